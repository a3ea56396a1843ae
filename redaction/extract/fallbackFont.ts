import type { PdfDocument } from '../pdf/document.ts';
import { PDFDict, PDFName } from '../pdf/objects.ts';

const known = new WeakMap<PdfDocument, PDFDict>();

/** Helvetica with WinAnsiEncoding, as PDFium shows text whose font is missing. */
export function fallbackFontDict(document: PdfDocument): PDFDict {
  let dict = known.get(document);
  if (dict === undefined) {
    const entries = new Map([
      [PDFName.of('Type'), PDFName.of('Font')],
      [PDFName.of('Subtype'), PDFName.of('Type1')],
      [PDFName.of('BaseFont'), PDFName.of('Helvetica')],
      [PDFName.of('Encoding'), PDFName.of('WinAnsiEncoding')],
    ]);
    dict = PDFDict.fromMapWithContext(entries, document.catalog.context);
    document.refToOwn(dict);
    known.set(document, dict);
  }
  return dict;
}
