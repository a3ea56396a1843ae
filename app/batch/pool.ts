/**
 * Workers that are kept alive from document to document: starting one costs as much as ten pages. A
 * document that goes over its bounds costs its worker the life, nothing else: the next gets a new one.
 */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, RedactionError } from '../../redaction/model/errors.ts';
import { type FromWorker, type Job, JobRefused, type Progress, type Report } from './job.ts';

export interface Bounds {
  /** Of work per document; without a number 60 seconds and half a second more for each page. */
  readonly seconds: number | undefined;
  readonly memoryMb: number;
}

export class WorkerPool {
  private readonly bounds: Bounds;
  private readonly idle: Worker[] = [];
  private readonly busy = new Set<Worker>();
  private closed = false;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  /**
   * One document on a worker of its own.
   * @throws JobRefused with the engine's code, or `limit-exceeded` when the worker had to be stopped.
   */
  async run<J extends Job>(
    job: J,
    onProgress: (progress: Progress) => void,
  ): Promise<Report[J['kind']]> {
    if (this.closed) throw new RedactionError('interrupted');
    const worker = this.idle.pop() ?? startWorker(this.bounds);
    this.busy.add(worker);
    try {
      const report = await attend(worker, job, this.bounds, onProgress);
      if (!this.closed) this.idle.push(worker);
      return report as Report[J['kind']];
    } catch (error) {
      if (error instanceof JobAborted) await worker.terminate();
      else if (!this.closed) this.idle.push(worker);
      throw this.closed ? new RedactionError('interrupted') : error;
    } finally {
      this.busy.delete(worker);
    }
  }

  /** Stops all work at once; documents under way fail with `interrupted`. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.idle, ...this.busy].map((worker) => worker.terminate()));
  }
}

/** The worker is not usable any more. */
class JobAborted extends JobRefused {}

/** Beside this file, or beside the bundle that this file is part of. */
const WORKER = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.mjs';

/**
 * By default V8 lets garbage grow to 256 MB before it first looks at the old generation, and to a multiple of what
 * lives after that. A page's data are garbage soon, so that looking earlier costs next to nothing.
 */
function collectEarly(): void {
  setFlagsFromString('--initial-old-space-size=64');
  setFlagsFromString('--heap-growing-percent=40');
}

function startWorker(bounds: Bounds): Worker {
  collectEarly();
  return new Worker(new URL(WORKER, import.meta.url), {
    // A small young generation: pages are garbage as soon as they are written.
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb, maxYoungGenerationSizeMb: 16 },
    stdout: true,
    stderr: true,
  });
}

/** Listens to the worker for the time of one job. */
function attend(
  worker: Worker,
  job: Job,
  bounds: Bounds,
  onProgress: (progress: Progress) => void,
): Promise<Report[Job['kind']]> {
  return new Promise((fulfil, reject) => {
    const watch = new Watch(worker, bounds, (detail) => abort('limit-exceeded', detail));
    const settle = (act: () => void) => {
      watch.stop();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const abort = (code: ErrorCode, detail: string) =>
      settle(() => reject(new JobAborted({ code, place: { detail } })));
    const onError = (error: unknown) => abort(...codeOfCrash(error));
    const onExit = () => abort('engine-defect', 'worker ended');
    const onMessage = (message: FromWorker) => {
      if (message.kind === 'done') settle(() => fulfil(message.report));
      else if (message.kind === 'failed') settle(() => reject(new JobRefused(message.failure)));
      else {
        watch.sawPages(message.progress.total);
        onProgress(message.progress);
      }
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

function codeOfCrash(error: unknown): [ErrorCode, string] {
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
class Watch {
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
