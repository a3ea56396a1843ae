import { RedactionError } from '../../../redaction/model/errors.ts';
import { findingSentence } from '../../../redaction/model/findingMessages.table.ts';
import { LEAK_MESSAGES, leakSentence } from '../../../redaction/model/leakMessages.table.ts';
import { lintSentence } from '../../../redaction/model/lintMessages.table.ts';
import { readLog } from '../../audit/auditLog.ts';
import type { Published } from '../../audit/entry.ts';
import { fileSha256 } from '../../batch/fileSha256.ts';
import type { VerifyJob, VerifyReport } from '../../batch/job.ts';
import { WorkerPool } from '../../batch/pool.ts';
import { ExitCode, exitCodeOf } from '../exit.ts';
import { withInterrupt } from '../interrupt.ts';
import { byCode, type Placed, placesOf } from '../places.ts';
import { ProgressBar } from '../progressBar.ts';
import { boundsOf, sourceOf } from '../sources.ts';
import type { ArgumentsOf } from '../table.ts';
import { errorLine, type Terminal } from '../terminal.ts';

export async function runVerify(args: ArgumentsOf<'verify'>, io: Terminal): Promise<number> {
  const file = args.positionals[0]!;
  const { original } = args.options;
  const files = original === undefined ? [file] : [file, original];
  const pool = new WorkerPool(boundsOf(args.options, files));
  const bar = new ProgressBar(io, 1);
  return withInterrupt(async (signal) => {
    signal.addEventListener('abort', () => void pool.close());
    try {
      const job = await jobOf(file, args);
      const report = await pool.run(job, (progress) => bar.show(file, progress));
      bar.clear();
      io.result(args.options.json ? json(file, report) : listing(file, report));
      return report.leaks.length > 0 ? ExitCode.Leak : ExitCode.Done;
    } catch (error) {
      io.error(errorLine(error, file));
      return exitCodeOf(error);
    } finally {
      await pool.close();
    }
  });
}

async function jobOf(file: string, { options }: ArgumentsOf<'verify'>): Promise<VerifyJob> {
  const { original, plan, log } = options;
  const entry = log === undefined ? undefined : await publishedIn(log, file);
  return {
    kind: 'verify',
    source: sourceOf(file, options),
    ...(original === undefined ? {} : { original: sourceOf(original, options) }),
    ...(plan === undefined ? {} : { plan }),
    ...(entry === undefined ? {} : { logged: entry.redactions, pictures: picturesIn(entry) }),
  };
}

/** @throws RedactionError `log-damaged`, `log-mismatch` */
async function publishedIn(log: string, file: string): Promise<Published> {
  const report = readLog(log);
  if (report === undefined) throw new RedactionError('input-unreadable', { detail: 'log' });
  const [fault] = report.faults;
  if (fault !== undefined)
    throw new RedactionError('log-damaged', { detail: `regel ${fault.line}` });
  const sha256 = await fileSha256(file);
  const published = report.entries.filter((entry) => entry.event === 'published');
  const entry: Published | undefined = published.findLast((e) => e.output.sha256 === sha256);
  if (entry === undefined) throw new RedactionError('log-mismatch');
  return entry;
}

function picturesIn({ findings }: Published): number[] {
  const became = findings.filter(({ code }) => code === 'page-became-image');
  return became.map(({ page }) => page).filter((page) => page !== undefined);
}

function json(
  file: string,
  { sha256, pages, leaks, findings, accessibility }: VerifyReport,
): string {
  const state = leaks.length > 0 ? 'leak' : 'clean';
  return JSON.stringify({ file, sha256, pages, state, leaks, findings, accessibility });
}

function listing(file: string, { pages, leaks, findings, accessibility }: VerifyReport): string {
  const count = leaks.length === 1 ? '1 lek' : `${leaks.length} lekken`;
  const verdict = leaks.length > 0 ? `${count} gevonden` : 'geen lek gevonden';
  const lines = [...linesOf('lek', leaks), ...linesOf('let op', findings)];
  const head = `${file}: ${pages} ${pages === 1 ? 'pagina' : 'pagina’s'}, ${verdict}`;
  return [head, ...lines, ...accessibilityLines(accessibility)].join('\n');
}

/** One line for each kind; the JSON has them one by one. */
function linesOf(kind: string, found: readonly Placed[]): string[] {
  return byCode(found).map((group) => {
    const { code } = group[0]!;
    return `  ${kind}: ${sentenceOf(code)}${placesOf(group)} [${code}]`;
  });
}

/** Of what verification found, or of what loading the file told. */
function sentenceOf(code: string): string {
  return code in LEAK_MESSAGES ? leakSentence(code, 'nl') : findingSentence(code, 'nl');
}

/** One line for each kind; the rules stand in the JSON too. */
function accessibilityLines(found: VerifyReport['accessibility']): string[] {
  return [...new Set(found.map(({ code }) => code))].map((code) => {
    const rules = found.filter((one) => one.code === code);
    const clauses = rules.map(({ rule }) => rule).join(', ');
    return `  toegankelijkheid: ${lintSentence(code, 'nl')} (${clauses}) [${code}]`;
  });
}
