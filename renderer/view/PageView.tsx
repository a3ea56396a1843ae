import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { FAVOURITES } from '../favourites.ts';
import type { ReviewModel, ReviewStore } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { PageBar } from './page/PageBar.tsx';
import { PageScroller, type SheetOver } from './page/PageScroller.tsx';
import type { PageMark } from './page/pageMark.ts';
import type { Pending } from './page/pending.ts';
import { type Marking, ReviewSheet } from './page/ReviewSheet.tsx';
import type { PageStand } from './page/usePageStand.ts';
import type { Shown } from './page/usePdf.ts';
import type { ViewStore } from './page/viewStore.ts';

interface Props {
  readonly store: ReviewStore;
  readonly model: ReviewModel;
  readonly view: ViewStore;
  readonly shown: Shown;
  readonly marks: ReadonlyMap<number, readonly PageMark[]>;
  readonly standOf: (page: number) => PageStand;
  readonly onCheck: () => void;
}

const NO_MARKS: readonly PageMark[] = [];

/** Region D: the pages, and under them the bar of the page that is read. */
export function PageView({ store, model, view, shown, marks, standOf, onCheck }: Props) {
  const { document } = model;
  const { page, hidden } = useStore(view);
  const scroller = useRef<HTMLDivElement>(null);
  const marking = useMarking();
  useActiveInSight(model, view, scroller);

  const select = useCallback(
    (key: string) => store.select(document.passages.findIndex(({ id }) => id === key)),
    [store, document],
  );
  const labelOf = useCallback(
    (number: number) => {
      const { passages, open } = standOf(number);
      return nl.pages.group(number, document.pages.length, passages, open);
    },
    [standOf, document],
  );
  const over = (sheet: SheetOver) => (
    <>
      <ReviewSheet
        {...sheet}
        marks={hidden ? NO_MARKS : (marks.get(sheet.page) ?? NO_MARKS)}
        letters={null}
        marking={marking}
        onSelect={select}
      />
      {!document.pages[sheet.page - 1]?.hasText && (
        <p className="bar warning scan">{nl.pages.scan}</p>
      )}
    </>
  );
  const stand = standOf(page);
  return (
    <main className="reading" aria-label={nl.pages.region}>
      {shown.failed ? (
        <p className="bar error" role="alert">
          {nl.pages.unreadable}
        </p>
      ) : (
        <PageScroller
          pdf={shown.pdf}
          pages={document.pages}
          view={view}
          label={nl.pages.region}
          labelOf={labelOf}
          over={over}
          scroller={scroller}
        />
      )}
      <PageBar
        page={page}
        pages={document.pages.length}
        checked={stand.checked}
        open={stand.open}
        asked={0}
        onGo={view.goTo}
        onCheck={onCheck}
        onDone={() => scroller.current?.focus()}
      />
    </main>
  );
}

function useMarking(): Marking {
  const [pending, setPending] = useState<Pending | null>(null);
  return useMemo(
    () => ({
      pending,
      ground: FAVOURITES[0] ?? '',
      areas: false,
      onDrawn: setPending,
      onPicked: () => {},
      onMark: () => setPending(null),
      onDrop: () => setPending(null),
    }),
    [pending],
  );
}

/** The active passage is always brought into sight; where it already is, nothing moves. */
function useActiveInSight(
  { document, active }: ReviewModel,
  view: ViewStore,
  scroller: React.RefObject<HTMLDivElement | null>,
): void {
  const piece = document.passages[active]?.pieces[0];
  const before = useRef(-2);
  useLayoutEffect(() => {
    if (before.current === active || piece === undefined) return;
    before.current = active;
    if (isInSight(scroller.current, piece.page)) view.setState({ page: piece.page });
    else view.goTo(piece.page, Math.max(1, piece.rect.y0));
  }, [active, piece, view, scroller]);
  useEffect(() => {
    const mark = scroller.current?.querySelector('.mark.active');
    const focused = window.document.activeElement;
    if (mark instanceof SVGElement && focused?.closest('.mark') !== null) mark.focus();
  });
}

/** Whether the mark that was just drawn as the active one stands between the scroller's edges. */
function isInSight(scroller: HTMLElement | null, page: number): boolean {
  const mark = scroller?.querySelector(`[data-page="${page}"] .mark.active .line`);
  if (scroller === null || mark === null || mark === undefined) return false;
  const [inner, outer] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const across = inner.left >= outer.left && inner.right <= outer.right;
  return inner.top > outer.top + 30 && inner.bottom < outer.bottom - 60 && across;
}
