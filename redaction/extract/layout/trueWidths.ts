import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';

/** Fewer pairs than this tell nothing about a font. */
const LEAST_PAIRS = 6;

interface Boxes {
  readonly glyphAt: Int32Array;
  readonly u0: Float32Array;
  readonly u1: Float32Array;
  readonly v0: Float32Array;
}

/**
 * Boxes of glyphs with suspicious metrics were enlarged, so that a mark never misses one. For telling
 * words apart they are cut back to what the glyphs of the same font usually advance.
 */
export function trueWidths(glyphs: PageGlyphs, ink: Boxes, count: number): void {
  const ratios = new Map<number, number[]>();
  for (let i = 1; i < count; i++) {
    const font = glyphs.fontOf[ink.glyphAt[i - 1]!]!;
    if (!isSuspicious(glyphs, ink.glyphAt[i - 1]!) || ink.v0[i] !== ink.v0[i - 1]) continue;
    const ratio = (ink.u0[i]! - ink.u0[i - 1]!) / (ink.u1[i - 1]! - ink.u0[i - 1]!);
    if (!(ratio > 0 && ratio < 1.5)) continue;
    const known = ratios.get(font);
    if (known === undefined) ratios.set(font, [ratio]);
    else known.push(ratio);
  }
  const usual = new Map<number, number>();
  for (const [font, values] of ratios) {
    values.sort((a, b) => a - b);
    if (values.length >= LEAST_PAIRS) usual.set(font, values[values.length >> 1]!);
  }
  for (let i = 0; i < count; i++) {
    const share = usual.get(glyphs.fontOf[ink.glyphAt[i]!]!);
    if (share === undefined || share >= 1 || !isSuspicious(glyphs, ink.glyphAt[i]!)) continue;
    ink.u1[i] = ink.u0[i]! + share * (ink.u1[i]! - ink.u0[i]!);
  }
}

function isSuspicious(glyphs: PageGlyphs, glyph: number): boolean {
  return (glyphs.flags[glyph]! & GlyphFlag.SuspiciousMetrics) !== 0;
}
