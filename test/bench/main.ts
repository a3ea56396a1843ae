/**
 * `npm run -s bench [-- --runs N]`: CPU time (all threads, start-up included) of the whole process, medians,
 * ratios against neighbours measured in the same run. Prints; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePdf, TERMS } from './makePdf.ts';
import { type Measurement, measureNative, measureNode, medianOf } from './measure.ts';
import { FINDING, JOBS } from './prepare.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const RUNS = Math.max(1, Number(values.runs));
const HERE = import.meta.dirname;
const CLI = join(HERE, '../../app/cli/start.js');

const scratch = mkdtempSync(join(tmpdir(), 'woo-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const at = (name: string) => join(scratch, name);
const file = (pages: number) => at(`${pages}.pdf`);
const plan = (pages: number) => at(`${pages}.json`);
for (const pages of [4, 10, 200, 1000]) {
  const made = makePdf(pages);
  writeFileSync(file(pages), made.bytes);
  writeFileSync(plan(pages), made.plan);
}

// Sources touched since the last bundle would run unbundled, and start slower.
spawnSync(process.execPath, [join(HERE, 'prepare.ts'), file(10), plan(10), at('out.pdf')], {
  stdio: 'inherit',
});

const job = (name: string, ...args: string[]) =>
  medianOf(RUNS, () => measureNode(join(JOBS, `${name}.mjs`), args, scratch));
const cli = (...args: string[]) => medianOf(RUNS, () => measureNode(CLI, args, scratch));
const native = (command: string, ...args: string[]) =>
  medianOf(RUNS, () => measureNative(command, args));

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, median of ${RUNS}`,
);
console.log('CPU seconds of the whole process; about 470 words and 4 marks a page\n');

extraction();
detection();
burning();
whole();
checking();
growth();
batch();

function extraction(): void {
  heading('extraction with glyph boxes, 200 pages');
  const walk = show('mupdf WASM, glyph walk', job('mupdfWalk', file(200)));
  const own = show('own interpreter', job('extract', file(200)));
  const layout = show(
    'own interpreter, with lines and reading order',
    job('extractWithLayout', file(200)),
  );
  ratio('own interpreter / mupdf WASM', own, walk, 0.5, 0.35);
  ratio('with layout / mupdf WASM', layout, walk);
  heading('extraction, 1,000 pages');
  const poppler = show(
    'pdftotext -bbox',
    native('pdftotext', '-bbox', file(1000), at('words.html')),
  );
  const large = show('own interpreter', job('extract', file(1000)));
  ratio('own interpreter / pdftotext -bbox', large, poppler, undefined, 0.6);
}

/** Issue 5: at least 1 MB of text per CPU-second, compromise at most half of it. */
function detection(): void {
  heading('detection alone, 1,000 pages');
  const nota = join(HERE, '../../fixtures/pdf/beslisnota.pdf');
  for (const [name, path] of [
    ['running text', file(200)],
    ['a nota, over and over', nota],
  ] as const) {
    const child = spawnSync(process.execPath, [join(FINDING, 'detect.mjs'), path, '1000'], {
      encoding: 'utf8',
    });
    const [speed = Number.NaN, share = Number.NaN] = child.stdout.trim().split(' ').map(Number);
    line(`${name}: MB of text per CPU-second`, speed, ' (issue 5: at least 1.00)');
    line(`${name}: share of compromise`, share, ' (issue 5: at most 0.50)');
  }
}

function burning(): void {
  heading('burning 800 marks on 200 pages');
  const mutool = show(
    'mutool run, search and redact',
    native('mutool', 'run', join(HERE, 'mutoolBurn.js'), file(200), TERMS.join(','), at('m.pdf')),
  );
  const wasm = show('mupdf WASM, rectangles', job('mupdfBurn', file(200), plan(200), at('w.pdf')));
  const own = show('own burn and save', job('burn', file(200), plan(200), at('o.pdf')));
  const verified = show('burn command, verified', burnCommand(200));
  ratio('own burn and save / mutool run', own, mutool, 0.8, 0.6);
  ratio('burn command / mupdf WASM', verified, wasm, 1.3, 1.0);
  const growth = statSync(at('burned-200.pdf')).size / statSync(file(200)).size;
  line('output size / input size', growth, ' (issue 3: 1.06)');
}

function burnCommand(pages: number): Measurement | undefined {
  const out = at(`burned-${pages}.pdf`);
  return cli('burn', file(pages), '--plan', plan(pages), '--out', out, '--width', 'exact');
}

/** `verify` renders nothing; the thorough proof is that of `burn`, so its ratio has the burn in it. */
function thoroughBurn(): Measurement | undefined {
  const given = ['--plan', plan(200), '--out', at('thorough.pdf'), '--width', 'exact'];
  return cli('burn', file(200), ...given, '--thorough');
}

function whole(): void {
  heading('find and redact, 200 pages');
  const wasm = show('mupdf WASM, search and redact', job('mupdfSearch', file(200), at('s.pdf')));
  const own = show('redact command, verified', redactCommand(200));
  ratio('redact command / mupdf WASM', own, wasm, 1.5);
  show('redact command, 10 pages', redactCommand(10));
}

function redactCommand(pages: number): Measurement | undefined {
  return cli('redact', file(pages), '--out', at('redacted'), '--accept', 'all', '--jobs', '1');
}

function checking(): void {
  heading('checking a burned file of 200 pages');
  const burned = at('burned-200.pdf');
  const poppler = show('pdftotext', native('pdftotext', burned, at('text.txt')));
  const given = ['--original', file(200), '--plan', plan(200)];
  const own = show('verify command', cli('verify', burned, ...given));
  ratio('verify command / pdftotext', own, poppler, undefined, 3);
  const thorough = show('burn command, verified thoroughly', thoroughBurn());
  ratio('burn and thorough verification / pdftotext', thorough, poppler, undefined, 12);
}

function growth(): void {
  heading('growth, 200 to 1,000 pages');
  for (const [name, run] of [
    ['burn command', burnCommand],
    ['redact command', redactCommand],
  ] as const) {
    const small = show(`${name}, 200 pages`, run(200));
    const large = show(`${name}, 1,000 pages`, run(1000));
    ratio('CPU per page, 1,000 / 200', scaled(large, 1000), scaled(small, 200), 1.1, 1.1);
    if (large?.megabytes !== undefined) {
      console.log(
        `  ${'peak memory at 1,000 pages'.padEnd(48)} ${large.megabytes.toFixed(0).padStart(7)} MB (issue 2: 400, issue 3: 300)`,
      );
    }
  }
}

/** `redact` finds as well as burns and verifies; `mutool run` only burns: the ratio has detection in it. */
function batch(): void {
  heading('a batch of 200 files of 4 pages: find, burn and verify');
  const folder = at('batch');
  mkdirSync(folder);
  for (let i = 0; i < 200; i++) copyFileSync(file(4), join(folder, `${i}.pdf`));
  const mutool = show('mutool run, a process a file', mutoolBatch(folder));
  const run = (jobs: string) =>
    cli('redact', folder, '--out', at(`jobs${jobs}`), '--accept', 'all', '--jobs', jobs);
  const one = show('one worker', run('1'));
  const two = show('two workers', run('2'));
  ratio('two workers / mutool run', two, mutool, undefined, 0.8);
  if (one === undefined || two === undefined) return;
  line('two workers are faster by, wall clock', one.wall / two.wall, ' (issue 3: at least 1.60)');
}

function mutoolBatch(folder: string): Measurement | undefined {
  const each = 'for f in "$0"/*.pdf; do mutool run "$1" "$f" "$2" "$3" || exit 1; done';
  const script = join(HERE, 'mutoolBurn.js');
  return native('bash', '-c', each, folder, script, TERMS.join(','), at('m.pdf'));
}

function scaled(measured: Measurement | undefined, pages: number): Measurement | undefined {
  return measured && { ...measured, cpu: measured.cpu / pages };
}

function heading(text: string): void {
  console.log(`\n${text}`);
}

function show(name: string, measured: Measurement | undefined): Measurement | undefined {
  const cpu = measured === undefined ? 'not available' : `${measured.cpu.toFixed(2).padStart(7)} s`;
  const memory =
    measured?.megabytes === undefined ? '' : `${measured.megabytes.toFixed(0).padStart(6)} MB`;
  console.log(`  ${name.padEnd(48)} ${cpu}${memory}`);
  return measured;
}

function ratio(
  name: string,
  own: Measurement | undefined,
  other: Measurement | undefined,
  issue2?: number,
  issue3?: number,
): void {
  if (own === undefined || other === undefined) return;
  const budgets = [
    issue2 === undefined ? '' : `issue 2: ${issue2.toFixed(2)}`,
    issue3 === undefined ? '' : `issue 3: ${issue3.toFixed(2)}`,
  ].filter((budget) => budget !== '');
  line(name, own.cpu / other.cpu, budgets.length === 0 ? '' : ` (${budgets.join(', ')})`);
}

function line(name: string, value: number, budget: string): void {
  console.log(`  → ${name.padEnd(46)} ${value.toFixed(2).padStart(7)}${budget}`);
}
