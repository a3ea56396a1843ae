import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type DocumentId, isRefusal } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { queryOf } from './finding.ts';
import type { ViewStore } from './viewStore.ts';

/** Milliseconds after the last letter that was typed. */
const PATIENCE = 250;

/** Looks for what is asked, when it has been typed; shows the first find from the page that is read. */
export function useFinding(view: ViewStore, bridge: Bridge, document: DocumentId): void {
  const { text, wholeWords, variants } = useStore(view, (state) => state.finding);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked, not what was answered.
  useEffect(() => {
    let gone = false;
    const query = queryOf(view.getState().finding, document);
    if (query === null) {
      view.setState(({ finding }) => ({
        finding: { ...finding, state: 'idle', hits: [], at: -1 },
      }));
      return;
    }
    const timer = setTimeout(async () => {
      const hits = await bridge.request('search', query).catch(() => null);
      if (gone) return;
      if (hits === null || isRefusal(hits))
        view.setState(({ finding }) => ({ finding: { ...finding, state: 'failed' } }));
      else view.showFinds(hits);
    }, PATIENCE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [view, bridge, document, text, wholeWords, variants]);
}
