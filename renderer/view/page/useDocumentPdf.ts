import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { holdPdf, OPENING, type OpenedPdf, releasePdf } from './documentPdf.ts';

/** The document while it is shown; null is no document. */
export function useDocumentPdf(bridge: Bridge, document: DocumentId | null): OpenedPdf {
  const [shown, setShown] = useState(OPENING);
  useEffect(() => {
    if (document === null) return;
    let gone = false;
    void holdPdf(bridge, document).then((opened) => gone || setShown(opened));
    return () => {
      gone = true;
      setShown(OPENING);
      releasePdf(document);
    };
  }, [bridge, document]);
  return shown;
}
