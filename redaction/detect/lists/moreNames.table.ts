/**
 * More names by hand, general knowledge, own compilation (EUPL-1.2): surnames and first names of the Netherlands, also
 * of other origins, that neither the shipped packages nor the shorter lists have. They say that a word may be a name;
 * unlike those of `surnames.table.ts` they are not so frequent that the word alone decides. Words separated by blanks.
 */
export const MORE_SURNAMES = `
Aangeenbrug Achterberg Achterhof Adriaans Alberts Allema Althuis Amsing Appeldoorn Arnoldussen Aukes Auwerda
Baayens Barends Barsingerhorn Bastiaans Bastiaansen Bastiaanssen Batenburg Beckers Beekhof Beerens Bekema
Benders Benschop Bergevoet Berkelaar Berkenbosch Berkhof Berkhuizen Bernards Bertrams Beumers Beuzekom
Bezuijens Bierema Bijsterbosch Bijsterveld Bilder Binnekade Blankendaal Blankenstein Blauwhof Bleijenberg
Bleijendaal Blokland Blommestijn Boelhouwer Boerboom Boerwinkel Bomhoff Boogaarts Boomkamp Boonman Boonstoppel
Borgman Bosgoed Boschloo Bosschers Bosselaar Bosveld Botterweg Boudewijns Boumans Bouthoorn Bouwhuis Bovenkamp
Braakhuis Braakman Braamhaar Brandenburg Branderhorst Brandts Brandwijk Brandhof Brauckmann Brevoord Brinkhof
Brinkhuis Brinkman Broekhof Broekhuis Broekhuizen Broekhuijsen Broekman Broekmeulen Broens Bronda Bronkhorst
Bronsgeest Bronsveld Bruinenberg Bruintjes Brummelhuis Brunings Brunsting Buikes Buisman Buitenhek Bulthuis
Bultman Burghout Burgman Burgsteden Buwe Buytendijk Cammelbeeck Capelle Castelijns Christiaans Christiaansen
Cloosterman Coenraads Colenbrander Coolhaas Coppens Coppes Cornelisz Crommentuijn Cruijsberg Daandels Dales
Daniels Davids Degenaar Deinum Dekkema Demmers Diederiks Dielemans Diepenbroek Diepenhorst Diepstraten Dijkhof
Dijksterhuis Dijkwel Donkersloot Donkervoort Doolaard Dooyeweerd Dordregter Doreleijers Dorsman Douwes Drayer
Drenth Drenthen Dreverman Drijfhout Dubbeldam Dubbelman Duijnhouwer Duijvestijn Duindam Duinkerken Duistermaat
Duivenvoorden Dullemen Duyvesteyn Edens Egberts Egter Eijkelenboom Eilders Elfring Ellen Ellerbroek
Elsinghorst Elshof Emmens Endendijk Engberts Engelberts Engelbertink Estourgie Everaars Fakkert Feddes
Fijneman Flothuis Folkerts Franse Frederiks Fölsche Gaasbeek Gabriels Gardeniers Gaasterland Geerlings
Geijtenbeek Gellekink Genemans Gerards Gerbrands Gerken Geurts Gijsbertsen Glasbergen Glazenburg Goedegebuure
Golbach Goosens Gosens Gosliga Goudriaan Goudsmits Govaers Graafland Graaskamp Grasman Grefte Grimmelikhuijsen
Groenendaal Groenendijk Groenenboom Groenestein Groenhof Groenhuis Groenland Groensmit Groenveld Groenier
Grootenboer Grootenhuis Grootens Grootscholten Gruppen Haakman Haandrikman Haarman Haasnoot Haastert Hagedoorn
Hagemans Hagting Halfweeg Hanemaaijer Hanenberg Harmens Harthoorn Hartkamp Hartsuijker Hartsink Haselhorst
Hasselaar Haverhals Haverkamp Hazeleger Hazenberg Hebels Hebly Heeman Heeres Heerschop Heesakkers Heesbeen
Heikoop Heins Heisterkamp Hellemans Hemmes Hensen Hermanns Hermens Herpers Hessels Hetterschijt Heusinkveld
Heuvelman Heuvink Heyboer Hilberts Hilbrands Hillebrands Hiltrop Hindriks Hoebergen Hoedemaker Hoefnagel
Hoefnagels Hoefsloot Hoekwater Hoevenaar Hoevenaars Hofmans Hogerwerf Hogervorst Hogeweg Hogewind Hollanders
Hollemans Hollestelle Holsbrink Holtus Holzhauer Hoogakker Hoogenbosch Hoogerbrugge Hoogervorst Hooghiemstra
Hoogsteen Hoogterp Hoogwerf Hooiveld Hooijmans Hoolwerf Hoogvorst Hoppenbrouwers Horrevoets Horsman Hospers
Houthuijzen Houtkamp Houttuin Huberts Huese Huijbens Huijgens Huijing Huijink Huijsmans Huiskamp Hulsbergen
Hulsman Huntelaar Huurman Huybers Huygen IJkema IJpelaar IJpma IJsseldijk Imminkhuizen Ingenhoven Isendoorn
Issels Jaartsveld Jaling Jaspars Jongejans Jongejeugd Jongeneelen Jongenburger Jongenotter Jongkees Jongmans
Jonink Jonkhout Joostens Jurgens Jurjens Jurrius Juttmann Kaasjager Kalkman Kamermans Kamperman Kampman
Karreman Karssenberg Kastermans Keijsers Keijzers Kelderman Keldermans Kelholt Kerkdijk Kerkman Kersbergen
Kersemakers Kerssemakers Kessels Keurhorst Kieftenbeld Kienhuis Kiewied Kirpensteijn Kistemaker Kivits
Kleefman Kleibeuker Kleinbussink Kleinlugtenbelt Kleinsmit Kleisterlee Klinkenberg Klompmaker Klompenhouwer
Kloosterhuis Klootwijk Kloppenburg Kluitenberg Kneppers Knijnenburg Knippenberg Kobes Koedam Koedijk Koeman
Koerts Koeslag Koetsier Kolkman Kolthoff Konijnenberg Konijnenburg Koningh Koningstein Koningsveld Koningswijk
Kooijmans Koolhaas Koolhof Koolwijk Koppes Kopp Korpershoek Kortenbach Kortenhoeven Korthals Kortman Kortstee
Kotterink Kouwenhoven Kraaijenbrink Kraaijeveld Kraaijenhof Kraakman Krabbenborg Krabbendam Krajenbrink
Kranenborg Kranenburg Krebbers Kreijkamp Kremers Kreukniet Krewinkel Krijgsheld Krijnse Kroesbergen Kromhout
Kromhof Kromkamp Kromwijk Kroonenberg Krooshof Kruisdijk Kruiskamp Kruisselbrink Kruithof Kruitwagen
Kuijlenburg Kuijstermans Kuijvenhoven Kuilman Kuipéri Kunneman Kuppens Kurpershoek Kurvers Kuttschreuter Kuyt
Kwakman Laagland Lageweg Lagendijk Lagerburg Lagerwaard Lagerwerf Lamberts Lambertsen Lammerts Landheer
Landsbergen Langenhuijsen Langerveld Langeweg Langewouters Lankhorst Lansbergen Larooij Latijnhouwers
Laurensse Leegwater Leemhuis Leenheer Leeuwenburgh Leeuwenkamp Leeuwerke Leeuwestein Legerstee Leijdekkers
Leijendekkers Leijenhorst Leijtens Lelieveld Leltz Lepoutre Lequin Lesger Leys Lichtenbelt Liedorp Ligtenberg
Lijffijt Lindenaar Lindenbergh Lipsch Lobeek Lodewijks Loeffler Lokin Loogman Loomans Loosman Looren Lotgerink
Lubbinge Luchtenberg Lugtenberg Lutgendorff Luttikhedde Luttikhold Lycklama Maagdenberg Maarschalkerweerd
Maaskant Maerschalk Malschaert Mastenbroek Mastwijk Matena Matthijssen Meelissen Meerburg Meerkerk Meertens
Meeske Meeuwenoord Meffert Megens Meijknecht Meijs Meinhardt Meirink Meltzer Mentjens Mesman Mettes Meulemans
Meulenbroeks Meulendijks Meulmeester Meyboom Meyers Michels Middeldorp Middelkamp Middelweerd Middendorp
Miedendorp Mientjes Migchelbrink Mijnsbergen Mijwaart Mispelblom Modderkolk Modderman Moens Moerbeek
Moerenhout Moerkerk Moerland Molag Molengraaf Molenwijk Molthof Mommersteeg Monninkhof Monnikhof Mooiweer
Mooijen Mooijweer Moolhuijzen Moons Moorman Morssinkhof Mouthaan Muijsert Muilwijk Munsterman Naaktgeboren
Naberman Nagelhout Nankman Neelemans Neelissen Nelemans Neppelenbroek Neppérus Nieken Nienhuijs
Niemantsverdriet Niemeyer Niens Niersman Nietsch Nieuwelaar Nieuwenburg Nieuwenhof Nieuwenhoven Nieuwenhuijs
Nieuwenhuijse Nieuwenhuijsen Nieuwenhuijze Nieuwenhuys Nieuwenkamp Nieuwesteeg Nieuwkamp Nieuwmans Nieuwstadt
Nieuwstraten Nijensteen Nijhout Nijhuijs Nijlant Nijweide Noom Nooijens Noordegraaf Noordenbos Noorderhaven
Noordergraaf Noordermeer Noordijk Noordmans Noorlag Nooren Noordewier Nouwens Nuijens Nusse Nuis Nysingh
Obbema Oetelaar Offermans Okkes Oldeboom Oldenbroek Oldenburger Oltheten Olyhoek Onderdelinden Onderweegs
Onneweer Oomes Oomens Ooperen Oostdijk Oostenbrink Oostenbrug Oosterberg Oosterbroek Oosterhaven Oosterlaak
Oostermeijer Oosterwijk Opdenkamp Ottens Ottenschot Ottervanger Oudbier Oudenaarden Oudenampsen Oudendijk
Oudkerk Oudshof Oudvorst Ouwerkerk Overkempe Oversteegen Paalman Paardekooper Panneman Pauwelsen Pauwelussen
Peerenboom Peijnenburg Peijs Peletier Pelkmans Peperkamp Peppelenbos Peppink Peschier Peurse Piekema Pijlman
Pikaart Pinksterboer Piscaer Plaggemars Ploegman Poelwijk Poesiat Poldervaart Ponstein Poodt Poppes Poortman
Poorthuis Portengen Posthoorn Posthouwer Postmus Potuyt Pouwelsen Preenen Prevoost Puttman Pype Raadsen
Raadschelders Raaijman Rademakers Ramakers Rangelrooij Raven Ravensbergen Ravenswaaij Regterschot Reijers
Reijersen Reijm Reijngoudt Reijniers Reinhoudt Reiniers Reintjes Remmelts Remmerswaal Rengers Rengerink
Renkens Reuvers Reyntjes Ridderbos Ridderhof Ridderikhoff Riemslag Rienks Rietbergen Rietdijk Rietkerk Rietra
Rigters Rijkeboer Rijkema Rijlaarsdam Rijneveld Rijnsburger Rijntalder Rijnsent Rijnsaardt Rijsdijk Rijzebol
Rikmanspoel Robberts Roddenhof Rodenburg Rodenhuis Roebroeks Roelands Roelandse Roelans Roelants Roelfs
Roelfzema Roetman Roethof Roggekamp Roggeveen Rohrbach Rokx Romein Romeijnders Romeijnsen Rommens Roodbeen
Roodbergen Roodhart Roodhuizen Roodnat Rooijakkers Rooijens Roosdorp Roosenstein Rootselaar Rosbergen Rosloot
Rosman Rothengatter Rotmans Rottinghuis Rouhof Rouwenhorst Rouwette Rozeboom Rozenberg Rozenboom Rozenbeek
Rozendal Rozenbroek Ruchtie Ruempol Ruijssenaars Ruijters Ruijtenberg Rullmann Rumpff Rusthoven Rutges Ruygrok
Ryckaert Rypkema Salomons Sandker Sandkuijl Sandman Savelkouls Schaapman Schaapveld Schaberg Schafrat
Schaminee Schamhart Schapendonk Scharenborg Schaurman Schavemaker Scheerhoorn Scheffers Scheffelaar
Schellinghout Schepman Scherpenhuijzen Scherphof Scherrenburg Scheufler Scheurink Scheurleer Schieven
Schijffelen Schilderman Schildkamp Schillemans Schilperoort Schilperoord Schimmelpenninck Schiphorst Schiphof
Schlingmann Schneiders Schoemakers Schoenaker Schoffelmeer Scholman Scholtens Schonenberg Schoneveld
Schonewille Schoneman Schoonaard Schoondermark Schoonderbeek Schoonderwoerd Schoonenberg Schoonewille
Schoonhein Schoorlemmer Schouteten Schouwenaars Schouwenburg Schreuders Schreudering Schreuel Schrijnemakers
Schroeders Schuddeboom Schuilenburg Schuitemaker Schuitert Schulenburg Schunselaar Schurman Schutjens
Schutrups Schuttevaar Schuurhuis Schuurkamp Schuver Schwering Seegers Seesing Segers Seijdel Sellies Senhorst
Serné Severijns Siegers Siemons Sierhuis Sijbring Sijmons Sijpkens Sikkens Sikkes Simonsz Singerling Sinninghe
Sipkens Sitskoorn Skaakma Slabbekoorn Slagmolen Slaghuis Sleeuwenhoek Sleijfer Slijkhuis Slootmaker
Slootmaekers Slotboom Slotman Sloterdijk Sluijters Sluman Smakman Smallegange Smallenbroek Smeehuijzen Smeelen
Smeur Smidts Smilde Smitshuijzen Sneijders Snelders Snijdoodt Snoeijs Soetens Spaanderman Spanhaak Spanjers
Spaargaren Speijers Spelbos Spiekerman Spierenburg Spiegelenberg Spijkerman Spikker Spikmans Spoorenberg
Spoormaker Spoormakers Spreeuwenberg Sprokholt Stadman Stakenborg Stalman Stapelbroek Steeghs Steeman
Steenbeek Steenblik Steenhuisen Steenvoorden Steffens Stegemann Stekelenburg Sterenborg Sterkenburg
Steunebrink Steverman Stijlaart Stijntjes Stoelwinder Stokhof Stokkermans Stokman Stoltenborg Stoopman
Stoorvogel Stoppelenburg Stottelaar Stoutjesdijk Stouwdam Straathof Straatman Straalman Straatmeijer
Streefkerk Streefland Strijdonk Stroband Stroes Stroet Stronkhorst Stroomberg Stuifbergen Stuivenberg
Stuurwold Suermondt Sunderland Surink Swagemakers Swarts Swinnen Sybrandy Syperda Tacoma Tammes Taris Tasseron
Tebbe Teekens Tegelbeckers Teggelaar Teijema Telkamp Telman Tempelaars Tempelman Templeman Tenback Terberg
Terhorst Terwiel Teterissa Teuwisse Thate Thesingh Theuns Theus Thien Thiry Tholenaar Thoms Thurlings
Tichelman Tiemens Tijman Tijsse Tijthof Tilburgs Timmerhuis Timmerije Tingen Tinnevelt Tjallingii Tjeenk
Toersen Toneman Torenbeek Tornij Tresoor Trouwborst Troquet Truijens Trynes Tulleken Tunissen Tuithof
Twaalfhoven Tweehuijsen Twilt Ubachs Uijlenberg Uijtdewilligen Uijtendaal Uijterwaal Uijttenboogaart Uitdehaag
Uittenbogaard Uittenbosch Uppelschoten Ursem Uwland Uytdehaage Uytenhoudt Vaarhorst Vaarkamp Valkenberg
Vandeweijer Vanhommerig Varkevisser Vastenhouw Veelders Veenboer Veenhof Veenhuis Veenhuizen Veenman Veenma
Veerbeek Veerkamp Vegting Veldboer Veldhof Veldhuijzen Veldmans Velthuyzen Velzen Verberkmoes Verdaasdonk
Verdenius Verdonschot Vergroesen Verhave Verheem Verhoefs Verhoeks Verholt Verhulsdonk Verhulsdonck Verkammen
Verkoyen Vermond Vernhout Vernooy Versantvoort Verschragen Verschuuren Versloot Verspaandonk Versteegden
Versteijnen Versteijlen Verstraaten Verstraelen Verveda Verwiel Verwijmeren Verzijden Verzijlbergen Vierhout
Vierhuis Vierwind Vijverberg Vilier Vinkx Virgilius Visbeek Visschers Vlaardingerbroek Vlaskamp Vlasman
Vlasveld Vleems Vleerbos Vliegendhart Vliegenthart Vlierhuis Vlietman Vloedgraven Vloedman Volbers Volkering
Volkerts Vollenbroek Volmerink Voormeulen Voorneman Voorpostel Voorsluijs Voorthuijsen Vormeer Vorselaars
Vorsteveld Voskamp Voskuil Voskuilen Vosman Vosmeijer Vosmeer Vosseberg Voster Vreugdenhil Vrijhof Vrijland
Vrijmoeth Vrijhoef Vroegindeweij Vroling Vroomans Vrouenraets Vugteveen Vulperhorst Vuurens Waaijenberg
Waalboer Waasdorp Wagemans Wagenaars Wakkee Waldus Walgemoed Wallerbos Walravens Walsweer Walters Waltmans
Walstock Wansing Warburg Warmenhoven Warmoeskerken Warnars Warnink Wartena Waterbolk Waterborg Waterham
Waterman Waterreus Watzema Weekhout Weegink Weerdmeester Weerheijm Weerkamp Weernekers Weerts Weemering
Weghorst Wegmans Wegstapel Wehkamp Weideman Weijdeman Weijmans Weijs Weiland Weitkamp Weltje Wemmenhove
Wendels Weng Werners Wertwijn Werumeus Wesemann Wessemius Westdorp Westenberg Westenbrink Westendorp
Westerbeek Westerburg Westerlaken Westermeijer Westervaarder Westerwal Westmijse Westrate Wetsteijn Wetzels
Weultjes Wezeman Wezendonk Wichers Wichmann Widdershoven Wiebrens Wiegman Wiekamp Wielaard Wielage Wieles
Wieriks Wierts Wierz Wiesman Wiggelinkhuizen Wijbrandi Wijmans Wijnands Wijnberg Wijnbergen Wijnolts Wijnperle
Wijnveen Wijsman Wildenbeest Wildschut Wilkens Wilkes Wilkins Willeboordse Willeboer Willemstein Willemink
Willighagen Willigenburg Wimmenhoeve Windhouwer Winkelhorst Winnemuller Winterman Winthagen Wismans Wissema
Witbraad Witberg Wittevrongel Wittgen Wittkamp Wittmaekers Wobbes Wöhrmann Wolberink Wolfkamp Wolfswinkel
Wolgen Wolffenbuttel Woltersom Wolvetang Woonink Wortelboer Wuestman Wustefeld Wyers Wynia Yspeert Ydema
Ypelaar Ytema Zaalberg Zandbelt Zandhuis Zandwijk Zantvoort Zeevat Zeijen Zeijlemaker Zeldenthuis Zelhorst
Zendman Zentveld Zervaas Zevenbergen Zielhuis Zielman Zijdemans Zijderhand Zijderveld Zijffers Zijtveld
Zijtregtop Zilvold Zilverberg Zilverentant Zoetman Zoetmelk Zomerdijk Zonneveldt Zonnevylle Zoontjes
Zorgdrager Zoutendijk Zoutenbier Zoutman Zuidmeer Zuidveld Zuijderduin Zuijderwijk Zuijdgeest Zuithof Zuithoff
Zurhaar Zuurbier Zuurendonk Zuurmond Zuurveen Zwaagman Zwakhoven Zwakman Zwalua Zwarthoff Zwartveld Zwierink
Zwijnenberg
`;
export const MORE_FIRST_NAMES = `
Aaltsje Aarnout Abeltje Adelheid Adriaantje Aebe Aefke Aeltsje Agaath Agnieta Aike Akke Alied Alies Aloysia
Alwien Amarens Ambrosius Annelien Annelot Annemarije Annemartine Annerieke Annejet Annejoke Annekoos Annetje
Annewil Annigje Anske Antheunis Anthonie Anthonij Antsje Appie Arendina Arent Ariaantje Arieke Arien Arjuna
Arwin Atze Atsje Aurelius Ayold Baaf Barthold Bartje Batia Beitske Benjamijn Berbel Bernadien Bertien Bertina
Bertje Bertine Betsie Bieke Boudewina Boukje Bouwien Brechtsje Brigit Burchard Caatje Cajus Carlien Catharinus
Cathrien Chantalle Charlot Cilia Claartje Coba Coosje Corneel Cornelie Corien Corstiaan Crétien Cunera Cobie
Daamen Danitsja Dedmer Deetje Detmer Dicky Diemer Digna Dimphna Dinand Dini Dionne Dirkjan Ditty Diny Domien
Dominicus Dorinde Doutzen Drea Dree Driekje Durkje Duko Dyan Dyonne Ebel Ebeltje Edmee Edse Edske Edsger
Eeltsje Eelse Eemke Egberta Egbertje Elbertha Elfriede Elleke Ellemieke Ellemijn Elles Elsemarie Elsemieke
Elzeline Eppo Evalien Evertje Elisah Feddo Feikje Femie Femmie Femmy Femmechien Fennechien Fernand Fienke
Fokkelien Fokko Folkertje Franske Freark Frerik Freerk Frouke Frederieke Friedus Fritske Gaby Galyna Garmt
Garrelt Gauke Geart Geartsje Geertruid Geertrui Geeske Gelske Gerbrand Gerco Gerdina Gerdine Gerianne Gerko
Gerlach Gerritje Gertie Gertruud Gijsbertje Gijsje Ginie Godert Goffe Goitske Gonnie Gooitzen Goverdina
Graddus Gretje Grytsje Grietsje Guda Gusta Gyan Gyta Haaike Hadewieg Hajo Halbe Hanny Harbert Harco Harmanna
Harmina Harmke Harriëtte Hartger Hartog Hedwig Hedy Heerke Heiltje Heleentje Helmich Helmie Hendriekje Henja
Herry Hessel Hiddo Hielkje Hieke Hillebrand Hillechien Hillie Hilke Hillegonda Hilligje Hiltsje Hinderik
Hindrik Hindrikje Hindrikus Huibertje Hubertien Hylkje Idsert Idse Ieme Ieteke Imkje Ingmar Ischa Itske
IJsbrand IJbeltje IJte IJtje IJme Ysbrand Ykje Ynskje Ynse Yneke Yolanthe Yttje Yteke Jaaike Jacobina Jacomijn
Jael Jakkelien Jakoba Jaldert Jalte Janco Jannetje Janneman Jannicke Jannus Janpeter Jansje Janwillem Japke
Jasperina Jelco Jelger Jelke Jellie Jelly Jelske Jelrik Jentsje Jentje Jerphaas Jeuna Jeva Jildert Jimke Jinke
Joanneke Joeke Joest Jolanthe Jonneke Joosje Jorine Jorne Jorrie Josephien Joseta Josina Joska Jotje Joukje
Jouri Jouwert Jozefien Jozina Judocus Jurrie Jurrien Jurian Juup Karelien Kathalijne Kathelijne Keimpe
Kerstien Klaaske Klaasjan Klasina Klazina Kobus Korneel Korneliske Korrie Krijna Krina Kristien Krelis Kryn
Kunera Lammechien Lammie Lamberdina Laurentien Leendertje Leentje Leonoor Lideke Lidewei Lidwina Lieneke Liena
Lieselore Lieuwkje Lijsbert Lijsbeth Linette Linske Liske Lizanne Loekie Lolkje Lotty Louiza Loukie Lubbertje
Ludger Ludy Lulof Lummie Luut Lutger Lutgarde Lybrich Lydeke Lykle Lysbeth Lyske Machiel Margareth Mariangela
Mariet Marietje Marijse Marijtje Marjanke Marjet Marlise Marrigje Martina Martzen Maruschka Marry Mathé Matty
Meeuwis Meindertje Meino Meint Meinou Melchert Menso Mentje Miek Mieneke Mienke Mijntje Mineke Mirjan Misha
Murk Myrte Nanette Nanneke Nannie Narda Natascha Nelie Nielsje Niki Nineke Nikolaas Nolda Obbe Oege Oebeltje
Oepkje Oetse Oetske Otje Oetsje Oane Patries Petronel Pieterjan Pieterke Plonia Pleuntje Pytrik Quirien
Reinard Reineke Reini Reinildis Reinke Reinou Reinouw Reinskje Reitse Reitze Relinde Remmelt Renny Reyer
Rianka Ricus Riekie Rienkje Rieta Rigtje Rikie Rikus Rint Rintje Risto Ritske Robrecht Roelf Roelinda Roelke
Roely Rosalinde Roswitha Rozemarie Rudie Rudo Rudmer Ruut Ruurdtje Ruurdje Rymke Saakje Sabien Sanderijn
Sanderina Sannie Sanny Scato Seerp Sefanja Sibbele Siberen Sible Sicco Siebold Siebrig Siebrich Siemon Siepie
Siets Sietze Sieuwert Sieuwke Sieuwkje Sijbe Sijbren Sijbrand Sijtske Sinke Sippie Siwert Sjak Sjanet Sjaco
Sjefke Sjoerdje Sjoert Sjouk Sjuul Skelte Sophieke Stanneke Steffie Stevien Stien Stieneke Stineke Swanet
Swanny Sweder Sybolt Sybrig Symen Sytzama Taede Taeke Taekele Teunie Teus Theda Therese Tialda Tiemo Tietie
Tietsia Tijl Tinie Tjalf Tjalle Tjarko Tjasse Tjebbe Tjeerdje Tjidsger Tjitte Tjits Tjomme Tonie Tonke Toosje
Treesje Treintje Trienke Trientje Trudie Truida Truusje Tsjalling Tsjitske Tsjikke Tynke Tymen Tyme Uiltje
Ulbe Ulke Ulrica Urbanus Veronie Victorine Vroukje Vrouwke Vrouktje Vrouwchien Vrony Wabe Walburga Walther
Welmoed Wendel Wendela Wendelien Wendelmoet Werner Weyert Wiebo Wibo Wiebrig Wiegert Wiekert Wietze Wigle
Wijbrand Wijbrich Wijntje Willemiek Willemijntje Willemina Willemke Willyan Wilmar Winny Wiske Wobbie Wobke
Wolfert Woltera Wopke Wouke Woutera Wouterina Wubbechien Wybo Wybrich Wypkje Zwanet Zwaantina Zwanny Zjef
Zwanette Abdelhakim Abdelilah Abdellatif Abdelmalek Abdeslam Abdessamad Abdulkadir Abdulrahman Ahlam Alaa
Atika Btissam Chakib Chaimae Elmahdi Fadma Fahd Fatna Hakima Halim Hamida Hassnae Houria Hussain Iliass Jaouad
Khaoula Lahcen Maha Mahjouba Miloud Mohammadi Mohsin Mokhtar Monir Mouna Mounia Najim Najoua Nassira Nezha
Nordin Nouria Oualid Ouassima Oumaima Rabiaa Radouan Ramia Rkia Saadia Sabah Sihame Smail Soufian Tahar Wafae
Wahiba Widad Yusra Zoubida Ismaël Israe Asiye Aysun Baran Bayram Behiye Beytullah Birgul Birsen Cetin Dursun
Ergun Ezgi Göksel Güler Güven Hanife Hasibe Hayriye Hidir Huriye Makbule Meliha Mücahit Nazmiye Neriman
Neslihan Nimet Nurhan Nurten Özkan Rukiye Sabriye Sakine Samet Sebahat Sezgin Sükran Şükran Şerife Tekin
Tuncay Turan Yalcin Yalçın Yeter Yildiz Yıldız Aarti Abhay Akash Anoeradha Anoesjka Aroen Arvind Ashna Bhagwan
Bisnoe Chitra Dewanand Dewkali Dharm Djaienti Dropati Gaitri Hemradj Hardjiet Indradj Jagdies Jayant Kishan
Kries Madhavi Mohinie Naresh Nirmala Niraj Oemesh Pawan Prakash Radj Radjesh Sarita Sarojini Sewpersad Shyam
Soeshila Soeradj Varsha Wierish Winod Orsine Rubia Ruthmila Shurendy Xiomara Gwenneth Giovanca Jairzinho Rigel
Shahaira Urvin Errol Euson Ludwina Rignald Rubina Sigfried Sherwin Wonny Genowefa Marzena Mieczysław Witold
Ivaylo Yordan Zhivko Fadumo Warsan Saido Saron Getachew Zerai Mehret Azieb Habtom Jianhong Xiuying Mehrdad
Golnaz Laleh Mahin Mojgan Payam Siavash Taraneh Haifa Layal Lubna Nidal Qusay Razan Shadi Suhair Yazan Zeina
Hivron Rojin Shilan Karwan Rebwar Sherko
`;
