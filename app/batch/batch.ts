/**
 * Many documents, one log: workers redact and stage, this thread names, publishes and logs, one document
 * at a time and in that order. Whenever the program is killed, the log claims no file that is not there.
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RedactionError } from '../../redaction/model/errors.ts';
import type { WidthMode } from '../../redaction/model/redaction.ts';
import { AuditLog, type LogAuthor, LogUnwritable } from '../audit/auditLog.ts';
import { canonicalJson } from '../audit/canonical.ts';
import { sha256 } from '../audit/chain.ts';
import type { RunSettings } from '../audit/entry.ts';
import type { AcceptLevel, Progress } from '../pipeline.ts';
import { removeStaleTemporaries, temporaryPath } from '../publish.ts';
import { EarlierRuns } from './earlier.ts';
import { fileSha256 } from './fileSha256.ts';
import type { RefusedPages } from './job.ts';
import { Ledger, type Told, type Totals } from './ledger.ts';
import { type NamePolicy, OutputNames } from './outputNames.ts';
import { type Bounds, WorkerPool } from './pool.ts';

export interface BatchRequest {
  readonly files: readonly string[];
  readonly folder: string;
  readonly log: string;
  readonly author: LogAuthor;
  readonly accept: AcceptLevel;
  readonly width: WidthMode;
  readonly thorough: boolean;
  readonly refusedPages: RefusedPages;
  readonly names: NamePolicy;
  readonly resume: boolean;
  readonly jobs: number;
  readonly bounds: Bounds;
  readonly password?: string;
  readonly profile?: string;
}

export interface BatchEvents {
  /** In the order of the inputs. */
  readonly onOutcome: (told: Told) => void;
  readonly onProgress: (file: string, progress: Progress) => void;
}

/**
 * Refused documents are outcomes, not errors. An abort of `signal` stops all work; what was finished stays.
 * @throws RedactionError `log-damaged` or `output-unwritable` before anything was done.
 */
export async function redactBatch(
  request: BatchRequest,
  events: BatchEvents,
  signal: AbortSignal,
): Promise<Totals> {
  removeStaleTemporaries(request.folder);
  const log = new AuditLog(request.log, request.author);
  const pool = new WorkerPool(request.bounds);
  const stop = () => void pool.close();
  signal.addEventListener('abort', stop);
  try {
    const batch = await Batch.start(request, events, log, pool);
    return await batch.run(signal);
  } finally {
    signal.removeEventListener('abort', stop);
    await pool.close();
    log.close();
  }
}

class Batch {
  private readonly request: BatchRequest;
  private readonly events: BatchEvents;
  private readonly pool: WorkerPool;
  private readonly ledger: Ledger;
  private readonly names: OutputNames;
  private readonly earlier: EarlierRuns;
  /** SHA-256 of the inputs; empty when no earlier run makes them interesting. */
  private readonly hashes: readonly (string | undefined)[];
  private readonly settings: string;
  private next = 0;

  static async start(
    request: BatchRequest,
    events: BatchEvents,
    log: AuditLog,
    pool: WorkerPool,
  ): Promise<Batch> {
    const earlier = new EarlierRuns(log.earlier, request.folder);
    const hashes = earlier.isEmpty ? [] : await hashAll(request.files);
    const settings = await settingsOf(request);
    const inputs = request.files.length;
    const resumed = request.resume;
    log.append({ event: 'run-started', command: 'redact', inputs, resumed, settings });
    return new Batch(request, events, log, pool, earlier, hashes, settings);
  }

  private constructor(
    request: BatchRequest,
    events: BatchEvents,
    log: AuditLog,
    pool: WorkerPool,
    earlier: EarlierRuns,
    hashes: readonly (string | undefined)[],
    settings: RunSettings,
  ) {
    this.request = request;
    this.events = events;
    this.pool = pool;
    this.earlier = earlier;
    this.hashes = hashes;
    this.settings = sha256(canonicalJson(settings));
    this.names = new OutputNames(request.files, request.names, this.blockedNames());
    this.ledger = new Ledger(request, this.names, log, this.settings, events.onOutcome);
  }

  /** Names of other documents' outputs, and of inputs that lie in the output folder. */
  private blockedNames(): (name: string, index: number) => boolean {
    const inputs = new Set(this.request.files.map(identityOf));
    return (name, index) => {
      const there = identityOf(join(this.request.folder, name));
      return (
        (there !== undefined && inputs.has(there)) || this.earlier.holds(name, this.hashes[index])
      );
    };
  }

  async run(signal: AbortSignal): Promise<Totals> {
    const lanes = Math.min(this.request.jobs, this.request.files.length);
    await Promise.all(Array.from({ length: lanes }, () => this.lane(signal)));
    this.ledger.tellRest();
    return this.ledger.end(signal.aborted ? 'interrupted' : 'finished');
  }

  private async lane(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.next < this.request.files.length) {
      const index = this.next++;
      if (!(await this.skipFinished(index))) await this.redact(index);
    }
  }

  private async skipFinished(index: number): Promise<boolean> {
    const hash = this.hashes[index];
    if (!this.request.resume || hash === undefined) return false;
    const names = [this.names.nameOf(index, false), this.names.nameOf(index, true)];
    const isClaimable = (name: string) => !this.names.isReserved(name);
    const finished = await this.earlier.take(hash, this.settings, names, isClaimable);
    if (finished !== undefined) this.ledger.skip(index, finished);
    return finished !== undefined;
  }

  private async redact(index: number): Promise<void> {
    const { folder, files, password, profile } = this.request;
    const { accept, width, thorough, refusedPages } = this.request;
    const path = files[index]!;
    const temporary = temporaryPath(folder, index);
    const source = password === undefined ? { path } : { path, password };
    const chosen = profile === undefined ? {} : { profile };
    const settings = { accept, width, thorough, refusedPages };
    const job = { kind: 'redact', source, ...settings, temporary, ...chosen } as const;
    try {
      const report = await this.pool.run(job, (p) => this.events.onProgress(path, p));
      this.ledger.settle(index, this.earlier.compared(report));
    } catch (error) {
      rmSync(temporary, { force: true });
      if (!(error instanceof RedactionError) || error instanceof LogUnwritable) throw error;
      if (error.code !== 'interrupted') await this.ledger.refuse(index, error);
    }
  }
}

/** One after the other: a dossier may have more files than a process may open. */
async function hashAll(files: readonly string[]): Promise<(string | undefined)[]> {
  const hashes: (string | undefined)[] = [];
  for (const file of files) hashes.push(await fileSha256(file));
  return hashes;
}

async function settingsOf(request: BatchRequest): Promise<RunSettings> {
  const { accept, width, thorough, refusedPages } = request;
  const profile = request.profile === undefined ? undefined : await fileSha256(request.profile);
  return { accept, width, thorough, refusedPages, ...(profile === undefined ? {} : { profile }) };
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
