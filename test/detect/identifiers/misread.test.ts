/** What a scanner or a layout made of it. */
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

test.each([
  ['een bestelauto met Roemeense platen, BC 09 VMI, van hem', 'BC 09 VMI'],
  ['een witte bus, gekentekend ab-12-cd, reed weg', 'ab-12-cd'],
  ['kent. GXN04V', 'GXN04V'],
])('a plate by the word before it: %s', (text, plate) => {
  expect(goes(text, 'kenteken')).toEqual([plate]);
});

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
  [
    "Hij woont aan de 's-Gravendijkwal 12, 3021 EA Rotterdam.",
    "'s-Gravendijkwal 12, 3021 EA Rotterdam",
  ],
  ['Mijn adres is Kastanjelaan 2-b, 3893 DW Zeewolde.', 'Kastanjelaan 2-b, 3893 DW Zeewolde'],
])('a whole address: %s', (text, address) => {
  expect(goes(text, 'adres')).toEqual([address]);
});

test('two letterheads beside each other: who is written to, and who writes', () => {
  const text = [
    'Aan\tUitvoeringsinstituut werknemersverzekeringen',
    'Mevrouw M.S. Rietveld-Soekhai\tAfdeling Bezwaar en Beroep, kantoor Hengelo',
    'Duizendblad 45\tPostbus 530',
    '7483 AL Haaksbergen\t7550 AM Hengelo',
  ].join('\n');
  expect(goes(text, 'adres')).toEqual(['Duizendblad 45', '7483 AL Haaksbergen']);
});

test('a landline beside a functional mailbox is of who reads that, but for a signature', () => {
  const press = 'Lennart Wegewijs, woordvoerder: 070 370 73 45, of persvoorlichting@minjenv.nl';
  expect(goes(press, 'telefoon')).toEqual([]);
  const signature = 'Met vriendelijke groet,\nJan de Vries\nT 070 426 83 17 | info@minbzk.nl';
  expect(goes(signature, 'telefoon')).toEqual(['070 426 83 17']);
});

test('a fine is paid to who imposed it, a benefit to who gets it', () => {
  expect(goes('Een boete wordt betaald op NL14 ASNB 0247 6294 94.', 'iban')).toEqual([]);
  expect(goes('De uitkering wordt betaald op NL14 ASNB 0247 6294 94.', 'iban')).toHaveLength(1);
});

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
