/** What became of each document of a run: published or refused, in the log, and told in input order. */
import { rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ErrorCode, RedactionError } from '../../redaction/model/errors.ts';
import type { Finding } from '../../redaction/model/outcome.ts';
import type { AuditLog } from '../audit/auditLog.ts';
import type { Published, RunEnded } from '../audit/entry.ts';
import { commit, refuseInputAsOutput, type StagedPdf } from '../publish.ts';
import { fileSha256 } from './fileSha256.ts';
import { type BurnReport, type InputIdentity, JobRefused, type ReportedWidth } from './job.ts';
import { type Naming, neutralInputName } from './outputNames.ts';
import { type ReportedRefusal, reportedRefusal } from './refusal.ts';

/** One line of `redact --json` (docs/cli.md), and what a person should hear besides. */
export interface DocumentOutcome {
  readonly file: string;
  readonly state: 'published' | 'open' | 'refused';
  /** Path of the output; null when nothing was written. */
  readonly output: string | null;
  readonly pages: number;
  readonly redactions: number;
  readonly open: number;
  readonly sha256: { readonly input: string | null; readonly output: string | null };
  readonly error: ErrorCode | null;
  readonly refusal: ReportedRefusal | null;
  readonly widths: readonly ReportedWidth[];
}

export interface Told {
  readonly outcome: DocumentOutcome;
  /** Why it was refused; undefined otherwise. */
  readonly refusal: RedactionError | undefined;
  /** Number of leaks for which it was withheld. */
  readonly leaks: number;
  /** Its name held personal data, so the output got a neutral one. */
  readonly renamed: boolean;
  /** An earlier run published it. */
  readonly skipped: boolean;
  /** What a person should know of it besides. */
  readonly warnings: readonly Finding[];
}

export type Totals = Omit<RunEnded, 'event' | 'reason'>;

export class Ledger {
  private readonly files: readonly string[];
  private readonly folder: string;
  private readonly names: Naming;
  private readonly log: Pick<AuditLog, 'append'>;
  private readonly settings: string;
  private readonly tell: (told: Told) => void;
  private readonly waiting = new Map<number, Told>();
  private next = 0;
  private readonly counts = { published: 0, skipped: 0, refused: 0, withheld: 0 };

  constructor(
    run: { readonly files: readonly string[]; readonly folder: string },
    names: Naming,
    log: Pick<AuditLog, 'append'>,
    settings: string,
    tell: (told: Told) => void,
  ) {
    this.files = run.files;
    this.folder = run.folder;
    this.names = names;
    this.log = log;
    this.settings = settings;
    this.tell = tell;
  }

  get totals(): Totals {
    return this.counts;
  }

  /** Names the staged file and logs it; a file that verification withheld is logged as such. */
  settle(index: number, report: BurnReport): void {
    if (report.staged === undefined) this.withhold(index, report);
    else this.publish(index, report, report.staged);
  }

  private publish(index: number, report: BurnReport, staged: StagedPdf): void {
    const { input } = report;
    const name = this.names.nameOf(index, input.personalName);
    const output = join(this.folder, name);
    refuseInputAsOutput(output, this.files[index]!);
    commit(staged, output);
    const entry: Published = {
      event: 'published',
      input: { name: this.inputName(index, input), sha256: input.sha256, bytes: input.bytes },
      output: {
        name: input.personalName ? this.names.neutralName(index) : name,
        sha256: staged.sha256,
        bytes: staged.bytes,
      },
      pages: report.pages,
      settings: this.settings,
      redactions: report.redactions,
      open: report.open,
      removals: report.removals,
      findings: report.findings,
      ...(report.heard === undefined ? {} : { heard: report.heard }),
    };
    this.logOrWithdraw(entry, output);
    this.counts.published++;
    const renamed = input.personalName && this.names.isNeutral(true);
    const told = publishedOutcome(this.files[index]!, output, entry, report.widths);
    this.record(index, { ...told, renamed });
  }

  /** What the log cannot tell of may not stay. */
  private logOrWithdraw(entry: Published, output: string): void {
    try {
      this.log.append(entry);
    } catch (error) {
      rmSync(output, { force: true });
      throw error;
    }
  }

  skip(index: number, { entry, name }: { entry: Published; name: string }): void {
    this.log.append({ event: 'skipped', input: entry.input, output: entry.output });
    this.counts.skipped++;
    const output = join(this.folder, name);
    const told = publishedOutcome(this.files[index]!, output, entry, loggedWidths(entry));
    this.record(index, { ...told, skipped: true });
  }

  async refuse(index: number, error: RedactionError): Promise<void> {
    const input =
      (error instanceof JobRefused && error.input) || (await identityOf(this.files[index]!));
    const { page, object, offset, detail } = error.place;
    this.log.append({
      event: 'refused',
      input: {
        name: this.inputName(index, input),
        ...(input === undefined ? {} : { sha256: input.sha256, bytes: input.bytes }),
      },
      error: error.code,
      place: Object.fromEntries(
        Object.entries({ page, object, offset, detail }).filter(([, value]) => value !== undefined),
      ) as Record<string, string | number>,
    });
    this.counts.refused++;
    this.record(index, this.refusedOutcome(index, error, input, 0));
  }

  end(reason: RunEnded['reason']): Totals {
    this.log.append({ event: 'run-ended', reason, ...this.counts });
    return this.counts;
  }

  private withhold(index: number, { input, leaks }: BurnReport): void {
    const { sha256, bytes } = input;
    const name = this.inputName(index, input);
    this.log.append({ event: 'withheld', input: { name, sha256, bytes }, leaks });
    this.counts.withheld++;
    const error = new RedactionError('verification-failed', { detail: leakCodes(leaks) });
    this.record(index, this.refusedOutcome(index, error, input, leaks.length));
  }

  /** Without knowledge of the name (the file could not even be read) a neutral one is logged. */
  private inputName(index: number, input: InputIdentity | undefined): string {
    const known = input !== undefined && !input.personalName;
    return known ? basename(this.files[index]!) : neutralInputName(index);
  }

  private refusedOutcome(
    index: number,
    refusal: RedactionError,
    input: InputIdentity | undefined,
    leaks: number,
  ): Told {
    const outcome: DocumentOutcome = {
      file: this.files[index]!,
      state: 'refused',
      output: null,
      pages: 0,
      redactions: 0,
      open: 0,
      sha256: { input: input?.sha256 ?? null, output: null },
      error: refusal.code,
      refusal: reportedRefusal(refusal),
      widths: [],
    };
    return { outcome, refusal, leaks, renamed: false, skipped: false, warnings: [] };
  }

  /** Tells outcomes in the order of the inputs, as soon as all before them are known. */
  private record(index: number, told: Told): void {
    this.waiting.set(index, told);
    for (let ready = this.waiting.get(this.next); ready; ready = this.waiting.get(this.next)) {
      this.waiting.delete(this.next++);
      this.tell(ready);
    }
  }

  /** After an interruption: what was finished but waits for an unfinished one before it. */
  tellRest(): void {
    for (const index of [...this.waiting.keys()].sort((a, b) => a - b)) {
      this.tell(this.waiting.get(index)!);
    }
    this.waiting.clear();
  }
}

/** Of a file that no worker lived to tell about. Its name was not looked at, so it is not logged. */
async function identityOf(path: string): Promise<InputIdentity | undefined> {
  const sha256 = await fileSha256(path);
  if (sha256 === undefined) return undefined;
  return { sha256, bytes: statSync(path).size, personalName: true };
}

/** Proposals that nobody accepted, or a page in which nothing could be found. */
function isForPerson({ open, findings }: Published): boolean {
  return open.length > 0 || findings.some(({ code }) => code === 'page-without-text');
}

/** The log knows classes only. */
function loggedWidths({ redactions }: Published): ReportedWidth[] {
  return redactions.flatMap(({ id, page, names }) =>
    names === undefined ? [] : [{ id, page, names }],
  );
}

function publishedOutcome(
  file: string,
  output: string,
  entry: Published,
  widths: readonly ReportedWidth[],
): Told {
  const outcome: DocumentOutcome = {
    file,
    state: isForPerson(entry) ? 'open' : 'published',
    output,
    pages: entry.pages,
    redactions: entry.redactions.length,
    open: entry.open.length,
    sha256: { input: entry.input.sha256, output: entry.output.sha256 },
    error: null,
    refusal: null,
    widths,
  };
  const warnings = entry.findings.filter(({ severity }) => severity === 'warning');
  return { outcome, refusal: undefined, leaks: 0, renamed: false, skipped: false, warnings };
}

function leakCodes(leaks: readonly { readonly code: string }[]): string {
  return [...new Set(leaks.map((leak) => leak.code))].slice(0, 4).join(' ');
}
