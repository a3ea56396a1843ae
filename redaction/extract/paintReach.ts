/** How far paint reaches beside the path that is painted, in user space (ISO 32000-2, 8.4.3 and 8.5.3). */

import type { PaintedShape } from '../model/glyph.ts';
import type { Bounds } from './bounds.ts';
import type { PaintState } from './graphicsState.ts';

/** Points: a line without width, and a box without height, are painted thinly. */
const HAIRLINE = 0.05;
const SQUARE = 2;

export function inkOf(
  path: Bounds,
  with_: 'fill' | 'stroke',
  state: PaintState,
  shape: PaintedShape,
): Bounds {
  return grown(path, with_ === 'fill' ? fillReach(path) : strokeReach(state, shape));
}

function fillReach({ x0, y0, x1, y1 }: Bounds): number {
  return x0 < x1 && y0 < y1 ? 0 : HAIRLINE;
}

/** Caps and joins included; pointed ones are as long as they may be (8.4.3.5). */
function strokeReach(
  { lineWidth, lineCap, lineJoin, miterLimit, ctm }: PaintState,
  shape: PaintedShape,
): number {
  const pointed = lineJoin === 0 && shape === 'other';
  const farthest = Math.max(pointed ? miterLimit : 1, lineCap === SQUARE ? Math.SQRT2 : 1);
  const scale = Math.max(Math.hypot(ctm.a, ctm.b), Math.hypot(ctm.c, ctm.d));
  return Math.max((lineWidth / 2) * scale * farthest, HAIRLINE);
}

function grown({ x0, y0, x1, y1 }: Bounds, by: number): Bounds {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}
