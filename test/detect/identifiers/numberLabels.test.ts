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
