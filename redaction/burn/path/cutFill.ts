/** Fills under marks: subpaths inside go, crossing ones are cut, the rest stays as it is. */

import type { Local } from '../../extract/device.ts';
import { transformRect, type User } from '../../model/geometry.ts';
import { outlineEnters, outside } from './clipRing.ts';
import { droppedLetters } from './glyphLike.ts';
import type { LocalArea, LocalSpace } from './localArea.ts';
import { boundsOfSubpath, type Subpath } from './subpath.ts';
import { goesOn, isUprightRectangle } from './upright.ts';

/**
 * A subpath whose outline does not enter an area is kept whole, also when it holds the area: it is one
 * colour there, goes on outside the mark, and so tells nothing; `hollow`: unless what it is painted with tells something. Undefined when no subpath
 * changed.
 */
export function cutFill(
  subpaths: readonly Subpath[],
  space: LocalSpace,
  hollow = false,
): Subpath[] | undefined {
  const dropped = droppedLetters(subpaths, space);
  const kept: Subpath[] = [];
  let changed = false;
  subpaths.forEach((subpath, i) => {
    if (dropped[i]) {
      changed = true;
      return;
    }
    const parts = cutRing(subpath, space, hollow);
    changed ||= parts.length !== 1 || parts[0] !== subpath;
    for (const part of parts) kept.push(part);
  });
  return changed ? kept : undefined;
}

/** The subpath itself when no area cuts it. */
export function cutRing(subpath: Subpath, space: LocalSpace, hollow = false): Subpath[] {
  let parts = [subpath];
  for (const area of space.areas) {
    parts = parts.flatMap((part) =>
      (hollow ? meets(part, area) : entered(part, area, space.flatness)) &&
      !onlyGrazes(part, area, space)
        ? outside(part, area, space.flatness)
        : [part],
    );
  }
  return parts;
}

export function entered(subpath: Subpath, area: LocalArea, flatness: number): boolean {
  return meets(subpath, area) && outlineEnters(subpath, area, flatness);
}

function meets(subpath: Subpath, area: LocalArea): boolean {
  const box = boundsOfSubpath(subpath);
  const { x0, y0, x1, y1 } = area.bounds;
  return box.x1 > x0 && box.x0 < x1 && box.y1 > y0 && box.y0 < y1;
}

/** In points: a rule that reaches less than this into a mark, past which it goes on, tells nothing. */
const TOLERATED = 1;

/** An upright rectangle that runs along a side of the mark, most of it outside. */
function onlyGrazes(part: Subpath, area: LocalArea, space: LocalSpace): boolean {
  if (!isUprightRectangle(part, space.ctm)) return false;
  const box = transformRect<Local, User>(space.ctm, boundsOfSubpath(part));
  const { user } = area;
  const acrossX = goesOn(box.x0, box.x1, user.x0, user.x1);
  const acrossY = goesOn(box.y0, box.y1, user.y0, user.y1);
  if (acrossX === acrossY) return false;
  const [low, high, from, to] = acrossX
    ? [box.y0, box.y1, user.y0, user.y1]
    : [box.x0, box.x1, user.x0, user.x1];
  const depth = Math.min(high, to) - Math.max(low, from);
  const sticksOut = low < from || high > to;
  return sticksOut && depth < TOLERATED && depth < (high - low) / 2;
}
