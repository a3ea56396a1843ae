/** What a stakeholder answered, passage by passage (zienswijze): what is asked otherwise is open again. Pure. */
import type { Change, View } from '../../../app/contract/events.ts';
import type { Item } from '../item.ts';
import type { DossierModel } from '../model.ts';
import { type After, judgementChanges } from './judge.ts';

export type Asks = View['asks'];

/** Answers by id of the passage. */
export function viewChanges(
  model: DossierModel,
  items: readonly Item[],
  answers: ReadonlyMap<string, View>,
): Change[] {
  return items.flatMap((item): Change[] => {
    const after = answers.get(item.id);
    if (after === undefined) return [];
    const { document, id } = item;
    const told: Change = { kind: 'view', document, subject: id, before: plainView(item), after };
    const again = asksOtherwise(item, after.asks) ? [item] : [];
    return [told, ...judgementChanges(model, again, proposedAgain)];
  });
}

/** The answer is not what was decided: a person decides anew (review-window §6.8). */
export function asksOtherwise({ judged }: Pick<Item, 'judged'>, asks: Asks): boolean {
  const decided = judged?.verdict ?? 'open';
  return (asks === 'redact' && decided === 'reject') || (asks === 'keep' && decided === 'accept');
}

/** The stakeholder asked for something that was not done. */
export function isNotFollowed({ view, verdict }: Pick<Item, 'view' | 'verdict'>): boolean {
  if (view === null) return false;
  const { asks } = view;
  return (asks === 'redact' && verdict === 'reject') || (asks === 'keep' && verdict === 'accept');
}

const proposedAgain: After = ({ judged, grounds, note }) => ({
  verdict: 'open',
  grounds: [...(judged?.grounds ?? grounds)],
  note: judged?.note ?? note,
  bounds: judged?.bounds ?? null,
});

function plainView({ view }: Item): View | null {
  if (view === null) return null;
  const { of, asks, received, remark } = view;
  return { of, asks, received, remark };
}
