/** What of hidden text counts, and how its place is told. */
import type { Display, Rect } from '../../model/geometry.ts';

/** Darker than this a box is dark whatever label it carries: letters cover less than half of where they stand. */
export const DARK = 0.4;

/** Words that redactors themselves write under their boxes. */
const HARMLESS =
  /^(?:confidential|vertrouwelijk|privileged?|gelakt|redact(?:ed)?|geanonimiseerd)+$/iu;

export function meaningful(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length >= 2 && new Set(letters).size > 1 && !isHarmless(text);
}

export function isHarmless(text: string): boolean {
  return HARMLESS.test(lettersOf(text));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

export function placeOf(r: Rect<Display>): string {
  return [r.x0, r.y0, r.x1, r.y1].map((n) => n.toFixed(1)).join(' ');
}
