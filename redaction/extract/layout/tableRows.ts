/** Rows of a zone whose gaps part cells: a table, a list of labels and values. */
import type { Rect } from '../../model/geometry.ts';
import type { DraftLine } from './draft.ts';
import { wraps } from './flow.ts';
import type { Piece } from './pieces.ts';
import type { Rules } from './rules.ts';
import { columnOf, type Gap } from './zones.ts';

type VisualRow = Piece[];

/** Pieces within this distance (em) of the first are on its row. */
const SAME_ROW = 0.3;

export interface TableRow {
  readonly lines: readonly DraftLine[];
  /** Only one piece on one line: a caption or a sentence within the table's reach. */
  readonly single: boolean;
}

export function tableRowsOf(
  pieces: readonly Piece[],
  gaps: readonly Gap[],
  rules: Rules,
): TableRow[] {
  const right = rightEdges(pieces, gaps);
  const ruled = rules.partRows(extentOf(pieces));
  const rows: TableRow[] = [];
  let open: VisualRow[] = [];
  for (const row of visualRows(pieces)) {
    const last = open.at(-1);
    const joins =
      last !== undefined &&
      (ruled === undefined
        ? continuesRow(last, row, gaps, right)
        : !ruled(last[0]!.mid, row[0]!.mid));
    if (!joins && open.length > 0) {
      rows.push(rowOf(open, gaps));
      open = [];
    }
    open.push(row);
  }
  if (open.length > 0) rows.push(rowOf(open, gaps));
  return rows;
}

function visualRows(pieces: readonly Piece[]): VisualRow[] {
  const rows: VisualRow[] = [];
  for (const piece of [...pieces].sort((a, b) => a.mid - b.mid)) {
    const row = rows.at(-1);
    const near =
      row !== undefined && piece.mid - row[0]!.mid <= SAME_ROW * Math.max(piece.size, row[0]!.size);
    if (near) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.u0 - b.u0);
  return rows;
}

function extentOf(pieces: readonly Piece[]): Rect<unknown> {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const piece of pieces) {
    x0 = Math.min(x0, piece.u0);
    y0 = Math.min(y0, piece.v0);
    x1 = Math.max(x1, piece.u1);
    y1 = Math.max(y1, piece.v1);
  }
  return { x0, y0, x1, y1 };
}

function rightEdges(pieces: readonly Piece[], gaps: readonly Gap[]): number[] {
  const edges = new Array<number>(gaps.length + 1).fill(-Infinity);
  for (const piece of pieces) {
    const column = columnOf(piece, gaps);
    edges[column] = Math.max(edges[column]!, piece.u1);
  }
  return edges;
}

/**
 * Wrapped cells: close below, each under a line of its own cell that was full. A value may also go on
 * below its label without being full (an address, a list of names).
 */
function continuesRow(
  above: VisualRow,
  row: VisualRow,
  gaps: readonly Gap[],
  right: readonly number[],
): boolean {
  const [first, top] = [row[0]!, above[0]!];
  if (first.mid - top.mid > 1.75 * Math.max(first.size, top.size)) return false;
  if (row.length > 1 && gaps.length === 1 && !above.every(isLong)) return false;
  return row.every((piece) => {
    const column = columnOf(piece, gaps);
    const line = above.findLast((candidate) => columnOf(candidate, gaps) === column);
    if (line === undefined) return false;
    return wraps(line, piece, right[column]!) || (column > 0 && row.length === 1);
  });
}

/** Long enough to be a sentence that was wrapped rather than a label. */
function isLong(piece: Piece): boolean {
  return piece.u1 - piece.u0 >= 8 * piece.size;
}

/** Cell by cell; a cell of several lines keeps them together. */
function rowOf(visual: readonly VisualRow[], gaps: readonly Gap[]): TableRow {
  const cells: { piece: Piece; column: number; row: number }[] = [];
  for (const [row, pieces] of visual.entries()) {
    for (const piece of pieces) cells.push({ piece, column: columnOf(piece, gaps), row });
  }
  cells.sort((a, b) => a.column - b.column || a.row - b.row || a.piece.u0 - b.piece.u0);
  const lines: { pieces: Piece[]; columns: number[] }[] = [];
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1];
    const wrapped =
      before !== undefined && before.column === cell.column && before.row !== cell.row;
    let line = lines.at(-1);
    if (line === undefined || wrapped) {
      line = { pieces: [], columns: [] };
      lines.push(line);
    }
    line.pieces.push(cell.piece);
    line.columns.push(cell.column);
  }
  return { lines, single: cells.length === 1 };
}
