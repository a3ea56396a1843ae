/** Does one job: the only place where a worker touches the engine. Each job is a file of its own. */
import type { OnProgress } from '../pipeline.ts';
import type { InputIdentity, Job, Report } from './job.ts';

/** Called as soon as the input is read, so that a later refusal can be logged with its hash. */
export type OnInput = (input: InputIdentity) => void;

export async function perform(
  job: Job,
  onProgress: OnProgress,
  onInput: OnInput,
): Promise<Report[Job['kind']]> {
  switch (job.kind) {
    case 'detect':
      return (await import('./jobs/detect.ts')).detectJob(job, onProgress);
    case 'redact':
      return (await import('./jobs/redact.ts')).redactJob(job, onProgress, onInput);
    case 'burn':
      return (await import('./jobs/burn.ts')).burnJob(job, onProgress, onInput);
    case 'verify':
      return (await import('./jobs/verify.ts')).verifyJob(job, onProgress);
    case 'inspect':
      return (await import('./jobs/inspect.ts')).inspectJob(job, onProgress);
  }
}
