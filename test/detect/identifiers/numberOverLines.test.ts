/** Numbers that go on in the next line of their cell. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test('a number that goes on in the next line of its cell, between the other cells of the row', () => {
  const table = (rest: string) =>
    [
      'Naam\tFunctie\tTelefoon\tE-mail',
      'Joost Verhagen\tSenior\t06-28 44 17\tj.verhagen@minezk.nl',
      `(waarnemend)\tadviseur\t${rest}\tmaandag`,
    ].join('\n');
  expect(goes(table('93'), 'telefoon')).toEqual(['06-28 44 17', '93']);
  // One digit too many, or another thing.
  expect(goes(table('9345'), 'telefoon')).toEqual([]);
  expect(goes(table('kamer 93'), 'telefoon')).toEqual([]);
});
