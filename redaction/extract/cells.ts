/** The cells of a tiling pattern that are painted (ISO 32000-2, 8.7.3). */
import { type Display, overlaps, type Rect } from '../model/geometry.ts';
import type { PaintedCells, StreamUse } from '../model/glyph.ts';

type Repeated = Pick<PaintedCells, 'stepX' | 'stepY' | 'cell' | 'painted'>;

/** More than these are not looked at. */
const MOST = 2000;

/** Each cell that what is painted touches. */
export function* cellsOf({ stepX, stepY, cell, painted }: Repeated): Iterable<Rect<Display>> {
  const det = stepX.x * stepY.y - stepX.y * stepY.x;
  if (!Number.isFinite(1 / det)) return;
  const [is, js]: [number[], number[]] = [[], []];
  for (const x of [painted.x0 - cell.x1, painted.x1 - cell.x0])
    for (const y of [painted.y0 - cell.y1, painted.y1 - cell.y0]) {
      is.push((x * stepY.y - y * stepY.x) / det);
      js.push((y * stepX.x - x * stepX.y) / det);
    }
  const [i0, i1] = [Math.floor(Math.min(...is)), Math.ceil(Math.max(...is))];
  const [j0, j1] = [Math.floor(Math.min(...js)), Math.ceil(Math.max(...js))];
  let left = MOST;
  for (let i = i0; i <= i1; i++)
    for (let j = j0; j <= j1 && left > 0; j++, left--) {
      const [dx, dy] = [i * stepX.x + j * stepY.x, i * stepX.y + j * stepY.y];
      const moved = { x0: cell.x0 + dx, y0: cell.y0 + dy, x1: cell.x1 + dx, y1: cell.y1 + dy };
      if (overlaps(moved, painted)) yield moved;
    }
}

export function areMany(repeated: Repeated): boolean {
  let count = 0;
  for (const _ of cellsOf(repeated)) if (++count > 1) return true;
  return false;
}

/** For each use the cells that it is part of, itself or what draws it; undefined where no use has any. */
export function cellsByUse(
  uses: readonly StreamUse[],
): readonly (PaintedCells | undefined)[] | undefined {
  if (!uses.some(({ cells }) => cells !== undefined)) return undefined;
  const found: (PaintedCells | undefined)[] = [];
  for (const { cells, parent } of uses) found.push(cells ?? found[parent]);
  return found;
}

/** For each use whether it is part of a tiling pattern. */
export function tilesByUse(uses: readonly StreamUse[]): readonly boolean[] {
  const found: boolean[] = [];
  for (const { kind, parent } of uses)
    found.push(kind === 'tiling-pattern' || found[parent] === true);
  return found;
}
