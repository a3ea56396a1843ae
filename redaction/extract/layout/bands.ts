/** Bands: pieces that stand side by side, the slices of which zones are built from top to bottom. */
import { wraps } from './flow.ts';
import type { Piece } from './pieces.ts';

/** Pieces whose cores (the height of small letters) overlap vertically, directly or in a chain. */
export interface Band {
  readonly pieces: Piece[];
  bottom: number;
}

/** Half the height (em) of a piece's core. */
export const CORE = 0.3;
/** Lines that stand closer than this (em) are in cells side by side, one of them centred. */
export const INTERLEAVED = 0.9;
/** Lines of one cell stand closer than this (em). */
export const LINE_STEP = 1.6;
/** White between the text of two columns, at most (em), where the left one is full. */
const WHITE_BETWEEN = 1.6;
/** Lines of a cell begin at one height of the column, to this much (em). */
const ALIGNED = 0.3;

export function bandsOf(pieces: readonly Piece[]): Band[] {
  const sorted = [...pieces].sort((a, b) => coreTop(a) - coreTop(b));
  const bands: Band[] = [];
  let band: Band | undefined;
  for (const piece of sorted) {
    const bottom = piece.mid + CORE * piece.size;
    if (band !== undefined && (coreTop(piece) < band.bottom || interleaves(band, piece))) {
      band.pieces.push(piece);
      band.bottom = Math.max(band.bottom, bottom);
    } else {
      band = { pieces: [piece], bottom };
      bands.push(band);
    }
  }
  return bands;
}

function coreTop(piece: Piece): number {
  return piece.mid - CORE * piece.size;
}

/** Nearer than a line of the same cell could be, and beside all that stands there. */
function interleaves(band: Band, piece: Piece): boolean {
  const last = band.pieces.at(-1)!;
  if (piece.mid - last.mid >= INTERLEAVED * Math.max(piece.size, last.size)) return false;
  return band.pieces.every(
    (other) =>
      piece.mid - other.mid >= INTERLEAVED * piece.size ||
      piece.u0 >= other.u1 ||
      piece.u1 <= other.u0,
  );
}

/**
 * The lone lines at the end of `above` that are the first lines of cells of the table that begins with
 * `band`: directly above a line of their own column, while the cells beside them are centred or stand
 * at the bottom.
 */
export function firstLinesOf(above: readonly Piece[], band: Band): number {
  let taken = 0;
  let below: readonly Piece[] = band.pieces;
  while (taken < above.length) {
    const line = above[above.length - 1 - taken]!;
    const next = below.find((piece) => continuesBelow(line, piece, band.pieces));
    if (next === undefined) break;
    below = [line];
    taken++;
  }
  return taken;
}

function continuesBelow(line: Piece, next: Piece, row: readonly Piece[]): boolean {
  const step = next.mid - line.mid;
  if (step <= 0 || step > LINE_STEP * Math.max(line.size, next.size)) return false;
  if (Math.abs(line.size - next.size) > 0.1 * line.size) return false;
  if (Math.abs(line.u0 - next.u0) > ALIGNED * line.size) return false;
  const others = row.filter((piece) => piece.u0 >= next.u1 || piece.u1 <= next.u0);
  if (others.length === 0 || others.some((p) => p.u0 < line.u1 && p.u1 > line.u0)) return false;
  if (others.some((p) => p.u1 <= line.u0)) return true;
  const beside = others.reduce((edge, p) => Math.min(edge, p.u0), Infinity);
  return wraps(line, next, beside - WHITE_BETWEEN * line.size);
}

/** Left edges of cells beyond this many are not kept. */
const MAX_EDGES = 100;

/** All of it begins where cells begin. */
export function isAligned(band: Band, edges: readonly number[]): boolean {
  return band.pieces.every((piece) =>
    edges.some((edge) => Math.abs(edge - piece.u0) < ALIGNED * piece.size),
  );
}

export function addEdges(band: Band, edges: number[]): void {
  for (const { u0, size } of band.pieces) {
    const known = edges.some((edge) => Math.abs(edge - u0) < 0.1 * size);
    if (!known && edges.length < MAX_EDGES) edges.push(u0);
  }
}
