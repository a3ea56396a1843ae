/** Shapes of horizontal and vertical lines as the page shows them: rules, boxes, table borders. */
import type { Local } from '../../extract/device.ts';
import type { Matrix, User } from '../../model/geometry.ts';
import type { Subpath } from './subpath.ts';

/** In points. */
const LEVEL = 0.01;

/** Only horizontal and vertical lines, in user space. */
export function isUpright(subpath: Subpath, ctm: Matrix<Local, User>): boolean {
  let { x, y } = subpath.start;
  for (const edge of subpath.edges) {
    if (edge.kind === 'curve') return false;
    const [dx, dy] = [edge.x - x, edge.y - y];
    const across = Math.abs(ctm.a * dx + ctm.c * dy);
    const up = Math.abs(ctm.b * dx + ctm.d * dy);
    if (Math.min(across, up) > LEVEL) return false;
    ({ x, y } = edge);
  }
  return true;
}

/** One rectangle, as `re` or four lines make it, upright in user space. */
export function isUprightRectangle(subpath: Subpath, ctm: Matrix<Local, User>): boolean {
  const points = [subpath.start, ...subpath.edges];
  if (points.length < 4 || points.length > 5 || !isUpright(subpath, ctm)) return false;
  const [a, b, c, d, last] = points;
  if (last !== undefined && (last.x !== a!.x || last.y !== a!.y)) return false;
  // opposite sides are the same vector
  const [dx, dy] = [b!.x - a!.x - (c!.x - d!.x), b!.y - a!.y - (c!.y - d!.y)];
  return Math.abs(ctm.a * dx + ctm.c * dy) < LEVEL && Math.abs(ctm.b * dx + ctm.d * dy) < LEVEL;
}

/**
 * Whether a rule from x0 to x1 passes a mark from m0 to m1 and goes on by more than a point at one end at least. One
 * that ends within the mark, or is as long as it, may tell how long the removed text was.
 */
export function goesOn(x0: number, x1: number, m0: number, m1: number, point = 1): boolean {
  const passes = x0 <= m0 + point / 10 && x1 >= m1 - point / 10;
  return passes && (x0 < m0 - point || x1 > m1 + point);
}
