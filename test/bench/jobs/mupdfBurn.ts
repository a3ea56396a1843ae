/** mupdfBurn.ts FILE PLAN OUT: mupdf WASM removes a plan's rectangles; nothing is verified. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as mupdf from 'mupdf';

const [file = '', planFile = '', out = ''] = process.argv.slice(2);
const document = mupdf.Document.openDocument(readFileSync(file), 'application/pdf').asPDF()!;
const plan: { redactions: { page: number; rects: [number, number, number, number][] }[] } =
  JSON.parse(readFileSync(planFile, 'utf8'));
for (const { page: number, rects } of plan.redactions) {
  const page = document.loadPage(number - 1) as mupdf.PDFPage;
  for (const rect of rects) page.createAnnotation('Redact').setRect(rect);
  page.applyRedactions(true, 2);
  page.destroy();
}
writeFileSync(out, document.saveToBuffer('garbage=compact,compress').asUint8Array());
