import { expect, test } from 'vitest';
import { all, goes } from '../found.ts';

test.each([
  ['wonend aan de Hazelwormlaan 12-B te Barneveld', ['Hazelwormlaan 12-B', 'Barneveld']],
  ['Adres: Hazelwormlaan 204 C-02', ['Hazelwormlaan 204 C-02']],
  ['Adres: Hazelwormlaan 118 k. 2, Zeist', ['Hazelwormlaan 118 k. 2, Zeist']],
  ['Adres: Tinnegieterslaan 217, 2572 RX Den Haag', ['Tinnegieterslaan 217, 2572 RX Den Haag']],
  ['mevrouw Leunis, Zeedijk Oost 3 in Ossenisse', ['Zeedijk Oost 3 in Ossenisse']],
  [
    'Mevrouw J.C.M. Verstraten\nGroene Specht 19\n4412 BV WIELINGEN',
    ['Groene Specht 19 4412 BV WIELINGEN'],
  ],
  ['U woont sinds 2019 aan de Groene Specht.', ['Groene Specht']],
  ['Melder: geb. 1958-12-04, Laan 77, 7822 GS Emmen', ['Laan 77, 7822 GS Emmen']],
  ['De post kan naar huis, niet naar de zaak: Dorpsstraat 27, Zeijen', ['Dorpsstraat 27, Zeijen']],
  [
    'J.C. Kossenaar en A. Kossenaar-de Visser\nKortewegje 6\n4374 NL Zoutelande',
    ['Kortewegje 6 4374 NL Zoutelande'],
  ],
  ['de heer Wiersma, die tegenover de ingang woont op nummer 43.', ['nummer 43']],
  ['Onze buren, de familie Wiersma op nr. 8b, steunen dit.', ['nr. 8b']],
  ['Volgens buurman J. Terlouw van nummer 12 staat het er al.', ['nummer 12']],
  ['Joke van Eck woont op 45 en klaagt ook.', ['45']],
  ['Zij woont op 45 meter afstand.', []],
  ['1. Mitchell Sterke 2-2-1998', []],
  [
    'Zij wil niet dat haar huis wordt genoemd: Bosstraat 41 Winschoten.',
    ['Bosstraat 41 Winschoten'],
  ],
  [
    'een tegel bij ons huis (Noorderweg 114, 8911 ES Leeuwarden)',
    ['Noorderweg 114, 8911 ES Leeuwarden'],
  ],
  ['stuurt namens allen bloemen naar de Kerkallee 14 in Raalte.', ['Kerkallee 14 in Raalte']],
  ['van een melkrundveehouderij aan de Zwiggelterstraat 27.', ['Zwiggelterstraat 27']],
  ['Getuige\tGerda Bosma, nr. 71, tel 06 12345678', ['nr. 71']],
  [
    'Woonadres\tDoctor Schaepmanplein 118 4812 CB BREDA',
    ['Doctor Schaepmanplein 118 4812 CB BREDA'],
  ],
  ['De man staat ingeschreven Havendijk 1l4 Helmond.', ['Havendijk 1l4 Helmond']],
  [
    'Namens de Vereniging Dorpsbelang (voorzitter: Anna Bosma) en van het echtpaar Terlouw, Dwarsweg 11. Zij wachten.',
    ['Dwarsweg 11'],
  ],
  [
    'G.H. Terlouw-Op de Beek\ngeb. 3 / 11 / 78 te Goes\nNoordsingel 41, 5911 GV Venlo',
    ['Noordsingel 41, 5911 GV Venlo'],
  ],
  ['Mw. Bosma belde: haar tuin ligt ernaast (Dwarsweg 97a).', ['Dwarsweg 97a']],
  [
    'Zij woont aan de Dwarsweg 97-A. De brand was bij Dwarsweg 97a, zegt de wacht.',
    ['Dwarsweg 97-A', 'Dwarsweg 97a'],
  ],
  ['Postcode / nr\t8226NL-61', ['8226NL-61']],
  ['Naam\tAdres\nP. Bosma\t1102 JG, 388', ['1102 JG, 388']],
  [
    'Naam\tGeb.\tWoonadres (opkomsttijd)\nP. Bosma\t3-4-1966\tMerelhof 3, 5051 TJ Goirle (14 min)',
    ['Merelhof 3, 5051 TJ Goirle'],
  ],
  [
    'Woonadres: Koning Leopoldstraat 12 bus 3, B-2381 Ravels',
    ['Koning Leopoldstraat 12 bus 3, B-2381 Ravels'],
  ],
  [
    'Verblijfsadres in Nederland: Recreatiepark De Zwaan, bungalow 118, 5512 NW Vessem',
    ['Recreatiepark De Zwaan, bungalow 118, 5512 NW Vessem'],
  ],
  ['Woonplaats en adres\tDwarsweg 12 links', ['Dwarsweg 12 links']],
  [
    'De heer Y. Bosma\np/a De Fruithof 7 – app. 22\n7313 EZ Goes',
    ['De Fruithof 7 – app. 22\n7313 EZ Goes'.replace('\n', ' ')],
  ],
  [
    'Mevrouw Bosma woont in Hoeve De Zwaan, Karstraat 58 A, 6851 DK Goes.',
    ['Hoeve De Zwaan, Karstraat 58 A, 6851 DK Goes'],
  ],
  ['Hij huurt sinds 2011 Het Fort 26 boven.', ['Het Fort 26 boven']],
  ['oma To Bosma (gebruikt prednison), Dwarsweg 3, Goes', ['Dwarsweg 3, Goes']],
  ['Die van de Kerkdreef 8b? Of is dat zijn broer?', ['Kerkdreef 8b']],
  [
    'De brief gaat aangetekend naar Dwarsweg 9, 7064 KE Goes, met kopie.',
    ['Dwarsweg 9, 7064 KE Goes'],
  ],
  [
    'Zij woont aan de Hazelwormlaan 6. Uw adres aan de Hazelwormlaan is bekend. De borden op de Hazelwormlaan staan goed.',
    ['Hazelwormlaan 6', 'Hazelwormlaan'],
  ],
  [
    'Zij woont op Dwarsweg 9, 7064 KE Goes. De reis gaat vanaf 7064 KE.',
    ['Dwarsweg 9, 7064 KE Goes', '7064 KE'],
  ],
  ['De melding komt van Eikenlaan 3 (mw. Bosma).', ['Eikenlaan 3']],
  ['Het perceel Eikenlaan 3 te Goes is bewoond door een gezin.', ['Eikenlaan 3', 'Goes']],
  ['De familie Bosma op Eikenlaan 3 klaagt.', ['Eikenlaan 3']],
  ['thans wonende te 1234 AB Goes aan de Eikenlaan 3.', ['1234 AB Goes', 'Eikenlaan 3']],
  ['Postcode en huisnummer: 1234 AB 3', ['1234 AB 3']],
  ['Correspondentieadres: Eikenlaan 3, 1234 AB Goes', ['Eikenlaan 3, 1234 AB Goes']],
  ['Mevr. A. Bosma / Eikenlaan 3-bis / 1234 AB Goes', ['Eikenlaan 3-bis / 1234 AB Goes']],
  ['E. Bosma, wonend Rue de la Loi 16, Brussel', ['Rue de la Loi 16, Brussel']],
  ['Ter plaatse: het stadhuis aan de Eikenlaan 3, waar de raad vergadert', []],
  ['Verbalisant 1 en verbalisant 2 tekenden.', []],
  ['Adres: Dwarsweg 3\nPostcode: 2671 RK\nWoonplaats: Goes', ['Dwarsweg 3', '2671 RK']],
  ['op nummer 8 van de agenda', []],
  ['(woonhuis: 51.5038 N, 3.4872 E)', ['51.5038 N, 3.4872 E']],
  ['het station op 51.5038 N, 3.4872 E', []],
  ['Bezoekadres: Parnassusplein 5, 2511 VX Den Haag', []],
  ['Postbus 20401, 2500 EK Den Haag', []],
  ['KINDEROPVANG HET NEST B.V., Pastoor Petersstraat 101, Helmond', []],
  ['de borden op de Hobbemastraat', []],
  [
    'Naam\tTelefoon\tE-mail\tAdres\nKNMI\t030 220 69 11\tinfo@knmi.nl\tUtrechtseweg 297, De Bilt\nWillemijn Terborgh\t06 12345678\tw.terborgh@xs4all.nl\tHazelwormlaan 12, Zeist',
    ['Hazelwormlaan 12, Zeist'],
  ],
  ['zie artikel 5, bijlage 3 en pagina 12', []],
  ['Betrokkene woont aan de Tsjerkebuorren 3, Wytgaard.', ['Tsjerkebuorren 3, Wytgaard']],
  [
    'nr\tactie\twie\n21\tbloemetje bezorgen (Soestdijkseweg Noord 340 B, Bilthoven)\tFR',
    ['Soestdijkseweg Noord 340 B, Bilthoven'],
  ],
  ['Naam\tAdres\nW. Peeters\tVeerweg 1 a, Blitterswijck', ['Veerweg 1 a, Blitterswijck']],
  [
    'De brief van mevrouw Tamminga kwam laat. Het perceel aan de Hegedyk 11 staat nu plas-dras.',
    ['Hegedyk 11'],
  ],
  ['Werknemer woont Rue de la Loi 12, 1040 Brussel.', ['Rue de la Loi 12, 1040 Brussel']],
  ['c.c. mr. J. Sewnarain, Willemskade 12, 8911 AX Leeuwarden\n\nSewnarain & Postma Advocaten', []],
  ['tandarts P. Vos, Laan van Meerdervoort 210, 2517 BH Den Haag', []],
  ['Wij zijn verhuisd naar Koningskade 4, 2596 AA Den Haag.', []],
  ['Object\tGebruiker\tAdres\nInnamestation Heel\tWML\tLateraalkanaal-West 4', []],
  ['Object\tGebruiker\tAdres\nCamping De Hei\tMarek Smit, beheerder\tBoxmeerseweg 20', []],
  [
    'Omdat ons kantoor verhuist, kun je post zolang sturen naar mijn\nhuis: Hegedyk 7, 7739 PH Vinkenbuurt.',
    ['Hegedyk 7, 7739 PH Vinkenbuurt'],
  ],
  [
    'Zij vraagt post te sturen naar haar ouders: Hegedyk 7, 8601 AB Snits.',
    ['Hegedyk 7, 8601 AB Snits'],
  ],
  [
    'Adres: Grote Kerkstraat 110, 8601 ED Sneek Tel. thuis',
    ['Grote Kerkstraat 110, 8601 ED Sneek'],
  ],
  [
    '1-3\tMevr. A. Smit\twil stukken op papier\tLochemseweg 3-12, 7214 RC Epse',
    ['Lochemseweg 3-12, 7214 RC Epse'],
  ],
  ['1-3\tMevr. A. Smit\tGemeente Lochem\tHanzeweg 8, 7241 CR Lochem', []],
  [
    'Mevrouw Visser heeft haar bedrijf aan de Hegedyk 16, 9163 LP Nes.',
    ['Hegedyk 16, 9163 LP Nes'],
  ],
  [
    'Mevrouw Visser is blij. Zij woont sinds kort aan de\nHegedyk 16 te Nes.',
    ['Hegedyk 16', 'Nes'],
  ],
  [
    'Voorletters en naam: A. Smit\nAdres: Peelstraat 90 b\tPostcode: 5421 LB\tPlaats: Gemert',
    ['Peelstraat 90 b', '5421 LB', 'Gemert'],
  ],
])('%s', (text, expected) => {
  expect(goes(text, 'adres')).toEqual(expected);
});

test.each([
  [
    'Hij is zzp’er, werkt vanuit huis (Vossenpelssestraat 6, dat staat er).',
    ['Vossenpelssestraat 6'],
  ],
  [
    'De oproep is gestuurd naar de Katendrechtse Lagedijk 388b, waar hij weg is.',
    ['Katendrechtse Lagedijk 388b'],
  ],
  [
    'Op de bon staat als afleveradres Achterdijk 31b, Bleskensgraaf.',
    ['Achterdijk 31b, Bleskensgraaf'],
  ],
  [
    'Familie Hoekstra-Al Khatib\nt.a.v. mevr. Sjoukje Hoekstra\nKolkweg 17 a\n9213 VD De Wilgen\n\nGeachte mevrouw Hoekstra,',
    ['Kolkweg 17 a 9213 VD De Wilgen'],
  ],
  ['Naam: J. de Boer\nWoonadres: Lindelaan 12\nPostcode: 3319-XL', ['Lindelaan 12', '3319-XL']],
  ['Naam: J. de Boer\nOns kenmerk 4123-NL', []],
  ['Zij was te gast bij Pauw in Diemen. Flap. Om 10.00 uur komt de brief aan.', []],
])('homes by what is said of them: %s', (text, expected) => {
  expect(goes(text, 'adres')).toEqual(expected);
});

test('five digits are of a box or a street, behind another word of a pass', () => {
  const addressesIn = (text: string): string[] =>
    all(text)
      .filter(({ type }) => type === 'adres')
      .map((found) => found.text);
  const block = 'Provincie Overijssel\nLuttenbergstraat 2\nPostbus 10078\n8000 GB Zwolle';
  expect(addressesIn(block)).toEqual(['Luttenbergstraat 2']);
  expect(addressesIn('De pas is bij Kwikkel 20714.')).toEqual([]);
});
