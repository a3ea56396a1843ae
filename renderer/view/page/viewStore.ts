/** How the page is looked at: nothing of it is a decision, nothing of it is kept. Free of React. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DocumentId, Hit } from '../../../app/contract/dossier.ts';
import type { Bounds } from '../../../app/contract/events.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import { type Finding, foundIn, NO_FINDING, steppedFinding } from './finding.ts';
import type { PageSight } from './pageSight.ts';
import type { Pending } from './pending.ts';
import type { Turn } from './turn.ts';
import { larger, smaller, type Zoom } from './zoom.ts';

export type ViewMode = 'review' | 'preview' | 'side';

export interface ViewModel {
  readonly mode: ViewMode;
  readonly zoom: Zoom;
  /** Outside the view of two pages next to each other, which fit their width. */
  readonly zoomAlone: Zoom;
  /** What the zoom comes to in this window; 1 is 100 %. */
  readonly shown: number;
  readonly turn: Turn;
  /** 1-based; the page that is read. */
  readonly page: number;
  /** Where the reader was sent; the number makes two equal jumps two. */
  readonly jump: Jump;
  /** Middle of the active mark when it became the active one, from the top of the window; null: not known. */
  readonly markAt: number | null;
  /** Marks are away while W is held. */
  readonly hidden: boolean;
  /** Areas are drawn also where there is text. */
  readonly drawing: boolean;
  /** The left strip shows the pages themselves. */
  readonly wide: boolean;
  /** The bar over the pages. */
  readonly bar: 'find' | 'mark' | null;
  /** The dialog that asks for pages: to refuse them whole, or to repeat the active passage's area on them. */
  readonly askingPages: 'refuse' | 'repeat' | null;
  /** Selected or drawn, and not yet marked. */
  readonly pending: Pending | null;
  /** Boundaries that are being moved, and not yet kept. */
  readonly boundary: Boundary | null;
  readonly finding: Finding;
  /** How often each was asked for: the number makes two requests two. */
  readonly asked: Asked;
}

export interface Boundary {
  readonly document: DocumentId;
  readonly subject: string;
  readonly page: number;
  readonly before: Bounds;
  readonly now: Bounds;
}

export interface Asked {
  /** The keyboard goes to the pages. */
  readonly focus: number;
  /** The field with the page number. */
  readonly goTo: number;
  /** The field of the find bar or of the mark line. */
  readonly bar: number;
}

export interface Jump {
  readonly page: number;
  /** Points from the top of the page. */
  readonly y: number;
  /** The place that is to be seen, in points of the page; null: sideways nothing moves. */
  readonly place: Rect<Display> | null;
  readonly number: number;
}

export interface ViewStore extends StoreApi<ViewModel> {
  /** What the scroller of the pages shows; null before it stands. For who asks, not to follow. */
  readonly sight: { current: PageSight | null };
  goTo(page: number, y?: number, place?: Rect<Display>): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(zoom: Zoom): void;
  rotate(): void;
  /** On, or back to reviewing. */
  toggle(mode: Exclude<ViewMode, 'review'>): void;
  ask(what: keyof Asked): void;
  openBar(bar: 'find' | 'mark'): void;
  /** And the keyboard goes back to the pages. */
  closeBar(): void;
  showFinds(hits: readonly Hit[]): void;
  stepFind(by: 1 | -1): void;
  /**
   * At the page where it was left; nothing pending, no boundary in hand, no bar, no finds. `was`: what the document was
   * called before it was read in anew.
   */
  showDocument(document: DocumentId, was: DocumentId): void;
}

const START: ViewModel = {
  mode: 'review',
  zoom: 'fit',
  zoomAlone: 'fit',
  shown: 1,
  turn: 0,
  page: 1,
  jump: { page: 1, y: 0, place: null, number: 0 },
  markAt: null,
  hidden: false,
  drawing: false,
  wide: false,
  bar: null,
  askingPages: null,
  pending: null,
  boundary: null,
  finding: NO_FINDING,
  asked: { focus: 0, goTo: 0, bar: 0 },
};

export function createViewStore(start: Partial<ViewModel> = {}): ViewStore {
  const store = createStore<ViewModel>(() => ({ ...START, ...start }));
  const left = new Map<DocumentId, number>();
  let shownDocument: DocumentId | null = null;
  const ask = (what: keyof Asked) =>
    store.setState(({ asked }) => ({ asked: { ...asked, [what]: asked[what] + 1 } }));
  const goTo = (page: number, y = 0, place: Rect<Display> | null = null) =>
    store.setState(({ jump }) => ({ page, jump: { page, y, place, number: jump.number + 1 } }));
  const showFinding = (change: (model: ViewModel) => Finding) => {
    const finding = change(store.getState());
    store.setState({ finding });
    const piece = finding.hits[finding.at]?.pieces[0];
    if (piece !== undefined) goTo(piece.page, Math.max(1, piece.rect.y0), piece.rect);
  };
  return {
    ...store,
    sight: { current: null },
    ask,
    goTo,
    zoomIn: () => store.setState(({ shown }) => ({ zoom: larger(shown) })),
    zoomOut: () => store.setState(({ shown }) => ({ zoom: smaller(shown) })),
    zoomTo: (zoom) => store.setState({ zoom }),
    rotate: () => store.setState(({ turn }) => ({ turn: ((turn + 1) % 4) as Turn })),
    toggle: (mode) => store.setState((old) => modeOf(old, old.mode === mode ? 'review' : mode)),
    openBar: (bar) => {
      store.setState(({ mode }) => ({ bar, ...(bar === 'mark' && modeForMarking(mode)) }));
      ask('bar');
    },
    closeBar: () => {
      store.setState({ bar: null, finding: NO_FINDING });
      ask('focus');
    },
    showFinds: (hits) => showFinding(({ finding, page }) => foundIn(finding, hits, page)),
    stepFind: (by) => showFinding(({ finding }) => steppedFinding(finding, by)),
    showDocument: (document, was) => {
      if (shownDocument !== null) left.set(shownDocument, store.getState().page);
      shownDocument = document;
      store.setState({ ...NOTHING_IN_HAND, askingPages: null });
      goTo(left.get(document) ?? left.get(was) ?? 1);
    },
  };
}

const NOTHING_IN_HAND = { bar: null, pending: null, boundary: null, finding: NO_FINDING } as const;

/** What is in hand is drawn on the original: it does not outlive a look at the preview. */
function modeOf({ mode: before, zoom, zoomAlone }: ViewModel, mode: ViewMode): Partial<ViewModel> {
  const dropped = mode === 'preview' ? { pending: null, boundary: null } : {};
  if (mode === 'side') return { mode, zoomAlone: zoom, zoom: 'width' };
  return { mode, ...dropped, ...(before === 'side' ? { zoom: zoomAlone } : {}) };
}

function modeForMarking(mode: ViewMode): Partial<ViewModel> {
  return mode === 'preview' ? { mode: 'review' } : {};
}
