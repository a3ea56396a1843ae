import { readFileSync } from 'node:fs';
import { RedactionError } from '../../redaction/model/errors.ts';
import { type OnProgress, type OpenPdf, openPdf } from '../pipeline.ts';
import { nodePorts } from '../ports/nodePorts.ts';
import type { Source } from './job.ts';

export interface Input {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** @throws RedactionError `input-unreadable` with the system's code. */
export function readInput(path: string): Input {
  const file = readable(() => readFileSync(path));
  // Not a Buffer: V8 compiles for each kind of array anew what reads it, and the output is none.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  return { bytes, sha256: nodePorts().sha256(bytes) };
}

export function openInput(input: Input, source: Source, onProgress: OnProgress): OpenPdf {
  const ports = nodePorts();
  const { password } = source;
  const options = password === undefined ? { ports } : { ports, password };
  return openPdf(input.bytes, options, onProgress);
}

/** A plan or another text that goes with a document; `what` tells it from the document in the refusal. */
export function readTextFile(path: string, what: string): string {
  return readable(() => readFileSync(path, 'utf8'), what);
}

function readable<T>(read: () => T, what?: string): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const detail = [what, code].filter((part) => part !== undefined).join(' ');
    throw new RedactionError('input-unreadable', detail === '' ? {} : { detail });
  }
}
