import { expect, test } from 'vitest';
import { Interned } from '../../../redaction/detect/flow/interned.ts';

const WORDS = Array.from({ length: 5_000 }, (_, i) => `w${i * 7919}é${'x'.repeat(i % 5)}`);

test('each word is asked for once and keeps what was made of it', () => {
  const asked: string[] = [];
  const interned = new Interned((word) => asked.push(word));
  const text = WORDS.join(' ');
  const read = () => {
    let start = 0;
    return WORDS.map((word) => {
      const value = interned.of(text, start, start + word.length);
      start += word.length + 1;
      return value;
    });
  };
  expect(read()).toEqual(WORDS.map((_, i) => i + 1));
  expect(read()).toEqual(WORDS.map((_, i) => i + 1));
  expect(asked).toEqual(WORDS);
});

test('no word is taken for one that begins or ends like it', () => {
  const interned = new Interned((word) => word);
  for (const word of ['de', 'den', 'd', 'en', 'Den', ''])
    expect(interned.of(word, 0, word.length)).toBe(word);
  expect(interned.of('aanden', 3, 5)).toBe('de');
});

test('beyond the most it begins again, and knows as much', () => {
  let asked = 0;
  const interned = new Interned((word) => {
    asked++;
    return word;
  }, 100);
  for (const word of [...WORDS.slice(0, 150), ...WORDS.slice(140, 150)])
    expect(interned.of(word, 0, word.length)).toBe(word);
  expect(asked).toBe(150);
});
