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
