/** What the words around an address say of it; folded. `-x` stands for any word that ends in x. */

/** Where one lives, and the parts of it. */
export const DWELLINGS =
  'boot boten huis woonhuis thuis ouderhuis ouderlijk woning -woning flat flatje appartement etage bovenwoning portiek galerij trappenhuis zolderkamer studentenkamer slaapkamer woonkamer badkamer logeerkamer voordeur achterdeur deur erf tuin achtertuin voortuin moestuin tuintje schuur schuurtje garagebox oprit balkon dakterras keukentafel keuken bed brievenbus woonboot woonboten woonark ark woonschip woonwagen chalet stacaravan caravan vakantiehuis vakantiehuisje bungalow villa boerderij woonboerderij hoeve stolp stolpboerderij erve landhuis rijtjeshuis hoekhuis huisje tuinhuis dakkapel carport serre erfafscheiding schutting opvangadres onderduikadres logeeradres kraamadres verpleegadres thuisadres huisadres woonadres verblijfadres verblijfsadres vakantieadres';

/** Who lives there, as their neighbours or the authorities call them. */
export const RESIDENTS =
 'buurtbewoner buurtbewoners buurtbewoonster straatbewoner overbewoner oppas gastouder pleegouders pleeggezin pleegmoeder huiseigenaar huisbaas kamerbewoner bewoner bewoners bewoonster bewoonsters medebewoner hoofdbewoner huisgenoot huisgenoten huurder huurders huurster onderhuurder eigenaar eigenaren eigenares eigenaresse buurman buurvrouw buren buurjongen buurmeisje buurtje overbuur overburen overbuurman overbuurvrouw onderbuur onderburen onderbuurman onderbuurvrouw bovenbuur bovenburen bovenbuurman bovenbuurvrouw achterburen achterbuurman achterbuurvrouw naaste omwonende omwonenden aanwonende aanwonenden melder meldster klager klaagster klagers aangever aangeefster getuige getuigen verdachte slachtoffer benadeelde betrokkene betrokkenen aanvrager aanvraagster aanvragers verzoeker verzoekster bezwaarmaker bezwaarmakers bezwaarde reclamant reclamanten indiener indienster inspreker insprekster appellant appellante eiser eiseres gedaagde belanghebbende client cliente patient patiente zorgvrager mantelzorger kind kinderen zoon zoontje dochter dochtertje vader moeder ouders opa oma grootouders grootmoeder grootvader tante oom neef nicht broer broertje zus zusje echtgenoot echtgenote weduwe weduwnaar vriendin vriend verloofde pleegouders pleegmoeder pleegvader gezin gezinnen familie fam echtpaar man vrouw jongen meisje dame heer meneer mijnheer mevrouw mevr mw dhr juffrouw iemand leerling scholier student studente bestuurder bestuurster inzittende fietser fietsster kentekenhouder houder houdster schipper boer boerin veehouder melkveehouder akkerbouwer pachter statushouder asielzoeker debiteur schuldenaar arrestant ingeschrevene overledene erflater erfgenaam erfgenamen nabestaande nabestaanden jubilaris bruidspaar gedecoreerde voogd partner reiziger hond honden kat poes';

/** Somebody, in the same sentence. */
export const PRONOUNS = 'hem hen mij haar ik u hij zij ze zelf';

/** That one lives, stays, moves or is registered. */
export const LIVING =
 'woont wonen woonde woonden woon woonachtig wonend wonende verblijft verblijven verbleef verblijf verblijvend logeert logeren logeerde slaapt sliep slapen leeft leefden inwonend inwonende inwoont huist ingeschreven uitgeschreven intrekt ingetrokken bewoont bewoonde bewoond bewonen opgegroeid thuiswonend samenwoont samenwonen samenwoonde samenwoonden uithuisgezet ontruimd boert boer kampeert';

/** "zorgadres", "ophaaladres": of a person, where it is not of an office. */
export const HOME_ADDRESSES = '-adres';

/** Where who works lives as well. */
export const FARMS =
  'maatschap mts familiebedrijf veehouderij -veehouderij -houderij melkveebedrijf akkerbouwbedrijf fruitteler tuinder loonwerker kwekersgezin imker hobbyboer';

/** A person moves, and an office does. */
export const MOVING = 'vertrokken geemigreerd uitgeweken gevlucht ingetrokken teruggekeerd terugkeer terugkeerde ontslagen ontslag huurt huurde huren gehuurd verhuist verhuisde verhuisd verhuizen verhuizing';

/** That officials, carers or guests came to somebody's door. */
export const VISITS =
 'briefje kennisgeving achtergelaten deurbel voordeur huisbezoek huisbezoeken thuisbezoek keukentafelgesprek aangebeld aanbelde aanbellen binnengetreden binnentreding binnentreden huiszoeking doorzoeking doorzocht gepost posten geobserveerd observatie reanimatie woningbrand brandmelding woninginbraak burengerucht sleutel sleutels thuiszorg wijkverpleging wijkverpleegkundige verpleegkundige thuisbegeleiding thuisbegeleider hulpverlener hulpverleners maaltijdservice hennepkwekerij ontruiming huisuitzetting';

/** What officials do at a door, and elsewhere. */
export const SCENES =
  'aangetroffen trof troffen aangehouden opgehaald ophalen gehaald plaatse bezocht bezoek haalt brengt langs langsgaan opgezocht afgezet thuisgebracht';

/** What friends send, and what is sent to a person. */
export const GIFTS =
  'kaart kaartje kaarten bloemen bloemetje boeket fruitmand cadeau cadeautje presentje attentie retour taart kerstpakket papier bezorgadres pakketje pakje';

/** That something is sent or brought. */
export const POST =
  'brief brieven post pakket poststuk aanslag aanslagbiljet acceptgiro bezorgd bezorgen bezorging geleverd gestuurd sturen stuur stuurt opsturen toegestuurd toesturen toezenden toezending toegezonden verzonden nagestuurd aangetekend afleveren afgeleverd';

/** Firms, bodies, and the houses in which they sit. */
export const BODIES =
 'kantoor -kantoor -kantoren bureau -bureau school -school -scholen winkel -winkel bakker bakkerij slager slagerij kwekerij -kwekerij drukkerij brouwerij stomerij wasserij zuivelfabriek restaurant cafe eetcafe cafetaria snackbar kroeg bar coffeeshop hotel motel hostel pension camping discotheek club -club societeit clubhuis buurthuis dorpshuis wijkhuis -centrum centrum -centra ziekenhuis kliniek polikliniek -kliniek verpleeghuis verzorgingshuis zorginstelling hospice apotheek praktijk -praktijk dagbesteding dagopvang leefgroep opvanglocatie opvang azc kinderdagverblijf kinderopvang creche peuterspeelzaal bso sporthal -hal sportpark zwembad gymzaal stadion kerk -kerk moskee synagoge tempel begraafplaats crematorium uitvaartcentrum aula bibliotheek museum theater bioscoop schouwburg zaal -zaal stadhuis gemeentehuis raadhuis provinciehuis rechtbank gerechtshof ministerie gemeente provincie waterschap hoogheemraadschap politie politiebureau politiepost kazerne brandweerkazerne meldkamer gevangenis jeugdinrichting inrichting pi loods magazijn depot opslag hal fabriek -fabriek werkplaats autobedrijf garagebedrijf bedrijf -bedrijf onderneming firma vennootschap vestiging -vestiging filiaal hoofdkantoor terrein -terrein pand -pand locatie -locatie lokatie gebouw -gebouw complex station -station halte -halte parkeergarage parkeerplaats tankstation gemaal sluis brug trafohuisje milieustraat supermarkt bouwmarkt stichting vereniging bv nv vof b.v v.o.f cooperatie bestuur directie afdeling dienst instelling instituut universiteit hogeschool college notaris advocaten accountants makelaardij makelaar aannemer secretariaat team organisatie personeel medewerkers teams programma standplaats werkplek werklocatie zittingsplaats tuincentrum manege dierenarts dierenasiel ambassade consulaat balie loket wijkpost gevestigd verpleegtehuis tehuis ggd uwv beheerkantoor bezoekadres postadres kantooradres vestigingsadres vergaderadres factuuradres retouradres internetadres mailadres e-mailadres emailadres ip-adres webadres bedrijfsadres schooladres statutair vergaderlocatie werkadres brin kvk nevenvestiging redactie studio atelier galerie sportschool uitzendbureau autobedrijven hoofdingang receptie';

/** What is built, met or held in public. */
export const WORKS =
 'project -project woningen -woningen appartementen bouwplan bouwproject nieuwbouw herontwikkeling herinrichting reconstructie werkzaamheden wegwerkzaamheden bouwplaats bouwput sloop sloopmelding kap kappen boom bomen riolering riool leiding gasleiding kabels kruispunt kruising rotonde verkeersbesluit verkeersmaatregel afsluiting afgesloten omleiding parkeervak parkeervakken laadpaal oplaadpunt fietspad trottoir speelplaats speeltuin plantsoen evenement braderie markt kermis optocht route startpunt verzamelpunt verzamelen bijeenkomst inloopavond informatieavond inloopbijeenkomst vergadering overleg welkom bestemmingsplan kavel bodemonderzoek sanering standplaats terras terrasvergunning exploitatievergunning afrekening zitting hoorzitting training opening condoleren uitvaart crematie begrafenis receptie borrel feest expositie';
