/** Codes that a document explains behind names, however they were made, and where they stand after that. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

const codes = (text: string): string[] => goes(text, 'initialen');

test.each([
  ['Aanwezig:\nW.A. van den Berg (WiB)\nM.J. Veld, MaV\n\nMaV licht toe.', ['WiB', 'MaV', 'MaV']],
  ['Deelnemers: Tijmen – TitV, Floor – FlS\n\nVraag van FlS: wanneer?', ['TitV', 'FlS', 'FlS']],
  ['Aanwezig: Floor Smit [FSm], RWS\n\nFSm neemt contact op.', ['FSm', 'FSm']],
  ['Naam\tParaaf\nIlse Lopes da Silva\tILDS\nHans Vos\tHV', ['ILDS', 'HV']],
])('somebody is called so: %s', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('beside plain codes an abbreviation that fits its name is one too', () => {
  const list = 'Aanwezig: Lieveld (HL), Dwight (DL), Noa van Es (NvE), Sander Postma (SPo)\n\n';
  expect(codes(`${list}DL opent de vergadering.`)).toEqual(['HL', 'DL', 'NvE', 'SPo', 'DL']);
});

test.each([
  'Aanwezig: Sanne Hoek (BZK), Greet Manders (RWS)',
  'Aanwezig: Sanne Hoek, HRM, en Greet Manders, GGD',
  'Aanwezig: Sanne Hoek (SZW)',
  'Aanwezig: Sanne Hoek (Sanne), Greet Manders (vz)',
])('where somebody works: %s', (text) => {
  expect(codes(text)).toEqual([]);
});

test('a code that differs from an abbreviation by its small letters, and one behind "="', () => {
  expect(codes('EdL en CBr waren bij de familie. Theorie-examen bij het CBR.')).toEqual([
    'EdL',
    'CBr',
  ]);
  expect(codes('Advies Swaantje Kappetein (= SwK).')).toEqual(['SwK']);
  expect(codes('Onderzoeker P.A. Sijbrandij. Paraaf: PASij')).toEqual(['PASij']);
});

test('who signs without stops is the one whose letters stand before the name elsewhere', () => {
  const report = 'De verbalisanten B.J. Smulders en P. van Rijt\n\nBJ Smulders\n\nGGD Smulders';
  expect(goes(report, 'naam')).toEqual(['B.J. Smulders', 'P. van Rijt', 'Smulders']);
});
