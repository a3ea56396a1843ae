/** A thread that does one document at a time and never writes to the terminal. */
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { RedactionError } from '../../redaction/model/errors.ts';
import type { Failure, FromWorker, Job, Progress } from './job.ts';

enableCompileCache();
const { perform, inputOfFailure } = await import('./perform.ts');

const PROGRESS_EVERY_MS = 50;
let lastProgress = 0;

parentPort?.on('message', async (job: Job) => {
  lastProgress = 0;
  try {
    answer({ kind: 'done', report: await perform(job, sendProgress) });
  } catch (error) {
    answer({ kind: 'failed', failure: { ...failureOf(error), ...inputOfFailure(error) } });
  }
});

function answer(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function sendProgress(progress: Progress): void {
  const now = performance.now();
  if (now - lastProgress < PROGRESS_EVERY_MS && progress.done > 0) return;
  lastProgress = now;
  answer({ kind: 'progress', progress });
}

/** Messages of other errors may hold document text: only their kind and place in the program go on. */
function failureOf(error: unknown): Failure {
  if (error instanceof RedactionError) return { code: error.code, place: { ...error.place } };
  const name = error instanceof Error ? error.name : typeof error;
  const [file, line] = placeInProgram(error);
  return { code: 'engine-defect', place: { detail: `${name} ${file}:${line}` } };
}

function placeInProgram(error: unknown): [string, string] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const match = /((?:app|redaction)\/[\w/.-]+):(\d+):\d+/.exec(stack);
  return [match?.[1] ?? '?', match?.[2] ?? '?'];
}
