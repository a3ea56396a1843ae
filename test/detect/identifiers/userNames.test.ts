/** Accounts with an underscore, extensions in a list of telephones, and machines that stay. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Geëxporteerd door u0417_hbakx op 4 september.', 'u0417_hbakx'],
  ['Er staat een notitie van wmo_bveldk in.', 'wmo_bveldk'],
  ['Zij plaatste het via Facebook (ketavds_91).', 'ketavds_91'],
  ['Mijn gebruikersnaam in de app is zonnetje1966.', 'zonnetje1966'],
  ['D. Ramdin belde (account RAMDIND).', 'RAMDIND'],
])('%s', (text, account) => {
  expect(goes(text, 'gebruikersnaam')).toEqual([account]);
});

test.each([
  'Verwerkt door svc_batch01.',
  'Gebruiker: svc_batch01',
  'Het bestand van data_export staat klaar.',
  'Gemaakt van concept_brief_v2.docx',
])('a machine or a file: %s', (text) => {
  expect(goes(text)).toEqual([]);
});

const LIST = [
  'Telefoonlijst afdeling Bodem',
  'Mieke van Loenen\tsecretariaat\t8101',
  'Soraya Lachman\tjurist\t8102',
  'Jaap Kuiper\tfinanciën\t8117 / 06 27004518',
  'Vergaderkamer\t12 plaatsen\t8199',
].join('\n');

test('extensions in the rows of persons', () => {
  expect(goes(LIST, 'telefoon')).toEqual(['8101', '8102', '8117', '06 27004518']);
});

test('numbers in rows of persons of another document', () => {
  expect(goes(LIST.replace('Telefoonlijst', 'Urenlijst'), 'telefoon')).toEqual(['06 27004518']);
});

test.each([
  ['Tst: 5 48 21', '5 48 21'],
  ['Afmelden op toestel 6 33 07.', '6 33 07'],
])('an extension in three pieces: %s', (text, number) => {
  expect(goes(text, 'telefoon')).toEqual([number]);
});

test.each([
  ['Haar nummer is 57 33 10 (zelfde netnummer).', '57 33 10'],
  ['Bel op het nummer van haar zus Chantal, 0299 412 667, of per mail.', '0299 412 667'],
])('somebody is rung: %s', (text, number) => {
  expect(goes(text, 'telefoon')).toEqual([number]);
});

test.each([
  [
    'Graag antwoord naar Binnen Kalkhaven 61 zwart, 3311 JC Dordrecht.',
    'Binnen Kalkhaven 61 zwart, 3311 JC Dordrecht',
  ],
  ['Zij belden aan bij Ossenhaar 5.', 'Ossenhaar 5'],
  [
    'De woning, kadastraal bekend gemeente Nieuwmeer, sectie F, nr. 2207 A-3.',
    'Nieuwmeer, sectie F, nr. 2207 A-3',
  ],
])('where somebody lives: %s', (text, place) => {
  expect(goes(text, 'adres')).toEqual([place]);
});

test("letters with stops behind a person's preposition", () => {
  expect(goes('Het dossier van T.G. wordt overgedragen.', 'initialen')).toEqual(['T.G.']);
  expect(goes('Gedaan door AvdW en K.S. in kamer 2.31.', 'initialen')).toEqual(['AvdW', 'K.S.']);
  expect(goes('Betaling van P.M. posten door de B.V. te doen.')).toEqual([]);
});

test('a box of somebody, and of an office', () => {
  const text =
    'Haar post gaat naar Postbus 61, 8000 AB, een box die hij betaalt. Stuur het naar Postbus 20001, 2500 EA Den Haag.';
  expect(goes(text, 'adres')).toEqual(['Postbus 61, 8000 AB']);
  expect(goes('Postbus 44, 5430 AA, de postbus van haar broer', 'adres')).toEqual([
    'Postbus 44, 5430 AA',
  ]);
});

test('surnames that are words in accounts, and whom one rings instead of the servicedesk', () => {
  expect(goes('Gebruikersnaam: bakker_j', 'gebruikersnaam')).toEqual(['bakker_j']);
  expect(goes('Gewijzigd door bakker_j.', 'gebruikersnaam')).toEqual(['bakker_j']);
  const desk = 'Mail servicedesk@x.nl of bel Jan Bos op toestel 4512.';
  expect(goes(desk, 'telefoon')).toEqual(['4512']);
  expect(goes('Mail naar servicedesk@wsveenrand.nl of toestel 4000.', 'telefoon')).toEqual([]);
});
