import { appendRun, type Piece } from './pieces.ts';
import { extentOf, type Run } from './runs.ts';

/** How near (em) a letter must start to the edge of a column to be its first. */
const ALIGNED = 0.15;
/** White (em) before it; more where a space was drawn, for that is how words are parted. */
const LEAST_WHITE = 0.3;
const LEAST_WHITE_DRAWN = 0.5;

/** Parts a piece where a letter with white before it stands on the left edge of a column. */
export function splitPiece(piece: Piece, edge: number): readonly [Piece, Piece] | undefined {
  const { ink } = piece;
  let end = -Infinity;
  for (const [index, run] of piece.runs.entries()) {
    for (let i = run.from; i < run.to; i++) {
      const start = ink.u0[i]!;
      const drawn = i > run.from ? ink.spaceAt[i]! >= 0 : run.spaceBefore >= 0;
      const least = (drawn ? LEAST_WHITE_DRAWN : LEAST_WHITE) * run.size;
      const aligned = Math.abs(start - edge) <= ALIGNED * run.size;
      if (aligned && end > -Infinity && start - end >= least) return partAt(piece, index, i);
      end = ink.u1[i]!;
    }
  }
  return undefined;
}

/** Parts a piece at a rule that is drawn through it: between the letters left and right of the rule. */
export function splitAtRule(piece: Piece, rule: number): readonly [Piece, Piece] | undefined {
  const { ink } = piece;
  let first = true;
  for (const [index, run] of piece.runs.entries()) {
    for (let i = run.from; i < run.to; i++) {
      if (!first && (ink.u0[i]! + ink.u1[i]!) / 2 > rule) return partAt(piece, index, i);
      first = false;
    }
  }
  return undefined;
}

function partAt(piece: Piece, index: number, i: number): readonly [Piece, Piece] {
  const run = piece.runs[index]!;
  const before = piece.runs.slice(0, index);
  const after = piece.runs.slice(index + 1);
  if (i > run.from) {
    before.push({ ...run, to: i, ...extentOf(piece.ink, run.from, i), spaceAfter: -1 });
    after.unshift({ ...run, from: i, ...extentOf(piece.ink, i, run.to), spaceBefore: -1 });
  } else after.unshift(run);
  return [pieceOfRuns(piece, before), pieceOfRuns(piece, after)];
}

function pieceOfRuns(piece: Piece, runs: readonly Run[]): Piece {
  const { u0, u1, v0, v1, size } = runs[0]!;
  const part: Piece = { ink: piece.ink, runs: [runs[0]!], u0, u1, v0, v1, mid: piece.mid, size };
  for (const run of runs.slice(1)) appendRun(part, run);
  part.mid = piece.mid;
  return part;
}
