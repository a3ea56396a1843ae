import { memo, type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { standOf } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { nl } from '../../strings/nl.ts';
import { OutlineTree } from './OutlineTree.tsx';
import { signOf } from './pageSign.ts';
import { StripTabs } from './StripTabs.tsx';
import { ThumbList, type ThumbStand } from './ThumbList.tsx';
import { useDocumentPdf } from './useDocumentPdf.ts';
import { useItemMarks } from './useItemMarks.ts';
import { useShownPages } from './useShownPages.ts';
import type { ViewStore } from './viewStore.ts';

interface Props {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly bridge: Bridge;
  /** What the tab Documenten shows; without it there is no such tab. */
  readonly documents?: ReactNode;
  /** Room for the pages themselves, and the reader wants them. */
  readonly wide: boolean;
}

export type StripTab = 'pages' | 'documents' | 'outline';

/** Region C: page numbers with their state; wide also the pages themselves, the documents and the bookmarks. */
export function StripRegion({ store, view, bridge, documents, wide }: Props) {
  const current = useStore(store, (model) => model.current);
  const [tab, setTab] = useState<StripTab>('pages');
  const tabs: StripTab[] =
    documents === undefined ? ['pages', 'outline'] : ['pages', 'documents', 'outline'];
  const shown = wide ? tab : 'pages';
  return (
    <nav className={`strip${wide ? ' wide' : ''}`} data-region="strip" aria-label={nl.pages.label}>
      {wide && <StripTabs tabs={tabs} shown={tab} onShow={setTab} />}
      {shown === 'documents' && documents}
      {shown !== 'documents' && current !== null && (
        <OfDocument {...{ store, view, bridge, wide }} document={current} tab={shown} />
      )}
    </nav>
  );
}

interface OfProps extends Pick<Props, 'store' | 'view' | 'bridge'> {
  readonly document: DocumentId;
  readonly wide: boolean;
  readonly tab: StripTab;
}

const OfDocument = memo(function OfDocument(props: OfProps) {
  const { store, view, bridge, document, wide, tab } = props;
  const page = useStore(view, (state) => state.page);
  const review = useDeferredValue(useStore(store, (model) => model.review));
  const { items, marks } = useDeferredValue(useItemMarks(store, document));
  const { pdf } = useDocumentPdf(bridge, document);
  const pages = useShownPages(store, document, pdf);
  const go = useCallback((number: number) => view.goTo(number), [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: how pages stand follows from these.
  const stand = useMemo(
    () => (number: number) => thumbStand(store, document, number),
    [store, document, items, review],
  );
  if (tab === 'outline') return <OutlineTree pdf={pdf} onGo={go} />;
  return <ThumbList {...{ pdf, pages, page, wide, marks }} standOf={stand} onGo={go} />;
});

function thumbStand(store: DossierStore, document: DocumentId, page: number): ThumbStand {
  const stand = standOf(store.getState(), document, page);
  const { open, conflicts, checked } = stand;
  const words = [
    conflicts > 0 ? nl.pages.conflictHere(conflicts) : '',
    open > 0 ? nl.pages.open(open) : '',
    checked ? nl.pages.checked : nl.pages.toCheck,
  ];
  return { open, checked, sign: signOf(stand), words: words.filter(Boolean).join(', ') };
}
