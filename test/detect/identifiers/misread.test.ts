/** What a scanner made of a number. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test('a plate of which a zero was read as a letter, behind its label only', () => {
  expect(goes('onze trekker met het kenteken T-7O4-HB; die is oud', 'kenteken')).toEqual([
    'T-7O4-HB',
  ]);
  expect(goes('het rapport T-7O4-HB is klaar', 'kenteken')).toEqual([]);
});

test('a number of which a piece begins with a misread digit', () => {
  const text = 'Marloes de Vries (advocaat, mobiel 06-384 2O l15)? Op het gemeentehuis.';
  expect(goes(text, 'telefoon')).toEqual(['06-384 2O l15']);
  expect(goes('5 O2 en 12 l water, zaak 12 l3 ab', 'telefoon')).toEqual([]);
});
