import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { passwordOf, subscribeToPasswords } from '../../pdf/passwords.ts';
import { holdPdf, OPENING, type OpenedPdf } from './documentPdf.ts';

/** The document while it is shown; null is no document. */
export function useDocumentPdf(bridge: Bridge, document: DocumentId | null): OpenedPdf {
  const [shown, setShown] = useState(OPENING);
  const password = useSyncExternalStore(subscribeToPasswords, () => passwordOf(document));
  useEffect(() => {
    if (document === null) return;
    let gone = false;
    const { opened, release } = holdPdf(bridge, document, password);
    void opened.then((pdf) => gone || setShown(pdf));
    return () => {
      gone = true;
      setShown(OPENING);
      release();
    };
  }, [bridge, document, password]);
  return shown;
}
