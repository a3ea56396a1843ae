/** Whether any letter stands in the middle of an earlier one at all: on most pages none does, and nothing need be compared. */
import type { Display, Rect } from '../../model/geometry.ts';

/** Points: a cell across and along the line. Lines stand further apart than two cells, but for the smallest print. */
const [COLUMN, ROW] = [0.5, 4];
/** Cells of a page of a few square metres; on larger ones everything is compared. */
const LARGEST = 4_000_000;
/** Of a letter's width, from either side: its middle, and what of another one may brush it (italics, kerning). */
const [MIDDLE, EDGE] = [0.3, 0.15];
/** Of a letter's height: by how much a line over another may be higher or lower and still cover its letters. */
const RAISED = 0.35;

/** `boxes` in the order in which they are drawn. */
export function someOverlap(boxes: readonly Rect<Display>[]): boolean {
  if (boxes.length < 2) return false;
  const bounds = boundsOf(boxes);
  const columns = Math.ceil((bounds.x1 - bounds.x0) / COLUMN) + 2;
  const rows = Math.ceil((bounds.y1 - bounds.y0) / ROW) + 4;
  if (!(columns * rows <= LARGEST)) return true;
  const middles = new Uint8Array(columns * rows);
  const columnOf = (x: number) => Math.floor((x - bounds.x0) / COLUMN);
  const rowOf = (y: number) => columns * (Math.floor((y - bounds.y0) / ROW) + 1);
  for (const { x0, y0, x1, y1 } of boxes) {
    const [width, middle] = [x1 - x0, (y0 + y1) / 2];
    const [from, to] = [columnOf(x0 + EDGE * width), columnOf(x1 - EDGE * width)];
    const reach = Math.max(ROW, RAISED * (y1 - y0));
    for (let row = rowOf(middle - reach); row <= rowOf(middle + reach); row += columns)
      if (isSet(middles, row + from, row + to)) return true;
    const row = rowOf(middle);
    middles.fill(1, row + columnOf(x0 + MIDDLE * width), row + columnOf(x1 - MIDDLE * width) + 1);
  }
  return false;
}

function isSet(cells: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (cells[at] === 1) return true;
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
