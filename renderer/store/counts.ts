/** How far the work is. Decisions and read pages are two tasks: never one number (review-window §2.7). */
import type { DocumentId } from '../../app/contract/dossier.ts';
import { reviewOf } from '../../app/contract/review.ts';
import type { Item } from './item.ts';
import { itemPagesOf, itemsOf, itemWith } from './items.ts';
import type { DossierModel } from './model.ts';
import { isOpen, listedOf } from './rows.ts';

export interface Counts {
  readonly passages: number;
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly conflicts: number;
  /** Open, and the software doubts. */
  readonly check: number;
  /** Asked for and not yet answered. */
  readonly secondOpen: number;
  /** Null until the document was read. */
  readonly pages: number | null;
  readonly checkedPages: number;
}

const memo = new WeakMap<readonly Item[], Omit<Counts, 'pages' | 'checkedPages'>>();

export function countsOf(model: DossierModel, document: DocumentId): Counts {
  const items = itemsOf(model, document);
  const known = memo.get(items) ?? countItems(model, items);
  memo.set(items, known);
  const reading = model.readings.get(document);
  return {
    ...known,
    pages: reading?.state === 'ready' ? reading.read.pages.length : null,
    checkedPages: reviewOf(model.review, document).checkedPages.size,
  };
}

function countItems(model: DossierModel, items: readonly Item[]) {
  const counted = { open: 0, accepted: 0, rejected: 0, conflicts: 0, check: 0, secondOpen: 0 };
  for (const item of items) {
    if (isOpen(model, item)) counted.open++;
    if (item.verdict === 'accept') counted.accepted++;
    else if (item.verdict === 'reject') counted.rejected++;
    else if (item.certainty === 'check') counted.check++;
    if (item.conflicts.length > 0) counted.conflicts++;
    if (item.second?.state === 'asked') counted.secondOpen++;
  }
  return { passages: items.length, ...counted };
}

export interface PageStand {
  readonly passages: number;
  readonly open: number;
  readonly conflicts: number;
  readonly checked: boolean;
}

const NOTHING: PageStand = { passages: 0, open: 0, conflicts: 0, checked: false };

/** By the items of a page: it is another list when one of them changed, or another person reads. */
const stands = new WeakMap<readonly Item[], PageStand>();

export function standOf(model: DossierModel, document: DocumentId, page: number): PageStand {
  const items = itemPagesOf(model, document).get(page);
  const checked = reviewOf(model.review, document).checkedPages.has(page);
  if (items === undefined) return { ...NOTHING, checked };
  const known = stands.get(items) ?? standAmong(model, items);
  stands.set(items, known);
  return known.checked === checked ? known : { ...known, checked };
}

function standAmong(model: DossierModel, items: readonly Item[]): PageStand {
  return {
    passages: items.length,
    open: items.filter((item) => isOpen(model, item)).length,
    conflicts: items.filter(({ conflicts }) => conflicts.length > 0).length,
    checked: false,
  };
}

export function activeItem(model: DossierModel): Item | null {
  if (model.current === null || model.active === null) return null;
  return itemWith(model, model.current, model.active) ?? null;
}

/** The chosen rows, or the active one. */
export function targetsOf(model: DossierModel): readonly Item[] {
  const { current, chosen } = model;
  if (current !== null && chosen.size > 0)
    return itemsOf(model, current).filter(({ id }) => chosen.has(id));
  const active = activeItem(model);
  return active === null ? [] : [active];
}

/** 1-based place of the active row among those listed; 0 when it is not among them. */
export function positionOf(model: DossierModel): { readonly at: number; readonly of: number } {
  const listed = listedOf(model);
  return { at: listed.findIndex(({ id }) => id === model.active) + 1, of: listed.length };
}

/** What F8 goes to, in this order: conflicts, then what is to be looked at, then what is open. */
export function attentionOf(items: readonly Item[]): readonly Item[] {
  const conflicts = items.filter((item) => item.conflicts.length > 0);
  const open = items.filter((item) => item.conflicts.length === 0 && item.verdict === 'open');
  const check = open.filter(({ certainty }) => certainty === 'check');
  return [...conflicts, ...check, ...open.filter(({ certainty }) => certainty !== 'check')];
}
