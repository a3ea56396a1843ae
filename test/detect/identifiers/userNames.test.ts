/** Accounts with an underscore, extensions in a list of telephones, and machines that stay. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Geëxporteerd door u0417_hbakx op 4 september.', 'u0417_hbakx'],
  ['Er staat een notitie van wmo_bveldk in.', 'wmo_bveldk'],
  ['Zij plaatste het via Facebook (ketavds_91).', 'ketavds_91'],
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
