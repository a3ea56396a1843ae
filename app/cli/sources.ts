/** Options that several commands share, turned into what a job needs. */
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { LogAuthor } from '../audit/auditLog.ts';
import type { Source } from '../batch/job.ts';
import type { Bounds } from '../batch/pool.ts';
import { PROGRAM } from '../version.ts';
import { NotYet, UsageError } from './usageError.ts';

export interface SharedOptions {
  readonly 'password-file': string | undefined;
  readonly 'time-limit': number | undefined;
  readonly 'memory-limit': number;
}

/** `files`: all that will be read, where that is known. A worker has one in memory, however many there are. */
export function boundsOf(options: SharedOptions, files?: readonly string[]): Bounds {
  const largestInput = files?.reduce((most, file) => Math.max(most, sizeOf(file)), 0);
  const bounds = { seconds: options['time-limit'], memoryMb: options['memory-limit'] };
  return largestInput === undefined ? bounds : { ...bounds, largestInput };
}

/** What cannot be read is refused when it is. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** The first line of the password file; passwords do not belong on a command line. */
export function passwordOf(options: SharedOptions): string | undefined {
  const path = options['password-file'];
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/, 1)[0];
  } catch {
    throw new UsageError('Het wachtwoordbestand kan niet worden gelezen.', 'input-unreadable');
  }
}

export function sourceOf(path: string, options: SharedOptions): Source {
  const password = passwordOf(options);
  return password === undefined ? { path } : { path, password };
}

export function refuseOcr(asked: boolean): void {
  if (asked) throw new NotYet('Tekstherkenning (--ocr)');
}

export function authorOf(actor: string | undefined): LogAuthor {
  return { actor: actor ?? loginName(), program: PROGRAM };
}

/** Some containers run as a user that has no name. */
function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
