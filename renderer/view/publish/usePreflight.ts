import { useEffect, useState } from 'react';
import type { DocumentId, Refusal } from '../../../app/contract/dossier.ts';
import type { Preflight } from '../../../app/contract/publication.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { messages } from '../../strings/frame.ts';

/** Null while the trial run goes on. It reads decisions from disk: what waits is written first. */
export function usePreflight(
  bridge: Pick<Bridge, 'request'>,
  store: DossierStore,
  document: DocumentId,
): Preflight | Refusal | null {
  const [answer, setAnswer] = useState<Preflight | Refusal | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      await store.saved();
      const found = await bridge.request('preflight', document).catch(() => NO_ANSWER);
      if (wanted) setAnswer(found);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [bridge, store, document]);
  return answer;
}

/** What would be made is not what was decided. */
export const UNSAVED: Refusal = {
  refused: true,
  code: 'unsaved',
  sentence: messages.stillUnsaved,
  advice: '',
  page: null,
};

export const NO_ANSWER: Refusal = {
  refused: true,
  code: 'no-answer',
  sentence: messages.unknown,
  advice: '',
  page: null,
};
