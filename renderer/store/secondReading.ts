/** The second pair of eyes (review-window, Job C): what it is shown, and what its answer means. */
import type { SecondCheck } from '../../app/contract/events.ts';
import type { Judged, Second, Stamp } from '../../app/contract/review.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';
import type { Item } from './item.ts';
import type { DossierModel } from './model.ts';
import { isSampled } from './sample.ts';

/** A colleague decided, this reader has not yet answered, and is not to be led. */
export function isBlind(
  { secondReading, settings, reviewer }: DossierModel,
  first: Stamp | null,
  second: Second | null,
): boolean {
  if (!secondReading || !settings.blindSecond || first === null) return false;
  return first.by !== reviewer && !isAnswered(second);
}

export function isAnswered(second: Second | null): boolean {
  return second !== null && second.state !== 'asked';
}

/** Until the first reader follows, or the question is put again. */
export function readersDisagree({ second, judged }: Pick<Item, 'second' | 'judged'>): boolean {
  if (second?.state !== 'disagreed') return false;
  return !isSameAnswer(judged, second.verdict, second.grounds);
}

function isSameAnswer(
  judged: Judged | null,
  verdict: 'accept' | 'reject' | null,
  grounds: readonly GroundCode[],
): boolean {
  if (judged?.verdict !== verdict) return false;
  return verdict === 'reject' || [...judged.grounds].sort().join() === [...grounds].sort().join();
}

/** `grounds`: of the second reader, who may not have seen those of the first. */
export function answerOf(
  { judged, second, grounds: shown, blind }: Item,
  verdict: 'accept' | 'reject',
  chosen: GroundCode | undefined,
): SecondCheck {
  const grounds =
    chosen === undefined ? [...(blind ? (judged?.grounds ?? shown) : shown)] : [chosen];
  const state = isSameAnswer(judged, verdict, grounds) ? 'agreed' : 'disagreed';
  return { state, verdict, grounds, remark: second?.remark ?? '' };
}

/**
 * What a second reader is offered: asked for, opinions on policy, marks by hand, and a sample of the decisions by
 * group. Asking twice gives the same sample.
 */
export function isForSecond({ reviewer, review }: DossierModel, item: Item): boolean {
  const { judged, second, mark } = item;
  const by = judged?.by ?? mark?.by;
  if (by === undefined || by === reviewer || judged?.verdict === 'open') return false;
  if (second !== null) return true;
  if (mark !== null || judged?.grounds.some((ground) => ground.startsWith('5.2'))) return true;
  return isSampled(review.done, item);
}
