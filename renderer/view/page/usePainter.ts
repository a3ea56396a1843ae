import { useEffect, useState, useSyncExternalStore } from 'react';
import { PagePainter, type Wanted } from '../../pdf/pagePainter.ts';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';

/** One for each document and pane; shows again whenever a page has been drawn. */
export function usePainter(pdf: PDFDocumentProxy | null, wanted: Wanted): PagePainter | null {
  const [painter, setPainter] = useState<PagePainter | null>(null);
  useEffect(() => {
    if (pdf === null) return;
    const made = new PagePainter(pdf);
    setPainter(made);
    return () => {
      made.destroy();
      setPainter(null);
    };
  }, [pdf]);
  useSyncExternalStore(painter?.subscribe ?? noSubscription, painter?.snapshot ?? zero);
  useEffect(() => {
    const want = () => painter?.want(wanted);
    want();
    // Also when the window goes to another screen, or its size in per cent changes.
    window.addEventListener('resize', want);
    return () => window.removeEventListener('resize', want);
  }, [painter, wanted]);
  return painter;
}

const noSubscription = () => () => {};
const zero = () => 0;
