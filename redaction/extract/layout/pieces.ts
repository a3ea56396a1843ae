/**
 * Runs that stand side by side on one baseline become pieces of line: the atoms of zones and tables.
 * Between two pieces of one visual line lies at least an em of white.
 */
import { startsWithBullet } from './bullets.ts';
import type { InkGlyphs } from './ink.ts';
import { withInserted } from './insertRuns.ts';
import { PIECE_GAP, type Run } from './runs.ts';

export interface Piece {
  readonly ink: InkGlyphs;
  /** Left to right. */
  readonly runs: Run[];
  u0: number;
  u1: number;
  v0: number;
  v1: number;
  /** Middle of the run that leads (the largest): superscripts do not shift it. */
  mid: number;
  size: number;
}

/** Runs whose middles lie this close (em) are on one baseline. */
const SAME_LINE = 0.12;
const OVERLAP = 0.35;
/** A list bullet and its text stand further apart than words. */
export const BULLET_GAP = 4.5;
/** Only so many pieces of one line are looked back at: overlapping text never makes this quadratic. */
const OPEN_PIECES = 6;

export function piecesOf(ink: InkGlyphs, runs: readonly Run[]): Piece[] {
  const sorted = runs
    .map((run) => ({ run, mid: (run.v0 + run.v1) / 2 }))
    .sort((a, b) => a.mid - b.mid || a.run.u0 - b.run.u0);
  const pieces: Piece[] = [];
  let line: Run[] = [];
  let lastMid = 0;
  for (const { run, mid } of sorted) {
    if (line.length > 0 && mid - lastMid > SAME_LINE * run.size) {
      appendLine(ink, line, pieces);
      line = [];
    }
    line.push(run);
    lastMid = mid;
  }
  appendLine(ink, line, pieces);
  return pieces;
}

function appendLine(ink: InkGlyphs, line: Run[], pieces: Piece[]): void {
  line.sort((a, b) => a.u0 - b.u0);
  const open: Piece[] = [];
  const before = pieces.length;
  for (const run of withInserted(ink, line)) {
    const first = pieces.length === before + 1;
    const piece = open.find((candidate) => fits(candidate, run, first));
    if (piece !== undefined) {
      appendRun(piece, run);
      continue;
    }
    const created = pieceOf(ink, run);
    pieces.push(created);
    open.unshift(created);
    if (open.length > OPEN_PIECES) open.pop();
  }
}

/** `first`: nothing but this piece stands on the line so far; only then can it be a bullet. */
function fits(piece: Piece, run: Run, first: boolean): boolean {
  const gap = run.u0 - piece.u1;
  const scale = Math.max(piece.size, run.size);
  if (gap < -OVERLAP * Math.min(piece.size, run.size)) return false;
  if (Math.abs(piece.mid - (run.v0 + run.v1) / 2) > 0.3 * scale) return false;
  if (gap <= PIECE_GAP * scale) return true;
  return first && gap <= BULLET_GAP * scale && startsWithBullet(piece);
}

function pieceOf(ink: InkGlyphs, run: Run): Piece {
  const { u0, u1, v0, v1, size } = run;
  return { ink, runs: [run], u0, u1, v0, v1, mid: (v0 + v1) / 2, size };
}

/** The run must stand to the right of the piece. */
export function appendRun(piece: Piece, run: Run): void {
  piece.runs.push(run);
  grow(piece, run);
}

export function grow(piece: Piece, by: Run | Piece): void {
  piece.u0 = Math.min(piece.u0, by.u0);
  piece.u1 = Math.max(piece.u1, by.u1);
  piece.v0 = Math.min(piece.v0, by.v0);
  piece.v1 = Math.max(piece.v1, by.v1);
  if (by.size > piece.size) {
    piece.size = by.size;
    piece.mid = 'mid' in by ? by.mid : (by.v0 + by.v1) / 2;
  }
}
