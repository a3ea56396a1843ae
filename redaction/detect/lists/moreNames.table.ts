/**
 * More names by hand, general knowledge, own compilation (EUPL-1.2): surnames and first names of the Netherlands, also
 * of other origins, that neither the shipped packages nor the shorter lists have. They say that a word may be a name;
 * unlike those of `surnames.table.ts` they are not so frequent that the word alone decides. Words separated by blanks.
 */
export const MORE_SURNAMES = `
Aangeenbrug Abels Achterberg Achterhof Adriaans Alberts Allema Althuis Amsing Appeldoorn Arnoldussen Aukes
Auwerda Baayens Banens Barends Barsingerhorn Bastiaans Bastiaansen Bastiaanssen Batenburg Beckers Beekhof
Beerens Beerten Beets Bekema Bekkers Benders Benschop Bergevoet Berkelaar Berkenbosch Berkhof Berkhuizen
Bernards Bertrams Bessems Beukers Beumers Beuzekom Bezuijens Bierema Bijmans Bijsterbosch Bijsterveld Bilder
Binnekade Blankendaal Blankenstein Blankers Blauwhof Bleijenberg Bleijendaal Bloemers Blokland Blommestijn
Boelen Boelhouwer Boerboom Boerwinkel Bogaards Bomers Bomhoff Boogaarts Boomkamp Boonman Boonstoppel Borgers
Borgman Boschloo Bosgoed Bosschers Bosselaar Bosveld Botterweg Boudewijns Boumans Bouthoorn Bouwens Bouwhuis
Bovenkamp Braakhuis Braakman Braamhaar Brandenburg Branderhorst Brandhof Brandts Brandwijk Brauckmann Breukers
Brevoord Brinkhof Brinkhuis Brinkman Broekhof Broekhuijsen Broekhuis Broekhuizen Broekman Broekmeulen Broens
Broers Bronda Bronkhorst Bronsgeest Bronsveld Bruinenberg Bruintjes Brummelhuis Brunings Brunsting Buikes
Buisman Buitenhek Bulthuis Bultman Burghout Burgman Burgsteden Buwe Buytendijk Cammelbeeck Capelle Castelijns
Christiaans Christiaansen Cloosterman Coenraads Colenbrander Coolhaas Cools Coppens Coppes Cornelisz
Crommentuijn Cruijsberg Daandels Dales Daniels Davids Degenaar Degens Deinum Dekkema Demmers Diederiks
Dielemans Diepenbroek Diepenhorst Diepstraten Dijkhof Dijksterhuis Dijkwel Dolmans Donkersloot Donkervoort
Doolaard Dooyeweerd Dordregter Doreleijers Dorsman Douwes Drayer Drenth Drenthen Dreverman Driesen Drijfhout
Drogt Droogers Dubbeldam Dubbelman Duijnhouwer Duijvestijn Duindam Duinkerken Duistermaat Duivenvoorden
Dullemen Duyvesteyn Edens Egberts Eggens Egter Eijkelenboom Eilders Elfring Ellen Ellerbroek Elshof
Elsinghorst Emmens Endendijk Engberts Engelbertink Engelberts Erens Essers Estourgie Everaars Fakkert Feddes
Fijneman Flothuis Fokkens Folkerts Franse Frederiks Fölsche Gaasbeek Gaasterland Gabriels Gardeniers Geerlings
Geijtenbeek Gellekink Genemans Gerards Gerbrands Geritsen Gerken Geurts Gevers Giebels Gijsbertsen Glasbergen
Glazenburg Goedegebuure Goemans Golbach Gommers Goosens Gosens Gosliga Goudriaan Goudsmits Govaers Graafland
Graaskamp Grasman Grefte Grimmelikhuijsen Groenenboom Groenendaal Groenendijk Groenestein Groenhof Groenhuis
Groenier Groenland Groensmit Groenveld Grootenboer Grootenhuis Grootens Grootscholten Gruppen Grutters Haakman
Haandrikman Haarman Haasnoot Haastert Hagedoorn Hagemans Hagting Halfweeg Hanemaaijer Hanenberg Harmens
Harthoorn Hartkamp Hartsink Hartsuijker Haselhorst Hasselaar Haverhals Haverkamp Hazeleger Hazenberg Hebels
Hebly Heeman Heeres Heerschop Heesakkers Heesbeen Heesters Heikoop Heins Heisterkamp Hellemans Helmers Hemmes
Hensen Hermanns Hermens Herpers Hessels Hetterschijt Heusinkveld Heuvelman Heuvink Heyboer Hilberts Hilbrands
Hillebrands Hiltrop Hindriks Hoebergen Hoedemaker Hoefnagel Hoefnagels Hoefsloot Hoekmans Hoekwater Hoevenaar
Hoevenaars Hofmans Hogervorst Hogerwerf Hogeweg Hogewind Hollanders Hollemans Hollestelle Holsbrink Holtus
Holzhauer Hoogakker Hoogenbosch Hoogerbrugge Hoogervorst Hooghiemstra Hoogsteen Hoogterp Hoogvorst Hoogwerf
Hooijmans Hooiveld Hoolwerf Hoppenbrouwers Horrevoets Horsman Hospers Houthuijzen Houtkamp Houttuin
Houwelingen Houwers Hubers Huberts Huese Huijbens Huijgens Huijing Huijink Huijsmans Huiskamp Hulsbergen
Hulsman Huntelaar Huting Huurman Huybers Huygen IJkema IJpelaar IJpma IJsseldijk Imminkhuizen Ingenhoven
Isendoorn Issels Jaartsveld Jaling Jaspars Jongejans Jongejeugd Jongenburger Jongeneelen Jongenotter Jongkees
Jongmans Jonink Jonkers Jonkhout Joostens Jurgens Jurjens Jurrius Juttmann Kaasjager Kalkman Kamermans
Kamperman Kampman Kappers Karels Karreman Karssenberg Kastermans Keijsers Keijzers Keizers Kelderman
Keldermans Kelholt Kempers Keppels Kerkdijk Kerkhoffs Kerkman Kersbergen Kersemakers Kerssemakers Kerstens
Kessels Ketelaars Keurhorst Kieftenbeld Kienhuis Kiewied Kirpensteijn Kistemaker Kivits Kleefman Kleibeuker
Kleinbussink Kleinlugtenbelt Kleinsmit Kleisterlee Klinkenberg Klompenhouwer Klompmaker Kloosterhuis Klootwijk
Kloppenburg Kluitenberg Kluiters Knapen Kneppers Knijnenburg Knippenberg Knuver Kobes Koedam Koedijk Koeman
Koens Koerts Koeslag Koetsier Kolkman Kolthoff Konijnenberg Konijnenburg Koningh Koningstein Koningsveld
Koningswijk Kooijmans Koolhaas Koolhof Koolwijk Kopp Koppes Korpershoek Kortenbach Kortenhoeven Korthals
Kortman Kortstee Kosters Kotterink Kouwenhoven Kraaijenbrink Kraaijenhof Kraaijeveld Kraakman Krabbenborg
Krabbendam Krajenbrink Kramers Kranenborg Kranenburg Krebbers Kreijkamp Kremers Kreukniet Krewinkel Krijgsheld
Krijnse Kroesbergen Kromhof Kromhout Kromkamp Kromwijk Kroonenberg Krooshof Kruisdijk Kruiskamp Kruisselbrink
Kruithof Kruitwagen Kuijlenburg Kuijstermans Kuijvenhoven Kuilman Kuipéri Kuiters Kunneman Kuppens Kurpershoek
Kurvers Kuttschreuter Kuyt Kwakman Laagland Lagendijk Lagerburg Lagerwaard Lagerwerf Lageweg Lamberts
Lambertsen Lammerts Landheer Landsbergen Langenhuijsen Langerveld Langeweg Langewouters Lankhorst Lansbergen
Larooij Latijnhouwers Laurensse Leegwater Leemans Leemhuis Leenheer Leeuwenburgh Leeuwenkamp Leeuwerke
Leeuwestein Leezer Legerstee Leijdekkers Leijendekkers Leijenhorst Leijtens Lelieveld Leltz Lemmers Lepoutre
Lequin Lesger Levelt Leys Lichtenbelt Liedorp Ligtenberg Lijffijt Lindenaar Lindenbergh Lips Lipsch Lobeek
Lodders Lodewijks Loeffler Loets Lokers Lokin Loogman Loomans Looren Loosman Lotgerink Lubbinge Luchtenberg
Lugtenberg Luitjes Lutgendorff Lutters Luttikhedde Luttikhold Lycklama Maagdenberg Maarschalkerweerd Maaskant
Maerschalk Malschaert Manders Mastenbroek Mastwijk Matena Matthijssen Meelissen Meerburg Meerkerk Meertens
Meeske Meeuwenoord Meffert Megens Meijknecht Meijs Meinhardt Meirink Meltzer Mentjens Mesman Mettes Meulemans
Meulenbroeks Meulendijks Meulmeester Meyboom Meyers Michels Middeldorp Middelkamp Middelweerd Middendorp
Miedendorp Mientjes Migchelbrink Mijnsbergen Mijwaart Mispelblom Modderkolk Modderman Moens Moerbeek
Moerenhout Moerkerk Moerland Mofers Molag Molenaars Molengraaf Molenwijk Molthof Mommersteeg Monnikhof
Monninkhof Mooijen Mooijweer Mooiweer Moolhuijzen Moons Moorman Morssinkhof Mouthaan Muijsert Muilwijk Mullers
Mulling Munsterman Munsters Naaktgeboren Naberman Nagelhout Nankman Neelemans Neelissen Nelemans Neppelenbroek
Neppérus Nieken Niemantsverdriet Niemeyer Nienhuijs Niens Niersman Nietsch Nieuwelaar Nieuwenburg Nieuwenhof
Nieuwenhoven Nieuwenhuijs Nieuwenhuijse Nieuwenhuijsen Nieuwenhuijze Nieuwenhuys Nieuwenkamp Nieuwesteeg
Nieuwkamp Nieuwmans Nieuwstadt Nieuwstraten Nijensteen Nijhout Nijhuijs Nijlant Nijweide Nobels Nooijens Noom
Noordegraaf Noordenbos Noordergraaf Noorderhaven Noordermeer Noordewier Noordijk Noordmans Nooren Noorlag
Nouwens Nuijens Nuis Nusse Nysingh Obbema Oetelaar Offermans Okkes Oldeboom Oldenbroek Oldenburger Olieslagers
Oltheten Olyhoek Onderdelinden Onderweegs Onneweer Oomens Oomes Ooms Ooperen Oostdijk Oostenbrink Oostenbrug
Oosterberg Oosterbroek Oosterhaven Oosterlaak Oostermeijer Oosterwijk Opdenkamp Ottens Ottenschot Ottervanger
Oudbier Oudenaarden Oudenampsen Oudendijk Oudkerk Oudshof Oudvorst Ouwerkerk Overkempe Oversteegen Paalman
Paardekooper Panneman Pauwelsen Pauwelussen Peerenboom Peijnenburg Peijs Peletier Pelkmans Peperkamp
Peppelenbos Peppink Peschier Peurse Piekema Piepers Pijlman Pijnappels Pikaart Pinksterboer Piscaer Plaggemars
Plasman Ploegmakers Ploegman Poelwijk Poesiat Poldervaart Ponstein Poodt Poorthuis Poortman Poppes Pors
Portengen Posthoorn Posthouwer Postmus Potters Potuyt Pouwelsen Preenen Prevoost Putters Puttman Pype
Raadschelders Raadsen Raaijman Rademakers Ramakers Rangelrooij Ranke Rass Raven Ravensbergen Ravenswaaij
Regterschot Reijers Reijersen Reijm Reijngoudt Reijniers Reinhoudt Reiniers Reintjes Rekers Remmelts Remmers
Remmerswaal Rengerink Rengers Renkens Reuvers Reyntjes Richters Ridderbos Ridderhof Ridderikhoff Riemslag
Rienks Rietbergen Rietdijk Rietkerk Rietra Rigters Rijkeboer Rijkema Rijlaarsdam Rijneveld Rijnsaardt
Rijnsburger Rijnsent Rijntalder Rijsdijk Rijzebol Rikmanspoel Robberts Roddenhof Rodenburg Rodenhuis Roebroeks
Roefs Roelands Roelandse Roelans Roelants Roelfs Roelfzema Roemers Roethof Roetman Roggekamp Roggeveen
Rohrbach Rokx Rombouts Romeijnders Romeijnsen Romein Rommens Rongen Roodbeen Roodbergen Roodhart Roodhuizen
Roodnat Rooijakkers Rooijens Roosdorp Roosenstein Rootselaar Rosbergen Rosloot Rosman Rothengatter Rotmans
Rottinghuis Rouhof Rouwenhorst Rouwette Rozeboom Rozenbeek Rozenberg Rozenboom Rozenbroek Rozendal Ruchtie
Ruempol Ruijssenaars Ruijtenberg Ruijters Rullmann Rumpff Rusthoven Rutges Ruygrok Ryckaert Rypkema Salomons
Sandker Sandkuijl Sandman Santen Savelkouls Schaapman Schaapveld Schaberg Schafrat Schamhart Schaminee
Schapendonk Schapers Scharenborg Schaurman Schavemaker Scheerders Scheerhoorn Scheffelaar Scheffers
Schellinger Schellinghout Schepman Scherpenhuijzen Scherphof Scherrenburg Scheufler Scheurink Scheurleer
Schieven Schijffelen Schilderman Schildkamp Schillemans Schilperoord Schilperoort Schimmelpenninck Schiphof
Schiphorst Schlingmann Schneiders Schoemakers Schoenaker Schoenmakers Schoffelmeer Scholman Scholtens
Scholtens Scholtes Schoneman Schonenberg Schoneveld Schonewille Schoonaard Schoonderbeek Schoondermark
Schoonderwoerd Schoonenberg Schoonewille Schoonhein Schoorlemmer Schoots Schouteten Schouwenaars Schouwenburg
Schreudering Schreuders Schreuel Schrijnemakers Schroeders Schuddeboom Schuilenburg Schuitemaker Schuitert
Schulenburg Schunselaar Schurman Schutjens Schutrups Schuttevaar Schuurhuis Schuurkamp Schuver Schwering
Seegers Seesing Segers Seijdel Sellies Senhorst Serné Severijns Siegers Siemons Sierhuis Sijbring Sijmons
Sijpkens Sikkens Sikkes Simonsz Singerling Sinninghe Sipkens Sips Sitskoorn Skaakma Slabbekoorn Slaghuis
Slagmolen Sleeuwenhoek Sleijfer Slijkhuis Slingerland Slootmaekers Slootmaker Slotboom Sloterdijk Slotman
Sluijters Sluman Smakman Smallegange Smallenbroek Smeehuijzen Smeelen Smeur Smidts Smilde Smitshuijzen
Sneijders Snelders Snijdoodt Snoeijs Soetens Somers Spaanderman Spaargaren Spanhaak Spanjers Speelmans
Speijers Spelbos Spiegelenberg Spiekerman Spierenburg Spierings Spijkerman Spikker Spikmans Spoorenberg
Spoormaker Spoormakers Spreeuwenberg Sprengers Sprokholt Stadman Stakenborg Stalman Stapelbroek Stappers
Steeghs Steeman Steenbakkers Steenbeek Steenblik Steenhuisen Steenvoorden Steffens Stegemann Stekelenburg
Sterenborg Sterkenburg Steunebrink Steverman Stijlaart Stijntjes Stoelwinder Stoffers Stokhof Stokkermans
Stokman Stoltenborg Stoopman Stoorvogel Stoppelenburg Storken Stottelaar Stoutjesdijk Stouwdam Straalman
Straathof Straatman Straatmeijer Stravers Streefkerk Streefland Strijdonk Stroband Stroes Stroet Stronkhorst
Stroomberg Stuifbergen Stuivenberg Stuurwold Suermondt Sunderland Surink Swagemakers Swarts Swinnen Sybrandy
Syperda Tacoma Tammes Taris Tasseron Tebbe Teekens Teeuws Tegelbeckers Teggelaar Teijema Telkamp Telman
Tempelaars Tempelman Templeman Tenback Terberg Terhorst Terwiel Teterissa Teuwisse Thate Thesingh Theuns Theus
Thien Thiry Tholenaar Thomassen Thoms Thurlings Tichelman Tiemens Tijman Tijsse Tijthof Tilburgs Timmerhuis
Timmerije Tingen Tinnevelt Tjallingii Tjeenk Toersen Toneman Toonders Torenbeek Tornij Traas Treffers Tresoor
Troquet Trouwborst Truijens Trynes Tuithof Tulleken Tunissen Twaalfhoven Tweehuijsen Twilt Ubachs Uijlenberg
Uijtdewilligen Uijtendaal Uijterwaal Uijttenboogaart Uitdehaag Uittenbogaard Uittenbosch Uppelschoten Ursem
Uwland Uytdehaage Uytenhoudt Vaarhorst Vaarkamp Valkenberg Vandeweijer Vanhommerig Varkevisser Vastenhouw
Veelders Veenboer Veenhof Veenhuis Veenhuizen Veenma Veenman Veerbeek Veerkamp Veermans Vegting Veldboer
Veldhof Veldhuijzen Veldmans Velthuyzen Velzen Verberkmoes Verdaasdonk Verdenius Verdonschot Vergroesen
Verhave Verheem Verhoefs Verhoeks Verholt Verhulsdonck Verhulsdonk Verkammen Verkoyen Vermond Vernhout Vernooy
Versantvoort Verschragen Verschuuren Versloot Verspaandonk Versteegden Versteijlen Versteijnen Verstraaten
Verstraelen Verveda Verwers Verwiel Verwijmeren Verzijden Verzijlbergen Vesters Vierhout Vierhuis Vierwind
Vijverberg Vilier Vinks Vinkx Virgilius Visbeek Visschers Vlaardingerbroek Vlaskamp Vlasman Vlasveld Vleems
Vleerbos Vleeshouwers Vliegendhart Vliegenthart Vlierhuis Vlietman Vloedgraven Vloedman Volbers Volkering
Volkers Volkerts Vollenbroek Volmerink Voormeulen Voorneman Voorpostel Voorsluijs Voorthuijsen Vormeer
Vorselaars Vorsteveld Voskamp Voskuil Voskuilen Vosman Vosmeer Vosmeijer Vosseberg Voster Vousten Vreugdenhil
Vrijhoef Vrijhof Vrijland Vrijmoeth Vroegindeweij Vrolijks Vroling Vroomans Vrouenraets Vugteveen Vulperhorst
Vuurens Waaijenberg Waalboer Waasdorp Wagemans Wagenaars Wakkee Waldus Walgemoed Wallerbos Walravens Walstock
Walsweer Walters Waltmans Wanders Wansing Warburg Warmenhoven Warmoeskerken Warnars Warnink Wartena Wassens
Waterbolk Waterborg Waterham Waterman Waterreus Watzema Webers Weegink Weekhout Weemering Weerdmeester
Weerheijm Weerkamp Weernekers Weerts Weghorst Wegmans Wegstapel Wehkamp Weideman Weijdeman Weijmans Weijs
Weiland Weitkamp Wellens Welten Weltje Wemmenhove Wendels Weng Werners Wertwijn Werumeus Wesemann Wessemius
Westdorp Westenberg Westenbrink Westendorp Westerbeek Westerburg Westering Westerlaken Westermeijer
Westervaarder Westerwal Westmijse Westrate Weterings Wetsteijn Wetzels Weultjes Wevers Wezeman Wezendonk
Wichers Wichmann Widdershoven Wiebrens Wiegers Wiegman Wiekamp Wielaard Wielage Wieles Wieriks Wierts Wierz
Wiesman Wiggelinkhuizen Wiggers Wijbrandi Wijmans Wijnands Wijnberg Wijnbergen Wijnolts Wijnperle Wijnveen
Wijsman Wildenbeest Wildschut Wilkens Wilkes Wilkins Willeboer Willeboordse Willemink Willemstein Willigenburg
Willighagen Wimmenhoeve Windhouwer Winkelhorst Winnemuller Winterman Winthagen Wismans Wissema Witberg
Witbraad Wittevrongel Wittgen Wittkamp Wittmaekers Wobbes Wolberink Wolffenbuttel Wolfkamp Wolfs Wolfswinkel
Wolgen Woltersom Wolvetang Woonink Wortelboer Wuestman Wustefeld Wyers Wynia Wöhrmann Ydema Ypelaar Yspeert
Ytema Zaalberg Zandbelt Zanders Zandhuis Zandwijk Zantvoort Zeevat Zeijen Zeijlemaker Zeldenthuis Zelhorst
Zendman Zentveld Zervaas Zevenbergen Zielhuis Zielman Zijdemans Zijderhand Zijderveld Zijffers Zijtregtop
Zijtveld Zilverberg Zilverentant Zilvold Zoetman Zoetmelk Zomerdijk Zonneveldt Zonnevylle Zoomers Zoontjes
Zorgdrager Zoutenbier Zoutendijk Zoutman Zuidmeer Zuidveld Zuijderduin Zuijderwijk Zuijdgeest Zuithof Zuithoff
Zurhaar Zuurbier Zuurendonk Zuurmond Zuurveen Zwaagman Zwakhoven Zwakman Zwalua Zwarthoff Zwartjes Zwartveld
Zwierink Zwijnenberg
Abauna Abdo Abebrese Aboikoni Abraha Abrokwah Abukar Achakzai Addae Adipi Afzali Aharchi Aidid Akiemsingh Akuffo
Alahmad Albakri Albasha Albertoe Aldeen Aldrees Alhaddad Alhaj Alhamad Alhamwi Alhariri Alhassan Alhosseini
Alhussein Aljabari Aljaber Aljasem Aljundi Alkassem Alkhalaf Alkhaled Alkhalil Alkhatib Alkurdi Almahmoud
Almasri Almohammad Almousa Almustafa Alnajjar Alnasser Alokozai Alomar Alothman Alrashid Alrefai Alsaadi Alsaleh
Alsayed Alshami Alsheikh Alsuleiman Altawil Alyousef Alzaim Alzoubi Amatali Amatngalim Ameyaw Amiershaidan
Amimba Ampong Anane Aning Anroedh Ansong Antink Anwari Araya Arhin Asadi Asaiti Asfaha Asin Asmelash Atai Atjim
Atmodikromo Atmowirono Attah Ayisi Ayubi Badrising Baffoe Bajnath Bakmeijer Bakri Balentien Balraadjsing Bandjar
Bansie Barakat Barakzai Baroudi Behari Bergwijn Berhane Bernabela Beverborg Beyene Bhagwanbali Bhagwat Bhansing
Bhoelai Bholasing Bhugwandass Bierdja Bilous Bindraban Bipat Birdja Bishesar Bissesar Boedhram Boejharat Boiko
Bormans Bouten Bovend'Eerdt Brahma Brion Bruijns Casimiri Chandrikapersad Chaouki Chotkoe Chundunsing Comenencia
Conquet Cordewener Corsen Cremers Daher Damoen Dasai Dassen Debesay Debidien Debrah Deckers Delahaye Deokali
Dhanpat Dhoni Dilrosun Dindayal Dipai Dirie Diriye Djasmadi Djojoatmo Djojosoeparto Djwalapersad Doebar Doeschot
Dookhie Dourleijn Eekhuis Egal Elhage Emanuels Embaye Estifanos Ezzaouia Faizi Faneyte Faqiri Feliciana
Fessehaye Gajadien Gajadin Gajapersad Gangaram Gebregziabher Gebrehiwot Gebremeskel Gebretsadik Gedi Geense
Geerman Ghafoori Ghanem Ghebrehiwet Ghebremedhin Ghebremeskel Ghirmay Ghisaidoobe Ghogli Ghulami Girdhari
Girigorie Goedhoop Goeloe Goeptar Goerdayal Goerdin Goitom Gokoel Gopie Gowrie Grondman Grunberg Guleed Gulikers
Gunnewiek Haarhuis Hagi Haidari Hailemariam Hamidi Hammoud Hardjopawiro Hardjosoesilo Hariri Harkisoen Harpal
Hartgerink Hasselbaink Havryliuk Heetkamp Hieralal Hijazi Hindori Hoeblal Honchar Hooplot Hotak Hotaki Hristov
Huiswoud Hunderman Idoe Illidge Imamdi Irodikromo Jabbour Jabini Jadoenath Jaggan Jaglal Jagmohan Jagmohansing
Jahangier Jalali Jalimsing Jankipersadsing Jansse Jawalapersad Jennekens Jhagroe Jhari Jiawan Joemai Jokhan
Kaashoek Kabbani Kahin Kahsay Kakar Kalidien Kanaan Karijodimedjo Karijopawiro Kario Karsowidjojo Kartaram
Kartodikromo Kartosemito Kartowidjojo Karzai Kasanmoesdiran Kasanpawiro Kasantaroeno Kasanwidjojo Kasi Kassab
Kassem Kattestaart Kenepa Kensmil Khalaf Khalili Khargi Khatib Khemradj Khoury Khusial Kifle Kiflom Kirpal
Kishoen Kisoen Koebeer Koeiman Koendan Koerkamp Kolesnyk Koolman Kowlesar Kromodimedjo Kromoredjo Kulyk Kurdi
Labruyere Lachmon Lacle Laigsingh Lalbahadoer Lalmahomed Lalta Landveld Latchmi Lekhram Lennartz Liesdek
Limburgia Lodowica Loetawan Loning Loozen Ludowica Lytvyn Maalouf Madarie Madho Madhoe Mahadewsing Maharban
Mahawat Mahboob Mainz Majidi Manbodh Manichand Manohar Marfo Marhe Marijs Martes Martodihardjo Martodikromo
Martowidjojo Masri Mathura Mehretab Meindertsma Melnychuk Mengisteab Mercelina Merhi Mestrom Meulens Meutstege
Mihreteab Minguel Mirzai Mirzaie Misidjan Misiekaba Moesafir Moestadja Mohanlal Momand Monart Mourillon Mungroo
Naarendorp Nabizada Naderi Nagesser Najjar Nannan Narsingh Nasiri Nassar Negash Niazi Nievelstein Nimako
Nivillac Nojodikromo Nojodimedjo Noorzai Nsiah Nyarko Odeh Oedayrajsingh Oedit Oemrawsingh Ogbazghi Ogbe Ogg
Okbamichael Oliynyk Omarzai Ordelmans Osafo Osmani Oteng Ouchen Owusuaa Padarath Pahalwan Paltoe Pandohi
Panneflek Pansa Parabirsing Paragh Parahoe Pasman Pawirodikromo Pawirodimedjo Pawironadi Pawirosonto Peerboom
Peezenkamp Petrusi Pherai Phoelmahomed Platenkamp Pluijmaekers Poelkit Poese Poulina Prahladsingh Premchand
Pricken Profas Prykhodko Purperhart Qaderi Quandt Raanhuis Radhakishun Raghoebarsing Raghosing Raghubir
Raghunath Rahal Rajcomar Raktoe Ramai Ramanand Ramautarsing Rambhadjan Rambharos Ramdayal Ramdew Ramdihal
Ramgolam Ramharak Ramkhelawan Ramkisoen Ramlagan Ramlakhan Ramlochan Ramnarain Ramoutar Rampadarath Rampertab
Ramphal Ramprasad Ramsahai Ramsamoedj Ramsodit Ramsoekh Ramsundersingh Ramtahal Randjitsing Ranoewidjojo Rasuli
Ratan Redjopawiro Redjosentono Reeberg Resodikromo Resowidjojo Rewtie Roble Roepan Ronokarijo Roopnarain
Roosberg Rostamkhan Römgens Saakie Sabbagh Sadal Sadat Sadiqi Sahadew Sahle Sahtoe Saimo Salad Salehi Salloum
Salsbach Samaroe Samatar Samidin Sampat Sampimon Sannes Sardjoesingh Sarfo Sarkis Sarkodie Sarwan Sastrodikromo
Sastroredjo Satnarain Savelsberg Schabbink Scheggetman Schillings Schmeitz Schoenmaekers Scholtenhuis
Schregardus Sediqi Semeleer Semere Semmekrot Seraus Serwaa Setroikromo Setrosentono Sewbalak Sewberath Sewgobind
Sewradj Sewratan Shaheen Shami Shapoval Sheoratan Shinwari Shvets Sietaram Silberie Silvertant Singodikromo
Sinia Sjauw Sjem Slangen Sleiman Sodikromo Soebhag Soedamah Soedito Soekhram Soekirman Soekroella Soemai
Soepboer Soerdjan Soerodimedjo Soeropawiro Soeroredjo Soetosenojo Sohansingh Somaroe Somohardjo Somopawiro Sonai
Sookhoo Sowirono Sprock Sriram Stanikzai Stegerman Stroosnijder Suares Suhari Sukhai Sukul Sultani Surdjan
Tabbara Tannous Tawiah Teame Tecle Teclemariam Tedjoe Teklehaimanot Terwisscha Tesfalem Tesfamichael Tewelde
Thakoerdien Thakoersing Thielman Thode Tjoe Tjokro Tjong Todikromo Todirijo Toekoen Toelsie Tolaram Troenokarijo
Tulsi Twum Unema Utal Vasterink Vola Voshaar Wagimin Wahidi Waidoe Warfa Wehbe Weldeab Weldegebriel Weldemichael
Weperen Wijnaldum Wijnstroom Wirjosentono Wirodikromo Wirosoemarto Woldu Wongsodikromo Wongsokarijo Wongsoredjo
Wongsowikromo Yahyaoui Yousufi Yusufzai Zegerink Zein Zemichael Zerezghi Zewdie Zijsling
`;
export const MORE_FIRST_NAMES = `
Delano Shaquille Romeo Humphrey Wensley Henna Chander Dharmvir Gracita Nelson Hensley Ergilio Jurensley Zuleika Shaniqua Berhane Rahwa Hermela Fikadu
Riemer Haije Sjraar Frenk Riky Rieks Albertje Shanaya Bodil Sjra Thei Thij Wullem Ger Jeu Nol Tossy Marij Truuj Chrit Hay Har Jac Fried Funs Harie Leike
Math Miets Netje Tjeu Wiljo Christien Engelina Fimke Gezina Hilje Ody Phaedra Tessel Alard Crispijn Eibert Geurt Heimen Idzerd Rense Taco Thieme Tonnis
Willibrord Yme Ynze Ghizlane Ouafae Chakir Marouan Belgin Sema Amarachi Folasade Obi Bassel Joudi Majd Omran Tarek Zaid Karimullah Mahmood Mohsen
Zarghona Krasimir Nikolay Gergana Mariya
Aaltsje Aarnout Aarti Abdelhakim Abdelilah Abdellatif Abdelmalek Abdeslam Abdessamad Abdulkadir Abdulrahman
Abeltje Abhay Adelheid Adriaantje Aebe Aefke Aeltsje Agaath Agnieta Ahlam Aike Akash Akke Alaa Alied Alies
Allert Aloysia Alwien Amarens Ambrosius Annejet Annejoke Annekoos Annelien Annelot Annemarije Annemartine
Annerieke Annetje Annewil Annigje Anoeradha Anoesjka Anske Antheunis Anthonie Anthonij Antsje Appie Arendina
Arent Ariaan Ariaantje Arieke Arien Arjuna Aroen Arvind Arwin Ashna Asiye Atika Atsje Atze Aurelius Ayold
Aysun Azieb Baaf Baran Bareld Barthold Bartje Batia Bayram Behiye Beitske Benjamijn Berbel Bernadien Bertien
Bertina Bertine Bertje Betje Betsie Beytullah Bhagwan Bieke Bindert Birgul Birsen Bisnoe Bote Boudewina Boukje
Bouwien Brechtsje Brigit Btissam Burchard Caatje Cajus Carlien Catharinus Cathrien Cetin Chaimae Chakib
Chantalle Charlot Chitra Cilia Claartje Coba Cobie Coosje Corien Corneel Cornelie Corstiaan Crétien Cunera
Daamen Danitsja Dedmer Deetje Detmer Dewanand Dewkali Dharm Dicky Dieks Diemer Digna Dimphna Dinand Dini Diny
Dionne Dirkjan Ditty Djaienti Domien Dominicus Dorinde Doutzen Drea Dree Driekje Dropati Duko Durkje Dursun
Dyan Dyonne Ebel Ebeltje Edmee Edse Edsger Edske Eelse Eeltje Eeltsje Eemke Egberta Egbertje Eise Elbertha
Elfriede Elisah Elleke Ellemieke Ellemijn Elles Elmahdi Elsemarie Elsemieke Elsje Elze Elzeline Eppo Ergun
Errol Euson Evalien Evertje Ezgi Fadma Fadumo Fahd Fatna Feddo Feikje Femie Femmechien Femmie Femmy Fennechien
Fernand Fienke Fokje Fokkelien Fokko Folkertje Franske Freark Frederieke Freerk Frerik Friedus Fritske Frouke
Gaby Gaitri Galyna Garmt Garrelt Gauke Geart Geartsje Geerte Geertrui Geertruid Geeske Gelske Genowefa
Gerbrand Gerco Gerdina Gerdine Gerianne Gerko Gerlach Gerritje Gertie Gertruud Getachew Gijsbertje Gijsje
Ginie Giovanca Godert Goffe Goitske Golnaz Gonnie Gooitzen Goverdina Graddus Gretje Griete Grietsje Grytsje
Guda Gusta Gwenneth Gyan Gyta Göksel Güler Gülten Güven Haaike Habtom Hadewieg Haifa Hajo Hakima Halbe Halim
Hamida Hanife Hanny Harbert Harco Hardjiet Harmanna Harmina Harmke Harriëtte Hartger Hartog Hasibe Hassnae
Hayriye Hedwig Hedy Heerke Heiltje Heleentje Helmich Helmie Hemradj Hendriekje Henja Herry Hessel Hiddo Hidir
Hieke Hielkje Hilke Hillebrand Hillechien Hillegonda Hillie Hilligje Hiltsje Hinderik Hindrik Hindrikje
Hindrikus Hivron Hobbe Houria Hubertien Huibertje Huriye Hussain Hylkje IJbeltje IJme IJsbrand IJte IJtje Idse
Idsert Ieme Ieteke Iliass Imkje Indradj Ingmar Ischa Ismaël Israe Itske Ivaylo Jaaike Jaapje Jacobina Jacomijn
Jael Jagdies Jairzinho Jakkelien Jakoba Jaldert Jalte Janco Janke Janneman Jannetje Jannicke Jannus Janpeter
Jansje Janwillem Jaouad Japke Jasperina Jayant Jelco Jelger Jelke Jellie Jelly Jelrik Jelske Jentje Jentsje
Jerphaas Jeuna Jeva Jianhong Jildert Jimke Jinke Joanneke Joeke Joest Jolanthe Jolle Jonne Jonneke Joosje
Jorine Jorne Jorrie Josephien Joseta Josina Joska Jotje Joukje Jouri Jouwert Jozefien Jozina Judocus Jurian
Jurrie Jurrien Juup Karelien Karstje Karwan Kathalijne Kathelijne Keimpe Kerstien Khaoula Kishan Klaasjan
Klaasje Klaaske Klasina Klazina Kobus Korneel Korneliske Korrie Kors Krelis Kries Krijna Krina Kristien Kryn
Kunera Lahcen Laleh Lamberdina Lammechien Lammie Lammigje Laurentien Layal Leendertje Leentje Leonoor Lideke
Lidewei Lidwina Liena Lieneke Liese Lieselore Lieuwkje Lijsbert Lijsbeth Linette Linske Liske Lizanne Loekie
Lolkje Lotty Louiza Loukie Louwe Lubbertje Lubna Ludger Ludwina Ludy Luitje Lulof Lummie Lutgarde Lutger Luut
Lybrich Lydeke Lykle Lysbeth Lyske Machiel Madhavi Maha Mahin Mahjouba Makbule Margareth Mariangela Mariet
Marietje Marijse Marijtje Marjanke Marjet Marlise Marlène Marrigje Marry Martina Martzen Maruschka Marzena
Mathé Matty Meeuwis Mehrdad Mehret Meindertje Meino Meinou Meint Melchert Meliha Menso Mentje Mettje
Mieczysław Miek Mieneke Mienke Miesje Mijntje Miloud Mineke Mirjan Misha Mohammadi Mohinie Mohsin Mojgan
Mokhtar Monir Mouna Mounia Murk Myrte Mücahit Najim Najoua Nanette Nanneke Nannie Narda Naresh Naser Nassira
Natascha Nazmiye Nelie Neriman Neslihan Nezha Nidal Nielsje Niki Nikolaas Nimet Nineke Niraj Nirmala Nolda
Nordin Nouria Nurhan Nurten Oane Obbe Oebeltje Oege Oemesh Oepkje Oetse Oetsje Oetske Omid Orsine Otje Oualid
Ouassima Oumaima Pascalle Patries Pawan Payam Petronel Pieterjan Pieterke Pleuntje Plonia Prakash Pytrik
Quirien Qusay Rabiaa Radj Radjesh Radouan Ramia Razan Rebwar Regien Reinard Reineke Reini Reinildis Reinke
Reinou Reinouw Reinskje Reint Reitse Reitze Relinde Remmelt Remmert Renny Reyer Rianka Ricus Riekie Rienkje
Rieta Rigel Rignald Rigtje Rijkje Rikie Rikus Rimmer Rint Rintje Rinze Risto Ritske Rkia Robrecht Roelf
Roelinda Roelke Roely Rojin Roosje Rosalinde Roswitha Rozemarie Rubia Rubina Rudie Rudmer Rudo Rukiye Ruthmila
Ruurdje Ruurdtje Ruut Rymke Saadia Saakje Sabah Sabien Sabriye Saido Sakine Samet Sanderijn Sanderina Sannie
Sanny Sarita Sarojini Saron Scato Sebahat Seerp Sefanja Sewpersad Sezgin Shadi Shahaira Sherko Sherwin Shilan
Shurendy Shyam Siavash Sibbele Siberen Sible Sicco Siebold Siebrich Siebrig Siemon Siepie Siert Siets Sietze
Sieuwert Sieuwke Sieuwkje Sigfried Sihame Sijbe Sijbrand Sijbren Sijtske Sinke Sippie Siwert Sjaco Sjak Sjanet
Sjefke Sjoerdje Sjoert Sjouk Sjuul Skelte Smail Soeradj Soeshila Sophieke Soufian Stanneke Steffie Stevien
Stien Stieneke Stineke Suhair Swanet Swanny Sweder Sybolt Sybrig Symen Sytzama Sükran Taede Taeke Taekele
Tahar Taraneh Teake Tekin Teunie Teus Theda Thees Therese Tialda Tiemo Tietie Tietsia Tijl Tinie Tjalf Tjalke
Tjalle Tjarko Tjasse Tjebbe Tjeerdje Tjidsger Tjits Tjitte Tjomme Tonie Tonke Toosje Treesje Treintje Triene
Trienke Trientje Trudie Truida Truusje Tsjalling Tsjikke Tsjitske Tuncay Turan Tyme Tymen Tynke Uiltje Ulbe
Ulke Ulrica Urbanus Urvin Varsha Veronie Victorine Vrony Vroukje Vrouktje Vrouwchien Vrouwke Wabe Wafae Wahiba
Walburga Walther Warsan Welmoed Wendel Wendela Wendelien Wendelmoet Wenke Werner Weyert Wibo Widad Wiebo
Wiebrig Wiegert Wiekert Wierish Wietze Wigle Wijbrand Wijbrich Wijntje Willemiek Willemijntje Willemina
Willemke Willyan Wilmar Winny Winod Wiske Witold Wobbe Wobbie Wobke Wolfert Woltera Wonny Wopke Wouke Woutera
Wouterina Wubbechien Wybo Wybrich Wypkje Xiomara Xiuying Yalcin Yalçın Yazan Yeter Yildiz Ykje Yneke Ynse
Ynskje Yolanthe Yordan Ysbrand Yteke Yttje Yusra Yıldız Zeina Zerai Zhivko Zjef Zoubida Zwaantina Zwanet
Zwanette Zwanny Zweder Özkan Şerife Şükran
Aartie Abdihakim Abdikarim Abdirizak Abir Abla Adiam Afif Ahmadshah Amanuel Ambika Amjad Amrish Anant Anushka
Aradhna Areej Arezo Arsema Ashish Asmeret Awet Azeb Basel Basir Batoul Bayan Benafsha Bhawna Bhoomi Boryana
Brhane Chenelva Churandy Cuquita Damyanti Dariia Deepa Devanand Dharminder Diaa Djaya Doaa Droepati Dyoke Eabele
Ekke Epke Ermias Esmatullah Eyob Fadia Farhiya Faten Feras Fereshta Ferozan Feven Fiyori Franklyn Freweini
Frozan Gatske Ghada Ghadir Ghenet Ghufran Ghulam Goaitsen Goeroedath Gulalai Gurbe Haben Habibullah Haitham
Hardjo Hasib Hazem Heba Hedzer Hemant Hermon Husam Iebele Iefke Ikraan Ishwar Istahil Janaki Jant Jappie Jarot
Jehannes Jurandy Kamini Kanta Kartini Kasan Kasinem Khatera Kibrom Kinan Kinda Kisanet Komal Kusum Lata Legiman
Letebrhan Luam Luay Madhvi Mahinder Manju Masoud Massoud Mawuli Maysaa Mebrat Medhanie Meera Mengis
Mirugia Mirwais Misgana Moaz Mohannad Muhannad Mulu Mursal Mussie Naciima Namrata Naweed Nawras Nazanin Nebyat
Neelam Negassi Ngadimin Ngatimin Nii Nilofar Nimco Nitin Obada Oepke Okbay Oleana Paidjo Painem Palwasha
Parmanand Parmin Parwana Petros Philmon Poerwanto Ponijem Poniman Poonam Preeti Premila Pritam Priyanka Pushpa
Qudsia Qusai Radjinder Raghad Rahimullah Rajni Rajnie Randjiet Raneem Rashmi Rasinah Raynel Reem Rekha Renuka
Rewie Riham Ritu Roepa Rola Roshan Rossitsa Ruba Rukmini Sabera Sadaf Sadhna Safaa Saidjan Sakinem Saliem Samah
Samini Sandeep Sangita Sanjana Sanjeev Sariem Sarinah Sarmin Saroj Savita Selamawit Shabnam Shafiq Shahd Shalini
Sharelly Sharita Sharmin Sherin Shewit Shilpa Shivani Shobha Shukria Shurandy Siebrigje Sindhu Sinit Soedesh
Soedirman Soekinah Soeminah Soenarti Soenita Soeparman Soeraj Soeratmi Soerender Soerin Soesila Soetinah Sohrab
Solyana Sonali Spogmai Sudesh Sukini Suleekho Suwarto Swopke Taim Tamana Temesgen Tesfaldet Toekiran Toemini
Tooba Tsegereda Tsehay Tsjeard Tsvetelina Tuminah Umesh Urgell Vibha Vijaya Vimla Vinita Wagiman Wagiyem Wahida
Wais Walaa Wali Wardhana Warsinah Watse Weyni Ximena Yama Yamuna Yaroslava Yevheniia Ylse Yodit Yohana Yoofi
Yordanos Yurii Zabiullah Zaher Zarghuna Zekarias Zohal
`;
