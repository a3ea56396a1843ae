/** A decision on passages: in the second reading what a colleague decided is answered, never written over. Pure. */
import type { Change } from '../../../app/contract/events.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item } from '../item.ts';
import type { DossierModel } from '../model.ts';
import { type After, judgementChanges, secondChanges } from './judge.ts';

export interface Decision {
  readonly verdict: 'accept' | 'reject';
  readonly after: After;
  /** Undefined where each keeps its own. */
  readonly ground?: GroundCode | undefined;
}

export function decisionChanges(
  model: DossierModel,
  items: readonly Item[],
  { verdict, after, ground }: Decision,
): Change[] {
  const [own, others] = ofOthers(model, items);
  return [...judgementChanges(model, own, after), ...secondChanges(others, verdict, ground)];
}

/** What is one's own or open is decided, what a colleague decided is answered. */
export function ofOthers(
  { secondReading, reviewer }: DossierModel,
  items: readonly Item[],
): [own: Item[], others: Item[]] {
  const isOther = ({ judged, mark }: Item) => {
    const by = judged?.by ?? mark?.by ?? reviewer;
    return secondReading && by !== reviewer && judged?.verdict !== 'open';
  };
  return [items.filter((item) => !isOther(item)), items.filter(isOther)];
}
