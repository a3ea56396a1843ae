/** A log on disk, and its export beside it: for the command line and the window alike. */
import { basename } from 'node:path';
import { RedactionError } from '../../../redaction/model/errors.ts';
import { refuseInputAsOutput } from '../../publish.ts';
import { writeWholeFile } from '../../wholeFile.ts';
import { headPath, type LogReading, readLog } from '../auditLog.ts';
import { sha256 } from '../chain.ts';
import type { SoundLog } from './logFacts.ts';

/** @throws RedactionError `input-unreadable` when it is not there. */
export function openLog(path: string): LogReading {
  const report = readLog(path);
  if (report === undefined) throw new RedactionError('input-unreadable', { detail: 'ENOENT' });
  return report;
}

/** Of a reading without faults. */
export function soundLog(path: string, reading: LogReading): SoundLog {
  const { content, headCompared, entries } = reading;
  const file = { name: basename(path), bytes: content.length, sha256: sha256(content) };
  return { ...file, headCompared, entries };
}

/** For its owner only, as the log is. @throws RedactionError `output-is-input`, `output-unwritable` */
export function writeExport(out: string, log: string, content: string | Uint8Array): void {
  for (const own of [log, headPath(log)]) refuseInputAsOutput(out, own);
  writeWholeFile(out, content, 0o600);
}
