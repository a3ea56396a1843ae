/** Steps that decide: from items to the changes of one event. Pure. */
import type { Change, Judgement, SecondCheck } from '../../../app/contract/events.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item } from '../item.ts';
import { itemsOf } from '../items.ts';
import type { DossierModel } from '../model.ts';
import { answerOf } from '../secondReading.ts';
import { twinKey } from '../standing.ts';

export type After = (item: Item) => Judgement | null;

/** Merged passages are decided with the one that is shown. */
export function judgementChanges(
  model: DossierModel,
  items: readonly Item[],
  after: After,
): Change[] {
  return items.flatMap((item) => [
    ...clearedLost(model, item),
    ...subjectsOf(model, item).map((subject): Change => {
      const before = plainJudgement(model, item.document, subject);
      // Decided where nobody knows any more: whoever decides now has seen that it is gone.
      const judgement = isGone(model, item) ? null : after(item);
      return { kind: 'passage', document: item.document, subject, before, after: judgement };
    }),
  ]);
}

export function plainJudgement(
  model: DossierModel,
  document: string,
  subject: string,
): Judgement | null {
  const judged = reviewOf(model.review, document).judgements.get(subject);
  if (judged === undefined) return null;
  const { verdict, grounds, note, bounds } = judged;
  return { verdict, grounds, note, bounds };
}

function subjectsOf(model: DossierModel, item: Item): string[] {
  const { judgements, lost } = reviewOf(model.review, item.document);
  if (lost.has(item.id)) return [item.id];
  const bounds = item.judged?.bounds ?? null;
  // Only text is merged; areas do not say of which page they are.
  if (bounds === null || bounds.ranges.length === 0) return [item.id];
  const key = twinKey(item);
  const twins = [...judgements].filter(
    ([, judged]) => judged.bounds !== null && twinKey({ ...item, ...judged.bounds }) === key,
  );
  return [...new Set([item.id, ...twins.map(([subject]) => subject)])];
}

function isGone({ review }: DossierModel, { document, id, conflicts }: Item): boolean {
  return conflicts.includes('place') && !reviewOf(review, document).lost.has(id);
}

/** Whoever decides about a lost passage has seen that it is gone. */
function clearedLost(model: DossierModel, item: Item): Change[] {
  const { document, id, conflicts } = item;
  if (!conflicts.includes('place') || isGone(model, item)) return [];
  return [{ kind: 'lost', document, subject: id, before: true, after: false }];
}

/** In force, also where the reader does not see the first decision. */
function kept({ judged, note }: Item): Pick<Judgement, 'note' | 'bounds'> {
  return { note, bounds: judged?.bounds ?? null };
}

export function redacted(ground: GroundCode | null): After {
  return (item) => ({
    verdict: 'accept',
    grounds: ground === null ? [...item.grounds] : [ground],
    ...kept(item),
  });
}

export const keptReadable: After = (item) => ({
  verdict: 'reject',
  grounds: [...item.grounds],
  ...kept(item),
});

/** Boundaries stay: they are no decision. */
export const reopened: After = ({ judged, grounds }) =>
  judged?.bounds == null
    ? null
    : { verdict: 'open', grounds: [...grounds], note: '', bounds: judged.bounds };

export function withGrounds(grounds: (item: Item) => readonly GroundCode[]): After {
  return (item) => ({ verdict: item.verdict, grounds: [...grounds(item)], ...kept(item) });
}

export function withNote(note: string): After {
  return ({ verdict, grounds, judged }) => ({
    verdict,
    grounds: [...grounds],
    note,
    bounds: judged?.bounds ?? null,
  });
}

/** The last ground cannot be taken off: then it would be a mark without one. */
export function toggled(grounds: readonly GroundCode[], ground: GroundCode): readonly GroundCode[] {
  if (!grounds.includes(ground)) return [...grounds, ground];
  return grounds.length === 1 ? grounds : grounds.filter((code) => code !== ground);
}

export function secondChanges(
  items: readonly Item[],
  verdict: 'accept' | 'reject',
  ground: GroundCode | undefined,
): Change[] {
  return items.map((item): Change => {
    const after = answerOf(item, verdict, ground);
    return { ...secondBefore(item), after };
  });
}

const ASKED: SecondCheck = { state: 'asked', verdict: null, grounds: [], remark: '' };

/** Asked by a key; the same key takes it back. */
export function askedChanges(items: readonly Item[]): Change[] {
  return items.map((item): Change => {
    const after = item.second?.state === 'asked' ? null : ASKED;
    return { ...secondBefore(item), after };
  });
}

/** Before the answer is given a remark stands with the question. */
export function remarkChanges(item: Item, remark: string): Change[] {
  const { state, verdict, grounds } = item.second ?? ASKED;
  return [{ ...secondBefore(item), after: { state, verdict, grounds, remark } }];
}

function secondBefore({ document, id, second }: Item) {
  const before =
    second === null
      ? null
      : {
          state: second.state,
          verdict: second.verdict,
          grounds: second.grounds,
          remark: second.remark,
        };
  return { kind: 'second', document, subject: id, before } as const;
}

export function stakeholderChanges(items: readonly Item[], name: string | null): Change[] {
  return items
    .filter(({ stakeholder }) => stakeholder !== name)
    .map(({ document, id, stakeholder }) => ({
      kind: 'stakeholder',
      document,
      subject: id,
      before: stakeholder,
      after: name,
    }));
}

/** Items of any document by what a sheet ticked. */
export function itemsAt(
  model: DossierModel,
  targets: readonly { readonly document: string; readonly subject: string }[],
): Item[] {
  const wanted = new Map<string, Set<string>>();
  for (const { document, subject } of targets)
    wanted.set(document, (wanted.get(document) ?? new Set()).add(subject));
  return [...wanted].flatMap(([document, subjects]) =>
    itemsOf(model, document).filter(({ id }) => subjects.has(id)),
  );
}
