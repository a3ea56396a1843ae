import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import { activeItem } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { BarsAbove, BarsBelow } from './Bars.tsx';
import { refusePages, repeatMark } from './hand.ts';
import { PageRangeDialog } from './PageRangeDialog.tsx';
import type { PageRegionProps } from './PageRegion.tsx';
import { Panes } from './Panes.tsx';
import { ReadBar } from './ReadBar.tsx';
import { useDocumentPdf } from './useDocumentPdf.ts';
import { type Hand, useHand } from './useHand.ts';
import { useInSight } from './useInSight.ts';
import { useItemMarks } from './useItemMarks.ts';
import { useShownPages } from './useShownPages.ts';
import type { ViewStore } from './viewStore.ts';
import { WaitingPage } from './WaitingPage.tsx';

interface Props extends PageRegionProps {
  readonly document: DocumentId;
  readonly region: RefObject<HTMLElement | null>;
}

/** The pages of one document between what is in hand on them. */
export function OpenDocument({ store, view, bridge, onFound, document, region }: Props) {
  useLayoutEffect(() => {
    const { stay } = store.getState();
    view.showDocument(document, stay?.document === document ? stay.was : document);
  }, [view, store, document]);
  const opened = useDocumentPdf(bridge, document);
  const pages = useShownPages(store, document, opened.pdf);
  const { items, marks } = useItemMarks(store, document);
  const scroller = useRef<HTMLDivElement>(null);
  const stores = useMemo(() => ({ store, view, document }), [store, view, document]);
  const hand = useHand(stores, bridge, pages, items, region);
  useInSight(store, view, items, pages, scroller);
  useFocusAsked(view, scroller);
  if (pages.length === 0 && !opened.failed) return <WaitingPage store={store} />;
  return (
    <>
      <BarsAbove {...{ stores, bridge, hand, pages, onFound }} />
      <Panes {...{ store, view, bridge, document, opened, pages, items, marks, hand, scroller }} />
      <BarsBelow {...{ stores, hand, region, onFound }} />
      <ReadBar {...{ store, view, document }} pages={pages.length} />
      <AskingPages {...{ store, view, document, hand }} pages={pages.length} />
    </>
  );
}

function useFocusAsked(view: ViewStore, scroller: RefObject<HTMLDivElement | null>): void {
  const asked = useStore(view, (state) => state.asked.focus);
  useEffect(() => {
    if (asked > 0) scroller.current?.focus({ preventScroll: true });
  }, [asked, scroller]);
}

interface AskingProps {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly document: DocumentId;
  readonly hand: Hand;
  readonly pages: number;
}

/** Whole pages to refuse, or pages on which the active passage is repeated. */
function AskingPages({ store, view, document, hand, pages }: AskingProps) {
  const purpose = useStore(view, (state) => state.askingPages);
  const favourites = useStore(store, (model) => model.settings.favourites);
  if (purpose === null) return null;
  const act = purpose === 'refuse' ? refusePages : repeatMark;
  const own = purpose === 'repeat' ? ownPage(store) : undefined;
  return (
    <PageRangeDialog
      key={purpose}
      {...{ purpose, pages, favourites }}
      {...(own === undefined ? {} : { own })}
      proposed={proposedFor(purpose, store, view, pages)}
      onChosen={(chosen, ground) => act({ store, view, document }, chosen, ground, hand)}
      // One that closes late does not close the next.
      onClose={() =>
        view.setState(({ askingPages }) => (askingPages === purpose ? { askingPages: null } : {}))
      }
    />
  );
}

function proposedFor(
  purpose: 'refuse' | 'repeat',
  store: DossierStore,
  view: ViewStore,
  pages: number,
) {
  const model = store.getState();
  const usual = model.settings.favourites[0] ?? '5.1.2e';
  if (purpose === 'refuse') return { pages: `${view.getState().page}`, ground: usual };
  const own = ownPage(store) ?? 0;
  return { pages: others(own, pages), ground: activeItem(model)?.grounds[0] ?? usual };
}

/** Of the active passage. */
function ownPage(store: DossierStore): number | undefined {
  const item = activeItem(store.getState());
  return item?.pieces[0]?.page ?? item?.page;
}

/** `1-2, 4-9`. */
function others(own: number, pages: number): string {
  const ranges = [
    [1, own - 1],
    [own + 1, pages],
  ] as const;
  return ranges
    .filter(([first, last]) => first <= last)
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(', ');
}
