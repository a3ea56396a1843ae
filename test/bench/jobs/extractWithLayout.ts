/** extractWithLayout.ts FILE: glyphs, lines and reading order, as detection needs them. */
import { readFileSync } from 'node:fs';
import { keepCompiledCode } from '../../../app/compileCache.ts';

keepCompiledCode();
const { extractPage, load } = await import('../../../redaction/index.ts');
const { nodePorts } = await import('../../../app/ports/nodePorts.ts');

const bytes = readFileSync(process.argv[2] ?? '');
const { value: document } = load(bytes, { ports: nodePorts() });
let sum = 0;
for (const page of document.pages) sum += extractPage(document, page.number).value.text.text.length;
console.log(sum);
