import { expect, test } from 'vitest';
import { goes } from '../found.ts';

/** Staff and their passes by rarer labels. */
test.each([
  ['Zijn registratienummer is 8.214.006.', '8.214.006'],
  ['Personeelskaart P-20771 is ingeleverd.', 'P-20771'],
  ['Personeelsnr: A.118820', 'A.118820'],
  ['Politie-ID 4418802 stond op zijn jas.', '4418802'],
  ['Chauffeursnummer 77-120 is gewijzigd.', '77-120'],
  ['Handhavernummer 55120 tekende de bon.', '55120'],
  ['Vrijwilligersnummer: 30447', '30447'],
])('%s', (text, number) => {
  expect(goes(text, 'personeelsnummer')).toEqual([number]);
});

test('a list behind one label', () => {
  expect(goes('Personeelsnummers resp. 60112 en 58840. Kosten € 60.112.')).toEqual([
    '60112',
    '58840',
  ]);
});

/** Cases, things and bodies are numbered too. */
test.each([
  ['Het registratienummer van de melding is 8.214.006.'],
  ['Uw volgnummer is 60112.'],
  ['De stichting heeft inschrijfnummer 41123456.'],
  ['Het inschrijvingsnummer van het bedrijf: 60112.'],
])('%s', (text) => {
  expect(goes(text)).toEqual([]);
});

test.each([
  ['Zij is geboren in juni 1996 te Breda.', 'juni 1996'],
  ["De man (geb. '99) weigert hulp.", "'99"],
  ["Mevr. Terlouw-Bakhuis ('44) leest niet meer.", "'44"],
  ['Truus Bleumink, 21 05 1945, Hengeloseweg 9, Zelhem', '21 05 1945'],
  ['Een man uit 1947 kwam aan de balie.', '1947'],
  ['De patiënt (v, 1971) is opgenomen.', '1971'],
  ['Geb. jr. 1975', '1975'],
])('%s', (text, date) => {
  expect(goes(text, 'geboortedatum')).toEqual([date]);
});

test.each([
  ["De regeling ('44) is vervallen."],
  ['Een verordening uit 1947 geldt nog.'],
  ['Het gebouw (A, 1971) is gesloopt.'],
  ['De vergadering van juni 1996 is verschoven.'],
])('%s', (text) => {
  expect(goes(text, 'geboortedatum')).toEqual([]);
});

test.each([
  ['Cock rijdt zelf, NR 661 V, graag een parkeerplek.', ['NR 661 V']],
  ['Dienstwagens: KR-448-J, L-106-BF.', []],
  ['Met de poolauto (KR-448-J) naar Zwolle.', []],
])('%s', (text, plates) => {
  expect(goes(text, 'kenteken')).toEqual(plates);
});

test.each([
  ['Notaris: kantoor Radesingel 8, derdengeld NL31 ABNA 0012 7802 37'],
  ['Terug te betalen aan de werkgever: NL81 INGB 1556 8295 50.'],
])('%s', (text) => {
  expect(goes(text, 'iban')).toEqual([]);
});
