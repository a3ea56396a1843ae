import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DocumentId, PageLetters } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { LetterCache } from './letterCache.ts';

export function useLetterCache(bridge: Bridge, document: DocumentId): LetterCache {
  return useMemo(() => new LetterCache(bridge, document), [bridge, document]);
}

/** Undefined while they are not there; null on a page that has none. */
export function useLetters(
  cache: LetterCache,
  page: number,
  hasText: boolean,
): PageLetters | null | undefined {
  const letters = useSyncExternalStore(cache.subscribe, () => cache.get(page));
  useEffect(() => {
    if (hasText) void cache.want(page);
  }, [cache, page, hasText]);
  return hasText ? letters : null;
}
