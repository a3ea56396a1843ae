/** Rows of a zone whose gaps part cells: a table, a list of labels and values. */
import type { Rect } from '../../model/geometry.ts';
import type { DraftLine } from './draft.ts';
import { wraps } from './flow.ts';
import type { Piece } from './pieces.ts';
import type { Rules } from './rules.ts';
import { columnOf, type Gap } from './zones.ts';

type VisualRow = Piece[];

/** Share of the steps between lines that must have a rule for rules to part the rows. */
const RULED = 0.4;
/** Pieces within this distance (em) of the first are on its row. */
const SAME_ROW = 0.3;

export interface TableRow {
  readonly lines: readonly DraftLine[];
  /** Only one piece a line: a caption or a sentence within the table's reach. */
  readonly single: boolean;
}

export function tableRowsOf(
  pieces: readonly Piece[],
  gaps: readonly Gap[],
  rules: Rules,
): TableRow[] {
  const visual = visualRows(pieces);
  const reach = { right: rightEdges(pieces, gaps), step: leastStep(visual) };
  const ruled = rules.partRows(extentOf(pieces), Math.max(1, RULED * (visual.length - 1)));
  const rows: TableRow[] = [];
  let open: VisualRow[] = [];
  for (const row of visual) {
    const last = open.at(-1);
    const joins =
      last !== undefined &&
      (step(last, row) < INTERLEAVED ||
        (ruled === undefined
          ? continuesRow(last, row, gaps, reach)
          : step(last, row) < LINE_STEP && !ruled(last[0]!.mid, row[0]!.mid)));
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

/** The edge of each column's text, and the smallest step between two lines (em). */
interface Reach {
  readonly right: readonly number[];
  readonly step: number;
}

/** Lines that stand closer than this (em) are in cells side by side, one of them centred. */
const INTERLEAVED = 0.9;
/** Lines of one cell stand closer than this (em) … */
const LINE_STEP = 1.6;
/** … and no further apart than the closest lines of the table, by this factor. */
const STEP_SPREAD = 1.12;

function leastStep(rows: readonly VisualRow[]): number {
  let least = LINE_STEP;
  for (const [i, row] of rows.entries())
    if (i > 0) least = Math.min(least, step(rows[i - 1]!, row));
  return least;
}

function step(above: VisualRow, row: VisualRow): number {
  return (row[0]!.mid - above[0]!.mid) / Math.max(row[0]!.size, above[0]!.size);
}

/**
 * Wrapped cells: close below, each under a line of its own cell that was full. A value may also go on
 * below its label without being full (an address, a list of names).
 */
function continuesRow(
  above: VisualRow,
  row: VisualRow,
  gaps: readonly Gap[],
  reach: Reach,
): boolean {
  if (step(above, row) > Math.min(LINE_STEP, reach.step * STEP_SPREAD)) return false;
  if (row.length > 1 && gaps.length === 1 && !above.every(isLong)) return false;
  return row.every((piece) => {
    const column = columnOf(piece, gaps);
    const line = above.findLast((candidate) => columnOf(candidate, gaps) === column);
    if (line === undefined || Math.abs(line.size - piece.size) > 0.1 * piece.size) return false;
    return wraps(line, piece, reach.right[column]!) || (column > 0 && row.length === 1);
  });
}

/** Long enough to be a sentence that was wrapped rather than a label. */
function isLong(piece: Piece): boolean {
  return piece.u1 - piece.u0 >= 8 * piece.size;
}

/** In the first column or across several: not a value without its label. */
function isCaption(piece: Piece, gaps: readonly Gap[]): boolean {
  return columnOf(piece, gaps) === 0 || gaps.some((gap) => piece.u0 < gap.u0 && piece.u1 > gap.u1);
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
  return { lines, single: visual.every((row) => row.length === 1 && isCaption(row[0]!, gaps)) };
}
