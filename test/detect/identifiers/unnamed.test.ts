/** A name with the word of an office, a shop or a home in it says nothing of the address beside it. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  'Mevrouw H.J.M. Swinkels',
  'Mevrouw H.J.M. Swinkels-Verhoeven',
  'De heer P. Schoolmeester',
  'De heer K. Winkelman',
])('%s lives where the letter goes', (name) => {
  expect(goes(`${name}\nHeikant 12a\n5764 RX DE RIPS\n\nOnderwerp: besluit`, 'adres')).toEqual([
    'Heikant 12a 5764 RX DE RIPS',
  ]);
});

test.each(['Boekwinkel Jansen', 'School De Regenboog'])('%s does not', (firm) => {
  expect(goes(`${firm}\nHeikant 12a\n5764 RX DE RIPS\n\nOnderwerp: besluit`, 'adres')).toEqual([]);
});
