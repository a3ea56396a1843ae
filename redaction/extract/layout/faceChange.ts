import { isLower, isUpper } from './characters.ts';
import type { InkGlyphs } from './ink.ts';

/**
 * "ContactpersoonJoost Verhagen", with the label in bold: no white was left, but a small letter before a capital and
 * another face say that one word ends and another begins. A figure counts in about the same size only: a smaller one
 * is raised ("m²").
 */
export function endsWord(ink: InkGlyphs, before: number, next: number): boolean {
  const [a, b] = [ink.glyphAt[before]!, ink.glyphAt[next]!];
  const first = ink.glyphs.unicode[b] ?? '';
  if (isSmall(first.charCodeAt(0))) return false;
  const last = ink.glyphs.unicode[a] ?? '';
  const figures = isFigure(last) || isFigure(first);
  if (!(isUpper(first) && (isLower(last) || isFigure(last))) && !(isFigure(first) && isLower(last)))
    return false;
  const { fontOf, sizes } = ink.glyphs;
  const ratio = Math.min(sizes[a]!, sizes[b]!) / Math.max(sizes[a]!, sizes[b]!);
  const isOtherFont = fontOf[a] !== fontOf[b];
  return figures ? isOtherFont && ratio > 0.8 : isOtherFont || ratio < 0.95;
}

/** Most letters are; so the rest is asked of few. */
function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}

function isFigure(char: string): boolean {
  return char >= '0' && char <= '9';
}
