/**
 * `npm run -s fuzz -- --target NAME [--minutes 1] [--seed N] [--input I]`
 *
 * NAME: one of `targets.ts`. Each input follows from the seed and its number. A defect (anything thrown that is no refusal, an input
 * that does not come back, one that is slow or large for its length) is printed and its input written to
 * `out/fuzz/`; exit 1. `--input I` runs that one again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { TARGETS } from './targets.ts';
import type { Defect, Work } from './work.ts';

/** Wall-clock seconds without a step to the next input. */
const HANG_SECONDS = 30;
const HEAP_MB = 512;

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    input: { type: 'string' },
  },
});
const name = values.target ?? '';
const target = TARGETS[name];
if (target === undefined) {
  const names = Object.keys(TARGETS).join('|');
  process.stderr.write(`Usage: npm run -s fuzz -- --target ${names} [--minutes 1] [--seed N]\n`);
  process.exit(2);
}
const seed = Number(values.seed);
const only = values.input === undefined ? undefined : Number(values.input);
const until = performance.now() + Number(values.minutes) * 60_000;
const progress = new Int32Array(new SharedArrayBuffer(8));
const known = new Set<string>();
let next = only ?? 0;
while (only === undefined ? performance.now() < until : next === only) {
  next = await runFrom(next);
}
const ran = next - (only ?? 0);
console.log(`${name}: seed ${seed}, ${ran} inputs, ${progress[1]} refused, ${known.size} defects`);
process.exitCode = known.size > 0 ? 1 : 0;

/** Runs until the time is up or the thread ends; returns the input to go on with. */
async function runFrom(first: number): Promise<number> {
  const last = only === undefined ? 2 ** 31 - 1 : only + 1;
  const work: Work = { target: name, seed, first, last, progress };
  const worker = new Worker(new URL('./work.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  Atomics.store(progress, 0, first);
  return new Promise((done) => {
    let [seen, since] = [first, performance.now()];
    const timer = setInterval(() => {
      const at = Atomics.load(progress, 0);
      if (at !== seen) [seen, since] = [at, performance.now()];
      if (performance.now() - since > HANG_SECONDS * 1000) end(at, 'hang');
      else if (only === undefined && performance.now() > until) end(at);
    }, 500);
    const end = (at: number, message?: string) => {
      clearInterval(timer);
      if (message !== undefined) report({ iteration: at, kind: 'crash', message });
      void worker.terminate().then(() => done(at + 1));
    };
    worker.on('message', (defect: Defect) => report(defect));
    worker.on('error', (error) => end(Atomics.load(progress, 0), String(error)));
    worker.on('exit', () => end(Atomics.load(progress, 0)));
  });
}

function report({ iteration, kind, message }: Defect): void {
  const place = message.split('\n').slice(0, 3).join(' ');
  if (known.has(place)) return;
  known.add(place);
  console.log(`${name}: seed ${seed} input ${iteration}: ${kind}\n${message}`);
  mkdirSync('out/fuzz', { recursive: true });
  const input = mutated(target!.seeds(), randomOf(seed, iteration), target!.grammar);
  writeFileSync(`out/fuzz/${name}-${seed}-${iteration}`, input);
}
