import { CORE } from './bands.ts';
import { columnOf, type Gap } from './gaps.ts';
import type { Piece } from './pieces.ts';

/** Baselines that differ by less (em of the smaller) are one line. */
const SAME_BASELINE = 0.13;
/** Rows that must run in step before a shift is taken for a table's. */
const LEAST_ROWS = 5;
/** From the middle of a glyph box down to the baseline, in em: about the same in all fonts. */
const BASELINE_DROP = 0.35;

/**
 * The gap whose two sides do not share lines: columns that were set apart (a colophon beside a letter),
 * not a table. Undefined when all gaps part cells of common lines.
 */
export function unalignedGap(pieces: readonly Piece[], gaps: readonly Gap[]): Gap | undefined {
  const sorted = [...pieces].sort((a, b) => a.mid - b.mid);
  const columns = sorted.map((piece) => columnOf(piece, gaps));
  let best: Gap | undefined;
  let bestShare = 0.5;
  for (const [index, gap] of gaps.entries()) {
    const left = sorted.filter((_, i) => columns[i]! <= index);
    const right = sorted.filter((_, i) => columns[i]! > index);
    const share = conflictShare(left, right);
    if (share > bestShare) [best, bestShare] = [gap, share];
  }
  return best;
}

/** Of the lines on the right that have something beside them: the share that is not on its line. */
function conflictShare(left: readonly Piece[], right: readonly Piece[]): number {
  if (sameRhythm(left, right)) return 0;
  let [matches, conflicts, at] = [0, 0, 0];
  for (const piece of right) {
    while (at + 1 < left.length && distance(left[at + 1]!, piece) <= distance(left[at]!, piece))
      at++;
    const beside = left[at];
    if (beside === undefined) return 0;
    if (onOneLine(beside, piece)) matches++;
    else if (distance(beside, piece) < CORE * (beside.size + piece.size)) conflicts++;
  }
  return matches + conflicts === 0 ? 0 : conflicts / (matches + conflicts);
}

/** Line for line, if at another height: the cells of one side are set a little lower. */
function sameRhythm(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [a, b] = [linesWithin(left, right), linesWithin(right, left)];
  if (a.length !== b.length || a.length < LEAST_ROWS) return false;
  return a.every((line, i) => distance(line, b[i]!) < 0.5 * Math.min(line.size, b[i]!.size));
}

/** The first piece of each line that is not above or below all of the others. */
function linesWithin(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  const [first, last] = [others[0], others.at(-1)];
  if (first === undefined || last === undefined) return [];
  const lines: Piece[] = [];
  for (const piece of pieces) {
    if (piece.mid < first.mid - 0.5 * piece.size || piece.mid > last.mid + 0.5 * piece.size)
      continue;
    const line = lines.at(-1);
    if (line === undefined || distance(line, piece) > 0.4 * piece.size) lines.push(piece);
  }
  return lines;
}

function distance(a: Piece, b: Piece): number {
  return Math.abs(a.mid - b.mid);
}

export function onOneLine(a: Piece, b: Piece): boolean {
  const limit = SAME_BASELINE * Math.min(a.size, b.size);
  const drop = a.mid - b.mid + BASELINE_DROP * (a.size - b.size);
  return distance(a, b) <= limit || Math.abs(drop) <= limit;
}
