/** How far the work is. Decisions and read pages are two tasks: never one number (review-window §2.7). */
import type { DocumentId } from '../../app/contract/dossier.ts';
import { reviewOf } from '../../app/contract/review.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import type { DossierModel } from './model.ts';
import { isOpen, listedOf } from './rows.ts';

export interface Counts {
  readonly passages: number;
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly conflicts: number;
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
  const count = (test: (item: Item) => boolean) => items.filter(test).length;
  return {
    passages: items.length,
    open: count((item) => isOpen(model, item)),
    accepted: count(({ verdict }) => verdict === 'accept'),
    rejected: count(({ verdict }) => verdict === 'reject'),
    conflicts: count(({ conflicts }) => conflicts.length > 0),
    secondOpen: count(({ second }) => second?.state === 'asked'),
  };
}

export interface PageStand {
  readonly passages: number;
  readonly open: number;
  readonly conflicts: number;
  readonly checked: boolean;
}

const NOTHING: PageStand = { passages: 0, open: 0, conflicts: 0, checked: false };
const stands = new WeakMap<readonly Item[], ReadonlyMap<number, PageStand>>();

export function standOf(model: DossierModel, document: DocumentId, page: number): PageStand {
  const items = itemsOf(model, document);
  const byPage = stands.get(items) ?? standsOf(model, items);
  stands.set(items, byPage);
  const checked = reviewOf(model.review, document).checkedPages.has(page);
  return { ...(byPage.get(page) ?? NOTHING), checked };
}

function standsOf(model: DossierModel, items: readonly Item[]): Map<number, PageStand> {
  const pages = new Map<number, PageStand>();
  for (const item of items)
    for (const page of new Set([item.page, ...item.pieces.map((piece) => piece.page)])) {
      const { passages, open, conflicts } = pages.get(page) ?? NOTHING;
      pages.set(page, {
        passages: passages + 1,
        open: open + (isOpen(model, item) ? 1 : 0),
        conflicts: conflicts + (item.conflicts.length > 0 ? 1 : 0),
        checked: false,
      });
    }
  return pages;
}

export function activeItem(model: DossierModel): Item | null {
  if (model.current === null || model.active === null) return null;
  return itemsOf(model, model.current).find(({ id }) => id === model.active) ?? null;
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
