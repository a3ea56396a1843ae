/** What the list has to say besides its rows (review-window §2.6). */
import type { EngineProgress } from '../../../app/contract/dossier.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import { countsOf } from '../../store/counts.ts';
import { type DossierModel, type Filter, NO_FILTER } from '../../store/model.ts';
import { isUnreadable } from '../../store/readable.ts';
import { rowsOf } from '../../store/rows.ts';

export type ListStand =
  | { readonly kind: 'empty' }
  | { readonly kind: 'searching'; readonly progress: EngineProgress | null }
  /** Rows of the first pages, and more to come. */
  | { readonly kind: 'early'; readonly progress: EngineProgress | null }
  /** Its message stands over the page. */
  | { readonly kind: 'refused' }
  /** Nothing was proposed; `page`: the first that is still to be read, or null. */
  | { readonly kind: 'none'; readonly page: number | null }
  /** `second`: of what a second reader is asked for. */
  | { readonly kind: 'filterEmpty'; readonly second: boolean }
  | { readonly kind: 'rows' }
  /** All decided, pages open. */
  | { readonly kind: 'judged'; readonly pages: number; readonly page: number }
  | { readonly kind: 'ready' };

export function listStandOf(model: DossierModel): ListStand {
  const { current, readings } = model;
  const reading = current === null ? undefined : readings.get(current);
  if (current === null) return { kind: 'empty' };
  if (isUnreadable(model)) return { kind: 'refused' };
  if (reading === undefined) return { kind: 'searching', progress: null };
  if (reading.state === 'waiting') {
    const kind = rowsOf(model).length === 0 ? 'searching' : 'early';
    return { kind, progress: reading.progress };
  }
  if (reading.state === 'refused') return { kind: 'refused' };
  const { open, passages } = countsOf(model, current);
  const unread = unreadPages(model, current, reading.read.pages.length);
  if (passages === 0) return { kind: 'none', page: unread[0] ?? null };
  const asksForOpen = model.filter.state === 'open' && open === 0;
  if (rowsOf(model).length === 0 && !asksForOpen) {
    return { kind: 'filterEmpty', second: model.filter.state === 'toSecond' };
  }
  if (open > 0) return { kind: 'rows' };
  if (unread.length > 0) return { kind: 'judged', pages: unread.length, page: unread[0]! };
  return { kind: 'ready' };
}

function unreadPages({ review }: DossierModel, document: string, count: number): number[] {
  const { checkedPages } = reviewOf(review, document);
  return Array.from({ length: count }, (_, i) => i + 1).filter((page) => !checkedPages.has(page));
}

export function isFiltered({ state, type, ground, page }: Filter): boolean {
  return (
    state !== NO_FILTER.state ||
    type !== NO_FILTER.type ||
    ground !== NO_FILTER.ground ||
    page !== NO_FILTER.page
  );
}
