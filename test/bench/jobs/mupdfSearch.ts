/** mupdfSearch.ts FILE OUT: mupdf WASM searches the terms and removes what it finds. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as mupdf from 'mupdf';
import { TERMS } from '../makePdf.ts';

const [file = '', out = ''] = process.argv.slice(2);
const document = mupdf.Document.openDocument(readFileSync(file), 'application/pdf').asPDF()!;
for (let number = 0; number < document.countPages(); number++) {
  const page = document.loadPage(number) as mupdf.PDFPage;
  const text = page.toStructuredText('');
  for (const term of TERMS) {
    for (const quads of text.search(term, '')) page.createAnnotation('Redact').setQuadPoints(quads);
  }
  text.destroy();
  page.applyRedactions(true, 2);
  page.destroy();
}
writeFileSync(out, document.saveToBuffer('garbage=compact,compress').asUint8Array());
