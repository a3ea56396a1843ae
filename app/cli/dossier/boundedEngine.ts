/** Starts the engine in a worker with bounds: what goes over them is refused, and costs the worker its life. */
import type { Worker } from 'node:worker_threads';
import { RedactionError } from '../../../redaction/model/errors.ts';
import { type Bounds, boundedWorker, codeOfCrash, Watch } from '../../batch/watch.ts';
import type { FromEngine } from '../../dossier/engine/tasks.ts';
import { refusalOf } from '../../dossier/refusals.ts';
import type { StartEngine } from '../../dossier/session/engineClient.ts';

/** Beside this file, or beside the bundle that this file is part of. */
const ENGINE = import.meta.url.endsWith('.ts') ? './engineWorker.ts' : './engineWorker.mjs';

export function boundedEngine(bounds: Bounds): StartEngine {
  return (onMessage, onExit) => {
    const worker = boundedWorker(new URL(ENGINE, import.meta.url), bounds);
    const asked = new Asked(worker, bounds, onMessage);
    worker.on('message', (message: FromEngine) => {
      asked.heard(message);
      onMessage(message);
    });
    worker.on('error', (error) => {
      const [code, detail] = codeOfCrash(error);
      if (code === 'limit-exceeded') asked.refuseAll(detail);
    });
    worker.on('exit', () => {
      asked.refuseNone();
      onExit();
    });
    return {
      post(message) {
        if (message.to === 'ask') asked.begun(message.id);
        worker.postMessage(message);
      },
      kill: () => void worker.terminate(),
    };
  };
}

/** What the worker was asked and has not answered, each under watch. */
class Asked {
  private readonly watches = new Map<number, Watch>();
  private readonly worker: Worker;
  private readonly bounds: Bounds;
  private readonly tell: (message: FromEngine) => void;

  constructor(worker: Worker, bounds: Bounds, tell: (message: FromEngine) => void) {
    this.worker = worker;
    this.bounds = bounds;
    this.tell = tell;
  }

  begun(id: number): void {
    if (this.watches.has(id)) return;
    const watch = new Watch(this.worker, this.bounds, (detail) => {
      this.refuseAll(detail);
      void this.worker.terminate();
    });
    this.watches.set(id, watch);
  }

  heard(message: FromEngine): void {
    if (message.from === 'progress') {
      for (const watch of this.watches.values()) watch.sawPages(message.progress.total);
    } else if (message.from === 'done' || message.from === 'refused') this.ended(message.id);
  }

  refuseAll(detail: string): void {
    const refusal = refusalOf(new RedactionError('limit-exceeded', { detail }));
    for (const id of [...this.watches.keys()]) {
      this.ended(id);
      this.tell({ from: 'refused', id, refusal });
    }
  }

  refuseNone(): void {
    for (const id of [...this.watches.keys()]) this.ended(id);
  }

  private ended(id: number): void {
    this.watches.get(id)?.stop();
    this.watches.delete(id);
  }
}
