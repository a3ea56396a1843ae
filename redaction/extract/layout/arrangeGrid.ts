/** The lines of a ruled table: row by row, cell by cell. */
import type { FlowLine } from './draft.ts';
import { cellOf, type Grid, rulesThrough } from './grids.ts';
import type { Piece } from './pieces.ts';
import { splitAtRule } from './splitPiece.ts';

interface Placed {
  readonly piece: Piece;
  readonly column: number;
  readonly row: number;
}

/** `undefined` when the text stands in one column only: a frame, not a table. */
export function gridLines(
  grid: Grid,
  pieces: readonly Piece[],
  flow: number,
  firstRow: number,
): FlowLine[] | undefined {
  const placed = pieces
    .flatMap((piece) => parts(grid, piece))
    .map((piece): Placed => ({ piece, ...cellOf(grid, piece) }))
    .sort((a, b) => a.row - b.row || a.column - b.column || a.piece.mid - b.piece.mid);
  if (new Set(placed.map((cell) => cell.column)).size < 2) return undefined;
  const lines: { pieces: Piece[]; columns: number[]; row: number }[] = [];
  let before: Placed | undefined;
  for (const cell of inReadingOrder(placed)) {
    const line = lines.at(-1);
    const sameCell = before?.row === cell.row && before.column === cell.column;
    const beside = sameCell && Math.abs(before!.piece.mid - cell.piece.mid) < 0.3 * cell.piece.size;
    if (line === undefined || before?.row !== cell.row || (sameCell && !beside))
      lines.push({ pieces: [cell.piece], columns: [cell.column], row: firstRow + cell.row });
    else {
      line.pieces.push(cell.piece);
      line.columns.push(cell.column);
    }
    before = cell;
  }
  return lines.map((line) => ({ ...line, flow, kind: 'table' as const }));
}

function parts(grid: Grid, piece: Piece): Piece[] {
  const done: Piece[] = [];
  let rest = piece;
  for (const edge of rulesThrough(grid, piece)) {
    const split = splitAtRule(rest, edge);
    if (split === undefined) continue;
    done.push(split[0]);
    rest = split[1];
  }
  return [...done, rest];
}

/** Within a cell line by line, from the left. */
function inReadingOrder(placed: readonly Placed[]): Placed[] {
  const sorted = [...placed];
  for (let i = 1; i < sorted.length; i++) {
    for (let k = i; k > 0 && comesBefore(sorted[k]!, sorted[k - 1]!); k--)
      [sorted[k - 1], sorted[k]] = [sorted[k]!, sorted[k - 1]!];
  }
  return sorted;
}

function comesBefore(a: Placed, b: Placed): boolean {
  if (a.row !== b.row || a.column !== b.column) return false;
  const level = Math.abs(a.piece.mid - b.piece.mid) < 0.3 * a.piece.size;
  return level && a.piece.u0 < b.piece.u0;
}
