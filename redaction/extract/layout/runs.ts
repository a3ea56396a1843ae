import { GlyphFlag } from '../../model/glyph.ts';
import type { InkGlyphs } from './ink.ts';

/** Glyphs drawn one after the other that stand one after the other: never torn apart later. */
export interface Run {
  /** Half-open range of ink indices. */
  readonly from: number;
  readonly to: number;
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
  readonly size: number;
  /** Glyph indices of spaces drawn right before and after, or -1. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/** Wider gaps than this (em) end a run: the far side may be another column. */
export const PIECE_GAP = 1;
const OVERLAP = 0.3;
const ACCENT_OVERLAP = 1.2;
const BASELINE = 0.12;

/** One pass over the ink in drawing order. */
export function runsOf(ink: InkGlyphs): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i <= ink.count; i++) {
    if (i < ink.count && continues(ink, i)) continue;
    runs.push(newRun(ink, from, i));
    from = i;
  }
  return ink.count > 0 ? runs : [];
}

function continues(ink: InkGlyphs, i: number): boolean {
  const { u0, u1, v0, v1, glyphs, glyphAt } = ink;
  const [glyph, before] = [glyphAt[i]!, glyphAt[i - 1]!];
  const size = glyphs.sizes[glyph]!;
  const sizeBefore = glyphs.sizes[before]!;
  const scale = size > sizeBefore ? sizeBefore : size;
  const gap = u0[i]! - u1[i - 1]!;
  if (gap > PIECE_GAP * (size > sizeBefore ? size : sizeBefore)) return false;
  const drift = Math.abs(v0[i]! + v1[i]! - v0[i - 1]! - v1[i - 1]!) / 2;
  if (gap >= -OVERLAP * scale)
    return drift <= BASELINE * scale && scale * 1.3 >= Math.max(size, sizeBefore);
  return overlapAllowed(ink, i, gap, scale) && drift <= scale / 2;
}

/** Accents are drawn back over their letter; boxes that were enlarged overlap by design. */
function overlapAllowed(ink: InkGlyphs, i: number, gap: number, scale: number): boolean {
  if (ink.accent[i]! + ink.accent[i - 1]! > 0) return gap > -ACCENT_OVERLAP * scale;
  const { flags } = ink.glyphs;
  const either = flags[ink.glyphAt[i]!]! | flags[ink.glyphAt[i - 1]!]!;
  return (either & GlyphFlag.SuspiciousMetrics) !== 0 && ink.u0[i]! > ink.u0[i - 1]!;
}

function newRun(ink: InkGlyphs, from: number, to: number): Run {
  let [u0, u1, v0, v1] = [ink.u0[from]!, ink.u1[from]!, ink.v0[from]!, ink.v1[from]!];
  let size = 0;
  for (let i = from; i < to; i++) {
    if (ink.u0[i]! < u0) u0 = ink.u0[i]!;
    if (ink.u1[i]! > u1) u1 = ink.u1[i]!;
    if (ink.v0[i]! < v0) v0 = ink.v0[i]!;
    if (ink.v1[i]! > v1) v1 = ink.v1[i]!;
    const s = ink.glyphs.sizes[ink.glyphAt[i]!]!;
    if (s > size) size = s;
  }
  const before = ink.spaceAt[from]!;
  const after = to < ink.count ? ink.spaceAt[to]! : ink.lastSpace;
  const spaceBefore = before >= 0 && touches(ink, before, from, size) ? before : -1;
  const spaceAfter = after >= 0 && touches(ink, after, to - 1, size) ? after : -1;
  return { from, to, u0, u1, v0, v1, size: size > 0 ? size : 1, spaceBefore, spaceAfter };
}

/** Along the line, of a part of a run. */
export function extentOf(ink: InkGlyphs, from: number, to: number): Pick<Run, 'u0' | 'u1'> {
  return { u0: ink.u0[from]!, u1: ink.u1[to - 1]! };
}

/** A space belongs to a letter when one of its corners is near one of the letter's. */
function touches(ink: InkGlyphs, space: number, at: number, size: number): boolean {
  const q = ink.glyphs.quads;
  const [a, b] = [8 * space, 8 * ink.glyphAt[at]!];
  const reach = 0.6 * size;
  const after = Math.hypot(q[a]! - q[b + 2]!, q[a + 1]! - q[b + 3]!);
  return after <= reach || Math.hypot(q[a + 2]! - q[b]!, q[a + 3]! - q[b + 1]!) <= reach;
}
