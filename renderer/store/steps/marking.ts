/** Steps that make, move, cut and join marks. Pure. */
import type { Bounds, Change, HandMark, Judgement } from '../../../app/contract/events.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import { cut, joined } from '../bounds.ts';
import type { Item } from '../item.ts';
import type { DossierModel } from '../model.ts';
import type { NewMark } from '../operations/operations.ts';
import { plainJudgement } from './judge.ts';

/** A mark by hand is a decision. */
export function markChanges(marks: readonly NewMark[], newId: () => string): Change[] {
  return marks.flatMap((mark): Change[] => {
    const { document, verdict = 'accept', ...hand } = mark;
    const place = { document, subject: newId() };
    const after: Judgement = { verdict, grounds: [mark.ground], note: '', bounds: null };
    return [
      { kind: 'mark', ...place, before: null, after: hand },
      { kind: 'passage', ...place, before: null, after },
    ];
  });
}

export function unmarkChanges(model: DossierModel, items: readonly Item[]): Change[] {
  return items.flatMap(({ document, id, mark }): Change[] => {
    if (mark === null) return [];
    const place = { document, subject: id };
    const judgement = plainJudgement(model, document, id);
    const removed: Change = { kind: 'mark', ...place, before: plainMark(mark), after: null };
    if (judgement === null) return [removed];
    return [{ kind: 'passage', ...place, before: judgement, after: null }, removed];
  });
}

function plainMark({ page, bounds, type, ground, origin }: HandMark): HandMark {
  return { page, bounds, type, ground, origin };
}

/** Of a mark the place itself; of a proposal its judgement, so that the proposal is never lost. */
export function boundsChanges(model: DossierModel, item: Item, bounds: Bounds): Change[] {
  const { document, id, mark } = item;
  if (mark !== null) {
    const before = plainMark(mark);
    const page = bounds.ranges[0]?.page ?? mark.page;
    return [{ kind: 'mark', document, subject: id, before, after: { ...before, page, bounds } }];
  }
  return [boundsOfPassage(model, item, bounds)];
}

function boundsOfPassage(model: DossierModel, item: Item, bounds: Bounds): Change {
  const { document, id, verdict, grounds, note } = item;
  const before = plainJudgement(model, document, id);
  const after: Judgement = { verdict, grounds: [...grounds], note, bounds };
  return { kind: 'passage', document, subject: id, before, after };
}

/** The rest becomes a mark of its own with the same decision; empty when there is nothing to cut there. */
export function splitChanges(
  model: DossierModel,
  item: Item,
  at: number,
  newId: () => string,
): Change[] {
  const parts = cut(item.ranges as Bounds['ranges'], at);
  if (parts === undefined) return [];
  const [left, right] = parts;
  const { document, type, verdict, grounds, note } = item;
  const place = { document, subject: newId() };
  const page = right[0]?.page ?? item.page;
  const rest: HandMark = {
    page,
    bounds: { ranges: right, rects: [] },
    type,
    ground: grounds[0] ?? '5.1.2e',
    origin: 'split',
  };
  const judgement: Judgement = { verdict, grounds: [...grounds], note, bounds: null };
  return [
    ...boundsChanges(model, item, { ranges: left, rects: [] }),
    { kind: 'mark', ...place, before: null, after: rest },
    { kind: 'passage', ...place, before: null, after: judgement },
  ];
}

/** All get the place of all together and the decision of the first; empty when they do not adjoin. */
export function mergeChanges(model: DossierModel, items: readonly Item[]): Change[] {
  const [first] = items;
  const range = joined(items.flatMap(({ ranges }) => ranges));
  if (first === undefined || items.length < 2 || range === undefined) return [];
  if (items.some(({ ranges }) => ranges.length === 0)) return [];
  const bounds: Bounds = { ranges: [range], rects: [] };
  const { verdict, grounds, note } = first;
  const after: Judgement = { verdict, grounds: [...grounds], note, bounds };
  return items.map(({ document, id }) => {
    const before = plainJudgement(model, document, id);
    return { kind: 'passage', document, subject: id, before, after };
  });
}

export function checkChange(model: DossierModel, document: string, page: number): Change {
  const before = reviewOf(model.review, document).checkedPages.has(page);
  return { kind: 'page', document, page, before, after: !before };
}
