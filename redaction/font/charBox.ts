import type { VerticalExtent } from './verticalExtent.ts';

/** Whether a width can be believed, and the box to use when not (em, relative to the glyph's origin). */
export interface WidthVerdict {
  readonly suspicious: boolean;
  readonly box: readonly [number, number, number, number] | undefined;
}

const TRUSTED: WidthVerdict = { suspicious: false, box: undefined };
/** Producers round, and hinting or a substituted font moves widths: less than this is no contradiction. */
const TOLERANCE = 0.1;
/** For a glyph that nobody knows the width of. */
const USUAL_WIDTH = 0.6;

/**
 * `declared` is what the PDF says (undefined: nothing), `program` what the embedded font says. A glyph
 * that reaches further than its advance, or advances nothing though it is no accent, gets a box.
 */
export function judgeWidth(
  declared: number | undefined,
  program: number | undefined,
  unicode: string,
  extent: VerticalExtent,
): WidthVerdict {
  if (isMark(unicode)) return TRUSTED;
  if (declared !== undefined && declared !== 0 && program === undefined) return TRUSTED;
  const reach = program ?? USUAL_WIDTH;
  if (declared !== undefined && reach <= Math.abs(declared) + TOLERANCE) return TRUSTED;
  const near = Math.min(0, declared ?? 0);
  const far = Math.max(reach, declared ?? 0);
  return { suspicious: true, box: [near, extent.descent, far, extent.ascent] };
}

/** Accents and characters that show nothing: no width is what they should have. */
function isMark(unicode: string): boolean {
  return unicode !== '' && /^[\p{M}\p{Cf}\s]+$/u.test(unicode);
}
