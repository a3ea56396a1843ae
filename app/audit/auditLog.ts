/**
 * The audit log on disk: opened by one program at a time, appended to and never rewritten. Beside it
 * stands `LOG.head` with the last entry's number and hash: lines cut off at the end are found by it.
 */
import {
  closeSync,
  fdatasyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { RedactionError } from '../../redaction/model/errors.ts';
import { canonicalJson } from './canonical.ts';
import {
  type ChainEnd,
  type ChainFault,
  type ChainReport,
  chainEntry,
  checkChain,
  parseLine,
  sha256,
} from './chain.ts';
import type { AuditBody, AuditEntry } from './entry.ts';
import { takeLock } from './lock.ts';

export interface LogAuthor {
  readonly actor: string;
  readonly program: string;
}

/** The disk is full, or the log's place has gone: without a log nothing may be published. */
export class LogUnwritable extends RedactionError {
  constructor(cause: unknown) {
    super('output-unwritable', { detail: `log ${(cause as NodeJS.ErrnoException).code ?? ''}` });
  }
}

export class AuditLog {
  /** What the log held when it was opened. */
  readonly earlier: readonly AuditEntry[];
  private end: ChainEnd;
  private readonly path: string;
  private readonly author: LogAuthor;
  private readonly file: number;
  private readonly unlock: () => void;

  /**
   * Opens or creates the log. A fragment that a killed program left is sealed.
   * @throws RedactionError `log-damaged` when a line was changed, is missing or out of order;
   *   `output-unwritable` when the place cannot be written or another program has the log open.
   */
  constructor(path: string, author: LogAuthor) {
    this.path = path;
    this.author = author;
    this.unlock = takeLock(`${path}.lock`);
    try {
      const report = readLog(path) ?? checkChain(new Uint8Array());
      refuseDamaged(report);
      this.earlier = report.entries;
      this.end = report.end;
      this.file = openForAppend(path);
      if (report.fragment !== undefined) this.seal(report.fragment);
    } catch (error) {
      this.unlock();
      throw error;
    }
  }

  /** On disk when this returns. */
  append(body: AuditBody): void {
    this.write(body, '');
  }

  close(): void {
    closeSync(this.file);
    this.unlock();
  }

  private write(body: AuditBody, before: string): void {
    const stamp = { time: new Date().toISOString(), ...this.author };
    const entry = chainEntry(body, stamp, this.end);
    const { seq, hash } = entry;
    try {
      writeSync(this.file, `${before}${canonicalJson(entry)}\n`);
      fdatasyncSync(this.file);
      writeHead(this.path, { seq, hash });
    } catch (error) {
      throw new LogUnwritable(error);
    }
    this.end = { line: this.end.line + 1, seq, hash };
  }

  /** A whole entry that only lacks its line end gets it; anything else is accounted for. */
  private seal(fragment: NonNullable<ChainReport['fragment']>): void {
    const entry = parseLine(fragment.bytes);
    if (entry !== undefined && entry.prev === this.end.hash) {
      writeSync(this.file, '\n');
      this.end = { line: this.end.line + 1, seq: entry.seq, hash: entry.hash };
      return;
    }
    const { line, bytes } = fragment;
    this.end = { ...this.end, line: this.end.line + 1 };
    this.write({ event: 'tail-sealed', line, bytes: bytes.length, sha256: sha256(bytes) }, '\n');
  }
}

export interface LogReading extends ChainReport {
  readonly content: Uint8Array;
  /** The end was compared with `LOG.head`: without it, whole runs may have been cut off unseen. */
  readonly headCompared: boolean;
}

/** The checked log with its head compared; undefined when there is no such file. */
export function readLog(path: string): LogReading | undefined {
  const content = readIfThere(path);
  if (content === undefined) return undefined;
  const report = checkChain(content);
  const head = readHead(path);
  const missing = missingAtEnd(report, head);
  const faults = missing === undefined ? report.faults : [...report.faults, missing];
  return { ...report, faults, content, headCompared: head !== undefined };
}

function missingAtEnd(report: ChainReport, head: Head | undefined): ChainFault | undefined {
  const line = report.end.line + 1;
  if (head !== undefined) {
    const last = report.fragment && parseLine(report.fragment.bytes);
    const entry = [...report.entries, last].find((candidate) => candidate?.seq === head.seq);
    return entry?.hash === head.hash ? undefined : { line, kind: 'missing-at-end' };
  }
  const last = report.entries.at(-1);
  const open = last !== undefined && last.event !== 'run-ended';
  return open ? { line, kind: 'missing-at-end' } : undefined;
}

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** In one step: a head that is torn by a kill would look like a log that was cut off. */
function writeHead(path: string, head: Head): void {
  const next = `${headPath(path)}.tmp`;
  writeFileSync(next, `${JSON.stringify(head)}\n`);
  renameSync(next, headPath(path));
}

function readHead(path: string): Head | undefined {
  const bytes = readIfThere(headPath(path));
  try {
    return bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Where the last entry's number and hash stand. */
export function headPath(path: string): string {
  return `${path}.head`;
}

/** Regular files only: a device may have no end. */
function readIfThere(path: string): Buffer | undefined {
  try {
    if (!statSync(path).isFile()) throw new RedactionError('input-unreadable', { detail: 'log' });
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new RedactionError('input-unreadable', { detail: 'log' });
  }
}

function openForAppend(path: string): number {
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw new LogUnwritable(error);
  }
}

/** A fragment at the very end is what a killed program leaves; every other fault is damage. */
function refuseDamaged(report: ChainReport): void {
  const firstOfFragment = report.fragment?.line ?? Number.POSITIVE_INFINITY;
  const fault = report.faults.find((f) => f.line < firstOfFragment || f.kind === 'missing-at-end');
  if (fault !== undefined) {
    throw new RedactionError('log-damaged', { detail: `regel ${fault.line}: ${fault.kind}` });
  }
}
