import { expect, test } from 'vitest';
import { Words, wordPattern } from '../../../redaction/detect/flow/words.ts';

const TEXT =
  'Gezien: AB. Ongezien: CD, gezien-EF\tMEETING ID 12 meetingid 3 (P&O) Pleun 4 cliënt 5, éénmeeting 6';

const KINDS: readonly [string, readonly string[], string, 'u' | 'iu'][] = [
  ['(?<!\\p{L})', ['[Gg]ezien'], '[:-] ?(\\p{Lu}{2})', 'u'],
  ['', ['meeting[- ]?id', 'cliënte?'], ' \\d', 'iu'],
  ['(?<=\\()', ['P&O', 'HRM?'], '\\)', 'u'],
  ['(?<![\\p{L}-])', ['meeting', 'pleun'], ' ?\\d?', 'iu'],
];

test.each(KINDS)('%s%j%s is found as over the whole text', (before, words, behind, flags) => {
  const everywhere = new RegExp(`${before}(?:${words.join('|')})${behind}`, `g${flags}`);
  const found = new Words(TEXT).matches(wordPattern(before, words, behind, flags));
  expect(found.map(String)).toEqual([...TEXT.matchAll(everywhere)].map(String));
  expect(found.length).toBeGreaterThan(0);
});

test('matches do not overlap and come in the order of the text', () => {
  const pairs = { first: /^(?:en|of|ja)$/, whole: /(?:en|of|ja) \p{L}+/uy };
  expect(new Words('ja en of ja; of en').matches(pairs).map(String)).toEqual([
    'ja en',
    'of ja',
    'of en',
  ]);
});

test('a word of a pattern begins with letters', () => {
  expect(() => wordPattern('', ['(?:voor )?akkoord'], '', 'u')).toThrow(/without first letters/);
});

test('has tells whether a word stands anywhere', () => {
  const words = new Words('drie Lanen');
  expect([words.has(/^Lanen$/), words.has(/^lane/)]).toEqual([true, false]);
});

test('words are told by what stands behind them', () => {
  const text = 'jan.b kijkt. e-mail an2';
  const places = new Words(text).endingWhere((end) => /^(?:[.-]\p{L}|\d)/u.test(text.slice(end)));
  expect(places.sort((a, b) => a - b)).toEqual([0, 13, 20]);
});
