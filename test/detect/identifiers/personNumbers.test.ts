import { expect, test } from 'vitest';
import type { EntityType } from '../../../redaction/model/detection.ts';
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

test.each([
  ['Haar examennummer (3308-0146) staat in de stukken.', '3308-0146'],
  ['Pedagoog in de commissie (SKJ 110028447).', '110028447'],
  ['Inhuurnummer: RVIG-E-0881', 'RVIG-E-0881', 'personeelsnummer'],
  ['Zijn relatienummer is 203090512.', '203090512'],
  ['Mijn klantnummer is 7 118 402 93.', '7 118 402 93'],
])('%s', (text, number, type = 'documentnummer') => {
  expect(goes(text, type as EntityType)).toEqual([number]);
});

test.each([['Uw klantnummer is 7118402.'], ['Onder relatienummer 203090512 van de stichting.']])(
  'a firm may have it too: %s',
  (text) => expect(goes(text)).toEqual([]),
);

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
  ["Dienstauto's: V-709-RT en bus 12.", ['V-709-RT']],
  ['Wij reden met onze dienstbus V-238-GH over de dam.', ['V-238-GH']],
  ['Dienstvoertuig 2-VHP-40 is onderweg.', []],
  ['Zijn auto stond voor de deur (PO 4KT91, Pools kenteken).', ['PO 4KT91']],
  ['Kenteken trekker B 118 RXD, oplegger OK-81-SV.', ['B 118 RXD', 'OK-81-SV']],
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

/** More turns of phrase for each kind. */
test.each([
  ['Bel even met Sandra op 5518, die weet ervan.', 'telefoon', '5518'],
  ['Toestelnummer 61.244', 'telefoon', '61.244'],
  ['(thuis) 013-5 43 21 08', 'telefoon', '013-5 43 21 08'],
  ['G.dat. 14-02-1990', 'geboortedatum', '14-02-1990'],
  ['Verjaart op 3 april, wordt 40.', 'geboortedatum', '3 april'],
  ['Haar moeder, van 1938, is dement.', 'geboortedatum', '1938'],
  ['geboorteplaats en -datum: Zwolle, 7 juli 1959', 'geboortedatum', '7 juli 1959'],
  ['ambtenaar nr. 4471 was aanwezig', 'personeelsnummer', '4471'],
  ['Een inspecteur met nummer 3341 tekende.', 'personeelsnummer', '3341'],
  ['Reg.nr. BOA: B-10448', 'personeelsnummer', 'B-10448'],
] as const)('%s', (text, type, value) => {
  expect(goes(text, type)).toEqual([value]);
});

test.each([
  ['Bel met vragen over artikel 5518 het loket.'],
  ['Wij bellen met Dordrecht op 2023.'],
  ['De moeder van 1938 gezinnen is werkloos.'],
  ['Het jubileum valt op 3 april.'],
])('%s', (text) => {
  expect(goes(text).filter((found) => /\d/.test(found))).toEqual([]);
});
