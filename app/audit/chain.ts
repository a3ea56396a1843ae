/** The chain of the audit log: each line carries the hash of the one before and of itself. */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { AuditBody, AuditEntry } from './entry.ts';

export const GENESIS = '0'.repeat(64);

/** Where the next entry goes: after line `line` (0 for an empty log). */
export interface ChainEnd {
  readonly line: number;
  readonly seq: number;
  readonly hash: string;
}

export const EMPTY_CHAIN: ChainEnd = { line: 0, seq: 0, hash: GENESIS };

export interface Stamp {
  readonly time: string;
  readonly actor: string;
  readonly program: string;
}

export function chainEntry(body: AuditBody, stamp: Stamp, after: ChainEnd): AuditEntry {
  const unsigned = { version: 1 as const, ...stamp, ...body, seq: after.seq + 1, prev: after.hash };
  return { ...unsigned, hash: entryHash(unsigned) };
}

/** SHA-256 over the canonical JSON of all members but `hash`. */
export function entryHash(entry: object): string {
  const { hash: _, ...unsigned } = entry as { hash?: string };
  return sha256(canonicalJson(unsigned));
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export type FaultKind =
  | 'unreadable'
  | 'changed'
  | 'missing-before'
  | 'not-linked'
  | 'out-of-order'
  | 'truncated'
  | 'missing-at-end';

export interface ChainFault {
  /** 1-based line number; for `missing-at-end` the first line that is not there. */
  readonly line: number;
  readonly kind: FaultKind;
}

export interface ChainReport {
  readonly entries: readonly AuditEntry[];
  /** In line order; a sound log has none. */
  readonly faults: readonly ChainFault[];
  readonly end: ChainEnd;
  /** What a killed program left after the last sound line: unreadable, without its line end. */
  readonly fragment: Fragment | undefined;
}

export interface Fragment {
  /** 1-based number of its first line. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** Checks every line of a log. */
export function checkChain(log: Uint8Array): ChainReport {
  const walk = new ChainWalk();
  const lines = splitLines(log);
  const last = lines.pop() ?? new Uint8Array();
  for (const [index, bytes] of lines.entries()) walk.read(index + 1, bytes);
  const fragment = last.length > 0 ? walk.fragment(lines.length + 1, last) : undefined;
  walk.accuse();
  if (last.length > 0) walk.faults.push({ line: lines.length + 1, kind: 'truncated' });
  const { entries, faults, end } = walk;
  return { entries, faults, end: { ...end, line: lines.length }, fragment };
}

/** Lines without their LF; the last element is what follows the last LF (empty in a sound log). */
function splitLines(log: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let lf = log.indexOf(10); lf !== -1; lf = log.indexOf(10, start)) {
    lines.push(log.subarray(start, lf));
    start = lf + 1;
  }
  lines.push(log.subarray(start));
  return lines;
}

class ChainWalk {
  readonly entries: AuditEntry[] = [];
  readonly faults: ChainFault[] = [];
  end: ChainEnd = EMPTY_CHAIN;
  /** Unreadable lines that the next entry may account for as a sealed fragment. */
  private unread: { line: number; bytes: Uint8Array }[] = [];

  read(line: number, bytes: Uint8Array): void {
    const entry = parseLine(bytes);
    if (entry === undefined) {
      this.unread.push({ line, bytes });
      return;
    }
    if (this.isSealedBy(entry)) this.unread = [];
    else this.accuse();
    const kind = faultOf(entry, bytes, this.end);
    if (kind !== undefined) this.faults.push({ line, kind });
    this.entries.push(entry);
    this.end = { line, seq: entry.seq, hash: entry.hash };
  }

  /** The unread lines are faults: nothing accounted for them. */
  accuse(): void {
    for (const { line } of this.unread) this.faults.push({ line, kind: 'unreadable' });
    this.unread = [];
  }

  fragment(line: number, bytes: Uint8Array): Fragment {
    const parts = [...this.unread, { line, bytes }];
    return { line: parts[0]?.line ?? line, bytes: joinLines(parts.map((part) => part.bytes)) };
  }

  private isSealedBy(entry: AuditEntry): boolean {
    const [first] = this.unread;
    if (first === undefined || entry.event !== 'tail-sealed') return false;
    const bytes = joinLines(this.unread.map((part) => part.bytes));
    return entry.line === first.line && entry.sha256 === sha256(bytes);
  }
}

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line, index) => (index > 0 ? [LF, line] : [line])));
}

const LF = Uint8Array.of(10);

function faultOf(entry: AuditEntry, bytes: Uint8Array, before: ChainEnd): FaultKind | undefined {
  if (entry.hash !== entryHash(entry)) return 'changed';
  if (canonicalJson(entry) !== Buffer.from(bytes).toString('utf8')) return 'changed';
  if (entry.seq > before.seq + 1) return 'missing-before';
  if (entry.seq <= before.seq) return 'out-of-order';
  return entry.prev === before.hash ? undefined : 'not-linked';
}

/** Undefined for a line that is no entry of this format. */
export function parseLine(bytes: Uint8Array): AuditEntry | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is AuditEntry {
  if (value === null || typeof value !== 'object') return false;
  const { seq, prev, hash, event, version } = value as Partial<AuditEntry>;
  return (
    version === 1 &&
    Number.isSafeInteger(seq) &&
    typeof prev === 'string' &&
    typeof hash === 'string' &&
    typeof event === 'string'
  );
}
