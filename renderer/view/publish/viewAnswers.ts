/** What is filled in of a zienswijze, and what of it becomes a step. Pure. */
import type { Publication, View } from '../../../app/contract/events.ts';
import { isHeard } from '../../../app/contract/review.ts';
import type { Item } from '../../store/item.ts';

export interface Answer {
  readonly asks: View['asks'];
  readonly remark: string;
}

/** By id of the passage; one that is not in it has no answer. */
export type Answers = ReadonlyMap<string, Answer>;

/** What is known already stands in the sheet, so that it can be corrected. */
export function knownAnswers(items: readonly Item[], stakeholder: string): Answers {
  const answers = new Map<string, Answer>();
  for (const { id, view } of items)
    if (view !== null && isHeard(stakeholder, view))
      answers.set(id, { asks: view.asks, remark: view.remark });
  return answers;
}

export function answered(answers: Answers, id: string, change: Partial<Answer>): Answers {
  const old = answers.get(id) ?? { asks: 'nothing', remark: '' };
  return new Map(answers).set(id, { ...old, ...change });
}

/** Whoever does not speak of a passage has no objection to it: said by a person, never assumed. */
export function restAnswered(items: readonly Item[], answers: Answers): Answers {
  const rest = items.filter(({ id }) => !answers.has(id));
  return new Map([
    ...answers,
    ...rest.map(({ id }) => [id, { asks: 'nothing', remark: '' }] as const),
  ]);
}

/** Only what is new or other than before. */
export function viewsToKeep(
  items: readonly Item[],
  answers: Answers,
  of: string,
  received: string,
): ReadonlyMap<string, View> {
  const kept = new Map<string, View>();
  for (const { id, view } of items) {
    const answer = answers.get(id);
    if (answer === undefined) continue;
    const next: View = { of, received, asks: answer.asks, remark: answer.remark.trim() };
    if (view === null || !isSame(view, next)) kept.set(id, next);
  }
  return kept;
}

function isSame(a: View, b: View): boolean {
  return a.of === b.of && a.asks === b.asks && a.received === b.received && a.remark === b.remark;
}

/** When the last concept for a stakeholder was made: ISO 8601, or null. */
export function conceptMade(
  publications: readonly Publication[],
  document: string,
  stakeholder: string,
): string | null {
  const made = publications.filter(
    (one) =>
      one.output === 'concept' && one.document === document && one.stakeholder === stakeholder,
  );
  return made.at(-1)?.at ?? null;
}

/** ISO 8601 date of a day on this computer. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
