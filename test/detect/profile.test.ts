import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseProfile } from '../../app/profile.ts';
import { profileJsonSchema, SCHEMA_FILE } from '../../app/profileSchema.ts';
import { goes, stays } from './found.ts';

test('YAML and JSON give the same profile', () => {
  const yaml =
    'name: X\nkeep:\n  - Jan Jansen\n  - { text: P. Pietersen, reason: pers, scope: [a] }\ngrounds: { iban: 5.1.2.b }\nwholeAddress: true\n';
  const json =
    '{"name":"X","keep":["Jan Jansen",{"text":"P. Pietersen","reason":"pers","scope":["a"]}],"grounds":{"iban":"5.1.2b"},"wholeAddress":true}';
  expect(parseProfile(yaml)).toEqual(parseProfile(json));
  expect(parseProfile(yaml)).toMatchObject({
    keep: [{ text: 'Jan Jansen' }, { reason: 'pers' }],
    grounds: { iban: '5.1.2b' },
  });
});

test('an empty file is an empty profile', () => {
  expect(parseProfile('')).toEqual({});
});

test.each([
  ['name: X\nkeeps: [a]', 'regel', 'onbekend veld keeps'],
  ['keep:\n  - Jan\ngrounds:\n  iban: 9.9', 'regel 4', 'onbekende grond'],
  ['wholeAddress: misschien', 'regel 1', 'boolean'],
  ['name: [', 'regel', ''],
  ['threshold: zeker', 'regel 1', 'kies uit'],
  ['thresholds: { adres: certain, adressen: likely }', 'regel 1', 'adressen'],
  ['keep:\n  - Jan\n  - { tekst: Piet }', 'regel 3', 'verwacht een tekst'],
])('%s', (text, line, reason) => {
  expect(() => parseProfile(text)).toThrowError(new RegExp(`${line}.*${reason}`, 's'));
});

test('the published schema is that of the reader (npx node app/profileSchema.ts)', () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(profileJsonSchema()));
});

test('the example of the manual is a profile', () => {
  const manual = readFileSync(new URL('../../docs/profiel.md', import.meta.url), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(manual)![1]!;
  expect(parseProfile(example)).toMatchObject({ name: 'Gemeente Voorbeeld', threshold: 'check' });
});

test('a threshold for one type', () => {
  const text = 'Mail j.jansen@minjenv.nl. Bel 06-12345678.';
  const profile = parseProfile('thresholds: { telefoon: certain }');
  expect(goes(text, undefined, { profile })).toEqual(['j.jansen', '06-12345678']);
  const strict = parseProfile('threshold: certain\nthresholds: { naam: check }');
  const greeting = 'gesproken met Divosa over de planning van Goscha Ptasińska';
  expect(goes(greeting, 'naam', { profile: strict })).toEqual(goes(greeting, 'naam'));
});

test('who signs a decision in mandate stays where the profile says so; the one who asked does not', () => {
  const text =
    'Aan de heer P. Terpstra\n\nHoogachtend,\nde minister van Onderwijs, Cultuur en Wetenschap,\nnamens deze,\nde directeur Wetgeving en Juridische Zaken,\n\nmr. C. Riezebos\n\nContactpersoon: J. Wiersma';
  const profile = { keepSignatories: true };
  expect(goes(text, 'naam')).toEqual(['P. Terpstra', 'C. Riezebos', 'J. Wiersma']);
  expect(goes(text, 'naam', { profile })).toEqual(['P. Terpstra', 'J. Wiersma']);
  expect(stays(text, 'naam', { profile })).toEqual(['C. Riezebos']);
  const hen = 'Burgemeester en wethouders,\nNamens hen,\n\nC.T.M. Schippers\nDirecteur Grond';
  expect(stays(hen, 'naam', { profile })).toEqual(['C.T.M. Schippers']);
  const other = 'Deze brief is besproken met wie het aangaat.\n\nmr. C. Riezebos';
  expect(goes(other, 'naam', { profile })).toEqual(['C. Riezebos']);
});
