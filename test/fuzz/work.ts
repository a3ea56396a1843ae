/** Runs inputs one after another in a thread of its own, which main.ts ends when one does not come back. */
import { parentPort, workerData } from 'node:worker_threads';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { isRefusal, TARGETS } from './targets.ts';

export interface Work {
  readonly target: string;
  readonly seed: number;
  readonly first: number;
  readonly last: number;
  /** [0]: the input that is run, [1]: refusals so far. */
  readonly progress: Int32Array;
}

export interface Defect {
  readonly iteration: number;
  readonly kind: 'crash' | 'slow' | 'memory';
  readonly message: string;
}

/** CPU seconds that an input may take: a second, and 20 µs a byte (a second for 50 kB). */
const SECONDS = 1;
const SECONDS_A_BYTE = 20e-6;
/** Bytes outside the heap that may stand after an input. */
const MOST_MEMORY = 600 * 1024 * 1024;

const work = workerData as Work;
const target = TARGETS[work.target]!;
const seeds = target.seeds();

/** Inputs after which the thread's queue may run: zlib frees there what it inflated into. */
const TURN = 32;

for (let iteration = work.first; iteration < work.last; iteration++) {
  if (iteration % TURN === 0) await new Promise((next) => setImmediate(next));
  Atomics.store(work.progress, 0, iteration);
  const defect = runOne(iteration);
  if (defect !== undefined) parentPort?.postMessage(defect);
}

function runOne(iteration: number): Defect | undefined {
  const input = mutated(seeds, randomOf(work.seed, iteration), target.grammar);
  try {
    if (refusalOf(input)) Atomics.add(work.progress, 1, 1);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { iteration, kind: 'crash', message };
  }
  if (process.memoryUsage().arrayBuffers > MOST_MEMORY)
    return {
      iteration,
      kind: 'memory',
      message: `more than ${MOST_MEMORY} bytes outside the heap`,
    };
  return undefined;
}

function refusalOf(input: Buffer): boolean {
  const allowed = SECONDS + input.length * SECONDS_A_BYTE;
  let seconds = Number.POSITIVE_INFINITY;
  let refused = false;
  // A slow one has three chances: other programs share the machine.
  for (let chance = 0; chance < 3 && seconds > allowed; chance++) {
    const before = process.threadCpuUsage();
    refused = attempt(input);
    const { user, system } = process.threadCpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  if (seconds > allowed) throw new Error(`${seconds.toFixed(1)} s for ${input.length} bytes`);
  return refused;
}

function attempt(input: Buffer): boolean {
  try {
    target.run(input);
    return false;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return true;
  }
}
