/** The second reader of verification: PDFium as WebAssembly (@embedpdf/pdfium, MIT; PDFium: Apache-2.0). */
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { SecondDocument, SecondReader } from '../../redaction/index.ts';
import { charBox, letterBox, readCharacters } from './pdfium/characters.ts';
import { pdfiumProgram } from './pdfium/program.ts';
import { copyOf, drawPage } from './pdfium/render.ts';
import { PdfiumSession } from './pdfium/session.ts';
import { readText } from './pdfium/text.ts';
import { instanceOf, type WasmInstance, type WasmModule } from './webAssembly.ts';

let shared: Promise<SecondReader> | undefined;

/** One PDFium instance per thread, as long as it works. */
export function pdfiumReader(): Promise<SecondReader> {
  shared ??= startPdfium(pdfiumProgram());
  return shared;
}

export async function startPdfium(module: WasmModule): Promise<SecondReader> {
  const pdfium = await init({
    // Emscripten would keep the program's bytes, 4.6 MB, which V8 has already.
    instantiateWasm(imports: object, receive: (started: WasmInstance) => void) {
      const started = instanceOf(module, imports);
      receive(started);
      return started.exports;
    },
  });
  const session = new PdfiumSession(pdfium, () => {
    shared = undefined;
  });
  return { open: (bytes) => openDocument(session, bytes) };
}

function openDocument(session: PdfiumSession, bytes: Uint8Array): SecondDocument {
  const { pdfium } = session;
  const { pointer, close } = session.open(bytes);
  const withPage = <T>(page: number, read: (opened: number) => T): T =>
    session.guard(() => readPage(pdfium, pointer, page, read));
  return {
    pageCount: pdfium.FPDF_GetPageCount(pointer),
    read: (page, within) => withPage(page, (opened) => readText(pdfium, opened, within)),
    characters: (page) => withPage(page, (opened) => readCharacters(pdfium, opened, charBox)),
    letters: (page) => withPage(page, (opened) => readCharacters(pdfium, opened, letterBox)),
    render: (page, scale, room) =>
      withPage(page, (opened) => drawPage(pdfium, opened, scale, (image) => copyOf(image, room))),
    look: (page, scale, use) => withPage(page, (opened) => drawPage(pdfium, opened, scale, use)),
    close,
  };
}

function readPage<T>(
  pdfium: WrappedPdfiumModule,
  document: number,
  page: number,
  read: (opened: number) => T,
): T {
  const opened = pdfium.FPDF_LoadPage(document, page - 1);
  if (opened === 0) throw new Error(`PDFium cannot open page ${page}`);
  try {
    return read(opened);
  } finally {
    pdfium.FPDF_ClosePage(opened);
  }
}
