/** Glyphs without advance have no width of their own: they go when a mark comes near enough to their place. */
import { expect, test } from 'vitest';
import { findHits } from '../../../redaction/burn/text/hits.ts';
import { readPage } from '../../../redaction/extract/readPage.ts';
import { GlyphFlag } from '../../../redaction/model/glyph.ts';
import { opened } from '../../extract/onePagePdf.ts';
import { redaction } from './burnText.ts';

/** How many glyphs go of one without advance at x = 100, of this size in points, under a mark from `x0` on. */
function hitsFrom(x0: number, size: number): number {
  const document = opened({ content: `BT /F ${size} Tf 100 300 Td (a) Tj ET` });
  const reading = readPage(document, document.pages[0]!);
  const { quads, flags } = reading.glyphs;
  for (const right of [2, 6]) quads[right] = 100;
  flags[0] = GlyphFlag.ZeroWidth;
  const rect = { x0, y0: 0, x1: x0 + 20, y1: 800 };
  return findHits(reading, [redaction('r', { rect })]).count;
}

test.each([
  [12, 99, 1],
  [12, 102, 0],
  [400, 106, 1],
  [400, 110, 0],
])('at %i pt a mark from %i on takes %i', (size, x0, count) => {
  expect(hitsFrom(x0, size)).toBe(count);
});

test.each([
  ['of a large letter stays', 0, 0],
  ['of an enlarged box goes: its letter may lie there', GlyphFlag.SuspiciousMetrics, 1],
])('what lies around a mark and is %s', (_, flag, count) => {
  const document = opened({ content: 'BT /F 200 Tf 100 300 Td (D) Tj ET' });
  const reading = readPage(document, document.pages[0]!);
  const { quads, flags } = reading.glyphs;
  flags[0] = flag;
  const [x, y] = [quads[4]!, quads[5]!];
  const rect = { x0: x + 20, y0: y - 60, x1: x + 50, y1: y - 48 };
  expect(findHits(reading, [redaction('r', { rect })]).count).toBe(count);
});

/** How many go of a letter at x = 100, 6.7 pt wide, that a mark names, and a sign without advance at `x`. */
function hitsBefore(x: number, sign: string, size = 12): number {
  const document = opened({
    content: `BT /F 12 Tf 100 300 Td (a) Tj ET BT /F ${size} Tf ${x} 300 Td (b) Tj ET`,
  });
  const reading = readPage(document, document.pages[0]!);
  const { quads, flags, unicode } = reading.glyphs;
  for (const right of [10, 14]) quads[right] = x;
  flags[1] = GlyphFlag.ZeroWidth;
  (unicode as string[])[1] = sign;
  return findHits(reading, [redaction('r', { glyphs: [0] })]).count;
}

test.each<[string, string, number, number, number?]>([
  ['a sign right behind a letter goes with it', '\u00b4', 106.7, 2],
  ['a sign over a letter goes with it', '\u00b4', 103, 2],
  ['a sign behind a space is its own', '\u00a6', 109.5, 1],
  ['so is one of a font with another em', '\u00a6', 109.5, 1, 40],
  ['an accent is its letter\u2019s wherever the font has it', '\u0301', 109.5, 2],
])('%s', (_, sign, x, count, size = 12) => {
  expect(hitsBefore(x, sign, size)).toBe(count);
});
