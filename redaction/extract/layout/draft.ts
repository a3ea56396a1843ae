import type { TextBlock } from '../../model/pageText.ts';
import type { Piece } from './pieces.ts';

/** A line as it will be written: its pieces are separated by tabs. */
export interface DraftLine {
  readonly pieces: readonly Piece[];
  /** Table column of each piece; undefined outside tables. */
  readonly columns: readonly number[] | undefined;
}

/** Lines of one flow: a column, a table, a header. Numbers tell flows apart; a text may go on in one. */
export interface FlowLine extends DraftLine {
  readonly flow: number;
  readonly kind: TextBlock['kind'];
}

export function topOf(line: DraftLine): number {
  return Math.min(...line.pieces.map((piece) => piece.mid - 0.5 * piece.size));
}

export function bottomOf(line: DraftLine): number {
  return Math.max(...line.pieces.map((piece) => piece.mid + 0.5 * piece.size));
}

export function sizeOf(line: DraftLine): number {
  return Math.max(...line.pieces.map((piece) => piece.size));
}
