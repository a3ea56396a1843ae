/** An older step taken back: only what nobody changed since. Pure. */
import type { Change } from '../../../app/contract/events.ts';
import { type ReviewState, reviewOf } from '../../../app/contract/review.ts';

/** `changes`: the step's in reverse. Their `before` must still be what is in force. */
export function revertible(state: ReviewState, changes: readonly Change[]): Change[] {
  return changes.filter((change) => same(inForce(state, change), change.before));
}

function inForce(state: ReviewState, change: Change): unknown {
  if (change.kind === 'list')
    return (
      state.lists.find(
        ({ list, text }) => list === change.before?.list && text === change.before.text,
      ) ?? null
    );
  const review = reviewOf(state, change.document);
  switch (change.kind) {
    case 'passage':
      return review.judgements.get(change.subject) ?? null;
    case 'mark':
      return review.marks.get(change.subject) ?? null;
    case 'second':
      return review.seconds.get(change.subject) ?? null;
    case 'stakeholder':
      return review.stakeholders.get(change.subject) ?? null;
    case 'view':
      return review.views.get(change.subject) ?? null;
    case 'page':
      return review.checkedPages.has(change.page);
    case 'lost':
      return review.lost.has(change.subject);
  }
}

/** What is in force also has who and when: only the members of the change count. */
function same(now: unknown, before: Change['before']): boolean {
  if (typeof before !== 'object' || before === null) return now === before;
  if (typeof now !== 'object' || now === null) return false;
  const values = now as Readonly<Record<string, unknown>>;
  return Object.entries(before).every(
    ([key, value]) => JSON.stringify(values[key]) === JSON.stringify(value),
  );
}
