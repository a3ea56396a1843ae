/**
 * Cities and regions of the world outside the Netherlands that are no words and no listed names; Dutch and local spellings. By
 * hand from general knowledge (EUPL-1.2); folded.
 */
export const WORLD_PLACES = `
aachen aalborg aarhus abbottabad abchazie abeche aberdeen abha abuja acapulco aceh adana adapazari adelaide adiyaman
adwa afgooye afobaka afrin afyon afyonkarahisar agadez agadir agordat agra agri agrigento ahaus ahmedabad ahvaz
ajaccio akko aksaray aksum akureyri alanya albacete albany albufeira alentejo alexandrie algarve algeciras alger
alhoceima alicante almaty almeria amarah amasya ambarawa amboina ambon amhara amiens amritsar anaheim anatolie anbar
anchorage ancona angers angkor annaba annecy antakya antalya antibes antigua antofagasta antriol apia apoera apulie
aqaba arad aragon arbil archangelsk ardabil ardahan arequipa areza arikok arles arlington arras artvin arua arusha
ashdod ashkelon asindonhopo asjchabad assab assam assisi assuan astana astrachan aswan atjeh atjoni atlanta atrecht
augsburg aurich auschwitz auvergne avdiivka aveiro avignon awassa axum ayutthaya azaz azoren azraq azrou baalbek
bachmoet badajoz badakhshan baghdad baghlan baghouz bagram baidoa bajkonoer bakersfield bakhmut baku balikesir
balikpapan balongsari balti baltimore bamberg bamenda bamiyan bamyan bandoeng bandung bangalore bangka bangui
banjarmasin banjul banyuwangi baqubah barcadera barentu barquisimeto barranquilla bartin baskenland basra basseterre
bastenaken bastia batavia batman batna batoemi batticaloa bayern bayreuth beersheba beira beirut bekasi bekavallei
belair beledweyne belem belgorod belitung belmopan belnem beloetsjistan belzec benares bengalen bengaluru bengkulu
benguela beni benidorm benkoelen bentheim bentiu benzdorp beograd berbera berbice berchtesgaden berdjansk bergamo
berkeley bernharddorp besancon bhopal biak bialystok bielefeld bihac bihar bilbao bilecik billund bingol birmingham
bisjkek bissau bitlis bitola bizerte blackpool blantyre bled bletchley blitar bloemfontein bochum bodo bodrum
boechara boetsja bogor bolu bolzano bombay borken borkum bosaso botopasi bottrop bouake bourgondie bournemouth brades
brasov braunschweig brazzaville brcko bregenz bremerhaven brescia breslau brest bridgetown brighton bristol brjansk
brno bronx bruxelles bubali bucaramanga bucha buchanan buchenwald bucuresti budva buffalo buitenzorg bujumbura bukavu
bukittinggi bulawayo bullenbaai bunia burao burdur burgas burgos bursa buru busan bushehr butare butsja bydgoszcz
cabinda caceres cadiz caen cagliari cairns calabar calabrie calais calgary cambridge canakkale cancun cankiri cannes
canterbury caracasbaai carambei carcassonne cardiff cartagena castilie castries castrolanda cattenom cebu celebes
celje ceram cetinje ceuta chandigarh chania charkov charlestown chartres chefchaouen chemnitz chengdu cherbourg
cheribon chernihiv cherson chiapas chios chittagong chmelnytsky chongqing chooz chora cimahi cincinnati cincu cirebon
cizre cleveland cluj cochabamba cochin coimbra colmar commewijne concordia constantine cordoba corfu cork cornwall
coro coronie corsica corum cosenza cotonou cottbus coventry craiova cucuta cuenca culiacan cupertino curitiba cusco
cuxhaven cuzco czestochowa dachau dadaab daegu daejeon dagestan dakhla dalian dallas dalmatie dammam danzig daraa
darmstadt daugavpils davao davos debarwa debrecen dekemhare delaware delphi demerara denizli denpasar denver depok
deraa derna derry deshima detroit dharamsala diitabiki dijon dili diwaniyah diyarbakir djambi djedda djerba djokja
djokjakarta djumu dnipro dnjepropetrovsk dodoma doesjanbe dohuk donbas donjetsk donostia dordogne dortmund douala
dresden drietabbetje driouch dubrovnik duhok dundalk dundee dunedin dunkerque durban durres duzce eastbourne
echternach edirne edmonton eemshaven eger eifel eilat eisenstadt elazig elbasan eldoret elsene elzas emden emirdag
emmastad emmerich enerhodar entebbe enugu erfurt erlangen errachidia erzurum esbjerg esfahan eskisehir espoo
essaouira essequibo essex exeter extremadura faisalabad faizabad fakfak falluja fallujah famagusta felixstowe fergana
ferrara fethiye firenze flamanville flensburg florianopolis florida fordow fortaleza francistown frederiksdorp
freeport freiburg fresno fribourg fuerteventura fujairah fukuoka fukushima funafuti funchal furth gabes gaborone
galibi galicie galilea galkayo galway gardez garissa garowe gaziantep gdansk gdynia gedaref geilenkirchen geldern
gelsenkirchen genova georgetown gettysburg ghazni ghinda ghor ghouta gibraltar gijon giresun girona gisenyi gitega
giza gizeh gjakova gjoemri gloucester goch golanhoogten goma gomel gondar gonder gorazde gorgan gorontalo gothenburg
goto gotomeer gottingen gozo gqeberha granada gravelines graz grenoble grimsby grodno gronau grozny guadalajara guam
guangdong guangzhou guantanamo guayaquil guercif gujarat gujranwala gulu gustavia gutersloh gwangju gyor gəncə hainan
haiphong hakkari halabja halifax hama hamadan hamm hammamet hammerfest hangzhou harar harbin hargeisa harlem harwich
harz hasaka hastings hatay hawassa hawija hebron heidelberg heilbronn heinsberg helgoland helmand helsingborg
helsingor henegouwen heraklion herat hessen hewler hildesheim hilla hilltop hiroshima hodeida hodeidah hokkaido
holambra hollandia homs honiara honolulu hostomel hrabove hsinchu huambo huelva hull humera hurghada hyderabad iasi
ibadan ibiza ifrane igdir ilam immingham imzouren incheon indianapolis indore ingolstadt innsbruck interlaken
inverness ioannina ipswich iquitos iraklion irbid irkoetsk irpin isfahan iskenderun ismailia isparta ispra istanboel
istrie ituri izjoem izmir izmit jabalia jacksonville jacmel jaen jaffna jaipur jakoetsk jalalabad jalta jambi
jamestown jandoret jarablus jayapura jeddah jeems jekaterinenburg jember jenin jericho jerusalem jijiga jimma jinan
jinja jodensavanne jogjakarta juba julich jurmala jyvaskyla kaduna kahramanmaras kairouan kaiserslautern kakuma
kalimantan kaliningrad kalkar kalmar kananga kandy kanpur kaohsiung karabuk karaganda karaj karbala karinthie
karlsbad karlsruhe karlstad karpata kashgar kasjmir kassel kastamonu katanga kathmandu katowice kaunas kavala kayes
kayseri kediri kendari kenema kenitra kerala kerbala kerman kermanshah kertsj kevelaer khemisset khenifra kherson
khorramshahr khost khouribga khulna khuzestan kielce kingston kingstown kirikkale kirklareli kirkoek kirkuk kirsehir
kiruna kisangani kismayo kisumu kitwe kivu klagenfurt klaipeda kobane kobani kobenhavn koblenz kocaeli kochi koepang
koepjansk koersk koetaisi kolkata koln kolwezi koningsbergen konstanz kordofan korfoe korinthe kosice kotor kourou
kragujevac krakau krakow kramatorsk krasnodar krasnojarsk krefeld kreta kristiansand kuching kumasi kunar kunming
kuopio kupang kursk kusadasi kutahya kwamalasamutu kwatta kyjiv kyoto kyrenia l'aquila laayoune labe laghman lagun
lahore lahti lalibela lampedusa lampung lamu langatabiki lanzarote larache larnaca latakia lausanne leeds lefkosia
leicester leningrad leonsberg leros lesbos lethem leverkusen lhasa liberec libreville liepaja lillehammer lilongwe
limassol limoges lincoln lingen linggadjati linggarjati linkoping linz lisboa livingstone lleida lobito locarno lodz
loehansk loetsk logrono lombardije lome londonderry longyearbyen lotharingen louisiana louisville lubeck lublin
lubumbashi lucknow ludwigshafen lugano luhansk lulea lund luneburg lusaka luton luxor luzern lvov lysytsjansk
maagdenburg madiki madioen madiun madoera madura magadan magdeburg magelang mahaai mahabad maho maicao maiduguri
maimana majdanek majuro makassar malabo malakal malakka malang malatya malindi mallorca malmo mamoudzou manado
managua manama manaus manbij mandalay manisa manitoba mannheim manokwari mantova mantua maracaibo maracay maradi
marbella mardin marib maribor mariehamn marigot marioepol marmaris marowijne marrakech marrakesh maseru mashhad
masqat massawa matadi mataram mauthausen mbabane mbarara medan medellin mek'ele mekelle meknes melilla melitopol
memphis menado mendefera menorca merano merauke merca merida mersin messina michigan midar middlesbrough milwaukee
mindanao mindelo minneapolis miskolc misrata mitrovica modena moermansk mogadisjoe mogiljov moiwana molukken mombasa
monchengladbach monrovia monterrey montpellier montreux mopti moria moroni moskva mosoel mostar mugla muizenberg
mukalla mulheim mulhouse multan munder murcia mwanza mykolaiv mykolajiv n'djamena nador nagano nagasaki nagoya nagpur
najaf nakfa nakuru namen nampula nangarhar nanjing nantes naqoura narva narvik nashville nasiriyah natal natanz
naypyidaw ndola neom netanya neuchatel neuengamme neuss nevada nevsehir newark newcastle ngerulmud niamey nice
niedersachsen nigde nikiboko nimes nimruz nineveh ningbo norderney nordhorn norfolk norilsk norrkoping northampton
norwich nottingham nouadhibou noumea novosibirsk nuku'alofa nuristan nurnberg nusantara nusaybin nuuk nyala nzerekore
oakland oaxaca oberhausen occitanie odense odesa oefa oezjhorod offenbach ogaden ohrid okinawa olomouc olympia omaha
omdurman omsk onitsha ontario oostende opole oporto oradea oran ordu orebro orleans oromia oroumieh osaka osijek
osnabruck ostrava oswiecim otrobanda ouarzazate ouidah oujda oulu oviedo oxford paarl padang paderborn padova padua
paktia paktika palembang palermo palikir palmyra palu pamplona panjshir papeete papenburg paphos paraguana parma
passau patna patras pattaya pecs pekalongan pekanbaru pemba penang peperpot pernambuco perpignan perth perugia
pescara peshawar peterborough pforzheim philadelphia phuket piacenza piemont pietermaai pietersburg piraeus pleven
ploiesti plovdiv plymouth plzen poitiers pokhara pokigron pokrovsk polokwane poltava pontianak portland portsmouth
posen potchefstroom potocari potosi potsdam poznan praha praia pressburg preston prijedor prilep princeton pripjat
prishtina prizren pskov puebla pula punda pune punjab puntland putrajaya pyeongchang qalqilya qamishli qazvin qingdao
quebec queens queensland quetta quill radom rajasthan rakhine ramadi ramallah ramstein raqqa rasht ravensbruck
rawagede rawalpindi recife recklinghausen redmond reims remscheid rennes renville reutlingen rheine rhodos
rifgebergte rijeka rimini riohacha rivne riyadh rize rochester roese roissy rojava roseau roskilde rostock rostov
roubaix rouen rovaniemi ruhrgebied rukla ruse rzeszow saarbrucken saarland sabadeco sabang sachsen sachsenhausen
sacramento safed saigon sakarya salalah salamanca salatiga salisbury saloniki salzburg salzgitter samarinda samarkand
samarra samawah samos samsun sana'a sanandaj sanliurfa santander saparua sapporo saqqez saramacca saratov sardinie
saskatoon sassari scarborough schwerin scunthorpe sderot seattle sebastopol sebha segeneiti sellafield semarang
senafe sendai seram serekunda settat setubal sevastopol severodonetsk sevilla sfax sharjah sharpeville sheberghan
sheffield shenyang shenzhen shiraz shkoder sialkot siauliai sibiu sichuan sicilie sidon siegen siirt sikasso
simferopol sinai sindjar sinjar sinop sintra sipaliwini sirnak sirte sistan sittwe sivas sjymkent skane sliema sligo
slovjansk smolensk snizjne sobibor soechoemi soemba soemy soerabaja sohar sokoto solingen somaliland sopot sorobon
sorong sotsji souax souss sousse southampton soweto sparta speyer spitsbergen srebrenica srinagar stalingrad stanford
stavanger stellenbosch stepanakert stettin stiermarken stoelmanseiland strasbourg subotica sucre suez suffisant
suffolk sulawesi sulaymaniyah suleimaniya sumatra sumba sumbawa sumy surabaya surakarta surat sussex suva suweida
suwon suzhou svalbard swakopmund swansea swat sylhet sylt syracuse szczecin szeged szekesfehervar tabriz tabuk
tacloban taichung taif tainan taiz takoradi taloqan tamale tampa tampere tangerang tangier taourirt tarakan taranto
tarawa taroudant tarragona tartu tartus tasjkent tasmanie tatarstan taza tegal tegucigalpa tekirdag tema tenerife
terezin ternate ternopil teseney tesseney tetouan tetovo theresienstadt thessaloniki thimphu thorshavn thuringen
tianjin tiberias tidore tigray tijuana tikrit timboektoe timbuktu timika timisoara timor tindouf tiraspol tirol
tiznit tjideng tjimahi tlemcen toamasina tobroek toela togliatti tokat toledo tomsk torez torino torremolinos
torshavn touba toulon tourcoing tours trabzon transsylvanie treblinka trente trento trier trieste trincomalee trnava
tromso trondheim tschinvali tshwane tsjeljabinsk tsjerkasy tsjernihiv tsjernivtsi tsjernobyl tsjetsjenie tsjornobyl
tubingen tucson tucuman tulkarem tulsa tunceli turku tuzla tver tyrus udine umbrie umea uppsala urbino urfa urmia
urumqi usak ushuaia valenciennes valladolid valparaiso vantaa varadero varanasi varese varna vasteras veracruz
versailles vianden vicenza vientiane villach villeurbanne vinnytsja visby vitebsk vladivostok vlore volgograd volos
vorarlberg voronezj vukovar walachije walvisbaai wanapa wanica warri warszawa washabo waterford wenzhou westbank
wichita wien wiesbaden wilhelmshaven windhoek windsor windwardside winnipeg winterthur wolfsburg wolverhampton
worcester wroclaw wuhan wuppertal wurzburg xi'an xiamen xinjiang yalova yamoussoukro yangon yarmouk yazd yogyakarta
yokohama yorkshire yozgat yukon yunnan zaatari zadar zahedan zahle zaio zakopane zanjan zanzibar zaporizja
zaporizjzja zaragoza zaranj zarqa zawiya zeelandia zenica zepa zermatt zhengzhou ziguinchor zilina zjytomyr zonguldak
`;

/** Those that are first names or surnames too: a place behind "uit", "in" or "te" only; folded. */
export const NAMED_WORLD_PLACES =
  'aarlen abadan adama aden alberta albertina albuquerque alexandria arak asmara athina austin aydin bahia berkane bethlehem bologna bordeaux bozen bradford braga brandenburg bremen brooklyn cali carolina catania cayenne celle champagne charleston charlotte colon columbus concepcion constance constanta cremona dakota darwin dayton derby dessie doornik douglas douma drammen duinkerken elmina ende evora farah faro flint florence flores fontein galati galle gander geneva genua georgia gori grasse haifa hato hobart java jena kano kanton karaman kars kassala kazan kent keren kiel kimberley kleve kobe konya koper krim lancaster lapland larissa lecce limerick limon logar lombok lourdes lucca luik madeira madison madras mainz malaga malaga manhattan matera mecca medina mekka memel mendoza meppen mesa milano molenbeek montana montana nablus nadi nancy napoli nara nitra olinda orlando overtoom palma papoea para pereira perm petra phoenix pilsen ponce ponton porto provence raleigh ravenna regensburg regina richmond rincon roma rosario safi saida salerno salvador samara sanaa santiago santos sari sauerland savannah sawa scharloo sevres shannon shire siena siracusa soto stanley steenrijk sunderland thies torun toulouse transvaal trapani triest trujillo valencia venezia verdun verona victoria viersen vigo virginia vitoria wardak weimar wels wesel westpunt winchester xanten zanderij zinder';
