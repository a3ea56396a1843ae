import { startsWithBullet } from './bullets.ts';
import { BULLET_GAP, grow, type Piece } from './pieces.ts';

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
  if (right.u1 < left.u1 && insertBetweenRuns(left, right)) return left;
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

/** A footnote mark within a line: the runs before and after it leave room. */
function insertBetweenRuns(line: Piece, mark: Piece): boolean {
  const index = line.runs.findIndex((run) => run.u0 >= mark.u1 - 0.3 * mark.size);
  const before = line.runs[index - 1];
  if (index <= 0 || before === undefined || before.u1 > mark.u0 + 0.3 * mark.size) return false;
  line.runs.splice(index, 0, ...mark.runs);
  grow(line, mark);
  return true;
}

function shareLine(a: Piece, b: Piece): boolean {
  const shared = Math.min(a.v1, b.v1) - Math.max(a.v0, b.v0);
  if (shared < 0.55 * Math.min(a.v1 - a.v0, b.v1 - b.v0)) return false;
  const limit = Math.abs(a.size - b.size) > 0.2 * Math.max(a.size, b.size) ? 0.5 : 0.3;
  return Math.abs(a.mid - b.mid) <= limit * Math.max(a.size, b.size);
}
