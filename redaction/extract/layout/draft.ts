import type { TextBlock } from '../../model/pageText.ts';
import type { Piece } from './pieces.ts';

/** A line as it will be written: its pieces are separated by tabs. */
export interface DraftLine {
  readonly pieces: readonly Piece[];
  /** Table column of each piece; undefined outside tables. */
  readonly columns: readonly number[] | undefined;
  /** Row of a ruled table: lines of one row share it. */
  readonly row?: number;
}

/** Lines of one flow: a column, a table, a header. Numbers tell flows apart; a text may go on in one. */
export interface FlowLine extends DraftLine {
  readonly flow: number;
  readonly kind: TextBlock['kind'];
}

export function topOf(line: DraftLine): number {
  return line.pieces.reduce((top, p) => Math.min(top, p.mid - 0.5 * p.size), Infinity);
}

export function bottomOf(line: DraftLine): number {
  return line.pieces.reduce((bottom, p) => Math.max(bottom, p.mid + 0.5 * p.size), -Infinity);
}

export function sizeOf(line: DraftLine): number {
  return line.pieces.reduce((size, p) => Math.max(size, p.size), 0);
}
