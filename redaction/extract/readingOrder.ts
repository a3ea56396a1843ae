/**
 * Words that go and are drawn in another order than they are read: letter by letter from the right, or the odd letters first. In
 * drawing order they are no words, and nobody would look for them in hidden places (words.ts).
 */
import type { PageGlyphs } from '../model/glyph.ts';

/** In em: the most between two letters of a word, and the most by which their baselines differ. */
const [GAP, LEVEL] = [0.25, 0.1];
const SHORTEST = 4;

export function wordsInReadingOrder(glyphs: PageGlyphs, goes: Uint8Array): string[] {
  const letters = levelLetters(glyphs, goes);
  if (letters.every((i, n) => n === 0 || letters[n - 1]! < i)) return [];
  const words: string[] = [];
  let from = 0;
  for (let n = 1; n <= letters.length; n++) {
    if (n < letters.length && follows(glyphs, letters[n - 1]!, letters[n]!)) continue;
    const word = letters.slice(from, n);
    const inOrder = word.every((i, k) => k === 0 || word[k - 1]! < i);
    if (!inOrder && word.length >= SHORTEST)
      words.push(word.map((i) => glyphs.unicode[i] ?? '').join(''));
    from = n;
  }
  return words;
}

/** Those that go and stand upright, by line and from left to right. */
function levelLetters({ quads, unicode, sizes, count }: PageGlyphs, goes: Uint8Array): number[] {
  const level: number[] = [];
  for (let i = goes.indexOf(1); i >= 0 && i < count; i = goes.indexOf(1, i + 1)) {
    const k = i * 8;
    const isLevel = Math.abs(quads[k + 5]! - quads[k + 7]!) <= LEVEL * sizes[i]!;
    if (isLevel && (unicode[i] ?? '').trim() !== '') level.push(i);
  }
  const line = (i: number) => Math.round(quads[i * 8 + 5]!);
  return level.sort((a, b) => line(a) - line(b) || quads[a * 8 + 4]! - quads[b * 8 + 4]!);
}

function follows({ quads, sizes }: PageGlyphs, before: number, i: number): boolean {
  const apart = quads[i * 8 + 4]! - quads[before * 8 + 6]!;
  const off = Math.abs(quads[i * 8 + 5]! - quads[before * 8 + 5]!);
  return Math.abs(apart) <= GAP * sizes[i]! && off <= LEVEL * sizes[i]!;
}
