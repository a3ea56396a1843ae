import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['De heer J. Oude Elferink belde.', ['J. Oude Elferink']],
  ['Aanwezig: J. Oude Elferink en P. Groot Koerkamp.', ['J. Oude Elferink', 'P. Groot Koerkamp']],
  ['Namens het team: W. Grote Beverborg, K. Nieuwe Weme', ['W. Grote Beverborg', 'K. Nieuwe Weme']],
  [
    'Contact: Joost Oude Elferink, L. Lutke Schipholt.',
    ['Joost Oude Elferink', 'L. Lutke Schipholt'],
  ],
  ['Deelnemers: Oude Elferink (BZK)', ['Oude Elferink']],
  ['Oude Elferink, J.', ['Oude Elferink, J.']],
  ['Pietersen Jansen, P. meldde zich.', ['Pietersen Jansen, P.']],
])('a surname of two words: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test.each([
  'De Oude Rijn en de Nieuwe Maas; de Oude Kerk, Nieuwe Kerk, Grote Marktstraat.',
  'Oude Pekela, Nieuwe Niedorp en de Kleine Huisman.',
])('no surname: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});
