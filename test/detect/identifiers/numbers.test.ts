import { describe, expect, test } from 'vitest';
import { passesElevenTest } from '../../../redaction/detect/identifiers/bsn.ts';
import { all, goes, stays } from '../found.ts';

test.each([
  ['BSN 999978688', ['999978688']],
  ['burgerservicenummer: 9999.62.164', ['9999.62.164']],
  ['BSN: 9999 11 831', ['9999 11 831']],
  ['Ons burgerservicenummer is 9999 1l 971.', ['9999 1l 971']],
  ['sofinummer 123456782', ['123456782']],
  ['zaaknummer 202306136', []],
  ['kenmerk IENW/BSK-2023/261280533', []],
  ['het nummer 000000000 als burgerservicenummer', []],
])('bsn: %s', (text, expected) => {
  expect(goes(text, 'bsn')).toEqual(expected);
});

test('a labelled number that fails the test is proposed with less certainty', () => {
  const [found] = all('BSN 123456789');
  expect(found).toMatchObject({ type: 'bsn', certainty: 'likely', ground: '5.1.1e' });
  expect(found?.why.checksum).toBe('invalid');
});

test('the 11-proef', () => {
  expect(passesElevenTest('123456782')).toBe(true);
  expect(passesElevenTest('123456789')).toBe(false);
  expect(passesElevenTest('000000000')).toBe(false);
});

test.each([
  ['NL26 RABO 0945 8073 02', 'certain'],
  ['NL23ABNA0157368193', 'certain'],
  ['NL39 KNAB 0320 4721 69', 'check'],
  ['NL26 RAB0 O945 8O73 02', 'certain'],
])('iban %s', (value, certainty) => {
  expect(all(`op rekening ${value} gestort`)[0]).toMatchObject({
    type: 'iban',
    text: value,
    certainty,
  });
});

test('accounts of public bodies stay', () => {
  expect(goes('IBAN NL57 BNGH 0224 5383 23', 'iban')).toEqual([]);
  expect(goes('Terugbetaling op NL03 RBOS 0569 9907 93.', 'iban')).toEqual([]);
  expect(stays('rekening NL91 RABO 0315 2739 55 van de stichting', 'iban')).toHaveLength(1);
  expect(stays('rekening NL91 RABO 0315 2739 55 van de vakbond', 'iban')).toHaveLength(1);
  expect(stays('Rekeningnummer gemeente: NL91 ABNA 0417 1643 00', 'iban')).toHaveLength(1);
  expect(goes('Rekeningnummer bank: NL91 ABNA 0417 1643 00', 'iban')).toHaveLength(1);
  expect(goes('Rekeningnummer verhuurder: NL91 ABNA 0417 1643 00', 'iban')).toHaveLength(1);
});

test.each([
  ['U maakt het bedrag over op NL91 ABNA 0417 1643 00.', 0],
  ['of je maakt ze zelf over op rekening NL91 ABNA 0417 1643 00 o.v.v. 12', 0],
  ['Wij maken het bedrag aan u over op NL91 ABNA 0417 1643 00.', 1],
  ['over te maken op NL91 ABNA 0417 1643 00 ten name van W. Hoeksma', 1],
])('whose account it is follows from who pays: %s', (text, count) => {
  expect(goes(text, 'iban')).toHaveLength(count);
});

test.each([
  ['kenteken KL-882-P', ['KL-882-P']],
  ['kenteken KL882P', ['KL882P']],
  ['een auto (VKX-91-T) op de stoep', ['VKX-91-T']],
  ['Rapportnummer TK-23-88', []],
  ['Postbus 20301, 2500 EH Den Haag', []],
  ['actie 23-01-20', []],
])('plate: %s', (text, expected) => {
  expect(goes(text, 'kenteken')).toEqual(expected);
});

test.each([
  ['geboren op 14 juni 1957', ['14 juni 1957']],
  ['Geboortedatum: 29-11-1979', ['29-11-1979']],
  ['zijn dochter Ilham (2 februari 2014)', ['2 februari 2014']],
  ['Datum: 29-11-2019', []],
  ['omdat u op 23 maart 1969 bent geboren', ['23 maart 1969']],
  ['geboren op 8 ju1i 1941', ['8 ju1i 1941']],
  ['geb 04-11-1981 [2023-03-13 09:22] Yasmina', ['04-11-1981']],
])('date of birth: %s', (text, expected) => {
  expect(goes(text, 'geboortedatum')).toEqual(expected);
});

test('a date of birth of long ago stays', () => {
  expect(goes('geboren op 26 april 1860', 'geboortedatum')).toEqual([]);
  expect(goes('gebouwaspecten persoonsgegevens 20-2-2012', 'geboortedatum')).toEqual([]);
  expect(goes('Geboortedatum\tDatum\t24 oktober 2023', 'geboortedatum')).toEqual([]);
  expect(goes('het gebied sinds 18-3-2020, het tienjarig plan 20-5-2020', 'geboortedatum')).toEqual(
    [],
  );
});

test.each([
  ['personeelsnummer P104477', 'personeelsnummer', ['P104477']],
  ['pers.nr. 00397150', 'personeelsnummer', ['00397150']],
  ['Inspecteurnummer: 91-0347', 'personeelsnummer', ['91-0347']],
  ['P-Direkt dossier: HR-2021-07731', 'personeelsnummer', []],
  ['V-nummer: 123 456 7890', 'documentnummer', ['123 456 7890']],
  ['paspoort NX4R7C2K9', 'documentnummer', ['NX4R7C2K9']],
  ['C:\\Users\\jdevries\\map', 'gebruikersnaam', ['jdevries']],
] as const)('by label: %s', (text, type, expected) => {
  expect(goes(text, type)).toEqual([...expected]);
});

test('a digit in each cell of a form', () => {
  expect(goes('1a Burgerservicenummer\n9\t9\t9\t9\t7\t8\t6\t8\t8\n\nslot', 'bsn')).toHaveLength(1);
});

test('an export with semicolons is read by its columns', () => {
  const text =
    'meldnr;naam_bestuurder;geboortedatum;bsn;kenteken;telefoon;bedrag\n\n24081101; Ahmadi Soraya; 1990-01-04; 999978688; TXB-19-V; 31641208875; 1700\n\n24081102; Berg van den Hans;; onbekend; K-402-PX; ; 420';
  expect(goes(text)).toEqual([
    'Ahmadi Soraya',
    '1990-01-04',
    '999978688',
    'TXB-19-V',
    '31641208875',
    'Berg van den Hans',
    'K-402-PX',
  ]);
});

test.each([
  ["- DE BOER-STAM, C.W., 3 sep '52, BSN 9999.78.688", ["3 sep '52"]],
  ['op 3 september 2024 gaf men het BSN', []],
])('a date beside a BSN: %s', (text, expected) => {
  expect(goes(text, 'geboortedatum')).toEqual(expected);
});

describe('shapes that forms of others showed', () => {
  test.each([
    ['Geboortedatum\t09-06-1961', '09-06-1961', 'geboortedatum'],
    ['- VELD P, 150288, BSN 941643025', '150288', 'geboortedatum'],
    ['Mijn opa, geboren l4-O2-l931, woont hier.', 'l4-O2-l931', 'geboortedatum'],
    ['graag overmaken op BE71 0961 2345 6768.', 'BE71 0961 2345 6768', 'iban'],
    ['afgedrukt door ZAKEN\\p_oord3 op 3 juni', 'ZAKEN\\p_oord3', 'gebruikersnaam'],
    [
      'Verzoeker is op 7 maart 1953 te Zwolle geboren en woont hier.',
      '7 maart 1953',
      'geboortedatum',
    ],
    ['De arts (BIG 49 020 117 801) adviseert rust.', '49 020 117 801', 'documentnummer'],
    ['reisbewijs nr. T-5581902 ingenomen', 'T-5581902', 'documentnummer'],
    ['Perceel Wolvega C 1187 is van hem privé.', 'Wolvega C 1187', 'adres'],
    [
      'Zijn percelen, gelegen te Wolvega, sectie N, nrs. 412, 413 en 688',
      'Wolvega, sectie N, nrs. 412, 413 en 688',
      'adres',
    ],
    ['Haar huis aan de Wilgenweg 31 zw is onbewoonbaar.', 'Wilgenweg 31 zw', 'adres'],
  ] as const)('%s', (text, value, type) => {
    expect(goes(text, type)).toEqual([value]);
  });

  test('a home is a home wherever it is named', () => {
    const text =
      'Mijn adres is Wilgenlaan 9a te Assen.\n\nEr zijn 23 ritten naar Wilgenlaan 9a gemaakt.';
    expect(goes(text, 'adres')).toEqual(['Wilgenlaan 9a', 'Assen', 'Wilgenlaan 9a']);
  });

  test('a parcel that was named with its section is known without it; a road is not', () => {
    const text =
      'Verzoeker is eigenaar van sectie N, nrs. 412 en 413.\n\nDe put bij N 412 ligt aan de N 307.';
    expect(goes(text, 'adres')).toEqual(['sectie N, nrs. 412 en 413', 'N 412']);
  });

  test('an account that was mistyped is shown, a path is no user name', () => {
    expect(goes('betaald op BE71 0961 2345 6769 gisteren', 'iban')).toEqual([
      'BE71 0961 2345 6769',
    ]);
    expect(goes('zie C:\\TEMP\\bestand en H:\\data', 'gebruikersnaam')).toEqual([]);
  });
});

test.each([
  ['Zij is geboren in 1968 en woont alleen.', ['1968']],
  ['Haar broertje Tygo (2009) was er ook.', ['2009']],
  ['De school is geopend in 1968, het bos is van 2009.', []],
])('years of birth: %s', (text, values) => {
  expect(goes(text, 'geboortedatum')).toEqual(values);
});

test('a travel document is known by its shape beside the word', () => {
  expect(goes('Kopie identiteitsbewijs A.B. Oord, nr. NPK3R71D4', 'documentnummer')).toEqual([
    'NPK3R71D4',
  ]);
  expect(goes('bestelcode NPK3R71D4 in het magazijn', 'documentnummer')).toEqual([]);
});

test.each([
  ['Opel Astra, Pools kenteken KNT 4H218, waarin een vrouw zat', ['KNT 4H218']],
  ['Naam\tKenteken\nA. Bosma\tB: 1-XKR-482', ['1-XKR-482']],
  ['Dienstvoertuig 2-VHP-40 rijdt aan.', []],
  ['de kraan met kenteken LVB-14-K staat op naam van het bedrijf', []],
  ['Redactie kentekenplaten (voorbeeld AB-123-C)', []],
])('plates: %s', (text, expected) => {
  expect(goes(text, 'kenteken')).toEqual(expected);
});

test.each([
  ['Met landnummer, bijvoorbeeld +31 6 12345678', []],
  ['Vragen van media lopen via 070 338 61 21, Noor Bosma schreef dit.', []],
  ['Moeder gebeld op 0570 – 64 03 91; niet opgenomen.', ['0570 – 64 03 91']],
  ['FSch regelt dit: planning@vrnm.nl, Ringbaan 2, 5038 NX Tilburg, 088 225 01 31', []],
])('numbers of somebody: %s', (text, expected) => {
  expect(goes(text, 'telefoon')).toEqual(expected);
});

test.each([
  [
    'Het perceel is kadastraal bekend als gemeente Eemnes, sectie E, nummer 1187, en ligt aan de weg.',
    [],
  ],
  ['Zijn hoeve staat op perceel Aldeboarn C 1187.', ['Aldeboarn C 1187']],
])('parcels: %s', (text, expected) => {
  expect(goes(text, 'adres')).toEqual(expected);
});

test('a month of a date is no mobile number, and a certificate no visa', () => {
  expect(goes('Zaak 402 118 377\nDatum / tijd 17-06-2024 / 06.48 u', 'telefoon')).toEqual([]);
  expect(
    goes(
      'Aanvraag\tBijzonderheden\nV241180442\tchauffeurskaart\nVOG241180517\tgeen',
      'documentnummer',
    ),
  ).toEqual([]);
});
