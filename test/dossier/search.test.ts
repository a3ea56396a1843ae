import { expect, test } from 'vitest';
import { placesOf } from '../../app/dossier/engine/search.ts';
import { foldUnits } from '../../app/dossier/engine/searchPattern.ts';

const TEXT = [
  'Jan de Wit, J. de Wit, J.P. de Wit en De Wit, J. schreven.',
  'Ook Wit, Jan de en JAN DE WIT en Jan\nde Wit; niet Jan de Witte.',
  'René Çelik-Smit en Rene Celik Smit; bel 06-123 456 78 of 0612345678 of 061234567.',
  'İstanbul ﬁets ẞ 𝒜 Kosten: 1.250.000 (a+b)',
].join('\n');

function found(text: string, wholeWords = true, variants = true): string[] {
  return placesOf([TEXT], { text, wholeWords, variants }).map(({ start, end }) =>
    TEXT.slice(start, end),
  );
}

const DE_WIT = [
  'Jan de Wit',
  'J. de Wit',
  'J.P. de Wit',
  'De Wit, J.',
  'Wit, Jan de',
  'JAN DE WIT',
  'Jan\nde Wit',
];

test.each([
  ['Jan de Wit', DE_WIT],
  ['jan de wit', DE_WIT],
  ['J. de Wit', DE_WIT.map((text) => text.replace(/\.$/, ''))],
  ['Rene Celik-Smit', ['René Çelik-Smit', 'Rene Celik Smit']],
  ['0612345678', ['06-123 456 78', '0612345678']],
  ['1250000', ['1.250.000']],
  ['(a+b)', ['(a+b)']],
])('%s with variants', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test.each([
  ['jan de wit', true, ['Jan de Wit', 'JAN DE WIT', 'Jan\nde Wit']],
  ['jan de wit', false, ['Jan de Wit', 'JAN DE WIT', 'Jan\nde Wit', 'Jan de Wit']],
  ['Rene', true, ['Rene']],
  ['.', false, TEXT.match(/\./g)],
])('%s without variants, whole words: %s', (query, wholeWords, expected) => {
  expect(found(query, wholeWords, false)).toEqual(expected);
});

test('folding keeps every place', () => {
  expect(foldUnits(TEXT)).toHaveLength(TEXT.length);
  expect(foldUnits('ÀéÎõÜç')).toBe('aeiouc');
});

test.each([
  '*',
  'a'.repeat(200),
  '((((((((',
  '[a-',
  '\\',
  ' - ',
  '....',
  'a a a a a a a a a a a a a a a',
])('any text can be looked for: %s', (query) => {
  for (const wholeWords of [true, false]) {
    for (const variants of [true, false]) {
      expect(
        Array.isArray(placesOf([TEXT.repeat(50)], { text: query, wholeWords, variants })),
      ).toBe(true);
    }
  }
});
