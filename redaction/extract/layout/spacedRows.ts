/**
 * Rows of a table without rules, told by white: the lines of one cell stand closer than the rows do. The
 * cells of a row may have any number of lines and stand at its top, middle or bottom.
 */
import { CORE, INTERLEAVED, LINE_STEP } from './bands.ts';
import { wraps } from './flow.ts';
import { columnOf, type Gap } from './gaps.ts';
import type { Piece } from './pieces.ts';

/** Lines of one cell stand no further apart than the closest lines of the table, by this factor. */
export const STEP_SPREAD = 1.12;
/** Of the lines that are thought to go on in their cell at most this share may look like rows of their own. */
const MOST_DOUBTS = 0.25;
/** Cells of one row stand at one height, to this much (em). */
const SAME_PLACE = 0.25;
/** Lines on one height, to this much (em), are parallel. */
const LEVEL = 0.15;

interface Cell {
  readonly lines: Piece[];
}

interface Row {
  top: number;
  bottom: number;
  readonly cells: Cell[];
}

/** The rows, top first; undefined when white does not part cells of several lines. */
export function spacedRows(pieces: readonly Piece[], gaps: readonly Gap[]): Row[] | undefined {
  const columns = columnsOf(pieces, gaps);
  const least = leastStep(columns);
  if (least >= LINE_STEP) return undefined;
  const limit = Math.min(LINE_STEP, least * STEP_SPREAD);
  const cells = columns.map((lines) => cellsOf(lines, limit));
  if (!areCells(cells, columns)) return undefined;
  const rows = rowsOver(cells.flat());
  return rows.length > 1 ? rows : undefined;
}

/** The cells of all rows stand at the top, all in the middle, or all at the bottom: not columns of text. */
export function isTable(pieces: readonly Piece[], gaps: readonly Gap[]): boolean {
  const rows = spacedRows(pieces, gaps)?.filter((row) => row.cells.length > 1) ?? [];
  if (rows.length < 2) return false;
  const places = [topOf, bottomOf, (cell: Cell) => (topOf(cell) + bottomOf(cell)) / 2];
  return places.some((place) =>
    rows.every(({ cells }) =>
      cells.every((cell) => {
        const apart = Math.abs(place(cell) - place(cells[0]!));
        return apart < SAME_PLACE * cell.lines[0]!.size;
      }),
    ),
  );
}

/** The first piece of each line of each column. */
function columnsOf(pieces: readonly Piece[], gaps: readonly Gap[]): Piece[][] {
  const columns: Piece[][] = Array.from({ length: gaps.length + 1 }, () => []);
  for (const piece of [...pieces].sort((a, b) => a.mid - b.mid)) {
    const column = columns[columnOf(piece, gaps)]!;
    const above = column.at(-1);
    if (above === undefined || stepOf(above, piece) > INTERLEAVED / 2) column.push(piece);
  }
  return columns;
}

export function stepOf(above: Piece, piece: Piece): number {
  return (piece.mid - above.mid) / Math.max(piece.size, above.size);
}

function leastStep(columns: readonly (readonly Piece[])[]): number {
  let least = Infinity;
  for (const lines of columns) {
    for (let i = 1; i < lines.length; i++) {
      const step = stepOf(lines[i - 1]!, lines[i]!);
      if (step > INTERLEAVED) least = Math.min(least, step);
    }
  }
  return least;
}

function cellsOf(lines: readonly Piece[], limit: number): Cell[] {
  const cells: Cell[] = [];
  for (const line of lines) {
    const cell = cells.at(-1);
    if (cell !== undefined && stepOf(cell.lines.at(-1)!, line) <= limit) cell.lines.push(line);
    else cells.push({ lines: [line] });
  }
  return cells;
}

/**
 * A line goes on in its cell when its first word had no room above, or when no other column has lines at
 * the same two heights. Rows of a table whose cells all have one line do neither.
 */
function areCells(
  cells: readonly (readonly Cell[])[],
  columns: readonly (readonly Piece[])[],
): boolean {
  let [sure, doubts] = [0, 0];
  for (const [index, own] of cells.entries()) {
    const right = columns[index]!.reduce((edge, piece) => Math.max(edge, piece.u1), -Infinity);
    for (const { lines } of own) {
      for (let i = 1; i < lines.length; i++) {
        const [above, line] = [lines[i - 1]!, lines[i]!];
        if (!isParallel(above, line, index, columns)) sure++;
        else if (!hasWords(above) || !wraps(above, line, right)) doubts++;
        else sure++;
      }
    }
  }
  return sure > 0 && doubts <= MOST_DOUBTS * (sure + doubts);
}

function isParallel(
  above: Piece,
  line: Piece,
  index: number,
  columns: readonly (readonly Piece[])[],
): boolean {
  return columns.some((lines, i) => i !== index && hasLevel(lines, above) && hasLevel(lines, line));
}

/** `lines` ascend. */
function hasLevel(lines: readonly Piece[], { mid, size }: Piece): boolean {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.mid < mid - LEVEL * size) low = middle + 1;
    else high = middle;
  }
  return low < lines.length && lines[low]!.mid < mid + LEVEL * size;
}

/** Numbers that fill their column were not wrapped: only words are. */
export function hasWords(line: Piece): boolean {
  const { ink, runs } = line;
  let letters = 0;
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      if (/\p{L}/u.test(ink.glyphs.unicode[ink.glyphAt[i]!]!)) letters++;
    }
  }
  return letters >= 3;
}

/** Cells that share a height, directly or in a chain, are a row. */
function rowsOver(cells: readonly Cell[]): Row[] {
  const rows: Row[] = [];
  for (const cell of [...cells].sort((a, b) => topOf(a) - topOf(b))) {
    const row = rows.at(-1);
    if (row !== undefined && topOf(cell) < row.bottom) {
      row.bottom = Math.max(row.bottom, bottomOf(cell));
      row.cells.push(cell);
    } else rows.push({ top: topOf(cell), bottom: bottomOf(cell), cells: [cell] });
  }
  return rows;
}

function topOf({ lines }: Cell): number {
  return lines[0]!.mid - CORE * lines[0]!.size;
}

function bottomOf({ lines }: Cell): number {
  return lines.at(-1)!.mid + CORE * lines.at(-1)!.size;
}
