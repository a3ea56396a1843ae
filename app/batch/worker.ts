/** A thread that does one document at a time and never writes to the terminal. */

import { parentPort } from 'node:worker_threads';
import { RedactionError } from '../../redaction/model/errors.ts';
import { keepCompiledCode } from '../compileCache.ts';
import type { Failure, FromWorker, InputIdentity, Job, Progress } from './job.ts';

keepCompiledCode();
const loading = import('./perform.ts');

const PROGRESS_EVERY_MS = 50;
let lastProgress = 0;

parentPort?.on('message', async (job: Job) => {
  lastProgress = 0;
  let input: InputIdentity | undefined;
  try {
    const { perform } = await loading;
    const report = await perform(job, sendProgress, (read) => {
      input = read;
    });
    answer({ kind: 'done', report });
  } catch (error) {
    answer({ kind: 'failed', failure: { ...failureOf(error), ...(input && { input }) } });
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
  if (error instanceof RangeError)
    return { code: 'limit-exceeded', place: { detail: rangeOf(error) } };
  const { name = typeof error, code = '' } = error as { name?: string; code?: string };
  const [file, line] = placeInProgram(error);
  return {
    code: 'engine-defect',
    place: { detail: `${name} ${code} ${file}:${line}`.replace('  ', ' ') },
  };
}

/** The stack, or a buffer or string that is too large. */
function rangeOf({ message }: RangeError): string {
  return message.startsWith('Maximum call stack') ? 'depth' : 'memory';
}

function placeInProgram(error: unknown): [string, string] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const match = /((?:app|redaction)\/[\w/.-]+):(\d+):\d+/.exec(stack);
  return [match?.[1] ?? '?', match?.[2] ?? '?'];
}
