/** Workers with bounds: how they are started, measured, and what it means when one ends. */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../redaction/model/errors.ts';
import type { V8Settings, WorkerSettings } from './v8Settings.ts';

export interface Bounds {
  /** Of work per document; without a number 60 seconds and half a second more for each page. */
  readonly seconds: number | undefined;
  readonly memoryMb: number;
  /** Size of the largest file that will be read, where it is known beforehand. */
  readonly largestInput?: number;
}

/** Bytes: a few hundred pages of text. */
const SHORT = 1.5 * 1024 * 1024;

/** Of the whole process: they stay. */
let settings: V8Settings = 'usual';

/**
 * Only for long work: a worker whose flags differ cannot use the compiled code that Node brings for itself, and
 * compiling that costs as much as ten pages. By default V8 lets garbage grow to 256 MB before it first looks at the old
 * generation, and to a multiple of what lives after that. A page's data are garbage soon, so that looking earlier costs
 * next to nothing; and the arrays outside of the heap, of which V8 sees little, go with what it collects.
 */
export function collectEarly(): void {
  settings = 'early';
  setFlagsFromString('--initial-old-space-size=48');
  setFlagsFromString('--heap-growing-percent=25');
}

/** Of what lives after V8 looked, in per cent: what it lets grow before it looks again. By itself it takes half. */
const LATER = 200;

/**
 * For short work, once all code is loaded (compileLater.ts): what a worker keeps is its code, which V8 walked through once more
 * after every six documents of four pages.
 */
export function collectLater(): void {
  if (settings === 'usual') setFlagsFromString(`--heap-growing-percent=${LATER}`);
}

/** For who keeps what is compiled. */
export function collectAsUsual(): void {
  if (settings === 'usual') setFlagsFromString('--heap-growing-percent=0');
}

export function boundedWorker(file: URL, bounds: Bounds): Worker {
  const isLong = (bounds.largestInput ?? Infinity) > SHORT;
  if (isLong) collectEarly();
  // Small for long work: pages are garbage as soon as they are written. Short work is spared most collections.
  const young = isLong ? 16 : 48;
  return new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb, maxYoungGenerationSizeMb: young },
    stdout: true,
    stderr: true,
    workerData: { settings } satisfies WorkerSettings,
  });
}

export function codeOfCrash(error: unknown): [ErrorCode, string] {
  const code = (error as { code?: string }).code;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? ['limit-exceeded', 'memory']
    : ['engine-defect', 'worker crashed'];
}

const FIRST_SECONDS = 60;
const SECONDS_A_PAGE = 0.5;
const WATCH_EVERY_MS = 250;

/** A worker that works gets this many times its seconds on the clock: the machine may be busy with other things. */
const CLOCK_FACTOR = 10;

/** Measures one job. Time is the worker's own since its start; memory is its heap and array buffers. */
export class Watch {
  private readonly worker: Worker;
  private readonly bounds: Bounds;
  private readonly over: (detail: string) => void;
  private readonly began = performance.now();
  private readonly before: Promise<number>;
  private readonly timer: NodeJS.Timeout;
  private pages = 0;
  private stopped = false;

  constructor(worker: Worker, bounds: Bounds, over: (detail: string) => void) {
    this.worker = worker;
    this.bounds = bounds;
    this.over = over;
    this.before = workedSeconds(worker);
    this.timer = setInterval(() => void this.look(), WATCH_EVERY_MS);
  }

  sawPages(total: number): void {
    this.pages = Math.max(this.pages, total);
  }

  stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  private async isOver(limit: number): Promise<boolean> {
    const clock = (performance.now() - this.began) / 1000;
    if (clock <= limit) return false;
    if (clock > limit * CLOCK_FACTOR) return true;
    const worked = await workedSeconds(this.worker);
    return worked === Number.POSITIVE_INFINITY || worked - (await this.before) > limit;
  }

  private async look(): Promise<void> {
    const limit = this.bounds.seconds ?? FIRST_SECONDS + this.pages * SECONDS_A_PAGE;
    if (await this.isOver(limit)) return this.stopped ? undefined : this.over('time');
    const usedMb = await memoryOf(this.worker);
    if (!this.stopped && usedMb > this.bounds.memoryMb) this.over('memory');
  }
}

/**
 * CPU time of the worker, in seconds; infinite where the runtime cannot tell (before Node 24.6), so that the clock
 * alone counts. A worker that is still starting has done nothing.
 */
async function workedSeconds(worker: Worker): Promise<number> {
  if (typeof worker.cpuUsage !== 'function') return Number.POSITIVE_INFINITY;
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1e6;
  } catch {
    return 0;
  }
}

async function memoryOf(worker: Worker): Promise<number> {
  try {
    const heap = await worker.getHeapStatistics();
    return (heap.total_heap_size + heap.external_memory) / 1_048_576;
  } catch {
    return 0;
  }
}
