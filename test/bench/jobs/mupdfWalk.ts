/** mupdfWalk.ts FILE: mupdf WASM's walk over the same glyphs. */
import { readFileSync } from 'node:fs';
import * as mupdf from 'mupdf';

const document = mupdf.Document.openDocument(
  readFileSync(process.argv[2] ?? ''),
  'application/pdf',
);
let sum = 0;
for (let number = 0; number < document.countPages(); number++) {
  const page = document.loadPage(number);
  const text = page.toStructuredText('preserve-whitespace');
  text.walk({
    onChar(_character, _origin, _font, _size, quad) {
      sum += quad[0];
    },
  });
  text.destroy();
  page.destroy();
}
console.log(sum);
