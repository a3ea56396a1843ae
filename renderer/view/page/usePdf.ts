import { useEffect, useState } from 'react';
import { openForView, type PDFDocumentProxy } from '../../pdf/pdfDocument.ts';

export interface Shown {
  readonly pdf: PDFDocumentProxy | null;
  /** pdf.js cannot read the file at all. */
  readonly failed: boolean;
}

const OPENING: Shown = { pdf: null, failed: false };

/** The document of these bytes while they are shown; null bytes are not there yet. */
export function usePdf(bytes: Uint8Array | null): Shown {
  const [shown, setShown] = useState(OPENING);
  useEffect(() => {
    if (bytes === null) return;
    let gone = false;
    const opening = openForView(bytes);
    opening.promise.then(
      (pdf) => gone || setShown({ pdf, failed: false }),
      () => gone || setShown({ pdf: null, failed: true }),
    );
    return () => {
      gone = true;
      setShown(OPENING);
      void opening.destroy().catch(() => {});
    };
  }, [bytes]);
  return shown;
}
