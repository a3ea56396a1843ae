import { memo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { isUnreadable } from '../../store/readable.ts';
import { nl } from '../../strings/nl.ts';
import type { Found } from './hand.ts';
import { OpenDocument } from './OpenDocument.tsx';
import type { ViewStore } from './viewStore.ts';
import { WaitingPage } from './WaitingPage.tsx';

export interface PageRegionProps {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly bridge: Bridge;
  /** To the sheet that redacts what was found. */
  readonly onFound: Found;
}

/** Region D: the pages of the current document, what is in hand on them, and the bar of the page that is read. */
export const PageRegion = memo(function PageRegion(props: PageRegionProps) {
  const { store } = props;
  const current = useStore(store, (model) => model.current);
  const unreadable = useStore(store, isUnreadable);
  const dimmed = useStore(store, (model) => model.settings.dimPaper);
  const region = useRef<HTMLElement>(null);
  return (
    <main
      ref={region}
      className={`reading${dimmed ? ' dimPaper' : ''}`}
      data-region="page"
      aria-label={nl.pages.region}
    >
      {current !== null && !unreadable ? (
        <OpenDocument key={current} {...props} document={current} region={region} />
      ) : (
        <WaitingPage store={store} />
      )}
    </main>
  );
});
