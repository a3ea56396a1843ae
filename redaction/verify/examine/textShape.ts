/** Whether letters have the shape that their font gives them (ISO 32000-2, 9.4.4), or are squeezed or slanted by matrices. */
import type { GraphicsState } from '../../extract/device.ts';

/** Of a letter's width, to the one that was seen. */
const NARROWEST = 0.9;
const WIDEST = 1.1;
/** Cosine between what is along and what is up: letters that are slanted for want of an italic font. */
const MOST_SLANTED = 0.4;

/** Letters about as wide, and as upright, as their font has them: others may be too thin to be seen. */
export function isInShape({ text, ctm }: GraphicsState): boolean {
  const { a, b, c, d } = text.textMatrix;
  const [alongX, alongY] = [a * ctm.a + b * ctm.c, a * ctm.b + b * ctm.d];
  const [upX, upY] = [c * ctm.a + d * ctm.c, c * ctm.b + d * ctm.d];
  const [along, high] = [Math.hypot(alongX, alongY), Math.hypot(upX, upY)];
  const wide = along * Math.abs(text.horizontalScale);
  const slant = Math.abs(alongX * upX + alongY * upY) / (along * high);
  return wide >= NARROWEST * high && wide <= WIDEST * high && slant <= MOST_SLANTED;
}
