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
