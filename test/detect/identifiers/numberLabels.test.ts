/** What stands before a number: a label of several numbers, or hardly one. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test('a label of several numbers', () => {
  expect(goes('BSN / PL-nummer\t999907918 / PL 0031 8820 1', 'bsn')).toEqual(['999907918']);
  expect(goes('PL-nummer\t999907918', 'bsn')).toEqual([]);
});

test('a number with no more than "een nummer" before it', () => {
  expect(goes('een briefje met een nummer, 0685520931, en de naam', 'telefoon')).toEqual([
    '0685520931',
  ]);
});

test.each([
  ['Tolk Global Talk, tolknummer 20418, Tigrinya.', []],
  ['Stagiairnummer: 44812', ['44812']],
  ['Leveranciersnummer 204488. Projectnummer 33444. Aannemersnummer 48822.', []],
])('a number of whoever has that role: %s', (text, expected) => {
  expect(goes(text, 'documentnummer')).toEqual(expected);
});

test.each([
  ['De toezichthouders met badgenummers 4412 en 4419 hebben dat gezien.', ['4412', '4419']],
  [
    'In het systeem (V-nummers zijn 283.114.9067 en 283.114.9075).',
    ['283.114.9067', '283.114.9075'],
  ],
  ['Bijlagen: 6) kopie id (IX7H04BR9)', ['IX7H04BR9']],
  ['laissez-passers van de ambassade, nrs AM0471193 t/m AM0471196', ['AM0471193', 'AM0471196']],
  [
    'Naam\tPaspoort\tNoot\nHieke Bos\tDX41R8VP6\tgeen\nAnh Pham\tDB09FK3C1\tgeen',
    ['DX41R8VP6', 'DB09FK3C1'],
  ],
])('numbers of documents and badges: %s', (text, expected) => {
  expect(goes(text, 'documentnummer')).toEqual(expected);
});

test('the number of a soldier', () => {
  expect(
    goes('Soldaat Kerkhofs meldt zich. Defensienr. 1.994.230.581.', 'personeelsnummer'),
  ).toEqual(['1.994.230.581']);
});
