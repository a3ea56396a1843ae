/** Whether marks together leave nothing of a rectangle. */
import { intersection } from '../extract/bounds.ts';
import { overlaps, type Rect, type User } from '../model/geometry.ts';

export function isCovered(seen: Rect<User>, marks: readonly Rect<User>[]): boolean {
  let left: readonly Rect<User>[] = [seen];
  for (const mark of marks) left = left.flatMap((part) => without(part, mark));
  return left.length === 0;
}

/** What of `part` lies beside the mark. */
function without(part: Rect<User>, mark: Rect<User>): Rect<User>[] {
  if (!overlaps(part, mark)) return [part];
  const { x0, y0, x1, y1 } = intersection(part, mark);
  const beside = [
    { ...part, x1: x0 },
    { ...part, x0: x1 },
    { x0, x1, y0: part.y0, y1: y0 },
    { x0, x1, y0: y1, y1: part.y1 },
  ];
  return beside.filter((piece) => piece.x0 < piece.x1 && piece.y0 < piece.y1);
}
