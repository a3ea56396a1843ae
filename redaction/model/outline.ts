/** How a rectangle lies to what a filled path paints (ISO 32000-2, 8.5.3.3), whichever rule fills it. */
import { overlaps, type Point, type Rect } from './geometry.ts';

/** One side of a path. `box` holds all of it, also where it is a curve. */
export interface Side<S> {
  readonly from: Point<S>;
  readonly to: Point<S>;
  readonly box: Rect<S>;
  readonly straight: boolean;
}

export type Outline<S> = readonly Side<S>[];

/** All of the rectangle is painted for sure; otherwise it may be partly painted, or not at all. */
export function isPainted<S>(outline: Outline<S>, rect: Rect<S>): boolean {
  if (outline.some((side) => overlaps(side.box, rect) && isCrossed(side, rect))) return false;
  // Odd, so that both rules fill it.
  return Math.abs(turnsAround(outline, rect)) % 2 === 1;
}

/** Not where all of the rectangle lies beyond the side; a curve may be anywhere in its box. */
function isCrossed<S>({ from, to, straight }: Side<S>, { x0, y0, x1, y1 }: Rect<S>): boolean {
  if (!straight) return true;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const beside = [x0, x1].flatMap((x) =>
    [y0, y1].map((y) => dx * (y - from.y) - dy * (x - from.x)),
  );
  return Math.min(...beside) <= 0 && Math.max(...beside) >= 0;
}

/** How often the path winds around the middle of a rectangle that no side crosses. */
function turnsAround<S>(outline: Outline<S>, { x0, y0, x1, y1 }: Rect<S>): number {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  let turns = 0;
  for (const { from, to } of outline) {
    if (from.y <= y === to.y <= y) continue;
    const at = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
    if (at > x) turns += to.y > from.y ? 1 : -1;
  }
  return turns;
}
