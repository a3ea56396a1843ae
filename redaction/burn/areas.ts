import { intersection, isEmpty } from '../extract/bounds.ts';
import type { TilingRepetition } from '../extract/device.ts';
import { overlaps, type Rect, type User } from '../model/geometry.ts';
import type { MarkRect } from './contract.ts';
import { isCovered } from './coverage.ts';

/** More repetitions under one mark than this: the whole cell counts as under it. */
const MAX_REPETITIONS = 400;

/** Farther than any content lies, and still a number to reckon with. */
const FAR = 1e7;
const ANYWHERE: Rect<User> = { x0: -FAR, y0: -FAR, x1: FAR, y1: FAR };

/**
 * Marks moved from where a tiling pattern is painted back to its one cell, over all repetitions that a mark
 * touches (class 13). `shown`: what viewers show of the page. What marks cover wholly nobody sees any more, parts of the
 * cell that were never seen included; where nothing is seen at all, a mark takes what lies under it, as of clipped content.
 */
export function areasInCell(
  areas: readonly MarkRect[],
  tiling: TilingRepetition,
  shown: Rect<User>,
): readonly MarkRect[] {
  const seen = intersection(tiling.painted, shown);
  if (isEmpty(seen)) return areas;
  const touching = areas.filter(({ rect }) => overlaps(rect, seen));
  const rects = touching.map(({ rect }) => rect);
  if (isCovered(seen, rects))
    return touching.map(({ redaction }) => ({ redaction, rect: ANYWHERE }));
  return touching.flatMap(({ redaction, rect }) =>
    backToCell(intersection(rect, tiling.painted), tiling).map((part) => ({
      redaction,
      rect: part,
    })),
  );
}

function backToCell(under: Rect<User>, tiling: TilingRepetition): Rect<User>[] {
  const { stepX, stepY, cell } = tiling;
  const det = stepX.x * stepY.y - stepX.y * stepY.x;
  if (!Number.isFinite(1 / det)) return [cell];
  const corners = cornersOf(under, cell).map(({ x, y }) => ({
    i: (x * stepY.y - y * stepY.x) / det,
    j: (y * stepX.x - x * stepX.y) / det,
  }));
  const i0 = Math.floor(Math.min(...corners.map((c) => c.i)));
  const i1 = Math.ceil(Math.max(...corners.map((c) => c.i)));
  const j0 = Math.floor(Math.min(...corners.map((c) => c.j)));
  const j1 = Math.ceil(Math.max(...corners.map((c) => c.j)));
  if (!((i1 - i0 + 1) * (j1 - j0 + 1) <= MAX_REPETITIONS)) return [cell];
  const found: Rect<User>[] = [];
  for (let i = i0; i <= i1; i++) {
    for (let j = j0; j <= j1; j++) {
      const moved = intersection(
        shifted(under, i * stepX.x + j * stepY.x, i * stepX.y + j * stepY.y),
        cell,
      );
      if (overlaps(moved, cell)) found.push(moved);
    }
  }
  return found;
}

/** Displacements that bring some point of the cell to some corner of what is under the mark. */
function cornersOf(under: Rect<User>, cell: Rect<User>): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (const ux of [under.x0, under.x1]) {
    for (const uy of [under.y0, under.y1]) {
      for (const cx of [cell.x0, cell.x1]) {
        for (const cy of [cell.y0, cell.y1]) found.push({ x: ux - cx, y: uy - cy });
      }
    }
  }
  return found;
}

function shifted(r: Rect<User>, x: number, y: number): Rect<User> {
  return { x0: r.x0 - x, y0: r.y0 - y, x1: r.x1 - x, y1: r.y1 - y };
}
