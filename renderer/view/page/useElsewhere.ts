import { useCallback, useMemo, useState } from 'react';
import { type DocumentId, type Hit, isRefusal } from '../../../app/contract/dossier.ts';
import type { Bridge, SearchQuery } from '../../../app/contract/requests.ts';
import type { Item } from '../../store/item.ts';
import { findsOf, toRedact } from './finds.ts';

export interface Elsewhere {
  readonly query: SearchQuery;
  /** Where the text that was just marked still stays readable. */
  readonly hits: readonly Hit[];
}

interface Looked {
  readonly elsewhere: Elsewhere | null;
  /** After a text was marked. */
  readonly look: (text: string) => void;
  readonly dismiss: () => void;
}

/** Longer ones are sentences, not names; one letter is everywhere. */
const [SHORTEST, LONGEST] = [2, 200];

export function useElsewhere(bridge: Bridge, document: DocumentId, items: readonly Item[]): Looked {
  const [found, setFound] = useState<Elsewhere | null>(null);
  const look = useCallback(
    (text: string) => {
      setFound(null);
      if (text.length < SHORTEST || text.length > LONGEST) return;
      const query = { text, document, wholeWords: true, variants: true };
      bridge.request('search', query).then(
        (hits) => isRefusal(hits) || setFound({ query, hits }),
        () => {},
      );
    },
    [bridge, document],
  );
  const elsewhere = useMemo(() => {
    const hits = found === null ? [] : toRedact(findsOf(found.hits, items));
    return found === null || hits.length === 0 ? null : { ...found, hits };
  }, [found, items]);
  const dismiss = useCallback(() => setFound(null), []);
  return { elsewhere, look, dismiss };
}
