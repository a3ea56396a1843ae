import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';
import type { AttachedGlyph } from '../../model/pageText.ts';
import { classOf, GlyphClass, textOfGlyph } from './characters.ts';
import type { GlyphGroup } from './groups.ts';
import { trueWidths } from './trueWidths.ts';

/**
 * The glyphs of one group that leave a character, in drawing order, with their extent in the group's
 * frame. Spaces are not ink: what counts is where the next letter stands; but a drawn space is
 * remembered with the letter after it.
 */
export interface InkGlyphs {
  readonly glyphs: PageGlyphs;
  readonly group: GlyphGroup;
  readonly count: number;
  readonly glyphAt: Int32Array;
  /** Extent along and across the writing direction. */
  readonly u0: Float32Array;
  readonly u1: Float32Array;
  readonly v0: Float32Array;
  readonly v1: Float32Array;
  /** Glyph index of the space drawn just before this glyph, or -1. */
  readonly spaceAt: Int32Array;
  readonly accent: Uint8Array;
  /** The space drawn after the last ink glyph, or -1. */
  readonly lastSpace: number;
}

export function inkOf(glyphs: PageGlyphs, group: GlyphGroup, attached: AttachedGlyph[]): InkGlyphs {
  const size = group.glyphs.length;
  const ink = {
    glyphAt: new Int32Array(size),
    u0: new Float32Array(size),
    u1: new Float32Array(size),
    v0: new Float32Array(size),
    v1: new Float32Array(size),
    spaceAt: new Int32Array(size),
    accent: new Uint8Array(size),
  };
  let count = 0;
  let space = -1;
  let suspicious = false;
  for (const glyph of group.glyphs) {
    const kind = kindOf(glyphs, glyph, count > 0);
    if (kind === GlyphClass.Space) {
      if (space >= 0 && follows(glyphs, space, glyph)) attached.push({ to: space, glyph });
      else space = glyph;
    } else if (kind === GlyphClass.Void) {
      const host = ink.glyphAt[count - 1] ?? -1;
      if (host >= 0 && follows(glyphs, host, glyph)) attached.push({ to: host, glyph });
    } else {
      ink.glyphAt[count] = glyph;
      ink.spaceAt[count] = space;
      ink.accent[count] = kind === GlyphClass.Accent ? 1 : 0;
      measure(glyphs, group, glyph, ink, count++);
      if ((glyphs.flags[glyph]! & GlyphFlag.SuspiciousMetrics) !== 0) suspicious = true;
      space = -1;
    }
  }
  if (suspicious) trueWidths(glyphs, ink, count);
  return { glyphs, group, count, ...ink, lastSpace: space };
}

/** Near enough to be told as one with the glyph drawn before it. Under an ActualText that is given. */
function follows(glyphs: PageGlyphs, before: number, glyph: number): boolean {
  if (((glyphs.flags[glyph] ?? 0) & GlyphFlag.ActualText) !== 0) return true;
  const q = glyphs.quads;
  const dx = (q[8 * glyph] ?? 0) - (q[8 * before + 2] ?? 0);
  const dy = (q[8 * glyph + 1] ?? 0) - (q[8 * before + 3] ?? 0);
  return Math.hypot(dx, dy) <= (glyphs.sizes[glyph] ?? 0);
}

/** A glyph without text under an ActualText belongs to the glyph that carries the text. */
function kindOf(glyphs: PageGlyphs, glyph: number, hasHost: boolean): number {
  const unicode = glyphs.unicode[glyph] ?? '';
  if (unicode.length === 1) {
    const code = unicode.charCodeAt(0);
    if (code > 0x60 && code < 0x7f) return GlyphClass.Ink;
    if (code === 0x20) return GlyphClass.Space;
  } else if (unicode === '' && hasHost) {
    if (((glyphs.flags[glyph] ?? 0) & GlyphFlag.ActualText) !== 0) return GlyphClass.Void;
  }
  if (unicode === '\u00AD' && isFlat(glyphs, glyph)) return GlyphClass.Void;
  return classOf(textOfGlyph(unicode));
}

/** A soft hyphen that is not drawn has no width. */
function isFlat(glyphs: PageGlyphs, glyph: number): boolean {
  const q = glyphs.quads;
  const i = 8 * glyph;
  const width = Math.hypot(q[i + 2]! - q[i]!, q[i + 3]! - q[i + 1]!);
  return width < 0.05 * glyphs.sizes[glyph]!;
}

interface Extents {
  readonly u0: Float32Array;
  readonly u1: Float32Array;
  readonly v0: Float32Array;
  readonly v1: Float32Array;
}

/** Mid-edges of the quad: for slanted text this is the upright box around the middle of the letter. */
function measure(
  glyphs: PageGlyphs,
  group: GlyphGroup,
  glyph: number,
  into: Extents,
  at: number,
): void {
  const q = glyphs.quads;
  const i = 8 * glyph;
  const [ulx, uly, urx, ury] = [q[i] ?? 0, q[i + 1] ?? 0, q[i + 2] ?? 0, q[i + 3] ?? 0];
  const [llx, lly, lrx, lry] = [q[i + 4] ?? 0, q[i + 5] ?? 0, q[i + 6] ?? 0, q[i + 7] ?? 0];
  const { cos, sin } = group.frame;
  const left = ((ulx + llx) * cos + (uly + lly) * sin) / 2;
  const right = ((urx + lrx) * cos + (ury + lry) * sin) / 2;
  const top = ((uly + ury) * cos - (ulx + urx) * sin) / 2;
  const bottom = ((lly + lry) * cos - (llx + lrx) * sin) / 2;
  if (group.vertical) {
    const up = ((uly + ury) * sin + (ulx + urx) * cos) / 2;
    const down = ((lly + lry) * sin + (llx + lrx) * cos) / 2;
    const near = ((ury + lry) * cos - (urx + lrx) * sin) / 2;
    const far = ((uly + lly) * cos - (ulx + llx) * sin) / 2;
    store(into, at, up, down, near, far);
  } else store(into, at, left, right, top, bottom);
}

function store(into: Extents, at: number, ua: number, ub: number, va: number, vb: number): void {
  into.u0[at] = Math.min(ua, ub);
  into.u1[at] = Math.max(ua, ub);
  into.v0[at] = Math.min(va, vb);
  into.v1[at] = Math.max(va, vb);
}
