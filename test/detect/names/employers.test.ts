import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Aan: Ria Kossen, afdelingshoofd Noord', ['Ria Kossen']],
  ['Dat zei teamleider Handhaving gisteren.', []],
  ['Ingedeeld in het functiegebouw, familie Advisering, per mei.', []],
  ['stagiair bij Tentoo Media', []],
  ['een oom in Asmara', []],
  ['Haar adviseur van Brontec-Zilt gaf dat aan.', []],
  ['De heer P. Slotema (Groene Hart) kwam.', ['P. Slotema']],
  ['Namen: Eva Kossen (Rode Kruis)', ['Eva Kossen']],
  ['langs de Ir. J. Vosweg', []],
  ['de heer ir. J. Vosweg', ['J. Vosweg']],
  ['Wij spraken in; commissievoorzitter Ria van de Kolk luisterde, zoals de raad wil.', []],
  ['Ria van de Kolk, voorzitter van de bezwaarcommissie', ['Ria van de Kolk']],
  ['In het bouwhistorisch onderzoek van Brontec wordt dat gezegd.', []],
  ['Namens Brontec ontvangt directeur Ria Kossen u.', ['Ria Kossen']],
  ['In het rapport van Van Tienhoven-Visser e.a. (TNO 2018 R10413) staat dat.', []],
  ['Zie ook Van Dorenbos, Zuid-Beveland (1983).', []],
  ['Zie ook Van Dorenbos, die belde.', ['Van Dorenbos']],
  ['directeur Bakker belt', ['Bakker']],
  ['teamleider Koster belt', ['Koster']],
  ['medewerker bij Wiersma', ['Wiersma']],
  ['de familie Wiersma', ['Wiersma']],
  ['haar nicht van Brontec', ['Brontec']],
])('a function tells a unit or employer from a person: %s', (text, expected) => {
  expect(goes(text, 'naam')).toEqual(expected);
});

test('a field label below a signature is no initial, and none of the name behind it', () => {
  const signed = 'Met groet,\n\nJelte Moorlag\nT: 06 12345678\nCC: Jelte';
  expect(goes(signed, 'initialen')).toEqual([]);
  expect(goes("Van: Wim Kossen\nAan:\t'Joke Wiersma'", 'naam')).toEqual([
    'Wim Kossen',
    'Joke Wiersma',
  ]);
});

test('an abbreviation that the text spells out is no code of a person', () => {
  const full = 'de Koninklijke Beroepsorganisatie van Notarisklerken stemt in';
  expect(goes(`E-mail KBvN, met reactie; ${full}`, 'initialen')).toEqual([]);
  expect(goes('akkoord: KBvN', 'initialen')).toEqual(['KBvN']);
});

test.each([
  ['De beveiliger Cees van Trigion belde, en Pleun van Nidos kwam.', ['Cees', 'Pleun']],
  ['Uitvoerder Wiebe Hoogland van Heijmans vraagt het.', ['Wiebe Hoogland']],
  ['Mevrouw Ank van NTI heeft dat gezien.', ['Ank']],
  [
    'Ik sprak Petra van Zuilekom en Joris van Ginneken.',
    ['Petra van Zuilekom', 'Joris van Ginneken'],
  ],
])('behind a name "van" and a firm say where one works: %s', (text, names) => {
  expect(goes(text, 'naam')).toEqual(names);
});
