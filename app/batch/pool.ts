/**
 * Workers that are kept alive from document to document: starting one costs as much as ten pages. A
 * document that goes over its bounds costs its worker the life, nothing else: the next gets a new one.
 */
import type { Worker } from 'node:worker_threads';
import { type ErrorCode, RedactionError } from '../../redaction/model/errors.ts';
import { compileLater } from './compileLater.ts';
import { type FromWorker, type Job, JobRefused, type Progress, type Report } from './job.ts';
import { type Bounds, boundedWorker, codeOfCrash, collectLater, Watch } from './watch.ts';

export type { Bounds };

export class WorkerPool {
  private readonly bounds: Bounds;
  private readonly idle: Worker[] = [];
  private readonly busy = new Set<Worker>();
  /** Not heard of yet: they load their code. */
  private readonly starting = new Set<Worker>();
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
    const worker = this.idle.pop() ?? this.start();
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

  private start(): Worker {
    const worker = startWorker(this.bounds);
    this.starting.add(worker);
    return worker.once('message', () => {
      this.starting.delete(worker);
      if (this.starting.size > 0) return;
      compileLater();
      collectLater();
    });
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

function startWorker(bounds: Bounds): Worker {
  return boundedWorker(new URL(WORKER, import.meta.url), bounds);
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
