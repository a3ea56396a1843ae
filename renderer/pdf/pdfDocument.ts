import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from './pdfWorker.ts?worker&url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** pdf.js shows; it decides nothing. Scripts in a PDF are never run. The bytes are copied: pdf.js takes them. */
export function openForView(bytes: Uint8Array, password?: string): PDFDocumentLoadingTask {
  return getDocument({
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    cMapUrl: './pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: './pdfjs/standard_fonts/',
    wasmUrl: './pdfjs/wasm/',
    iccUrl: './pdfjs/iccs/',
    enableXfa: false,
  });
}

export type { PDFDocumentProxy };
