import { expect, test } from 'vitest';
import { parseProfile } from '../../app/profile.ts';

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
])('%s', (text, line, reason) => {
  expect(() => parseProfile(text)).toThrowError(new RegExp(`${line}.*${reason}`, 's'));
});
