import { expect, test } from 'vitest';
import { goes } from '../found.ts';

/** What the words around an address say: somebody lives there. */
test.each([
  ['De heer Bakx woont met zijn dochter aan de Fazantstraat 18.', 'Fazantstraat 18'],
  ['Wij zijn de nieuwe bewoners van Elzenlaan 7 en hebben last van de hond.', 'Elzenlaan 7'],
  ['Toen ik bij Prinsenhof 23 aanbelde, deed niemand open.', 'Prinsenhof 23'],
  ['De wijkverpleegkundige komt tweemaal per dag langs op de Vossenlaan 112.', 'Vossenlaan 112'],
  ['De sleutel ligt bij de overbuurvrouw van Ooievaarsweg 6.', 'Ooievaarsweg 6'],
  ['Kunt u de brief naar mijn moeder sturen, Tulpstraat 8 in Hoorn?', 'Tulpstraat 8 in Hoorn'],
  ['Vorige week is ingebroken in de woning Larixstraat 41.', 'Larixstraat 41'],
  ['Huisbezoek Merelstraat 90, 14.00 uur, samen met de GGD.', 'Merelstraat 90'],
  ['Ik slaap tijdelijk bij mijn zus op de Distelweg 5.', 'Distelweg 5'],
  ['Het gezin Abdi is ontruimd uit de woning aan de Schuttersweg 77.', 'Schuttersweg 77'],
  ['Na het overlijden van vader staat het huis aan de Lijsterlaan 3 leeg.', 'Lijsterlaan 3'],
  ['De vrouw van Zwanenkade 14 heeft gebeld over de ratten.', 'Zwanenkade 14'],
  ['De hennepkwekerij werd ontdekt in de schuur achter Polderdijk 60.', 'Polderdijk 60'],
  ['De bloemen mogen naar Wilgenhof 31 in Soest.', 'Wilgenhof 31 in Soest'],
  ['Brand in appartement Snoekstraat 202: de bewoner is door de rook bevangen.', 'Snoekstraat 202'],
  ['Hij staat sinds 2019 ingeschreven op de Havikstraat 9 bis.', 'Havikstraat 9 bis'],
  ['Zij verhuisde met de kinderen naar Kerkpad 4 in Bedum.', 'Kerkpad 4 in Bedum'],
  ['De ouders van de leerling wonen op de Bernhardstraat 16.', 'Bernhardstraat 16'],
  ['Het slachtoffer, een man van 34, woonde aan de Zonnelaan 88.', 'Zonnelaan 88'],
  ['De getuige zag vanaf zijn balkon op Plataanlaan 250 dat de auto wegreed.', 'Plataanlaan 250'],
  ['De melkveehouder aan de Broekdijk 12 weigert te verkopen.', 'Broekdijk 12'],
  ['Ter plaatse, Ganzenveld 33, werden wij te woord gestaan door de vader.', 'Ganzenveld 33'],
  ['Wilt u het pakketje bij de buren op Asterweg 2 laten bezorgen?', 'Asterweg 2'],
  ['Mijn woonboot ligt aan de Westerkade 19 en heeft geen walstroom.', 'Westerkade 19'],
  ['Cliënt is na ontslag teruggekeerd naar Hofstraat 27.', 'Hofstraat 27'],
  [
    'Dat is dus Duinakkerlaan 12, 1901 PE, jellema.s@ziggo.nl, zoals gemeld.',
    'Duinakkerlaan 12, 1901 PE',
  ],
  ['Haar gegevens voor het dossier: Duinakkerlaan 12.', 'Duinakkerlaan 12'],
  ['Mw. Krawczyk is niet ingeschreven op Bennemastr. 38.', 'Bennemastr. 38'],
  ['De huurder van Kievitlaan 55 betaalt al maanden niet.', 'Kievitlaan 55'],
  ['Het kind is geplaatst bij pleegouders aan de Duinweg 70.', 'Duinweg 70'],
  [
    'De familie Postma, Stationsweg 45, 8401 AA Gorredijk, maakt bezwaar.',
    'Stationsweg 45, 8401 AA Gorredijk',
  ],
  ['Ik heb u geschreven vanaf mijn oude adres, Appelgaarde 11.', 'Appelgaarde 11'],
  ['Aangever verklaarde: ik lag in bed in mijn woning Vondelstraat 66.', 'Vondelstraat 66'],
  ['De deurwaarder stond vanmorgen voor de deur op Sperwerlaan 4.', 'Sperwerlaan 4'],
  ['De achtertuin van Bremstraat 17 loopt bij elke bui onder.', 'Bremstraat 17'],
  ['De taxi haalt hem op van de Maasstraat 21 en brengt hem naar de dagopvang.', 'Maasstraat 21'],
  ['Meneer is dakloos maar krijgt zijn post op de Kloosterstraat 3.', 'Kloosterstraat 3'],
  ['De oproep is twee keer retour gekomen van de Diamantlaan 100.', 'Diamantlaan 100'],
  ['Haar ex staat regelmatig voor het huis, Bloemstraat 14.', 'Bloemstraat 14'],
  ['Mijn moeder van 84 is gevallen op het trottoir voor haar huis, Emmastraat 9.', 'Emmastraat 9'],
  ['De inspecteur sprak de eigenaresse aan haar keukentafel op De Hoeven 2.', 'De Hoeven 2'],
])('%s', (text, address) => {
  expect(goes(text, 'adres')).toEqual([address]);
});

/** Offices, works, meetings and streets: nobody's home. */
test.each([
  ['De hoorzitting vindt plaats in het stadskantoor aan de Burgwal 14.'],
  ['Melder geeft aan dat de lantaarnpaal ter hoogte van Kerkstraat 14 al weken niet brandt.'],
  [
    'Voor Bouwbedrijf Van Dam is een omgevingsvergunning verleend voor het plaatsen van een loods aan de Industrieweg 9.',
  ],
  ['De bewonersavond is op 4 maart in basisschool De Regenboog, Schoolstraat 12.'],
  ['Bewoners van de wijk kunnen hun vragen stellen in het buurthuis aan de Lindelaan 4.'],
  ['De kinderen gaan vanaf september naar de locatie Molenweg 22.'],
  ['Het gezin wordt verwezen naar het Centrum voor Jeugd en Gezin, Marktplein 3.'],
  ['Mevrouw kan haar paspoort afhalen aan de balie, Stationsweg 1.'],
  ['U kunt de stukken sturen naar Team Vergunningen, Raadhuisplein 1, 3700 AA Zeist.'],
  ['De aanvrager verzoekt om een terrasvergunning voor Café De Vriendschap aan de Markt 17.'],
  ['Bij het bedrijf aan de Havenstraat 30 is een inspectie uitgevoerd.'],
  ["De eigenaar van snackbar 't Hoekje, Dorpsstraat 5, heeft een boete gekregen."],
  ['In het pand Kanaalweg 77 exploiteert Zorggroep Oost een hospice.'],
  ['De verkeersmaatregel geldt op de Hoofdweg tussen nummer 12 en nummer 40.'],
  ['De directie verhuist in juni naar de Rijnstraat 8.'],
  ['Het team is sinds mei gehuisvest op de Turfmarkt 147.'],
  ['De werkzaamheden starten bij de kruising met de Parallelweg 2.'],
  ['Op het perceel Zandweg 11 is een woonwijk van 40 woningen gepland.'],
  ['De cliënt is opgenomen in verpleeghuis Avondlicht, Bosweg 100.'],
  ['Hij werkt bij Garage Jansen, Touwslagersweg 8, en komt met de auto.'],
  ['Het slachtoffer werd aangetroffen voor de supermarkt aan de Beemdstraat 2.'],
  ['De bloemen voor de jubilaris graag afleveren bij de receptie, Koningskade 4.'],
  ['De brief is verzonden aan Stichting Dierenhulp, Veldweg 6, 6711 AA Ede.'],
  ['Verdachte werd aangehouden in coffeeshop The Lion, Gedempte Gracht 20.'],
  ['De moeder werkt als verkoopster in de winkel op Hoogstraat 55.'],
  ['De oefening is in de kazerne aan de Brandweerlaan 1.'],
  ['De halte Nieuweweg 40 vervalt.'],
  ['Er is een sloopmelding ingediend voor de oude school aan de Pastorieweg 3.'],
  ['Het verkeersbesluit betreft een gehandicaptenparkeerplaats nabij Ringweg 18.'],
  ['Afspraak met de notaris aan de Singel 250.'],
  ['Zij heeft een afspraak bij de tandarts op de Laan van Meerdervoort 400.'],
  ['Uitspraak van de rechtbank aan de Prins Clauslaan 60.'],
  ['De wethouder opent het gezondheidscentrum op Beatrixlaan 12.'],
  ['Het evenement wordt gehouden op het terrein achter Sportlaan 2.'],
  ['De container staat bij de milieustraat, Ambachtsweg 30.'],
  ['Zij verblijft in azc De Meerpaal, Zeeweg 5.'],
  ['Voor het kappen van een eik bij de kerk, Kerklaan 1, is ontheffing verleend.'],
  ['De aannemer heeft een bouwkeet geplaatst voor Stationsstraat 9 t/m 15.'],
  ['Hoofdkantoor: Westblaak 180, Rotterdam.'],
  ['De leerlingen van groep 8 bezoeken het museum aan de Oude Gracht 6.'],
  ['De jongeren hangen rond bij de speeltuin aan de Meidoornlaan 20.'],
  ['De politie trof de man aan op het station, Stationsplein 1.'],
])('%s', (text) => {
  expect(goes(text, 'adres')).toEqual([]);
});

test.each([
  ['De bewoners van Zonnebloemstraat 23 en 25 herkennen dat.', '25'],
  ['Op Zonnebloemstraat 23 wonen drie kinderen en een zieke moeder.', 'Zonnebloemstraat 23'],
  ['Aangetroffen op de Kanaalweg 4 in Delfzijl, bij een vriendin.', 'Kanaalweg 4'],
  ["Het kind wordt 's middags gebracht naar oppas, Tulpstraat 77.", 'Tulpstraat 77'],
  ['Er is een briefje achtergelaten op de Vierheemskinderenstraat 56.', 'straat 56'],
  [
    'Timmerfabriek Kraaij & Zn.\nt.a.v. de heer C. Kraaij\nHoge Maasdijk 112\n4281 NG Andel\n\nGeachte heer Kraaij,',
    'Hoge Maasdijk 112',
  ],
  ['ze woont op kerkstr 4a te hoorn', 'kerkstr 4a'],
  ['Vader (Tilburg, Besterdring 88) is niet bereikt.', 'Besterdring 88'],
  ['Mijn vorige adressen: Trompstraat 7 en elders.', 'Trompstraat 7'],
  ['Zorg voor cliënt V. Bakker, Zuidplein 402, Rotterdam, is betaald.', 'Zuidplein 402'],
  ['Lotus Zorg B.V. declareerde voor cliënt V. Bakker, Zuidplein 402, Rotterdam.', 'Zuidplein 402'],
  ['J. Smalbrugge, penningmeester, Breestraat 6, Oudewater', 'Breestraat 6'],
  ['Gevonden op zijn kamer, Schiekade 119, door de buren.', 'Schiekade 119'],
])('a home: %s', (text, part) => {
  expect(goes(text, 'adres').join(' | ')).toContain(part);
});

test.each([
  'Het kantoor aan de Kanaalweg 4 en 30 medewerkers verhuizen.',
  'Bouwbedrijf Tuinstra B.V.\nt.a.v. de heer C. Kraaij\nIndustrieweg 11\n4281 NG Andel\n\nGeachte heer Kraaij,',
  'Zwiers Transport\nt.a.v. mevrouw D. Zwiers\nIndustriekade 18\n8861 KT Harlingen\n\nGeachte mevrouw,',
  'De voorzitter (Rotterdam, Coolsingel 40) opent het adres van de raad.',
  'Wij vergaderen bij adviesbureau Kok, Zuidplein 402, Rotterdam.',
])('no home: %s', (text) => {
  expect(goes(text, 'adres')).toEqual([]);
});
