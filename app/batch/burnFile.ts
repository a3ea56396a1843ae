/** One document with a plan, to a place of the caller's choice; logged when there is a log. */
import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { RedactionError } from '../../redaction/model/errors.ts';
import type { WidthMode } from '../../redaction/model/redaction.ts';
import { AuditLog, type LogAuthor, LogUnwritable } from '../audit/auditLog.ts';
import { canonicalJson } from '../audit/canonical.ts';
import { sha256 } from '../audit/chain.ts';
import type { AuditBody, RunSettings } from '../audit/entry.ts';
import type { Progress } from '../pipeline.ts';
import { refuseInputAsOutput, temporaryPath } from '../publish.ts';
import { fileSha256 } from './fileSha256.ts';
import type { RefusedPages, Source } from './job.ts';
import { Ledger, type Told } from './ledger.ts';
import { type Naming, neutralInputName } from './outputNames.ts';
import { type Bounds, WorkerPool } from './pool.ts';

export interface BurnRequest {
  readonly source: Source;
  readonly plan: string;
  readonly output: string;
  readonly width: WidthMode;
  readonly thorough: boolean;
  readonly refusedPages: RefusedPages;
  readonly profile?: string;
  readonly log?: string;
  readonly author: LogAuthor;
  readonly bounds: Bounds;
}

/** @throws RedactionError `output-is-input`, `interrupted`, `log-damaged`; refusals are told. */
export async function burnFile(
  request: BurnRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Told> {
  const { source, plan, profile, output } = request;
  // Neither what was read nor the log that tells of it gives way to the result.
  for (const path of [source.path, plan, profile, request.log])
    if (path !== undefined) refuseInputAsOutput(output, path);
  const log = request.log === undefined ? NO_LOG : new AuditLog(request.log, request.author);
  const pool = new WorkerPool(request.bounds);
  signal.addEventListener('abort', () => void pool.close());
  try {
    const settings = await settingsOf(request);
    log.append({ event: 'run-started', command: 'burn', inputs: 1, resumed: false, settings });
    return await burnOne(request, pool, log, sha256(canonicalJson(settings)), onProgress);
  } finally {
    await pool.close();
    log.close();
  }
}

type Journal = Pick<AuditLog, 'append' | 'close'>;
const NO_LOG: Journal = { append: (_: AuditBody) => {}, close: () => {} };

async function burnOne(
  request: BurnRequest,
  pool: WorkerPool,
  log: Journal,
  settings: string,
  onProgress: (progress: Progress) => void,
): Promise<Told> {
  const { source, plan, output, width, thorough, refusedPages, profile, author } = request;
  const temporary = temporaryPath(dirname(output), 0);
  const told: Told[] = [];
  const run = { files: [source.path], folder: dirname(output) };
  const ledger = new Ledger(run, chosenName(output), log, settings, (t) => told.push(t));
  const chosen = profile === undefined ? {} : { profile };
  const { actor } = author;
  const logged = request.log !== undefined;
  const settled = { width, thorough, refusedPages, actor, logged, temporary, ...chosen };
  const job = { kind: 'burn', source, plan, ...settled } as const;
  try {
    ledger.settle(0, await pool.run(job, onProgress));
  } catch (error) {
    rmSync(temporary, { force: true });
    if (!(error instanceof RedactionError) || error instanceof LogUnwritable) throw error;
    if (error.code === 'interrupted') {
      ledger.end('interrupted');
      throw error;
    }
    await ledger.refuse(0, error);
  }
  ledger.end('finished');
  return told[0]!;
}

function chosenName(output: string): Naming {
  return {
    nameOf: () => basename(output),
    isNeutral: () => false,
    neutralName: (index: number) => neutralInputName(index),
  };
}

async function settingsOf({
  width,
  thorough,
  refusedPages,
  profile,
  plan,
}: BurnRequest): Promise<RunSettings> {
  const [planHash, profileHash] = await Promise.all(
    [plan, profile].map((path) => (path === undefined ? undefined : fileSha256(path))),
  );
  return {
    width,
    thorough,
    refusedPages,
    ...(planHash === undefined ? {} : { plan: planHash }),
    ...(profileHash === undefined ? {} : { profile: profileHash }),
  };
}
