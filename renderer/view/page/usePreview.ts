import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { previewKey } from './previewKey.ts';
import { type PreviewAnswer, Previews } from './previews.ts';

/** Milliseconds that nothing is decided before the burnt pages are made again. */
const REST = 350;

/** Null while the burnt pages of what stands now are not there. */
export function usePreview(
  store: DossierStore,
  bridge: Bridge,
  document: DocumentId,
  on: boolean,
): PreviewAnswer | null {
  const previews = useMemo(() => new Previews(bridge, store.saved), [bridge, store]);
  const key = useStore(store, (model) => previewKey(model, document));
  const wish = useMemo(() => ({ document, key }), [document, key]);
  const answer = useSyncExternalStore(previews.subscribe, () => previews.get(wish));
  const known = answer !== null;
  useEffect(() => {
    if (!on) previews.forgetFailure();
  }, [previews, on]);
  useEffect(() => {
    if (!on || known) return;
    const timer = setTimeout(() => previews.want(wish), REST);
    return () => clearTimeout(timer);
  }, [previews, wish, on, known]);
  return answer;
}
