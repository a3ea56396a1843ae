import { startsWithBullet } from './bullets.ts';
import { BULLET_GAP, grow, type Piece } from './pieces.ts';
import { PIECE_GAP, type Run } from './runs.ts';

/** Only so many earlier pieces are looked at, whatever a page piles up in one place. */
const LOOK_BACK = 60;

/**
 * Joins superscripts, subscripts and bullets of another font to the piece they touch: beside it, with
 * most of their height within its line.
 */
export function joinRaised(pieces: Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.v0 - b.v0 || a.u0 - b.u0);
  const gone = new Set<Piece>();
  let active: Piece[] = [];
  for (const piece of sorted) {
    active = active.filter((other) => other.v1 > piece.v0 && !gone.has(other)).slice(-LOOK_BACK);
    let current = piece;
    for (const other of active) {
      const joined = gone.has(other) ? undefined : join(other, current);
      if (joined === undefined) continue;
      gone.add(joined === other ? current : other);
      current = joined;
    }
    active.push(current);
  }
  return gone.size === 0 ? pieces : pieces.filter((piece) => !gone.has(piece));
}

function join(a: Piece, b: Piece): Piece | undefined {
  const smaller = Math.min(a.size, b.size);
  if (!shareLine(a, b)) return undefined;
  const [left, right] = a.u0 <= b.u0 ? [a, b] : [b, a];
  const gap = right.u0 - left.u1;
  const reach = a.size * 1.35 < b.size || b.size * 1.35 < a.size ? 0.35 : 0.9;
  const scale = Math.max(a.size, b.size);
  if (gap < 0 && interleave(left, right)) return left;
  if (gap > BULLET_GAP * scale || gap < -0.35 * smaller) return undefined;
  if (gap > reach * scale && !isOtherBullet(left, right)) return undefined;
  left.runs.push(...right.runs);
  grow(left, right);
  return left;
}

/** A bullet of another font: one of the same font was joined when its line was. */
function isOtherBullet(left: Piece, right: Piece): boolean {
  return Math.abs(left.mid - right.mid) > 0.02 * right.size && startsWithBullet(left);
}

/** Footnote marks within a line, the stops between small capitals: the runs of each stand free of those of the other. */
function interleave(left: Piece, right: Piece): boolean {
  const runs = [...left.runs, ...right.runs].sort((a, b) => a.u0 - b.u0);
  if (!runs.every((run, i) => i === 0 || standsFree(runs[i - 1]!, run))) return false;
  left.runs.splice(0, left.runs.length, ...runs);
  grow(left, right);
  return true;
}

/** No more of an overlap than an overhang, no more of a gap than a word's. */
function standsFree(before: Run, { u0, size }: Run): boolean {
  const gap = u0 - before.u1;
  return (
    gap >= -0.3 * Math.min(size, before.size) && gap <= PIECE_GAP * Math.max(size, before.size)
  );
}

function shareLine(a: Piece, b: Piece): boolean {
  const shared = Math.min(a.v1, b.v1) - Math.max(a.v0, b.v0);
  if (shared < 0.55 * Math.min(a.v1 - a.v0, b.v1 - b.v0)) return false;
  const limit = Math.abs(a.size - b.size) > 0.2 * Math.max(a.size, b.size) ? 0.5 : 0.3;
  return Math.abs(a.mid - b.mid) <= limit * Math.max(a.size, b.size);
}
