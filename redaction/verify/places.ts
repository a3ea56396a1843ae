/** The places of a page's marks in its user space, where what it paints is compared. */
import { type Display, invert, type Rect, transformRect, type User } from '../model/geometry.ts';
import type { PageGeometry } from '../model/page.ts';
import type { PageMarks } from './marks.ts';
import type { Places } from './operations.ts';

export function placesOf(
  geometry: PageGeometry,
  marks: PageMarks,
  vanished: readonly Rect<Display>[],
): Omit<Places, 'textGoes'> {
  const user = (rects: readonly Rect<Display>[]) => rects.map((r) => toUser(geometry, r));
  return {
    marks: user(marks.drawn),
    additions: user([...marks.reach, ...vanished]),
    crop: geometry.cropBox,
    resetText: marks.loose.length > 0,
  };
}

export function toUser(geometry: PageGeometry, r: Rect<Display>): Rect<User> {
  const back = invert(geometry.toDisplay);
  if (back === undefined) return { x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9 };
  return transformRect(back, r);
}

export function shrunk(r: Rect<User>): Rect<User> {
  return { x0: r.x0 + 1, y0: r.y0 + 1, x1: r.x1 - 1, y1: r.y1 - 1 };
}
