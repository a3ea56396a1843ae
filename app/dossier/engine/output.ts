/** Proved bytes to a file with its log beside it: as the command line does it, for one document. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DrawnMark } from '../../../redaction/index.ts';
import { RedactionError } from '../../../redaction/model/errors.ts';
import type { Finding } from '../../../redaction/model/outcome.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import { AuditLog } from '../../audit/auditLog.ts';
import { canonicalJson } from '../../audit/canonical.ts';
import { sha256 } from '../../audit/chain.ts';
import type { RunSettings } from '../../audit/entry.ts';
import { fileSha256 } from '../../batch/fileSha256.ts';
import type { BurnReport } from '../../batch/job.ts';
import { Ledger } from '../../batch/ledger.ts';
import { type Naming, neutralInputName } from '../../batch/outputNames.ts';
import { loggedRedactions, loggedRemovals, reportedWidths } from '../../batch/reporting.ts';
import type { Heard } from '../../contract/review.ts';
import { nameHoldsPersonalData } from '../../names.ts';
import type { Burned } from '../../pipeline.ts';
import {
  refuseInputAsOutput,
  removeStaleTemporaries,
  stage,
  temporaryPath,
} from '../../publish.ts';
import { PROGRAM } from '../../version.ts';
import { LOG_NAME } from './folderKind.ts';
import type { Loaded } from './loaded.ts';

export interface Output {
  readonly loaded: Loaded;
  readonly burned: Burned;
  readonly redactions: readonly Redaction[];
  readonly findings: readonly Finding[];
  readonly command: string;
  readonly width: RunSettings['width'];
  readonly profile: string | null;
  readonly actor: string;
  readonly heard?: Heard;
  /** Absolute. */
  readonly path: string;
  readonly mayMakeFolder: boolean;
}

/**
 * Writes, names and logs it; a file that the check withheld is logged as such and not written.
 * @throws RedactionError `output-is-input`, `output-unwritable`, `log-damaged`
 */
export async function writeOutput(output: Output): Promise<void> {
  const { path, loaded } = output;
  const folder = dirname(path);
  if (output.mayMakeFolder) makeFolder(folder);
  else refuseMissing(folder);
  refuseInputAsOutput(path, loaded.source.path);
  removeStaleTemporaries(folder);
  const log = new AuditLog(join(folder, LOG_NAME), { actor: output.actor, program: PROGRAM });
  try {
    const settings = await settingsOf(output);
    log.append({
      event: 'run-started',
      command: output.command,
      inputs: 1,
      resumed: false,
      settings,
    });
    const run = { files: [loaded.source.path], folder };
    const ledger = new Ledger(
      run,
      chosenName(path),
      log,
      sha256(canonicalJson(settings)),
      () => {},
    );
    settle(ledger, output, temporaryPath(folder, 0));
  } finally {
    log.close();
  }
}

export function isTaken(path: string): boolean {
  return existsSync(path);
}

function settle(ledger: Ledger, output: Output, temporary: string): void {
  try {
    ledger.settle(0, reportOf(output, temporary));
    ledger.end('finished');
  } finally {
    rmSync(temporary, { force: true });
  }
}

function reportOf(output: Output, temporary: string): BurnReport {
  const { loaded, burned, redactions, findings } = output;
  const { open, bytes, source, profile, detections } = loaded;
  const personalName = [source.path, output.path].some((path) =>
    nameHoldsPersonalData(path, profile, detections),
  );
  return {
    input: { sha256: sha256(bytes), bytes: bytes.length, personalName },
    pages: open.document.pages.length,
    redactions: loggedRedactions(redactions, burned.drawn as readonly DrawnMark[], burned.widths),
    widths: reportedWidths(burned.widths),
    open: [],
    findings: [...open.document.findings, ...open.pages.findings, ...findings, ...burned.findings],
    removals: loggedRemovals(burned.removals),
    ...(output.heard === undefined || output.heard.passages === 0 ? {} : { heard: output.heard }),
    staged: burned.verified === undefined ? undefined : stage(burned.verified, temporary),
    leaks: burned.leaks,
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code;
    throw new RedactionError('output-unwritable', detail === undefined ? {} : { detail });
  }
}

function refuseMissing(folder: string): void {
  if (!existsSync(folder)) throw new RedactionError('output-unwritable', { detail: 'ENOENT' });
}

async function settingsOf({ width, profile }: Output): Promise<RunSettings> {
  const hash = profile === null ? undefined : await fileSha256(profile);
  return { width, thorough: true, ...(hash === undefined ? {} : { profile: hash }) };
}

function chosenName(path: string): Naming {
  return {
    nameOf: () => basename(path),
    isNeutral: () => false,
    neutralName: (index: number) => neutralInputName(index),
  };
}
