/** What a Type3 glyph paints far from where it stands (`extract/type3Ink.ts`). */
import { RedactionError } from '../model/errors.ts';
import { type Rect, transformRect, type User } from '../model/geometry.ts';
import type { PageWork } from './pageWork.ts';

/** Points at a mark's edge that count for nothing. */
const EDGE = 1;
/** In em: so far around its cell a mark that meets a glyph's ink need not meet the glyph, as with any other font. */
const OVERHANG = 0.25;

/** A glyph goes whole or not at all: of one that stays nothing can be cut, so that what it paints under a mark is refused. */
export function refuseReaching(page: PageWork, use: number, bounds: Rect<User>): void {
  for (let at = use; at >= 0; at = page.uses[at]?.parent ?? -1) {
    const { glyph, parent } = page.uses[at]!;
    if (glyph === undefined) continue;
    if (page.hits[glyph] === 1) return;
    if (page.forPaths.areas(parent).some(({ rect }) => reaches(page, glyph, bounds, rect)))
      throw new RedactionError('font-unsupported', { page: page.page.number, detail: 'Type3' });
  }
}

function reaches(page: PageWork, glyph: number, bounds: Rect<User>, mark: Rect<User>): boolean {
  const under = {
    x0: Math.max(bounds.x0, mark.x0 + EDGE),
    y0: Math.max(bounds.y0, mark.y0 + EDGE),
    x1: Math.min(bounds.x1, mark.x1 - EDGE),
    y1: Math.min(bounds.y1, mark.y1 - EDGE),
  };
  if (!(under.x0 <= under.x1 && under.y0 <= under.y1)) return false;
  const place = transformRect(page.page.geometry.toDisplay, under);
  const cell = cellOf(page, glyph);
  return place.x0 < cell.x0 || place.y0 < cell.y0 || place.x1 > cell.x1 || place.y1 > cell.y1;
}

/** In Display, with its overhang. */
function cellOf({ glyphs: { quads, sizes } }: PageWork, glyph: number) {
  const xs = [0, 2, 4, 6].map((i) => quads[glyph * 8 + i]!);
  const ys = [1, 3, 5, 7].map((i) => quads[glyph * 8 + i]!);
  const over = OVERHANG * sizes[glyph]!;
  return {
    x0: Math.min(...xs) - over,
    y0: Math.min(...ys) - over,
    x1: Math.max(...xs) + over,
    y1: Math.max(...ys) + over,
  };
}
