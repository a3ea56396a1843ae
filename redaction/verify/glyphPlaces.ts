/** Where glyphs stand, and what they are for a proof. */
import type { Display, Rect } from '../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';

export function glyphBox(glyphs: PageGlyphs, i: number): Rect<Display> {
  const q = glyphs.quads;
  const k = i * 8;
  return {
    x0: Math.min(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!),
    y0: Math.min(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!),
    x1: Math.max(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!),
    y1: Math.max(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!),
  };
}

/** As `overlaps` with the glyph's box, for every glyph of a page: nothing is allocated. */
export function isNear(
  { quads: q }: PageGlyphs,
  i: number,
  rects: readonly Rect<Display>[],
): boolean {
  const k = i * 8;
  const x0 = Math.min(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
  const y0 = Math.min(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
  const x1 = Math.max(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
  const y1 = Math.max(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
  for (let n = 0; n < rects.length; n++) {
    const r = rects[n]!;
    if (y0 < r.y1 && r.y0 < y1 && x0 < r.x1 && r.x0 < x1) return true;
  }
  return false;
}

/** The glyph's line goes up or down the page as displayed. */
export function runsDown(glyphs: PageGlyphs, i: number): boolean {
  const q = glyphs.quads;
  const upX = (q[i * 8] ?? 0) - (q[i * 8 + 4] ?? 0);
  const upY = (q[i * 8 + 1] ?? 0) - (q[i * 8 + 5] ?? 0);
  return Math.abs(upX) > Math.abs(upY);
}

export function isAnnotation(glyphs: PageGlyphs, i: number): boolean {
  return ((glyphs.flags[i] ?? 0) & GlyphFlag.Annotation) !== 0;
}

export function isSpace(unicode: string | undefined): boolean {
  return unicode !== undefined && unicode.trim() === '';
}
