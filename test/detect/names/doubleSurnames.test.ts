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

test.each([
  [
    'Aanwezig: van der Meer, P.; de Groot, B.J.; el Idrissi, F.',
    ['van der Meer, P.', 'de Groot, B.J.', 'el Idrissi, F.'],
  ],
  ['De brief van Meer, P. kwam.', ['Meer, P.']],
  ['Ik sprak Seán Ó Briain.', ['Seán Ó Briain']],
  ['Volgens Joris Dijkgraaf is dat onjuist.', ['Joris Dijkgraaf']],
  ['Betrokkene: ANNA DE WIT, geboren in Ede', ['ANNA DE WIT']],
  ['DIRECTIE DE KOK', []],
])('particles, and words that are names too: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test.each([
  ['Afwezig m.k.: Eva Winter, Bram Groen', ['Eva Winter', 'Bram Groen']],
  ['Afwezig m.k. Eva Winter', ['Eva Winter']],
  ['Afgemeld met bericht: Eva Winter', ['Eva Winter']],
  ['- Eva Winter\n- Piet Jansen\n- Anna Smit', ['Eva Winter', 'Piet Jansen', 'Anna Smit']],
  ['- Vrije Ruimte\n- Sociaal Domein\n- Anna Smit', ['Anna Smit']],
])('who is away, and items of a list: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test.each([
  ['Aan: Lier, J. van - DGB', ['Lier, J. van']],
  ['Aan: Berg, J. van den - DGB', ['Berg, J. van den']],
  ['Van: "Os, Ruud van" <r.vos@minbzk.nl>', ['Os, Ruud van']],
  ['Jan v. Nes heeft gebeld.', ['Jan v. Nes']],
  ['Utrecht, J. Jansen', ['J. Jansen']],
])('a surname that is a place or a word: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});
