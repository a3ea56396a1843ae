import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

/** The typings lack the heap; memory growth replaces it, so it is asked for each time. */
export function heapOf(pdfium: WrappedPdfiumModule): Uint8Array {
  return (pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
}
