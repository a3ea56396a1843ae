/** Whether any letter stands in the middle of an earlier one at all: on most pages none does, and nothing need be compared. */
import type { Display, Rect } from '../../model/geometry.ts';

/** Points: a cell across and along the line. Lines stand further apart than two cells, but for the smallest print. */
const [COLUMN, ROW] = [0.5, 4];
/** Cells of a page of a few square metres; on larger ones everything is compared. */
const LARGEST = 4_000_000;
/** Of a letter's width, from either side: its middle, and what of another one may brush it (italics, kerning). */
const [MIDDLE, EDGE] = [0.3, 0.15];

/** `boxes` in the order in which they are drawn. */
export function someOverlap(boxes: readonly Rect<Display>[]): boolean {
  if (boxes.length < 2) return false;
  const bounds = boundsOf(boxes);
  const columns = Math.ceil((bounds.x1 - bounds.x0) / COLUMN) + 2;
  const rows = Math.ceil((bounds.y1 - bounds.y0) / ROW) + 4;
  if (!(columns * rows <= LARGEST)) return true;
  const middles = new Uint8Array(columns * rows);
  for (const { x0, y0, x1, y1 } of boxes) {
    const row = Math.floor(((y0 + y1) / 2 - bounds.y0) / ROW) + 1;
    const cell = (share: number) =>
      Math.floor((x0 + share * (x1 - x0) - bounds.x0) / COLUMN) + row * columns;
    if (isSet(middles, columns, cell(EDGE), cell(1 - EDGE))) return true;
    middles.fill(1, cell(MIDDLE), cell(1 - MIDDLE) + 1);
  }
  return false;
}

/** In these cells, or in those of the row above or below. */
function isSet(cells: Uint8Array, columns: number, from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (cells[at - columns] === 1 || cells[at] === 1 || cells[at + columns] === 1) return true;
  return false;
}

function boundsOf(boxes: readonly Rect<Display>[]): Rect<Display> {
  const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x0, y0, x1, y1 } of boxes) {
    bounds.x0 = Math.min(bounds.x0, x0);
    bounds.y0 = Math.min(bounds.y0, y0);
    bounds.x1 = Math.max(bounds.x1, x1);
    bounds.y1 = Math.max(bounds.y1, y1);
  }
  return bounds;
}
