/** Rows of a zone whose gaps part cells: a table, a list of labels and values. */
import type { Rect } from '../../model/geometry.ts';
import { INTERLEAVED, LINE_STEP } from './bands.ts';
import type { DraftLine } from './draft.ts';
import { wraps } from './flow.ts';
import { columnOf, type Gap } from './gaps.ts';
import type { Piece } from './pieces.ts';
import type { Rules } from './rules.ts';
import { hasWords, STEP_SPREAD, spacedRows, stepOf } from './spacedRows.ts';

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
  const joins = joinerOf(visual, pieces, gaps, rules);
  const rows: TableRow[] = [];
  let open: VisualRow[] = [];
  for (const row of visual) {
    if (open.length > 0 && !joins(open, row)) {
      rows.push(rowOf(open, gaps));
      open = [];
    }
    open.push(row);
  }
  if (open.length > 0) rows.push(rowOf(open, gaps));
  return rows;
}

/** Does a line go on with the row that is open: by drawn rules, by white, else by how full its cells are. */
function joinerOf(
  visual: readonly VisualRow[],
  pieces: readonly Piece[],
  gaps: readonly Gap[],
  rules: Rules,
): (open: readonly VisualRow[], row: VisualRow) => boolean {
  const ruled = rules.partRows(extentOf(pieces), Math.max(1, RULED * (visual.length - 1)));
  if (ruled !== undefined)
    return (open, row) =>
      step(open.at(-1)!, row) < LINE_STEP && !ruled(open.at(-1)![0]!.mid, row[0]!.mid);
  const spaced = spacedRows(pieces, gaps);
  if (spaced !== undefined)
    return (open, row) =>
      spaced.some(({ top, bottom }) => top < open[0]![0]!.mid && row[0]!.mid < bottom);
  const reach = reachOf(visual, gaps);
  return (open, row) => continuesRow(open, row, gaps, reach);
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

/** What is usual in the table. */
interface Reach {
  /** The right edge of each column's text. */
  readonly right: readonly number[];
  /** The smallest step between two lines of a cell (em). */
  readonly step: number;
  /** Some lines stand further apart: rows are told by their distance. */
  readonly spaced: boolean;
}

function reachOf(rows: readonly VisualRow[], gaps: readonly Gap[]): Reach {
  const above = new Map<number, Piece>();
  let [least, most] = [LINE_STEP, 0];
  for (const piece of rows.flat()) {
    const column = columnOf(piece, gaps);
    const line = above.get(column);
    const apart = line === undefined ? 0 : stepOf(line, piece);
    if (apart > INTERLEAVED) [least, most] = [Math.min(least, apart), Math.max(most, apart)];
    above.set(column, piece);
  }
  return { right: rightEdges(rows.flat(), gaps), step: least, spaced: most > 1.2 * least };
}

function step(above: VisualRow, row: VisualRow): number {
  return stepOf(above[0]!, row[0]!);
}

/**
 * Wrapped cells: close below, each under a line of its own cell that was full. A value may also go on
 * below its label without being full (an address, a list of names). A cell that has no line yet belongs
 * to the row when it stands between the lines of the others: it is centred.
 */
function continuesRow(
  open: readonly VisualRow[],
  row: VisualRow,
  gaps: readonly Gap[],
  reach: Reach,
): boolean {
  const apart = step(open.at(-1)!, row);
  if (row.length > 1 && gaps.length === 1 && !open.flat().every(isLong)) return false;
  if (row.length > gaps.length && !reach.spaced) return false;
  if (!oneInEach(row, gaps)) return false;
  return row.every((piece) => {
    const column = columnOf(piece, gaps);
    const line = lastLineOf(open, column, gaps);
    if (line === undefined) return apart < INTERLEAVED;
    if (line === SEVERAL) return false;
    if (stepOf(line, piece) > Math.min(LINE_STEP, reach.step * STEP_SPREAD)) return false;
    if (Math.abs(line.size - piece.size) > 0.1 * piece.size) return false;
    if (column > 0 && row.length === 1) return true;
    return hasWords(line) && wraps(line, piece, reach.right[column]!);
  });
}

function oneInEach(row: VisualRow, gaps: readonly Gap[]): boolean {
  return new Set(row.map((piece) => columnOf(piece, gaps))).size === row.length;
}

/** Pieces side by side in what the table's white makes one column. */
const SEVERAL = 'several';

function lastLineOf(
  open: readonly VisualRow[],
  column: number,
  gaps: readonly Gap[],
): Piece | typeof SEVERAL | undefined {
  for (let i = open.length - 1; i >= 0; i--) {
    const lines = open[i]!.filter((piece) => columnOf(piece, gaps) === column);
    if (lines.length > 0) return lines.length === 1 ? lines[0] : SEVERAL;
  }
  return undefined;
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
