/** Where labels stand: left of a value, in the row, or above it in the column. */
import type { FlowCell } from './cell.ts';
import type { Flow } from './flow.ts';

export interface Neighbours {
  onPage(page: number): readonly FlowCell[];
  /** Cells of the same visual line, left to right. */
  row(cell: FlowCell): readonly FlowCell[];
  /** The nearest cell left of it on (about) the same height, also of another block or column. */
  leftOf(cell: FlowCell): FlowCell | undefined;
  /** The nearest cell above that overlaps horizontally. */
  above(cell: FlowCell): FlowCell | undefined;
  below(cell: FlowCell): FlowCell | undefined;
}

export function neighboursOf(flow: Flow): Neighbours {
  const rows = groupBy(flow.cells, (cell) => cell.row);
  for (const row of rows.values())
    row.sort((a, b) => a.column - b.column || a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0);
  const pages = groupBy(flow.cells, (cell) => cell.page);
  const onPage = (page: number): readonly FlowCell[] => pages.get(page) ?? [];
  return {
    onPage,
    row: (cell) => rows.get(cell.row) ?? [],
    leftOf: (cell) => nearest(onPage(cell.page), (other) => leftDistance(cell, other)),
    above: (cell) => nearest(onPage(cell.page), (other) => aboveDistance(cell, other)),
    below: (cell) => nearest(onPage(cell.page), (other) => aboveDistance(other, cell)),
  };
}

function groupBy(
  cells: readonly FlowCell[],
  key: (cell: FlowCell) => number,
): Map<number, FlowCell[]> {
  const groups = new Map<number, FlowCell[]>();
  for (const cell of cells) {
    const group = groups.get(key(cell));
    if (group === undefined) groups.set(key(cell), [cell]);
    else group.push(cell);
  }
  for (const group of groups.values())
    group.sort((a, b) => a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0);
  return groups;
}

function nearest(
  cells: readonly FlowCell[],
  distance: (cell: FlowCell) => number,
): FlowCell | undefined {
  let best: FlowCell | undefined;
  let least = Infinity;
  for (const cell of cells) {
    const d = distance(cell);
    if (d >= 0 && d < least) {
      least = d;
      best = cell;
    }
  }
  return best;
}

function leftDistance(cell: FlowCell, other: FlowCell): number {
  if (other === cell || other.box.x1 > cell.box.x0 + 1) return -1;
  const overlap = Math.min(cell.box.y1, other.box.y1) - Math.max(cell.box.y0, other.box.y0);
  const height = Math.min(cell.box.y1 - cell.box.y0, other.box.y1 - other.box.y0);
  return overlap > 0.5 * height ? cell.box.x0 - other.box.x1 : -1;
}

/** Distance from `other` down to `cell`, -1 when `other` does not stand above it. */
function aboveDistance(cell: FlowCell, other: FlowCell): number {
  if (other === cell) return -1;
  const height = cell.box.y1 - cell.box.y0;
  if (other.box.y1 > cell.box.y0 + 0.4 * height) return -1;
  const overlap = Math.min(cell.box.x1, other.box.x1) - Math.max(cell.box.x0, other.box.x0);
  return overlap > 0 ? Math.max(0, cell.box.y0 - other.box.y1) : -1;
}
