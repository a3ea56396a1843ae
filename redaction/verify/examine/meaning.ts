/** What of hidden text counts, and how its place is told. */
import type { Display, Rect } from '../../model/geometry.ts';
import type { PageGlyphs } from '../../model/glyph.ts';

/** Darker than this a box is dark whatever label it carries: letters cover less than half of where they stand. */
export const DARK = 0.4;

/** Words that redactors themselves write under their boxes. */
const HARMLESS =
  /^(?:confidential|vertrouwelijk|privileged?|gelakt|redact(?:ed)?|geanonimiseerd)+$/iu;

/** The text of a glyph; one without, in a font that tells none, is a letter all the same: a character for private use. */
export function letterAt({ unicode, codes }: PageGlyphs, i: number): string {
  return unicode[i] || String.fromCharCode(PRIVATE + (codes[i]! % PRIVATE_SIZE));
}

const PRIVATE = 0xe000;
const PRIVATE_SIZE = 0x1900;

export function meaningful(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length >= 2 && new Set(letters).size > 1 && !isHarmless(text);
}

export function isHarmless(text: string): boolean {
  return HARMLESS.test(lettersOf(text));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{Co}]+/gu, '');
}

export function placeOf(r: Rect<Display>): string {
  return [r.x0, r.y0, r.x1, r.y1].map((n) => n.toFixed(1)).join(' ');
}
