/**
 * Tiling patterns of which all of the cell is seen outside of all marks, in one repetition or another (class 13): what it shows
 * is no secret. The cell stays as it is, and what is painted with it is cut where the marks are.
 */
import { cellsOf } from '../extract/cells.ts';
import { type Display, overlaps, type Rect, union } from '../model/geometry.ts';
import type { PageGlyphs, PaintedCells } from '../model/glyph.ts';
import { isPainted } from '../model/outline.ts';

/** Indices of uses. `hits`: the glyphs that go. */
export function wholeCells(
  { uses, sources, quads, count }: PageGlyphs,
  marks: readonly Rect<Display>[],
  hits: Uint8Array,
): ReadonlySet<number> {
  const whole = new Set<number>();
  const budget = { left: MOST_QUESTIONS };
  uses.forEach(({ cells, parent, parentOperation }, use) => {
    if (cells === undefined || !marks.some((mark) => overlaps(mark, cells.painted))) return;
    const letters = (): Rect<Display> | undefined => {
      let box: Rect<Display> | undefined;
      for (let i = 0; i < count; i++) {
        if (sources[i * 3] !== parent || sources[i * 3 + 1] !== parentOperation || hits[i] === 1)
          continue;
        const own = boxOf(quads, i);
        box = box === undefined ? own : union(box, own);
      }
      return box;
    };
    if (isWholeSomewhere(cells, marks, letters, budget)) whole.add(use);
  });
  // With all that they draw; a use comes after the one that draws it.
  uses.forEach(({ parent }, use) => {
    if (whole.has(parent)) whole.add(use);
  });
  return whole;
}

/** Of parts in cells, for one page: more no page of an office has, and its patterns change as a whole then. */
const MOST_QUESTIONS = 20_000_000;

/** Parts of a cell along each side that are asked about one by one. */
const PARTS = 16;

/** Each part of the cell that is painted at all is seen outside of the marks in one cell or another. */
function isWholeSomewhere(
  cells: PaintedCells,
  marks: readonly Rect<Display>[],
  letters: () => Rect<Display> | undefined,
  budget: { left: number },
): boolean {
  const { shape, painted, outline } = cells;
  const seen = shape === 'box' || outline ? painted : shape === 'text' ? letters() : undefined;
  if (seen === undefined) return false;
  const all = [...cellsOf(cells)];
  for (let row = 0; row < PARTS; row++)
    for (let column = 0; column < PARTS; column++) {
      const parts = () => all.map((cell) => partOf(cell, column, row));
      const isSeen = (cell: Rect<Display>) => {
        budget.left--;
        const part = partOf(cell, column, row);
        if (outline !== undefined && !isPainted(outline, part)) return false;
        return holds(seen, part) && !marks.some((mark) => overlaps(mark, part));
      };
      if (budget.left < 0) return false;
      if (!all.some(isSeen) && parts().some((part) => overlaps(part, painted))) return false;
    }
  return true;
}

/** At an edge of what is painted no more of a part is seen anywhere. */
function holds(seen: Rect<Display>, { x0, y0, x1, y1 }: Rect<Display>): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  const beyond = x0 < seen.x0 - width || x1 > seen.x1 + width;
  return !beyond && y0 >= seen.y0 - height && y1 <= seen.y1 + height;
}

function partOf({ x0, y0, x1, y1 }: Rect<Display>, column: number, row: number): Rect<Display> {
  const [width, height] = [(x1 - x0) / PARTS, (y1 - y0) / PARTS];
  const [x, y] = [x0 + column * width, y0 + row * height];
  return { x0: x, y0: y, x1: x + width, y1: y + height };
}

function boxOf(quads: PageGlyphs['quads'], i: number): Rect<Display> {
  const [x, y] = [[] as number[], [] as number[]];
  for (let k = i * 8; k < i * 8 + 8; k += 2) {
    x.push(quads[k]!);
    y.push(quads[k + 1]!);
  }
  return { x0: Math.min(...x), y0: Math.min(...y), x1: Math.max(...x), y1: Math.max(...y) };
}
