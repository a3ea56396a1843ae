/** Addresses of offices and mailboxes of functions that nothing around them tells apart. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  'Stuur het maar naar Parnassusplein 5.',
  'De taart staat bij Piet Bakker op de Koningskade 4, kamer 3.12.',
  'Aan: J. Bakker, Turfmarkt 147, 2511 DP Den Haag',
  'Tijdens de inspectie op het adres Fabrieksweg 3, 7641 AB Wierden (Slagerij Bakker V.O.F., KvK 1).',
  'Hij koos domicilie ten kantore van mr. Bakker, Herengracht 60.',
  'Advies 3RO door J. Bakker, Palmweg 10.',
  'Wij bieden een logeerwoning op Dorpsweg 1 (beheerkantoor).',
  'Zie Opdracht 38820 en Container 448.',
])('no home: %s', (text) => {
  expect(goes(text, 'adres')).toEqual([]);
});

test.each([
  ['J. Bakker, Herengracht 60, is bericht.', ['Herengracht 60']],
  ['Zij woont op Turfmarkt 14.', ['Turfmarkt 14']],
  ['Hij woont op Marktstraat 8 (boven de winkel).', ['Marktstraat 8']],
])('a home: %s', (text, expected) => {
  expect(goes(text, 'adres').map((found) => found.slice(0, expected[0]!.length))).toEqual(expected);
});

test.each([
  ['cie.vws@tweedekamer.nl', false],
  ['380kv@tennet.eu', false],
  ['cjib@cjib.nl', false],
  ['azc.overloon@coa.nl', false],
  ['archis@cultureelerfgoed.nl', false],
  ['vos@vos.nl', true],
  ['j.bakker@cjib.nl', true],
])('mailbox %s', (address, leaves) => {
  expect(goes(`Mail naar ${address} voor vragen.`, 'email').length > 0).toBe(leaves);
});

const table = (firm: string): string =>
  `Organisatie\tContactpersoon\tAdres\n${firm}\tJan Bakker\tWilhelminakade 123, 3072 AP Rotterdam`;

test('an address in the row of a firm is that of the firm, whoever is named beside it', () => {
  expect(goes(table('KPN'), 'adres')).toEqual([]);
  expect(goes(table('Zonnestad'), 'adres')).toEqual([]);
  expect(goes(table('particulier'), 'adres')).toEqual(['Wilhelminakade 123, 3072 AP Rotterdam']);
});
