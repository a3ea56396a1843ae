/** burn.ts FILE PLAN OUT: our burn and save, without verification. */
import { readFileSync, writeFileSync } from 'node:fs';
import { keepCompiledCode } from '../../../app/compileCache.ts';

keepCompiledCode();
const { openPdf, resolveRedactions } = await import('../../../app/pipeline.ts');
const { readPlan } = await import('../../../app/plan.ts');
const { nodePorts } = await import('../../../app/ports/nodePorts.ts');
const { burn } = await import('../../../redaction/burn/burn.ts');

const [file = '', plan = '', out = ''] = process.argv.slice(2);
const open = openPdf(readFileSync(file), { ports: nodePorts() }, () => {});
const geometryOf = (page: number) => open.document.pages[page - 1]?.geometry;
const { marks, decisions } = readPlan(readFileSync(plan, 'utf8'), geometryOf, 'bench');
const { value } = resolveRedactions(open, { detections: [], marks, decisions }, 'exact');
writeFileSync(out, burn(open.document, value, {}).value.bytes);
