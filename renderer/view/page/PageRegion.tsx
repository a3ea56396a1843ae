import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { standOf } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { nl } from '../../strings/nl.ts';
import { FindBar } from './FindBar.tsx';
import { queryOf } from './finding.ts';
import { toRedact } from './finds.ts';
import { BoundaryBar, ElsewhereBar } from './HandBars.tsx';
import { checkPage, type Found, keepBoundary, refusePages, splitAtBoundary } from './hand.ts';
import { MarkLine } from './MarkLine.tsx';
import { PageBar } from './PageBar.tsx';
import { PageRangeDialog } from './PageRangeDialog.tsx';
import { Panes } from './Panes.tsx';
import { useDocumentPdf } from './useDocumentPdf.ts';
import { useElsewhereKey } from './useElsewhereKey.ts';
import { useHand } from './useHand.ts';
import { useInSight } from './useInSight.ts';
import { useItemMarks } from './useItemMarks.ts';
import { useShownPages } from './useShownPages.ts';
import type { ViewStore } from './viewStore.ts';
import { WaitingPage } from './WaitingPage.tsx';

interface Props {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly bridge: Bridge;
  /** To the sheet that redacts what was found. */
  readonly onFound: Found;
}

/** Region D: the pages of the current document, what is in hand on them, and the bar of the page that is read. */
export const PageRegion = memo(function PageRegion(props: Props) {
  const { store } = props;
  const current = useStore(store, (model) => model.current);
  const reading = useStore(store, (model) => model.readings.get(model.current ?? ''));
  const dimmed = useStore(store, (model) => model.settings.dimPaper);
  const region = useRef<HTMLElement>(null);
  return (
    <main
      ref={region}
      className={`reading${dimmed ? ' dimPaper' : ''}`}
      data-region="page"
      aria-label={nl.pages.region}
    >
      {current !== null && reading?.state !== 'refused' ? (
        <OpenDocument key={current} {...props} document={current} region={region} />
      ) : (
        <WaitingPage store={store} />
      )}
    </main>
  );
});

interface OpenProps extends Props {
  readonly document: DocumentId;
  readonly region: React.RefObject<HTMLElement | null>;
}

function OpenDocument({ store, view, bridge, onFound, document, region }: OpenProps) {
  useLayoutEffect(() => view.showDocument(document), [view, document]);
  const shown = useDocumentPdf(bridge, document);
  const pages = useShownPages(store, document, shown.pdf);
  const { items, marks } = useItemMarks(store, document);
  const favourites = useStore(store, (model) => model.settings.favourites);
  const { bar, page, boundary, refusingPages, finding } = useStore(view);
  const scroller = useRef<HTMLDivElement>(null);
  const stores = useMemo(() => ({ store, view, document }), [store, view, document]);
  const hand = useHand(stores, bridge, pages, items, region);
  useInSight(store, view, items, scroller);
  useFocusAsked(view, scroller);
  const size = pages[page - 1] ?? pages[0];
  const redactFound = () => {
    const query = queryOf(finding, document);
    if (query !== null) onFound(query, toRedact(hand.finds));
  };
  const { elsewhere } = hand;
  const showElsewhere = elsewhere === null ? null : () => onFound(elsewhere.query, elsewhere.hits);
  useElsewhereKey(region, store, showElsewhere);
  if (pages.length === 0 && !shown.failed) return <WaitingPage store={store} />;
  return (
    <>
      {bar === 'find' && (
        <FindBar {...{ view, bridge, document }} finds={hand.finds} onRedact={redactFound} />
      )}
      {bar === 'mark' && size !== undefined && (
        <MarkLine
          {...{ view, page, size }}
          letters={hand.lettersHere}
          onMark={() => hand.mark(0)}
        />
      )}
      <Panes
        {...{ store, view, bridge, document, pages, items, marks, scroller }}
        opened={shown}
        hand={hand}
      />
      {boundary !== null && (
        <BoundaryBar
          boundary={boundary}
          onKeep={() => keepBoundary(stores)}
          onSplit={() => splitAtBoundary(stores)}
          onDiscard={() => view.setState({ boundary: null })}
        />
      )}
      {elsewhere !== null && (
        <ElsewhereBar
          elsewhere={elsewhere}
          onSheet={() => showElsewhere?.()}
          onDismiss={hand.dismissElsewhere}
        />
      )}
      <ReadBar store={store} view={view} document={document} pages={pages.length} />
      {refusingPages && (
        <PageRangeDialog
          page={page}
          pages={pages.length}
          favourites={favourites}
          onRefuse={(chosen, ground) => refusePages(stores, chosen, ground, hand)}
          onClose={() => view.setState({ refusingPages: false })}
        />
      )}
    </>
  );
}

function useFocusAsked(view: ViewStore, scroller: React.RefObject<HTMLDivElement | null>): void {
  const asked = useStore(view, (state) => state.asked.focus);
  useEffect(() => {
    if (asked > 0) scroller.current?.focus({ preventScroll: true });
  }, [asked, scroller]);
}

interface ReadBarProps {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly document: DocumentId;
  readonly pages: number;
}

/** The bar of the page that is read. */
function ReadBar({ store, view, document, pages }: ReadBarProps) {
  const { page, drawing, asked } = useStore(view);
  const open = useStore(store, (model) => standOf(model, document, page).open);
  const checked = useStore(store, (model) => standOf(model, document, page).checked);
  return (
    <PageBar
      page={page}
      pages={pages}
      checked={checked}
      open={open}
      asked={asked.goTo}
      drawing={drawing}
      onGo={view.goTo}
      onCheck={() => checkPage(store, view)}
      onDone={() => view.ask('focus')}
      onDraw={() => view.setState({ drawing: !drawing })}
    />
  );
}
