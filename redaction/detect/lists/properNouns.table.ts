/** Places beyond the shipped lists, and capitalised things that are not persons; by hand (EUPL-1.2). */
export const HAND_PLACES = `
bosnie burkina congo georgie maldiven mali uganda kidal kunduz erbil amman benghazi charkiv donetsk sjanghai bali nickerie trinidad tsjaad
Achtkarspelen Beekdaelen Bernheze Borsele Bronckhorst Dantumadiel Dinkelland Drechterland Eemnes Eemsdelta Halderberge Lansingerland Leudal Lingewaard Maasgouw Meierijstad Molenlanden Montferland Noordenveld Oldambt Ooststellingwerf Overbetuwe Pekela Roerdalen Smallingerland Steenwijkerland Teylingen Twenterand Tytsjerksteradiel Veere Waadhoeke Weststellingwerf Wormerland Zoeterwoude Rijnmond Drechtsteden IJmond Zaanstreek Rivierenland Schieland Delfland Rijnland Scheldestromen Noorderzijlvest Amstelland Walcheren Wapse Parkstad Langstraat Peelland Vechtstreek Eemland Woensel Etten-Leur Hoogeland
nederland belgie belgië duitsland frankrijk engeland spanje italie italië portugal griekenland turkije marokko egypte tunesie algerije libie syrie irak iran afghanistan oekraine oekraïne rusland polen roemenie bulgarije hongarije tsjechie slowakije oostenrijk zwitserland denemarken zweden noorwegen finland ijsland ierland schotland wales luxemburg china japan india indonesie suriname aruba curacao curaçao bonaire saba statia vietnam thailand australie canada mexico brazilie argentinie chili peru colombia venezuela ghana nigeria kenia ethiopie eritrea somalie soedan zuid-afrika israel palestina gaza libanon jordanie saudi-arabie qatar europa afrika azie amerika america
groningen friesland fryslan fryslân drenthe overijssel flevoland gelderland utrecht noord-holland zuid-holland zeeland noord-brabant brabant limburg holland twente achterhoek veluwe betuwe randstad waddenzee wadden noordzee ijsselmeer markermeer oosterschelde westerschelde rijn maas waal lek ijssel vecht eems schelde amstel rotte
amsterdam rotterdam haag 's-gravenhage gravenhage s-gravenhage hertogenbosch 's-hertogenbosch eindhoven tilburg breda nijmegen arnhem zwolle enschede apeldoorn almere lelystad haarlem leiden delft gouda dordrecht middelburg maastricht venlo assen leeuwarden emmen alkmaar hilversum amersfoort brussel antwerpen gent parijs londen berlijn rome madrid lissabon athene wenen boedapest warschau praag kiev kyiv moskou ankara istanbul rabat cairo caïro tunis algiers tripoli beiroet damascus bagdad teheran kaboel peking tokio jakarta paramaribo willemstad oranjestad geneve genève straatsburg luxemburg keulen duisburg dusseldorf bonn munster hamburg oslo stockholm kopenhagen helsinki dublin washington new york netherlands germany france england britain scotland ireland spain italy portugal greece turkey morocco poland romania hungary bulgaria austria switzerland denmark sweden norway finland russia ukraine syria lebanon jordan egypt ethiopia kenya nigeria ghana brazil argentina chile mexico canada australia zealand indonesia vietnam thailand malaysia singapore brussels antwerp ghent paris lyon marseille london manchester dublin edinburgh berlin munich hamburg frankfurt cologne madrid barcelona lisbon rome milan vienna warsaw prague budapest bucharest sofia athens copenhagen stockholm oslo helsinki moscow kyiv kharkiv lviv mariupol odessa minsk tehran kabul islamabad karachi dhaka mumbai chennai beijing shanghai seoul tokyo manila bangkok hanoi jakarta canberra sydney melbourne brisbane auckland wellington hamilton christchurch ottawa toronto montreal vancouver boston chicago houston miami nairobi kampala khartoem khartoum darfur darfoer addis abeba lagos accra dakar johannesburg pretoria kaapstad uruzgan kandahar aleppo idlib mosul rafah
albanie albanië andorra angola argentinie argentinië armenie armenië aruba australie australië azerbeidzjan bahama's bahrein bangladesh barbados belarus belize benin bhutan bolivia botswana brazilie brazilië brunei burundi cambodja canada centraal-afrika ceylon chili china colombia comoren congo-brazzaville congo-kinshasa costa-rica cuba cyprus djibouti ecuador eritrea estland eswatini ethiopie ethiopië fiji filipijnen finland gabon gambia ghana grenada groenland groot-brittannie groot-brittannië guatemala guinee guinee-bissau guyana haiti haïti honduras ierland ijsland indonesie indonesië israel israël ivoorkust jamaica japan jemen joegoslavie joegoslavië jordanie jordanië kaapverdie kaapverdië kameroen kazachstan kazakhstan kenia kirgizie kirgizië kirgistan koeweit korea kosovo kroatie kroatië laos lesotho letland libanon liberia liechtenstein litouwen luxemburg macedonie macedonië noord-macedonie noord-macedonië madagaskar malawi malediven maleisie maleisië malta mauritanie mauritanië mauritius mexico micronesie micronesië moldavie moldavië moldova monaco mongolie mongolië montenegro mozambique myanmar namibie namibië nepal nicaragua nieuw-zeeland niger nigeria noord-ierland noord-korea zuid-korea oeganda oezbekistan oman oost-timor pakistan palestina panama papoea-nieuw-guinea paraguay peru qatar rwanda salomonseilanden san-marino saoedi-arabie saoedi-arabië schotland senegal servie servië seychellen sierra-leone singapore slovenie slovenië soedan zuid-soedan somalie somalië sovjet-unie suriname swaziland tadzjikistan taiwan tanzania thailand togo tonga tsjaad turkmenistan uruguay vanuatu vaticaanstad venezuela vietnam wales wit-rusland zambia zimbabwe zuid-afrika curaçao curacao bonaire saba sint-maarten sint-eustatius
afrika azie azië amerika noord-amerika zuid-amerika latijns-amerika midden-amerika europa oost-europa west-europa oceanie oceanië scandinavie scandinavië benelux balkan baltische balticum midden-oosten noord-afrika oost-afrika west-afrika sahel schengen antarctica vlaanderen wallonie wallonië ardennen beieren saksen nedersaksen noordrijn-westfalen catalonie catalonië andalusie andalusië toscane bretagne normandie normandië siberie siberië koerdistan tibet california californie californië texas alaska hawai hawaï
accra addis-abeba abidjan algiers ankara antananarivo asuncion athene bagdad bakoe bamako bangkok barcelona beijing beiroet belfast belgrado bern bogota boedapest boekarest brasilia bratislava caïro cairo canberra caracas casablanca chicago chisinau colombo conakry dakar damascus delhi dhaka doha dubai dublin düsseldorf dusseldorf edinburgh essen-ruhr fez frankfurt freetown geneve genève gent glasgow göteborg hamburg hanoi harare havana helsinki hongkong islamabad istanbul jakarta jeruzalem johannesburg kaapstad kaboel kabul kampala karachi keulen khartoem khartoum kiev kyiv kigali kinshasa kopenhagen kuala-lumpur kuwait lagos leipzig lissabon liverpool ljubljana londen luanda lyon madrid manilla maputo marseille melbourne minsk mogadishu montevideo montreal moskou mumbai münchen munchen muscat nairobi napels nicosia nouakchott oslo ottawa ouagadougou parijs peking pittsburgh podgorica praag pretoria pristina pyongyang quito rabat reykjavik riga rijsel riyad rome sarajevo seoel seoul shanghai skopje sint-petersburg stockholm straatsburg stuttgart sydney taipei tallinn tanger tbilisi teheran tel-aviv tirana tokio toronto tripoli tunis turijn ulaanbaatar vaduz valletta vancouver venetië venetie vilnius warschau washington wenen yaounde yerevan jerevan zagreb zürich zurich
schiphol maasvlakte europoort ijmuiden scheveningen loosduinen ijburg slotervaart osdorp bijlmer feijenoord kralingen charlois delfshaven binnenhof catshuis
`;
/** Municipalities, regions, water boards and countries of several words; folded, one a line. */
export const LONG_PLACES = `
alphen aan den rijn
altena
baarle-nassau
beek en donk
bergen op zoom
berg en dal
bodegraven-reeuwijk
capelle aan den ijssel
de bilt
de fryske marren
de ronde venen
de wolden
den haag
den helder
dijk en waard
eijsden-margraten
etten-leur
geldrop-mierlo
gemert-bakel
gilze en rijen
goeree-overflakkee
gooise meren
gulpen-wittem
heeze-leende
hendrik-ido-ambacht
het hogeland
hof van twente
hollands kroon
horst aan de maas
kaag en braassem
katwijk aan zee
koggenland
krimpen aan den ijssel
krimpenerwaard
land van cuijk
laren
leidschendam-voorburg
loon op zand
maashorst
mook en middelaar
neder-betuwe
nieuwegein
noardeast-fryslan
nissewaard
noord-beveland
noordoostpolder
nuenen, gerwen en nederwetten
oude ijsselstreek
oude pekela
peel en maas
pijnacker-nootdorp
reimerswaal
rijssen-holten
roosendaal en nispen
schouwen-duiveland
sint-michielsgestel
sint anthonis
son en breugel
stede broec
stein
sudwest-fryslan
tubbergen
utrechtse heuvelrug
valkenburg aan de geul
van starkenborghkanaal
vijfheerenlanden
voorne aan zee
wageningen
west betuwe
west maas en waal
westerkwartier
westerwolde
wijdemeren
wijk bij duurstede
zeewolde
zuid-beveland
zuidplas
zwartewaterland
aa en hunze
borger-odoorn
de marne
aa en maas
de dommel
de stichtse rijnlanden
hunze en aa's
rijn en ijssel
vechtstromen
brabantse delta
hollandse delta
hollands noorderkwartier
amstel, gooi en vecht
drents overijsselse delta
schieland en de krimpenerwaard
vallei en veluwe
zuiderzeeland
haaglanden
holland rijnland
hart van brabant
noord-veluwe
zuid-limburg
noord-limburg
midden-limburg
west-brabant
midden-brabant
zuidoost-brabant
noordoost-brabant
zaanstreek-waterland
kennemerland
gelderland-midden
gelderland-zuid
noord-oost gelderland
groene hart
hoek van holland
ter apel
ter aar
nieuw-vennep
bad nieuweschans
sint maarten
sint eustatius
new york
new delhi
costa rica
sri lanka
el salvador
burkina faso
sierra leone
saoedi-arabie
verenigde staten
verenigd koninkrijk
verenigde arabische emiraten
bosnie en herzegovina
noord-macedonie
noord-ierland
buenos aires
rio de janeiro
sao paulo
los angeles
san francisco
hong kong
tel aviv
kuala lumpur
`;
export const HAND_THINGS = `
kamer tweede eerste kabinet rijk staat kroon raad europese unie commissie parlement hoge raad afdeling bestuursrechtspraak woo wob avg awb wmo jeugdwet participatiewet omgevingswet grondwet gemeentewet provinciewet waterwet bijlage artikel lid paragraaf hoofdstuk pagina tabel figuur versie concept definitief nota beslisnota kamerbrief kamerstuk kamerstukken brief memo verslag notulen besluit besluitenlijst agenda actielijst advies verzoek zienswijze bezwaar beroep aanvraag melding
teams webex zoom outlook word excel sharepoint onedrive google microsoft windows apple iphone android samsung facebook twitter linkedin whatsapp signal instagram tiktok youtube toyota volkswagen opel ford peugeot renault mercedes bmw audi tesla kia hyundai volvo skoda seat fiat citroen nissan mazda shell philips asml kpn ziggo vodafone tmobile odido postnl rabobank ing abn amro triodos knab bunq univé unive achmea cz menzis vgz interpolis aegon ohra capgemini atos deloitte kpmg pwc accenture ordina cgi centric pinkroccade sogeti tno deltares prorail tennet gasunie enexis liander stedin schiphol klm nuon eneco vattenfall essent volkerwessels boskalis strukton haskoning haskoningdhv arcadis antea sweco tauw movares
rijkswaterstaat belastingdienst politie defensie justitie financien onderwijs volksgezondheid infrastructuur waterstaat economische binnenlandse buitenlandse zaken koninkrijksrelaties landbouw natuur voedselkwaliteit klimaat groene groei sociale werkgelegenheid veiligheid cultuur wetenschap welzijn sport algemene asiel migratie volkshuisvesting ruimtelijke ordening logius doc-direct p-direkt centrum dienst bureau team directie directoraat directoraat-generaal ministerie gemeente provincie waterschap hoogheemraadschap omgevingsdienst veiligheidsregio inspectie autoriteit college bestuur bestuurlijk overleg
from to sent subject date original message forwarded reply onderwerp verzonden oorspronkelijk
ministry senior junior policy officer affairs department agriculture head director advisor adviser unit european commission council university commissioner kind regards best european parliament secretary state attachments please
group holding services solutions systems logistics consultancy
oekraieners oekrainers oekrainer syriers syrier eritreeers afghanen afghaan turken marokkanen marokkaan polen pool bulgaren bulgaar roemenen roemeen nederlanders nederlander belgen belg duitsers duitser fransen fransman britten brit engelsen russen rus amerikanen amerikaan chinezen chinees surinamers surinamer antillianen antilliaan irakezen iraniers somaliers ethiopiers palestijnen israeliers joden moslims europeanen europeaan europeanen friezen groningers limburgers brabanders zeeuwen amsterdammers rotterdammers hagenaars hagenezen utrechters
task force working group ambassador embassy consulate minister minutes meeting summary annex kind regards sincerely university kingdom republic
islam islamitisch christelijk katholiek protestants joods corona covid brexit kerstmis sinterklaas pasen
`;
/** Firms and institutions that bear a person's name; folded, one a line. */
export const FIRM_NAMES = `
rode kruis
rode halve maan
groene kruis
wit-gele kruis
albert heijn
jan linders
dirk van den broek
douwe egberts
van oord
van gansewinkel
van den bosch
van der valk
van gelder
van hattum
van drie
van haren
van lanschot
van lanschot kempen
van dorp
van ameyde
van doorne
de heus
de brauw
de baak
van dale
den hartogh
de brauw blackstone
de brauw blackstone westbroek
allen overy
de clercq
kennedy van der laan
van benthem
van benthem keulen
van iersel luchtman
hekkelman
pels rijcken droogleever fortuijn
loyens loeff
bosch van rijn
royal haskoning
van der wiel
bam
dura
jan linders
max euwe
henri dunant
johan de witt
johan cruijff arena
bernard van leer
prins bernhard
prins claus
prinses maxima
prinses beatrix
koningin wilhelmina
koningin maxima
koningin emma
willem de kooning
gerrit rietveld
theo thijssen
meester schaepman
keizer karel
thomas more
erasmus
spinoza
de lage landen
de volksbank
de telegraaf
de limburger
de gelderlander
de stentor
de volkskrant
de correspondent
de nederlandsche
pels rijcken
nauta dutilh
ernst young
arthur andersen
anne frank
van gogh
johan cruijff
frans hals
philips
gall gall
joris ivens
max havelaar
dura vermeer
hans anders
leen bakker
jan snel
berenschot
twynstra gudde
andersson elffers felix
boer croon
cauberg huygen
oosterhof holman
baker tilly
grant thornton
visma roxit
witteveen bos
royal haskoningdhv
martens van oord
van hattum blankevoort
jansen de jong
plegt vos
de vries van de wiel
ballast nedam
houthoff buruma
la gro geelkerken
bird bird
clifford chance
pot jonker
kienhuis hoving
poelmann van den broek
bosselaar strengers
boels zanders
wille donker
jones day
norton rose fulbright
dla piper
karres brands
otto workforce
jan de rijk
van leeuwenhoek
arp schnitger
eise eisinga
christiaan huygens
michiel de ruyter
willem barentsz
miguel de cervantes
`;
