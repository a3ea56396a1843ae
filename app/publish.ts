/**
 * The last arrow: proved bytes to disk. They go to a temporary file in the output's folder under a neutral
 * name, are flushed, and only then get their real name in one step: there is never half a PDF.
 */
import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { VerifiedPdf } from '../redaction/index.ts';
import { RedactionError } from '../redaction/model/errors.ts';
import { isRunning } from './running.ts';

declare const staged: unique symbol;

/** Proved bytes on disk under a temporary name. Only `stage` makes one; survives a thread border. */
export interface StagedPdf {
  readonly temporary: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly [staged]: true;
}

/** `publish` for one file whose name is known beforehand. */
export function publish(verified: VerifiedPdf, output: string, input: string): void {
  refuseInputAsOutput(output, input);
  const temporary = temporaryPath(dirname(output), 0);
  try {
    commit(stage(verified, temporary), output);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes and flushes. The caller removes `temporary` when anything fails. */
export function stage(verified: VerifiedPdf, temporary: string): StagedPdf {
  const { bytes, sha256 } = verified;
  return writable(() => {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    const file = openSync(temporary, flags, 0o666);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return { temporary, sha256, bytes: bytes.length } as unknown as StagedPdf;
  });
}

/** Gives the staged file its name, replacing what stood there. */
export function commit(pdf: StagedPdf, output: string): void {
  writable(() => {
    renameSync(pdf.temporary, output);
    flushFolder(dirname(output));
  });
}

/**
 * The original is never written to, whatever it is called: the same path, a symbolic or a hard link. Nor
 * is a device, a pipe or a folder that stands at the output's place.
 * @throws RedactionError `output-is-input`, `output-unwritable`
 */
export function refuseInputAsOutput(output: string, input: string): void {
  const [target, source] = [statOf(output), statOf(input)];
  const sameFile = target !== undefined && source !== undefined && isSame(target, source);
  if (sameFile || resolve(output) === resolve(input)) throw new RedactionError('output-is-input');
  if (target !== undefined && !target.isFile()) {
    throw new RedactionError('output-unwritable', { detail: 'EISDIR' });
  }
}

/** A name that says nothing; `number` tells the files of one program apart. */
export function temporaryPath(folder: string, number: number): string {
  return join(folder, `.woo-redact-${process.pid}-${number}.tmp`);
}

const TEMPORARY = /^\.woo-redact-(\d+)-\d+\.tmp$/;

/** Removes what killed programs left behind; files of running ones stay. */
export function removeStaleTemporaries(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isSame(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.dev === b.dev;
}

/** Undefined for what is not there and for what cannot be reached: opening it will say why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Windows cannot open folders; there rename alone must do. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writable<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new RedactionError('output-unwritable', code === undefined ? {} : { detail: code });
  }
}
