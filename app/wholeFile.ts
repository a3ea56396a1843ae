/** A file that stands as a whole or not at all; what stood there before stays until then. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RedactionError } from '../redaction/model/errors.ts';
import { temporaryPath } from './publish.ts';

/** @throws RedactionError `output-unwritable`; nothing was changed. */
export function writeWholeFile(path: string, content: string | Uint8Array, mode = 0o666): void {
  const temporary = temporaryPath(dirname(path), 1);
  try {
    // Of a program that was killed: process ids come round again. A link that stands there is not followed.
    rmSync(temporary, { force: true });
    const file = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const detail = (error as NodeJS.ErrnoException).code;
    throw new RedactionError('output-unwritable', detail === undefined ? {} : { detail });
  }
}
