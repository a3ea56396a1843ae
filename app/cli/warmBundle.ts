/**
 * `warmBundle.ts FOLDER usual|early`: does with the bundle what it is for, on a document of the fixtures, and keeps
 * beside it what was made on the way: tables (find.ts) and what V8 compiled (loadChunk.ts). A process of
 * its own: code that was never called is not kept.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileAsUsual, compileLater } from '../batch/compileLater.ts';
import { collectAsUsual, collectEarly, collectLater } from '../batch/watch.ts';
import { ROOT } from './freshBundle.ts';

const [folder = '', settings] = process.argv.slice(2);
if (settings === 'early') collectEarly();

const loader = pathToFileURL(join(folder, 'loadChunk.mjs')).href;
const { loadChunk, keepCode }: typeof import('./loadChunk.ts') = await import(loader);
const { runCli } = loadChunk(loader, 'run.cjs') as unknown as typeof import('./run.ts');
const finding = loadChunk(loader, 'find.cjs') as unknown as typeof import('../find.ts');
const performing: unknown = loadChunk(loader, 'perform.cjs');
const { perform } = performing as typeof import('../batch/perform.ts');

const PLAN = { redactions: [{ page: 1, rects: [[60, 60, 300, 120]], ground: '5.1.2e' }] };
const scratch = mkdtempSync(join(tmpdir(), 'woo-warm-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const SAMPLES = join(ROOT, 'fixtures/pdf');
const original = join(SAMPLES, 'beslisnota.pdf');
const [plan, burned, redacted] = ['plan.json', 'burned.pdf', 'redacted.pdf'].map((name) =>
  join(scratch, name),
);
writeFileSync(plan!, JSON.stringify(PLAN));

// With the settings that workers have by the time when they ask PDFium (batch/pool.ts).
compileLater();
collectLater();
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.pdf'));
const documents = samples.map((name) => readFileSync(join(SAMPLES, name)));
const keeping = loadChunk(
  loader,
  'keepPdfium.cjs',
) as unknown as typeof import('../ports/pdfium/keepPdfium.ts');
await keeping.keepPdfium(documents, settings === 'early' ? 'early' : 'usual');

if (settings !== 'early')
  for (const [name, table] of finding.tablesToKeep()) writeFileSync(join(folder, name), table);

// What the main thread does, with whatever settings; what its workers compile ends with them.
if (settings !== 'early')
  await runCli(['redact', original, '--out', join(scratch, 'out'), '--accept', 'all']);

const source = { path: original };
const shared = { source, width: 'safe', thorough: false, refusedPages: 'refuse' } as const;
const nothing = () => {};
for (const job of [
  { kind: 'redact', accept: 'all', temporary: redacted!, ...shared },
  { kind: 'burn', plan: plan!, actor: '', logged: false, temporary: burned!, ...shared },
  { kind: 'verify', source: { path: burned! }, original: source, plan: plan! },
] as const)
  await perform(job, nothing, nothing);

compileAsUsual();
collectAsUsual();
keepCode(settings === 'early' ? 'early' : 'usual');
