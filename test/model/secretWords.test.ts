import { expect, it } from 'vitest';
import { SecretWords } from '../../redaction/model/secretWords.ts';

it.each([
  ['a removed word', ['Wybrandus'], ['Het besluit.'], 'Nota van Wybrandus', true],
  ['another word', ['Wybrandus'], ['Het besluit.'], 'Nota van iemand', false],
  ['a word that is still readable', ['Wybrandus'], ['Wybrandus zelf'], 'Van Wybrandus', false],
  ['two words of which one is secret', ['Jan Wybrandus'], ['Jan zelf'], 'jan.wybrandus', true],
  ['a word where nothing was removed', [], [], 'Nota van Wybrandus', false],
])('%s', (_, removed, surviving, text, expected) => {
  expect(new SecretWords(removed, () => surviving).isIn(text)).toBe(expected);
});

it.each([
  ['a name of two letters', ['Li'], ['Het besluit.'], 'Verklaring Li', true],
  ['it beside another', ['de heer Li Wangstra'], ['Wangstra'], 'Verklaring Li', true],
  ['other letters around it', ['Li'], [], 'Liberaal, fLi, LI, li', false],
  ['what a page shows as a small word', ['De'], ['Nota van de minister'], 'De nota', false],
  ['initials with dots', ['J.V.'], [], 'akkoord JV', true],
  ['initials without', ['JV'], [], 'akkoord J. V.', true],
  ['initials that a page shows', ['JV'], ['akkoord J.V.'], 'akkoord JV', false],
  ['capitals among other words', ['1234 AB'], [], 'AB InBev', false],
  ['data', ['Li'], [], '\u0001 Li \u0002', false],
])('in a string: %s', (_, removed, surviving, text, expected) => {
  const secret = new SecretWords(removed, () => surviving);
  expect(secret.isInString(text)).toBe(expected);
  expect(secret.isIn(text)).toBe(false);
});

it('pages are asked for their words only for a text that could tell, and once', () => {
  let asked = 0;
  const secret = new SecretWords(['Wybrandus'], () => {
    asked++;
    return [];
  });
  secret.isIn('Nota van iemand');
  expect(asked).toBe(0);
  secret.isIn('Wybrandus');
  secret.isIn('Wybrandus');
  expect(asked).toBe(1);
});

it.each([
  ['a word joiner', 'S\u2060mit'],
  ['a soft hyphen', 'Sm\u00adit'],
  ['a variation selector', 'Smi\ufe0ft'],
  ['marks of direction', '\u202aSm\u2069it'],
  ['a zero', 'S\0mit'],
  ['tags', '\u{e0053}\u{e006d}\u{e0069}\u{e0074}'],
])('a word is found with %s in it, which nobody sees', (_, hidden) => {
  const secret = new SecretWords(['Smit'], () => []);
  expect(secret.isIn(`van ${hidden} aan`)).toBe(true);
  expect(secret.isIn(`van ${hidden}je aan`)).toBe(false);
  expect(new SecretWords([hidden], () => []).isIn('van Smit aan')).toBe(true);
});

it.each([
  ['escapes of JSON', 'https://x.nl/?q={"n":"\\u0057ybrand\\u0075s"}', true],
  ['hexadecimal escapes of scripts', '\\x57ybrandus', true],
  ['a path of Windows', 'C:\\users\\x', false],
])('reads %s', (_, text, expected) => {
  expect(new SecretWords(['Wybrandus'], () => []).isIn(text)).toBe(expected);
});
