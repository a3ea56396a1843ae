/**
 * Clip paths under marks. A clip stays as state: what is painted through it outside the mark must not
 * change, and what is painted under the mark nobody sees. But its shape may be text, or a box as wide as
 * the removed word.
 */

import type { Local } from '../../extract/device.ts';
import { contains, type Rect } from '../../model/geometry.ts';
import { cutRing } from './cutFill.ts';
import { type LocalArea, type LocalSpace, rounded } from './localArea.ts';
import { boundsOfSubpath, type Edge, type Subpath } from './subpath.ts';
import { isUprightRectangle } from './upright.ts';

/**
 * Undefined when the clip stays as it is: no outline enters a mark, or it is one upright rectangle that
 * crosses it. A clip wholly inside becomes the mark's own rectangle; others are cut.
 */
export function cutClip(subpaths: readonly Subpath[], space: LocalSpace): Subpath[] | undefined {
  if (subpaths.length === 0) return undefined;
  const inside = space.areas.find((area) => subpaths.every((subpath) => lies(subpath, area)));
  if (inside !== undefined) return [outlineOf(inside, space.flatness)];
  if (subpaths.length === 1 && isUprightRectangle(subpaths[0]!, space.ctm)) return undefined;
  const cut = subpaths.map((subpath) => cutRing(subpath, space));
  if (cut.every((parts, i) => parts.length === 1 && parts[0] === subpaths[i])) return undefined;
  const kept = cut.flat();
  return kept.length > 0 ? kept : space.areas.map((area) => outlineOf(area, space.flatness));
}

/** All of it within the area: the hull of its points, a rectangle's corners included. */
function lies(subpath: Subpath, area: LocalArea): boolean {
  const box = boundsOfSubpath(subpath);
  if (!contains<Local>(area.bounds, box)) return false;
  return cornersOf(box).every((corner) =>
    area.sides.every((side) => side.a * corner.x + side.b * corner.y + side.c >= 0),
  );
}

function cornersOf(box: Rect<Local>): { x: number; y: number }[] {
  const { x0, y0, x1, y1 } = box;
  return [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x1, y: y1 },
    { x: x0, y: y1 },
  ];
}

function outlineOf(area: LocalArea, flatness: number): Subpath {
  const [start, ...others] = area.corners.map(({ x, y }) => ({
    x: rounded(x, flatness),
    y: rounded(y, flatness),
  }));
  const edges: Edge[] = others.map(({ x, y }) => ({ kind: 'line', x, y }));
  return { start: start!, edges, closed: true };
}
