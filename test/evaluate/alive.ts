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
  return gold.word_list.map(([page, x0, y0, x1, y1, text]) =>
    wordAlive(pages[page - 1]!, removed[page - 1]!, x0, y0, x1, y1, text),
  );
}

function wordAlive(
  page: ExtractedPage,
  removed: ReadonlySet<number>,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  text: string,
): boolean[] {
  const { quads, count, unicode } = page.glyphs;
  const inside: { x: number; glyph: number }[] = [];
  for (let glyph = 0; glyph < count; glyph++) {
    const x = (quads[glyph * 8]! + quads[glyph * 8 + 2]!) / 2;
    const y = (quads[glyph * 8 + 1]! + quads[glyph * 8 + 5]!) / 2;
    if (x > x0 && x < x1 && y > y0 && y < y1 && (unicode[glyph] ?? '').trim() !== '')
      inside.push({ x, glyph });
  }
  inside.sort((a, b) => a.x - b.x);
  const alive: boolean[] = [];
  for (const { glyph } of inside)
    for (let i = 0; i < Math.max(1, unicode[glyph]!.length); i++) alive.push(!removed.has(glyph));
  while (alive.length < text.length) alive.push(alive.at(-1) ?? true);
  return alive.slice(0, text.length);
}
