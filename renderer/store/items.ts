/** From what was found and what was decided to the items of a document. Unchanged items stay the same object. */
import type { DocumentId, Measured, Passage } from '../../app/contract/dossier.ts';
import type { Bounds, HandMark } from '../../app/contract/events.ts';
import { type DocumentReview, reviewOf, type Stamp } from '../../app/contract/review.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';
import { excludeEachOther } from '../../redaction/review/groundsRules.ts';
import { boundsKey, unmeasured } from './bounds.ts';
import { overlapConflicts } from './conflicts.ts';
import type { Conflict, Item, ItemForm } from './item.ts';
import type { DossierModel, Reading } from './model.ts';
import { isBlind, readersDisagree } from './secondReading.ts';

interface Memo {
  readonly inputs: readonly unknown[];
  readonly items: readonly Item[];
}

const memos = new WeakMap<ReadonlyMap<DocumentId, Reading>, Map<DocumentId, Memo>>();

/** The items of a document in reading order; none until it has been read. */
export function itemsOf(model: DossierModel, document: DocumentId): readonly Item[] {
  const reading = model.readings.get(document);
  if (reading?.state !== 'ready') return NOTHING;
  const review = reviewOf(model.review, document);
  const { measured, secondReading, reviewer, settings } = model;
  const inputs = [reading, review, measured, secondReading, reviewer, settings.blindSecond];
  const own = memos.get(model.readings) ?? new Map<DocumentId, Memo>();
  memos.set(model.readings, own);
  const before = own.get(document);
  if (before?.inputs.every((input, i) => input === inputs[i])) return before.items;
  const items = keepUnchanged(before?.items ?? NOTHING, derive(model, document, review));
  own.set(document, { inputs, items });
  return items;
}

const NOTHING: readonly Item[] = [];

function derive(model: DossierModel, document: DocumentId, review: DocumentReview): Item[] {
  const reading = model.readings.get(document);
  const passages = reading?.state === 'ready' ? reading.read.passages : [];
  const found = passages.map((passage) => itemOfPassage(model, document, review, passage));
  const marked = [...review.marks].map(([id, mark]) =>
    itemOfMark(model, document, review, id, mark),
  );
  const known = new Set([...found, ...marked].map(({ id }) => id));
  const lost = [...review.lost].filter((id) => !known.has(id));
  const gone = lost.map((id) => lostItem(model, document, review, id));
  const items = withoutTwins([...found, ...marked].sort(byPlace));
  return withConflicts([...gone, ...items], review);
}

function byPlace(a: Item, b: Item): number {
  return a.page - b.page || placeOf(a) - placeOf(b);
}

const AFTER_TEXT = 1e9;

function placeOf({ ranges, rects, pieces }: Item): number {
  return ranges[0]?.start ?? AFTER_TEXT + (rects[0]?.y0 ?? pieces[0]?.rect.y0 ?? 0);
}

/** Merged passages have one place and one decision: one row. */
function withoutTwins(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (item.judged?.bounds == null && item.mark === null) return true;
    const key = `${twinKey(item)} ${item.verdict}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function twinKey({ document, ranges, rects }: Item): string {
  return boundsKey(document, { ranges: [...ranges], rects: [...rects] });
}

type Stated = Pick<
  Item,
  'judged' | 'second' | 'stakeholder' | 'view' | 'verdict' | 'grounds' | 'note' | 'blind'
>;

function stateOf(
  model: DossierModel,
  review: DocumentReview,
  id: string,
  proposed: GroundCode,
  markedBy: Stamp | null,
): Stated {
  const judged = review.judgements.get(id) ?? null;
  const second = review.seconds.get(id) ?? null;
  const blind = isBlind(model, judged ?? markedBy, second);
  const shown = blind ? null : judged;
  return {
    judged,
    second,
    stakeholder: review.stakeholders.get(id) ?? null,
    view: review.views.get(id) ?? null,
    verdict: shown?.verdict ?? 'open',
    grounds: shown !== null && shown.grounds.length > 0 ? shown.grounds : [proposed],
    note: shown?.note ?? '',
    blind,
  };
}

function measuredAt(
  model: DossierModel,
  document: DocumentId,
  page: number,
  bounds: Bounds,
): Measured {
  return model.measured.get(boundsKey(document, bounds)) ?? unmeasured(page, bounds);
}

function itemOfPassage(
  model: DossierModel,
  document: DocumentId,
  review: DocumentReview,
  passage: Passage,
): Item {
  const { id, page, type, kind, certainty, keep, ground } = passage;
  const state = stateOf(model, review, id, ground, null);
  const bounds = state.judged?.bounds ?? null;
  const { text, before, after, pieces } =
    bounds === null ? passage : measuredAt(model, document, page, bounds);
  const rects = passage.ranges.length === 0 ? pieces.map(({ rect }) => rect) : [];
  return {
    ...{ id, document, page, type, kind, text, before, after, pieces },
    ...{ proposal: passage, mark: null },
    ranges: bounds?.ranges ?? passage.ranges,
    rects: bounds?.rects ?? rects,
    certainty: keep === null ? certainty : 'check',
    ...state,
    conflicts: [],
    form: 'check',
  };
}

function itemOfMark(
  model: DossierModel,
  document: DocumentId,
  review: DocumentReview,
  id: string,
  mark: HandMark & Stamp,
): Item {
  const { page, type, ground } = mark;
  const state = stateOf(model, review, id, ground, mark);
  const bounds = state.judged?.bounds ?? mark.bounds;
  return {
    ...{ id, document, page, type, kind: 'personal', proposal: null, mark },
    ...measuredAt(model, document, page, bounds),
    ...bounds,
    certainty: 'certain',
    ...state,
    conflicts: [],
    form: 'manual',
  };
}

function lostItem(
  model: DossierModel,
  document: DocumentId,
  review: DocumentReview,
  id: string,
): Item {
  return {
    ...{ id, document, page: 1, type: 'passage', kind: 'personal', proposal: null, mark: null },
    ...{ text: '', before: '', after: '', pieces: [], ranges: [], rects: [] },
    certainty: 'check',
    ...stateOf(model, review, id, '5.1.2e', null),
    conflicts: [],
    form: 'conflict',
  };
}

function withConflicts(items: readonly Item[], review: DocumentReview): Item[] {
  const overlapping = overlapConflicts(items);
  return items.map((item) => {
    const conflicts = conflictsOf(item, overlapping, review);
    return { ...item, conflicts, form: formOf(item, conflicts) };
  });
}

function conflictsOf(
  item: Item,
  overlapping: ReadonlySet<string>,
  review: DocumentReview,
): Conflict[] {
  const found: Conflict[] = [];
  if (review.lost.has(item.id)) found.push('place');
  if (overlapping.has(item.id)) found.push('overlap');
  if (item.verdict !== 'reject' && haveClash(item.grounds)) found.push('grounds');
  if (!item.blind && readersDisagree(item)) found.push('readers');
  return found;
}

function haveClash(grounds: readonly GroundCode[]): boolean {
  return grounds.some((a) => grounds.some((b) => excludeEachOther(a, b)));
}

/** Conflict before second check before decision before certainty (review-window §3.1). */
function formOf(item: Item, conflicts: readonly Conflict[]): ItemForm {
  if (conflicts.length > 0) return 'conflict';
  if (item.blind || item.second?.state === 'asked') return 'second';
  if (item.verdict === 'reject') return 'reject';
  if (item.verdict === 'accept') return isUnconfirmedHand(item) ? 'manual' : 'accept';
  return item.certainty;
}

/** One reader's own mark, until a group's sheet or a second reader confirms it. */
function isUnconfirmedHand({ mark, judged, second }: Item): boolean {
  return mark !== null && second?.state !== 'agreed' && (judged?.via ?? 'one') === 'one';
}

function keepUnchanged(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return now.map((item) => {
    const old = known.get(item.id);
    return old !== undefined && isSame(old, item) ? old : item;
  });
}

const COMPARED = [
  'proposal',
  'mark',
  'judged',
  'second',
  'stakeholder',
  'view',
  'blind',
  'form',
  'pieces',
  'text',
] as const satisfies readonly (keyof Item)[];

function isSame(a: Item, b: Item): boolean {
  return COMPARED.every((key) => a[key] === b[key]) && a.conflicts.join() === b.conflicts.join();
}
