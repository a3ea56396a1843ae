/** From what was found and what was decided to the items of a document. Unchanged items stay the same object. */
import type { DocumentId, Passage } from '../../app/contract/dossier.ts';
import { reviewOf } from '../../app/contract/review.ts';
import { coveredItems, overlapConflicts } from './conflicts.ts';
import type { Conflict, Item } from './item.ts';
import { type ItemPages, itemPages, type Paged } from './itemPages.ts';
import type { DossierModel } from './model.ts';
import type { Source } from './oneItem.ts';
import { keptOf, passagesOf } from './searched.ts';
import { type Standing, standingOf } from './standing.ts';

interface Memo {
  readonly inputs: readonly unknown[];
  readonly standing: Standing;
  /** By themselves, before conflicts between them. */
  readonly alone: Paged;
  readonly all: Paged;
  /** By id: places in `all.items`. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * By what was found in a document, which is of one dossier. Two of each: what is counted over the items follows
 * after what is painted, and must not make either anew.
 */
const memos = new WeakMap<readonly Passage[], Map<DocumentId, readonly Memo[]>>();

/** The items of a document in reading order; none until it has been read. */
export function itemsOf(model: DossierModel, document: DocumentId): readonly Item[] {
  return memoOf(model, document)?.all.items ?? NOTHING;
}

export function itemPagesOf(model: DossierModel, document: DocumentId): ItemPages {
  return memoOf(model, document)?.all.pages ?? NO_PAGES;
}

export function itemWith(model: DossierModel, document: DocumentId, id: string): Item | undefined {
  const memo = memoOf(model, document);
  return memo?.all.items[memo.places.get(id) ?? -1];
}

const NOTHING: readonly Item[] = [];
const NO_PAGES: ItemPages = new Map();

function memoOf(model: DossierModel, document: DocumentId): Memo | undefined {
  const passages = passagesOf(model.readings.get(document));
  if (passages === null) return undefined;
  const review = reviewOf(model.review, document);
  const { measured, secondReading, reviewer, settings } = model;
  const inputs = [secondReading, reviewer, settings.blindSecond, review, measured];
  const own = memos.get(passages) ?? new Map<DocumentId, readonly Memo[]>();
  memos.set(passages, own);
  const before = own.get(document) ?? [];
  const known = before.find((memo) => memo.inputs.every((input, i) => input === inputs[i]));
  if (known !== undefined) return known;
  const kept = keptOf(model, document);
  const memo = derive({ model, document, review, kept }, passages, inputs, before[0]);
  own.set(document, [memo, ...before.slice(0, 1)]);
  return memo;
}

/** Of the inputs those that say who reads: for another reader other items are open, so every list is another one. */
const READER = 3;

function derive(
  source: Source,
  passages: readonly Passage[],
  inputs: readonly unknown[],
  old: Memo | undefined,
): Memo {
  const sameReader = inputs.slice(0, READER).every((input, i) => input === old?.inputs[i]);
  const before = sameReader ? old : undefined;
  const standing = standingOf(source, passages, before?.standing);
  const alone = itemPages(standing.items, before?.alone);
  const all = itemPages(orSame(before?.all.items, withConflicts(alone, source)), before?.all);
  const places = before !== undefined && haveSameIds(before.all.items, all.items);
  return { inputs, standing, alone, all, places: places ? before.places : placesOf(all.items) };
}

function orSame(before: readonly Item[] | undefined, now: readonly Item[]): readonly Item[] {
  const same = before?.length === now.length && now.every((item, i) => item === before[i]);
  return same ? before : now;
}

function haveSameIds(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every(({ id }, i) => id === b[i]!.id));
}

function placesOf(items: readonly Item[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, i) => [id, i]));
}

/** Without what goes with another decision. */
function withConflicts({ items: all, pages }: Paged, { review, kept }: Source): readonly Item[] {
  const covered = coveredItems(pages);
  const items = covered.size === 0 ? all : all.filter(({ id }) => !covered.has(id));
  const overlapping = overlapConflicts(pages);
  const gone = review.lost.size + kept.unplaced.length;
  if (overlapping.size === 0 && gone === 0) return items;
  const unplaced = new Set(kept.unplaced);
  return items.map((item) => {
    const among: Conflict[] = [];
    if (review.lost.has(item.id) || unplaced.has(item.id)) among.push('place');
    if (overlapping.has(item.id)) among.push('overlap');
    return among.length === 0 ? item : inConflict(item, among);
  });
}

const conflicting = new WeakMap<Item, Item>();

/** Conflicts with its neighbours or its place go before its own. */
function inConflict(item: Item, among: readonly Conflict[]): Item {
  const conflicts = [...among, ...item.conflicts];
  const before = conflicting.get(item);
  if (before?.conflicts.join() === conflicts.join()) return before;
  const now: Item = { ...item, conflicts, form: 'conflict' };
  conflicting.set(item, now);
  return now;
}
