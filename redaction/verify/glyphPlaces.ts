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

/** In em from the origin. */
const OWN_EM = 0.5;

/**
 * The part of a box that is the letter's whatever its font tells: one that was enlarged for bad metrics may be a hundred
 * em long, and of that no mark covers half. Undefined where the box can be believed.
 */
export function ownCell(glyphs: PageGlyphs, i: number): Rect<Display> | undefined {
  if (((glyphs.flags[i] ?? 0) & GlyphFlag.SuspiciousMetrics) === 0) return undefined;
  const [topX, topY, , , x, y, endX, endY] = glyphs.quads.subarray(i * 8, i * 8 + 8);
  const [alongX, alongY] = [endX! - x!, endY! - y!];
  const length = Math.hypot(alongX, alongY);
  const share = length > 0 ? Math.min(1, (OWN_EM * glyphs.sizes[i]!) / length) : 1;
  const [dx, dy] = [alongX * share, alongY * share];
  const [xs, ys] = [
    [topX!, topX! + dx, x!, x! + dx],
    [topY!, topY! + dy, y!, y! + dy],
  ] as const;
  return {
    x0: Math.min(...xs),
    y0: Math.min(...ys),
    x1: Math.max(...xs),
    y1: Math.max(...ys),
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

/** Share of its size by which the box of a Type3 glyph may have become lower or higher. */
const ELASTIC = 0.5;

/**
 * A Type3 font without a usable FontBBox is as high as its procedures together: with those of removed letters gone, the
 * boxes of the others begin elsewhere on their line, at the same place along it. `along` in points; undefined where the
 * fonts are of other kinds, or boxes of that height would lie elsewhere.
 */
export function alongElastic(
  before: PageGlyphs,
  i: number,
  after: PageGlyphs,
  o: number,
): number | undefined {
  const isType3 = (glyphs: PageGlyphs, k: number) =>
    glyphs.fonts[glyphs.fontOf[k]!]?.type3 === true;
  if (!isType3(before, i) || !isType3(after, o)) return undefined;
  const [a, b] = [before.quads, after.quads];
  const [k, l] = [i * 8, o * 8];
  const [upX, upY] = [a[k]! - a[k + 4]!, a[k + 1]! - a[k + 5]!];
  const height = Math.hypot(upX, upY);
  if (!(height > 0)) return undefined;
  let most = 0;
  for (let corner = 0; corner < 8; corner += 2) {
    const dx = b[l + corner]! - a[k + corner]!;
    const dy = b[l + corner + 1]! - a[k + corner + 1]!;
    if (Math.abs(dx * upX + dy * upY) > ELASTIC * height * height) return undefined;
    most = Math.max(most, Math.abs(dx * upY - dy * upX) / height);
  }
  return most;
}
