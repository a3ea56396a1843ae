import type { Range } from '../hit.ts';
import type { Judgement } from './judge.ts';
import type { Unit } from './units.ts';

export interface Judged {
  readonly unit: Unit;
  /** Undefined for what is surroundings only: words without a capital, and what a rule decided. */
  readonly judgement: Judgement | undefined;
}

/** The best chance of the units in a range, of those that are of this kind; -1 when none of them was judged. */
export function bestChance(
  judged: readonly Judged[],
  { start, end }: Range,
  kind?: Judgement['kind'],
): number {
  let best = -1;
  for (let i = firstAt(judged, start); i < judged.length; i++) {
    const { unit, judgement } = judged[i]!;
    if (unit.start >= end) break;
    if (judgement !== undefined && (kind ?? judgement.kind) === judgement.kind)
      best = Math.max(best, judgement.chance);
  }
  return best;
}

/** The first unit that ends behind `offset`. */
function firstAt(judged: readonly Judged[], offset: number): number {
  let low = 0;
  let high = judged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (judged[middle]!.unit.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
