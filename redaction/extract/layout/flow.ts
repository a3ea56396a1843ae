import { columnOf, type Gap } from './gaps.ts';
import type { Piece } from './pieces.ts';
import { wordGapOf } from './wordGap.ts';

/** Lines further apart than this (em) do not follow each other. */
const LINE_PITCH = 1.75;
const LEAST_PAIRS = 4;
const MOST = 0.7;
/** Running text is set in columns at least this wide (em). */
const LEAST_WIDTH = 10;
/** White at the end of a line beyond this share of the column is not for want of room. */
const LONG_WORD = 0.25;

/**
 * A gap between two columns of running text whose lines happen to stand at the same heights (a text in
 * two columns, a colophon on the baseline grid of the letter): both sides are dense, and on at least
 * one the lines are full.
 */
export function gapBesideFlow(pieces: readonly Piece[], gaps: readonly Gap[]): Gap | undefined {
  const columns: Piece[][] = Array.from({ length: gaps.length + 1 }, () => []);
  for (const piece of pieces) columns[columnOf(piece, gaps)]?.push(piece);
  for (const column of columns) column.sort((a, b) => a.mid - b.mid);
  for (const [index, gap] of gaps.entries()) {
    const [left, right] = [columns[index]!, columns[index + 1]!];
    const size = Math.max(typicalSize(left), typicalSize(right));
    if (!isDense(left, size) || !isDense(right, size)) continue;
    if (isFull(left) || isFull(right)) return gap;
  }
  return undefined;
}

function typicalSize(pieces: readonly Piece[]): number {
  const sizes = pieces.map((piece) => piece.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

function isDense(column: readonly Piece[], size: number): boolean {
  let close = 0;
  for (let i = 1; i < column.length; i++) {
    if (column[i]!.mid - column[i - 1]!.mid <= LINE_PITCH * size) close++;
  }
  return close >= LEAST_PAIRS && close >= MOST * (column.length - 1);
}

function isFull(column: readonly Piece[]): boolean {
  let [left, right, width] = [Infinity, -Infinity, 0];
  for (const piece of column) {
    left = Math.min(left, piece.u0);
    right = Math.max(right, piece.u1);
    width += piece.u1 - piece.u0;
  }
  const size = typicalSize(column);
  if (width < LEAST_WIDTH * size * column.length) return false;
  let full = 0;
  for (let i = 1; i < column.length; i++) {
    const room = right - column[i - 1]!.u1;
    if (room < LONG_WORD * (right - left) && wraps(column[i - 1]!, column[i]!, right)) full++;
  }
  return full >= LEAST_PAIRS && full >= MOST * (column.length - 1);
}

/** The next line's first word had no room on this line: the text simply goes on. */
export function wraps(line: Piece, next: Piece, rightEdge: number): boolean {
  return line.u1 + firstWordWidth(next) > rightEdge - 0.1 * line.size;
}

function firstWordWidth(piece: Piece): number {
  const limit = wordGapOf(piece);
  const { ink } = piece;
  let end = piece.u0;
  for (const [index, run] of piece.runs.entries()) {
    for (let i = run.from; i < run.to; i++) {
      const first = index === 0 && i === run.from;
      const drawn = i > run.from ? ink.spaceAt[i]! >= 0 : run.spaceBefore >= 0;
      if (!first && (drawn || ink.u0[i]! - end >= limit)) return end - piece.u0 + limit;
      end = ink.u1[i]!;
    }
  }
  return end - piece.u0 + limit;
}
