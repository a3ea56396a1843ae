import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DocumentId, PageSize } from '../../../app/contract/dossier.ts';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import type { DossierStore } from '../../store/operations/operations.ts';

const NONE: readonly PageSize[] = [];

/**
 * The sizes of the document's pages. Until the engine has read it, as many pages as pdf.js counts, all of the size
 * of the first: reading begins before the search has ended. Empty while neither knows.
 */
export function useShownPages(
  store: DossierStore,
  document: DocumentId | null,
  pdf: PDFDocumentProxy | null,
): readonly PageSize[] {
  const reading = useStore(store, (model) => model.readings.get(document ?? ''));
  const read = reading?.state === 'ready' ? reading.read.pages : null;
  const [guessed, setGuessed] = useState(NONE);
  const known = read !== null;
  useEffect(() => {
    if (known || pdf === null) return;
    let gone = false;
    pagesLikeFirst(pdf).then(
      (pages) => gone || setGuessed(pages),
      () => {},
    );
    return () => {
      gone = true;
      setGuessed(NONE);
    };
  }, [pdf, known]);
  return read ?? guessed;
}

async function pagesLikeFirst(pdf: PDFDocumentProxy): Promise<readonly PageSize[]> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return Array.from({ length: pdf.numPages }, () => ({ width, height, hasText: true }));
}
