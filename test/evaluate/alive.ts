/** Which characters of the gold's words are still there when the detections' glyphs are gone. */

import type { ExtractedPage } from '../../redaction/extract/extract.ts';
import type { Detection } from '../../redaction/model/detection.ts';
import { glyphsOf } from '../../redaction/model/pageText.ts';
import type { Gold } from './judge.ts';

export function aliveCharacters(
  gold: Gold,
  pages: readonly ExtractedPage[],
  detections: readonly Detection[],
): boolean[][] {
  const removed = pages.map(() => new Set<number>());
  for (const detection of detections) {
    for (const range of detection.ranges)
      for (const glyph of glyphsOf(pages[range.page - 1]!.text, range.start, range.end))
        removed[range.page - 1]!.add(glyph);
  }
  return gold.word_list.map((word) => {
    const [page, , , , , text] = word;
    const alive = glyphsOfWord(pages[page - 1]!, word).map(
      (glyph) => !removed[page - 1]!.has(glyph),
    );
    while (alive.length < text.length) alive.push(alive.at(-1) ?? true);
    return alive.slice(0, text.length);
  });
}

/** The glyphs in a word's box from left to right, each as often as it has letters. */
export function glyphsOfWord(
  page: ExtractedPage,
  [, x0, y0, x1, y1]: Gold['word_list'][number],
): number[] {
  const { quads, count, unicode } = page.glyphs;
  const inside: { x: number; glyph: number }[] = [];
  for (let glyph = 0; glyph < count; glyph++) {
    const x = (quads[glyph * 8]! + quads[glyph * 8 + 2]!) / 2;
    const y = (quads[glyph * 8 + 1]! + quads[glyph * 8 + 5]!) / 2;
    if (x > x0 && x < x1 && y > y0 && y < y1 && (unicode[glyph] ?? '').trim() !== '')
      inside.push({ x, glyph });
  }
  return inside
    .sort((a, b) => a.x - b.x)
    .flatMap(({ glyph }) => new Array<number>(Math.max(1, unicode[glyph]!.length)).fill(glyph));
}
