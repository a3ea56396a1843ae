/** What a person does with what is in hand on the page: a selection, boundaries, a find. Free of React. */
import type { DocumentId, Hit, PageLetters } from '../../../app/contract/dossier.ts';
import type { SearchQuery } from '../../../app/contract/requests.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { overlaps } from '../../../redaction/model/geometry.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import { activeItem } from '../../store/counts.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierStore, NewMark } from '../../store/operations/operations.ts';
import { pageTotal } from '../../store/searched.ts';
import { arrowed, cutPlace, isSameBounds, type Pages } from './boundary.ts';
import type { Find } from './finds.ts';
import { boundsOfPending, type Kind, proposedKind, within } from './newMark.ts';
import { type Arrow, nudged, type Pending } from './pending.ts';
import { textOf } from './selection.ts';
import type { ViewStore } from './viewStore.ts';

export interface Stores {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly document: DocumentId;
}

/** `choice`: 0 what is proposed, else the favourite 1–9. */
export function kindFor({ store, document }: Stores, text: string, choice: number): Kind {
  const model = store.getState();
  const { favourites } = model.settings;
  const kind = proposedKind(text, itemsOf(model, document), favourites[0] ?? '5.1.2e');
  const chosen = choice === 0 ? undefined : favourites[choice - 1];
  return chosen === undefined ? kind : { ...kind, ground: chosen };
}

export function textOfPending(pending: Pending, letters: PageLetters | null): string {
  return pending.kind === 'text' && letters !== null ? textOf(letters, pending.span) : '';
}

/** Gives the text that was marked; '' for an area, undefined when nothing was in hand. */
export function markPending(
  stores: Stores,
  letters: PageLetters | null,
  choice: number,
): string | undefined {
  const { store, view, document } = stores;
  const { pending } = view.getState();
  if (pending === null) return undefined;
  const text = textOfPending(pending, letters);
  const bounds = boundsOfPending(pending);
  const kind = kindFor(stores, text, choice);
  store.mark([{ document, page: pending.page, bounds, ...kind, origin: 'hand' }]);
  view.setState({ pending: null, drawing: false, bar: null });
  view.ask('focus');
  return text;
}

export function nudgePending({ view }: Stores, arrow: Arrow, { sizeOf }: Pages): void {
  view.setState(({ pending }) => {
    if (pending?.kind !== 'area') return {};
    const rect = nudged(pending.rect, arrow, sizeOf(pending.page));
    return rect === null ? {} : { pending: { ...pending, rect } };
  });
}

/** Of the active passage. */
export function takeBoundary(store: DossierStore, view: ViewStore): void {
  const item = activeItem(store.getState());
  if (item === null || item.ranges.length + item.rects.length === 0) return;
  const before = {
    ranges: item.ranges.map((range) => ({ ...range })),
    rects: item.ranges.length > 0 ? [] : item.rects.map((rect) => ({ ...rect })),
  };
  const { document, id: subject, page } = item;
  const mode = view.getState().mode === 'preview' ? 'review' : view.getState().mode;
  const boundary = { document, subject, page, before, now: before };
  view.setState({ boundary, pending: null, mode });
  view.ask('focus');
}

export function moveBoundary({ view }: Stores, arrow: Arrow, pages: Pages): void {
  view.setState(({ boundary }) => {
    if (boundary === null) return {};
    const now = arrowed(boundary.now, boundary.page, arrow, pages);
    return now === boundary.now ? {} : { boundary: { ...boundary, now } };
  });
}

export function keepBoundary({ store, view }: Stores): void {
  const { boundary } = view.getState();
  view.setState({ boundary: null });
  if (boundary === null || isSameBounds(boundary.before, boundary.now)) return;
  store.setBounds(boundary.subject, boundary.now);
}

/** Nothing happens while no boundary was moved inwards: the bar says what to do. */
export function splitAtBoundary({ store, view }: Stores): void {
  const { boundary } = view.getState();
  const at = boundary === null ? null : cutPlace(boundary.before, boundary.now);
  if (boundary === null || at === null) return;
  view.setState({ boundary: null });
  store.split(boundary.subject, at);
}

/** A find becomes a passage with that decision; one that is a passage already gets it. Then the next find. */
export function judgeFind(
  stores: Stores,
  find: Find,
  verdict: 'accept' | 'reject',
  choice: number,
): void {
  const { store, view, document } = stores;
  const { hit, item, standing } = find;
  if (item === null) {
    const bounds = { ranges: hit.ranges.map((range) => ({ ...range })), rects: [] };
    const kind = kindFor(stores, hit.text, choice);
    store.mark([{ document, page: hit.page, bounds, ...kind, origin: 'search', verdict }]);
  } else if (standing !== verdict || choice > 0) {
    const ground = store.getState().settings.favourites[choice - 1];
    store.chooseNone();
    store.select(item.id);
    if (verdict === 'accept') store.redact(ground);
    else store.keep();
  }
  view.stepFind(1);
}

/** Shift and dragging: what the rectangle touches is chosen, on top of what was. */
export function chooseIn({ store, document }: Stores, page: number, rect: Rect<Display>): void {
  const model = store.getState();
  for (const { id, pieces } of itemsOf(model, document)) {
    const isTouched = pieces.some((piece) => piece.page === page && overlaps(piece.rect, rect));
    if (isTouched && !model.chosen.has(id)) store.tick(id);
  }
}

export function refusePages(
  { store, view, document }: Stores,
  pages: readonly number[],
  ground: GroundCode,
  { sizeOf }: Pick<Pages, 'sizeOf'>,
): void {
  view.setState({ askingPages: null });
  store.mark(
    pages.map((page) => {
      const { width, height } = sizeOf(page);
      const bounds = { ranges: [], rects: [{ x0: 0, y0: 0, x1: width, y1: height }] };
      return { document, page, bounds, type: 'passage', ground, origin: 'page' };
    }),
  );
}

/** The area of the active passage, at the same place of other pages: what a letterhead or a stamp shows on each. */
export function repeatMark(
  { store, view, document }: Stores,
  pages: readonly number[],
  ground: GroundCode,
  { sizeOf }: Pick<Pages, 'sizeOf'>,
): void {
  view.setState({ askingPages: null });
  const item = activeItem(store.getState());
  if (item === null) return;
  const { page: own } = item.pieces[0] ?? item;
  const rects = item.pieces.filter(({ page }) => page === own).map(({ rect }) => rect);
  store.mark(
    pages
      .filter((page) => page !== own)
      .map((page) => ({ page, rects: within(rects, sizeOf(page)) }))
      .filter((one) => one.rects.length > 0)
      .map((one): NewMark => {
        const bounds = { ranges: [], rects: one.rects };
        return { document, page: one.page, bounds, type: item.type, ground, origin: 'hand' };
      }),
  );
}

/** Read for what was missed; then the next page. Again: taken back. */
export function checkPage(store: DossierStore, view: ViewStore): void {
  const { current, readings, review } = store.getState();
  const reading = current === null ? undefined : readings.get(current);
  const pages = pageTotal(reading);
  if (current === null || pages === null) return;
  const { page } = view.getState();
  const wasChecked = review.documents.get(current)?.checkedPages.has(page) ?? false;
  store.toggleChecked(page);
  if (!wasChecked && page < pages) view.goTo(page + 1);
}

export type Found = (query: SearchQuery, hits: readonly Hit[]) => void;
