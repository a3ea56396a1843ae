/** extract.ts FILE: every glyph of every page with its box, by our own interpreter. */
import { readFileSync } from 'node:fs';
import { keepCompiledCode } from '../../../app/compileCache.ts';

keepCompiledCode();
const { load } = await import('../../../redaction/pdf/load.ts');
const { readPage } = await import('../../../redaction/extract/readPage.ts');
const { nodePorts } = await import('../../../app/ports/nodePorts.ts');

const bytes = readFileSync(process.argv[2] ?? '');
const { value: document } = load(bytes, { ports: nodePorts() });
let sum = 0;
for (const page of document.pages) {
  const { glyphs } = readPage(document, page);
  for (let i = 0; i < glyphs.count; i++) sum += glyphs.quads[8 * i] ?? 0;
}
console.log(sum);
