import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { DocumentId, PageSize } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { standOf } from '../../store/counts.ts';
import type { Item } from '../../store/item.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { nl } from '../../strings/nl.ts';
import type { OpenedPdf } from './documentPdf.ts';
import type { ByPage } from './itemMarks.ts';
import { PreviewMessage } from './PreviewMessage.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import type { Hand } from './useHand.ts';
import { usePreview } from './usePreview.ts';
import type { ViewStore } from './viewStore.ts';

interface Props {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly bridge: Bridge;
  readonly document: DocumentId;
  readonly opened: OpenedPdf;
  readonly pages: readonly PageSize[];
  readonly items: readonly Item[];
  readonly marks: ByPage;
  readonly hand: Hand;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The original, the burnt pages, or both next to each other. */
export function Panes(props: Props) {
  const { store, view, bridge, document, opened, pages, items, marks, hand, scroller } = props;
  const mode = useStore(view, (state) => state.mode);
  const active = useStore(store, (model) => model.active);
  const label = useStore(store, (model) => model.settings.label);
  const chosen = useStore(store, (model) => model.chosen);
  const answer = usePreview(store, bridge, document, mode !== 'review');
  const other = useRef<HTMLDivElement>(null);
  const { follow, lead } = useTied(scroller, other);
  useEffect(() => {
    // The other pane has just come; it starts where the reader is.
    if (mode === 'side') requestAnimationFrame(lead);
  }, [mode, lead]);
  const labelOf = useLabel(store, document, pages.length);
  const select = useSelect(store);
  if (opened.failed)
    return (
      <p className="bar error" role="alert">
        {nl.pages.unreadable}
      </p>
    );
  return (
    <>
      {mode !== 'review' && <PreviewMessage answer={answer} onGo={view.goTo} />}
      <div className={`panes mode-${mode}`}>
        {mode !== 'preview' && (
          <ReviewPane
            {...{ view, pages, marks, active, chosen, labelOf, scroller }}
            pdf={opened.pdf}
            cache={hand.cache}
            finds={hand.finds}
            marking={hand.marking}
            onSelect={select}
            onScrolled={lead}
          />
        )}
        {mode !== 'review' && (
          <PreviewPane
            {...{ view, pages, answer, items, active, label }}
            original={opened.pdf}
            tied={mode === 'side'}
            scroller={mode === 'side' ? other : scroller}
            onScrolled={follow}
          />
        )}
      </div>
    </>
  );
}

/** Two scrollers of one layout: each follows the other. */
function useTied(
  one: RefObject<HTMLDivElement | null>,
  other: RefObject<HTMLDivElement | null>,
): { readonly lead: () => void; readonly follow: () => void } {
  return useMemo(() => {
    const tie = (from: HTMLDivElement | null, to: HTMLDivElement | null) => {
      if (from === null || to === null || from === to) return;
      if (Math.abs(to.scrollTop - from.scrollTop) > 1) to.scrollTop = from.scrollTop;
      if (Math.abs(to.scrollLeft - from.scrollLeft) > 1) to.scrollLeft = from.scrollLeft;
    };
    return {
      lead: () => tie(one.current, other.current),
      follow: () => tie(other.current, one.current),
    };
  }, [one, other]);
}

function useLabel(store: DossierStore, document: DocumentId, of: number) {
  return useCallback(
    (page: number) => {
      const { passages, open } = standOf(store.getState(), document, page);
      return nl.pages.group(page, of, passages, open);
    },
    [store, document, of],
  );
}

/** With Ctrl or Shift a mark is chosen beside what was. */
function useSelect(store: DossierStore) {
  return useCallback(
    (key: string, event: React.MouseEvent | React.KeyboardEvent) => {
      event.preventDefault();
      if (event.ctrlKey || event.shiftKey) store.tick(key);
      else store.select(key);
    },
    [store],
  );
}
