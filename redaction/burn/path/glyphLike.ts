/**
 * Text drawn as outlines (class 15): a letter of which a good part lies under a mark goes whole, as a glyph
 * would; what a cut leaves of it could still be read.
 */
import type { Local } from '../../extract/device.ts';
import { type Rect, transformRect, type User } from '../../model/geometry.ts';
import type { LocalSpace } from './localArea.ts';
import { boundsOfSubpath, type Subpath } from './subpath.ts';
import { isUpright } from './upright.ts';

/** In points; nothing larger is taken for a letter. */
const LARGEST_LETTER = 48;
/** Share of the letter's box that must lie under the mark. */
const SHARE = 0.2;

/** One flag a subpath: true when it goes whole. Counters and dots go with the letter that holds them. */
export function droppedLetters(subpaths: readonly Subpath[], space: LocalSpace): boolean[] {
  const boxes = subpaths.map((subpath) =>
    transformRect<Local, User>(space.ctm, boundsOfSubpath(subpath)),
  );
  const hit = subpaths.map((subpath, i) => isLetterHit(subpath, boxes[i]!, space));
  if (!hit.includes(true)) return hit;
  const letters = boxes.filter((_, i) => hit[i]);
  return boxes.map((box, i) => hit[i] === true || letters.some((letter) => holds(letter, box)));
}

function isLetterHit(subpath: Subpath, box: Rect<User>, space: LocalSpace): boolean {
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (width > LARGEST_LETTER || height > LARGEST_LETTER) return false;
  // rules, boxes and table borders are cut, never dropped
  if (isUpright(subpath, space.ctm)) return false;
  const most = space.areas.reduce((share, area) => Math.max(share, overlap(box, area.user)), 0);
  return most >= SHARE;
}

/** Share of the box, each side taken as at least a hundredth of a point. */
function overlap(box: Rect<User>, area: Rect<User>): number {
  const least = 0.01;
  const x = Math.min(box.x1 + least, area.x1) - Math.max(box.x0, area.x0);
  const y = Math.min(box.y1 + least, area.y1) - Math.max(box.y0, area.y0);
  if (x <= 0 || y <= 0) return 0;
  return (x * y) / ((box.x1 - box.x0 + least) * (box.y1 - box.y0 + least));
}

function holds(outer: Rect<User>, inner: Rect<User>): boolean {
  return (
    outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && outer.x1 >= inner.x1 && outer.y1 >= inner.y1
  );
}
