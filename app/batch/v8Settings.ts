/** What V8 compiled with some settings it does not take with others. */
import { workerData } from 'node:worker_threads';

export type V8Settings = 'usual' | 'early';

export interface WorkerSettings {
  readonly settings: V8Settings;
}

/** Of this thread: those that it was started with (watch.ts). */
export function ownSettings(): V8Settings {
  return ((workerData ?? {}) as Partial<WorkerSettings>).settings ?? 'usual';
}
