import type { Rect, User } from '../model/geometry.ts';

/** A rectangle in user space that may be empty (x0 > x1) or infinite. */
export type Bounds = Rect<User>;

export const EVERYWHERE: Bounds = { x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity };

export function intersection(a: Bounds, b: Bounds): Bounds {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

/** A line of no width has an empty interior but is still somewhere: closed comparison. */
export function isEmpty(r: Bounds): boolean {
  return !(r.x0 <= r.x1 && r.y0 <= r.y1);
}
