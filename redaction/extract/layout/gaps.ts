/** Vertical white between pieces. */
import type { Band } from './bands.ts';
import type { Piece } from './pieces.ts';

/** A white strip, half-open along u. */
export interface Gap {
  readonly u0: number;
  readonly u1: number;
}

/** Narrowest white (em) between columns where a line has something on both sides of it. */
export const MIN_GAP = 0.3;
/** Narrowest white (em) left beside a line that has nothing on the other side. */
export const MIN_MARGIN = 1;
/** Beyond this no page is a table: bounds the work on hostile pages. */
export const MAX_GAPS = 100;

/** White between the pieces of one band, seen from above. */
export function gapsOf(band: Band): Gap[] {
  if (band.pieces.length < 2) return [];
  const sorted = [...band.pieces].sort((a, b) => a.u0 - b.u0);
  const gaps: Gap[] = [];
  let edge = sorted[0]!.u1;
  for (const piece of sorted) {
    if (piece.u0 - edge >= MIN_GAP * piece.size) gaps.push({ u0: edge, u1: piece.u0 });
    if (piece.u1 > edge) edge = piece.u1;
  }
  return gaps.slice(0, MAX_GAPS);
}

/** What is left of each gap when the band's pieces are laid over it; `margin` (em) beside lone lines. */
export function restrict(gaps: readonly Gap[], band: Band, margin = MIN_MARGIN): Gap[] {
  let rest: readonly Gap[] = gaps;
  for (const piece of band.pieces) {
    if (rest.length === 0) break;
    const next: Gap[] = [];
    for (const gap of rest) cut(gap, piece, next);
    rest = next;
  }
  return rest.filter((gap) => isWide(gap, band, margin)).slice(0, MAX_GAPS);
}

function cut(gap: Gap, piece: Piece, into: Gap[]): void {
  if (piece.u1 <= gap.u0 || piece.u0 >= gap.u1) {
    into.push(gap);
    return;
  }
  const least = MIN_GAP * piece.size;
  if (piece.u0 - gap.u0 >= least) into.push({ u0: gap.u0, u1: piece.u0 });
  if (gap.u1 - piece.u1 >= least) into.push({ u0: piece.u1, u1: gap.u1 });
}

function isWide(gap: Gap, band: Band, margin: number): boolean {
  const width = gap.u1 - gap.u0;
  let [left, right, size] = [false, false, 0];
  for (const piece of band.pieces) {
    if (piece.u1 <= gap.u0) left = true;
    if (piece.u0 >= gap.u1) right = true;
    if (piece.size > size) size = piece.size;
  }
  return width >= (left && right ? MIN_GAP : margin) * size;
}

/** How many of the gaps lie left of the piece: its column. */
export function columnOf(piece: Piece, gaps: readonly Gap[]): number {
  const middle = (piece.u0 + piece.u1) / 2;
  let column = 0;
  for (const gap of gaps) if ((gap.u0 + gap.u1) / 2 < middle) column++;
  return column;
}
