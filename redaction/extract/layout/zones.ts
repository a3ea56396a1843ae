/**
 * Zones: stretches of a page, top to bottom, within which the same vertical white runs through. A zone
 * without such white is plain text; one with it is a table or stands in columns.
 */
import type { Piece } from './pieces.ts';
import { splitPiece } from './splitPiece.ts';

/** A white strip, half-open along u. */
export interface Gap {
  readonly u0: number;
  readonly u1: number;
}

export interface Zone {
  readonly pieces: Piece[];
  gaps: Gap[];
}

/** Pieces whose cores (the height of small letters) overlap vertically, directly or in a chain. */
interface Band {
  readonly pieces: Piece[];
  bottom: number;
}

/** Half the height (em) of a piece's core. */
export const CORE = 0.3;
/** Narrowest white (em) between columns where a line has something on both sides of it. */
const MIN_GAP = 0.3;
/** Narrowest white (em) left beside a line that has nothing on the other side. */
const MIN_MARGIN = 1;
/** Beyond this no page is a table: bounds the work on hostile pages. */
const MAX_GAPS = 100;

export function zonesOf(pieces: readonly Piece[]): Zone[] {
  const zones: Zone[] = [];
  let zone: Zone | undefined;
  for (const band of bandsOf(pieces)) {
    if (zone !== undefined && zone.gaps.length > 0) splitAtColumns(band, zone.gaps);
    const own = gapsOf(band);
    const shared: Gap[] = zone === undefined ? [] : restrict(zone.gaps, band);
    const goesOn: boolean =
      zone !== undefined && (zone.gaps.length > 0 ? shared.length > 0 : own.length === 0);
    if (zone !== undefined && goesOn) {
      zone.gaps = shared;
      for (const piece of band.pieces) zone.pieces.push(piece);
    } else {
      zone = { pieces: [...band.pieces], gaps: own };
      zones.push(zone);
    }
  }
  return zones;
}

function bandsOf(pieces: readonly Piece[]): Band[] {
  const sorted = [...pieces].sort((a, b) => coreTop(a) - coreTop(b));
  const bands: Band[] = [];
  let band: Band | undefined;
  for (const piece of sorted) {
    const bottom = piece.mid + CORE * piece.size;
    if (band !== undefined && coreTop(piece) < band.bottom) {
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

/** White between the pieces of one band, seen from above. */
function gapsOf(band: Band): Gap[] {
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

/** What is left of each gap when the band's pieces are laid over it. */
function restrict(gaps: readonly Gap[], band: Band): Gap[] {
  let rest: readonly Gap[] = gaps;
  for (const piece of band.pieces) {
    if (rest.length === 0) break;
    const next: Gap[] = [];
    for (const gap of rest) cut(gap, piece, next);
    rest = next;
  }
  return rest.filter((gap) => isWide(gap, band)).slice(0, MAX_GAPS);
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

function isWide(gap: Gap, band: Band): boolean {
  const width = gap.u1 - gap.u0;
  let [left, right, size] = [false, false, 0];
  for (const piece of band.pieces) {
    if (piece.u1 <= gap.u0) left = true;
    if (piece.u0 >= gap.u1) right = true;
    if (piece.size > size) size = piece.size;
  }
  return width >= (left && right ? MIN_GAP : MIN_MARGIN) * size;
}

/** A cell so full that its neighbour follows at hardly more than a word's distance. */
function splitAtColumns(band: Band, gaps: readonly Gap[]): void {
  for (const gap of gaps) {
    const index = band.pieces.findIndex((piece) => piece.u0 < gap.u0 && piece.u1 > gap.u1);
    const parts = index < 0 ? undefined : splitPiece(band.pieces[index]!, gap.u1);
    if (parts !== undefined) band.pieces.splice(index, 1, ...parts);
  }
}

/** How many of the gaps lie left of the piece: its column. */
export function columnOf(piece: Piece, gaps: readonly Gap[]): number {
  const middle = (piece.u0 + piece.u1) / 2;
  let column = 0;
  for (const gap of gaps) if ((gap.u0 + gap.u1) / 2 < middle) column++;
  return column;
}
