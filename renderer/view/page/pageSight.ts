/** Where a place of a page stands in the scroller: reckoned, so that nothing has to be laid out to know it. */
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { Layout } from './layout.ts';
import { type Sheet, type Size, type Turn, toSheet } from './turn.ts';
import { SIDE } from './zoom.ts';

export interface PageSight {
  readonly seen: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
    /** Of the scroller itself, from the top of the window. */
    readonly at: number;
  };
  readonly layout: Layout;
  readonly scale: number;
  readonly turn: Turn;
}

/** Pixels from the scroller's upper left. `page` is 1-based, `size` its points. */
export function placeInSight(
  { seen, layout, scale, turn }: PageSight,
  page: number,
  size: Size,
  rect: Rect<Display>,
): Rect<Sheet> {
  const across = Math.max(seen.width, layout.width + 2 * SIDE);
  const left = (across - (layout.sizes[page - 1]?.width ?? 0)) / 2 - seen.left;
  const top = (layout.tops[page - 1] ?? 0) - seen.top;
  const { x0, y0, x1, y1 } = toSheet(rect, size, scale, turn);
  return { x0: x0 + left, y0: y0 + top, x1: x1 + left, y1: y1 + top };
}

/** Pixels that must be left above and below: the ring, and the bar under the page. */
const [ABOVE, BELOW] = [30, 60];

export function isPlaceInSight({ seen }: PageSight, place: Rect<Sheet>): boolean {
  const across = place.x0 >= 0 && place.x1 <= seen.width;
  return across && place.y0 > ABOVE && place.y1 < seen.height - BELOW;
}

/** How far the scroller must go to the right for a place; 0 where it is seen already. */
export function sidewaysTo({ seen }: PageSight, { x0, x1 }: Rect<Sheet>): number {
  if (x0 >= SIDE && x1 <= seen.width - SIDE) return 0;
  // A place that is wider than what is seen begins at the left.
  return Math.min(x0 - SIDE, (x0 + x1 - seen.width) / 2);
}

/** Where a place will stand, as above, when the reader has been sent there: a third from the top, if that can be. */
export function placeAfterJump(
  { seen, layout, scale }: PageSight,
  page: number,
  y: number,
): number {
  const stand = (layout.tops[page - 1] ?? 0) + y * scale;
  const lowest = Math.max(0, (layout.tops.at(-1) ?? 0) - seen.height);
  return stand - Math.min(lowest, Math.max(0, stand - seen.height / 3));
}
