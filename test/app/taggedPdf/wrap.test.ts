import { describe, expect, test } from 'vitest';
import { wrap } from '../../../app/taggedPdf/wrap.ts';

/** Each letter is one wide. */
const lines = (text: string, width: number) => wrap(text, width, ({ length }) => length);

describe('wrapping', () => {
  test('breaks between words and keeps the space that tells them apart', () => {
    expect(lines('een twee drie', 8)).toEqual({
      lines: ['een twee ', 'drie'],
      split: false,
    });
  });

  test('takes a word apart only when no line can hold it, best behind a sign', () => {
    expect(lines('map/bestand-van-ons.pdf x', 12)).toEqual({
      lines: ['map/bestand-', 'van-ons.pdf ', 'x'],
      split: true,
    });
    expect(lines('abcdefghij', 4)).toEqual({ lines: ['abcd', 'efgh', 'ij'], split: true });
  });

  test('begins a line where the text does, and leaves an empty one empty', () => {
    expect(lines('a\n\nb', 5).lines).toEqual(['a', '', 'b']);
  });

  test('ends where a single letter is too wide', () => {
    expect(lines('abc', 0.5).lines).toEqual(['a', 'b', 'c']);
  });

  test('loses nothing', () => {
    const text = 'Een regel met eenheelergangwoord en  twee spaties.';
    for (let width = 1; width < 60; width++) expect(lines(text, width).lines.join('')).toBe(text);
  });
});
