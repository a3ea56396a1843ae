import type { Range } from '../hit.ts';
import type { Form } from './form.ts';
import type { Judgement } from './judge.ts';

/** A unit that was judged. Words without a capital are not, nor what a rule decided. */
export interface Judged extends Judgement, Range {
  /** Its place in the row of all units: those beside each other differ by one. */
  readonly place: number;
  /** What stands between the unit before and this one. */
  readonly gap: number;
  readonly form: Form;
  /** Whether it stands among scraps that are no words: text that was read from a drawing. */
  readonly garbled: boolean;
}

/** The best chance of the judged units in a range, of those that are of this kind; -1 when there is none. */
export function bestChance(
  judged: readonly Judged[],
  { start, end }: Range,
  kind?: Judgement['kind'],
): number {
  let best = -1;
  for (let i = firstAt(judged, start); i < judged.length && judged[i]!.start < end; i++) {
    const one = judged[i]!;
    if ((kind ?? one.kind) === one.kind) best = Math.max(best, one.chance);
  }
  return best;
}

/** The first that ends behind `offset`. */
function firstAt(judged: readonly Judged[], offset: number): number {
  let low = 0;
  let high = judged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (judged[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
