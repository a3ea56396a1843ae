import { writeFileSync } from 'node:fs';
import { RedactionError } from '../../../redaction/model/errors.ts';
import { readLog } from '../../audit/auditLog.ts';
import type { ChainFault, ChainReport, FaultKind } from '../../audit/chain.ts';
import { exportLog } from '../../audit/exportLog.ts';
import { refuseInputAsOutput } from '../../publish.ts';
import { ExitCode } from '../exit.ts';
import type { ArgumentsOf } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const SENTENCES: Readonly<Record<FaultKind, string>> = {
  unreadable: 'is geen regel van een logboek',
  changed: 'is gewijzigd',
  'missing-before': 'sluit niet aan: er ontbreken regels vóór deze',
  'not-linked': 'sluit niet aan op de regel ervoor: een van beide is gewijzigd',
  'out-of-order': 'staat niet op zijn plaats',
  truncated: 'is afgebroken',
  'missing-at-end': 'en wat erna kwam ontbreekt',
};

/** Damaged: exit 4, one line a fault on stderr. `--json` prints `{ entries, faults: [{ line, kind }] }`. */
export function runLogVerify(args: ArgumentsOf<'log verify'>, io: Terminal): number {
  const [path = ''] = args.positionals;
  const report = openLog(path);
  if (args.options.json) {
    io.result(JSON.stringify({ entries: report.entries.length, faults: report.faults }));
  } else if (report.faults.length === 0) io.result(soundSentence(report));
  for (const fault of report.faults) io.error(faultLine(fault));
  return report.faults.length === 0 ? ExitCode.Done : ExitCode.DamagedLog;
}

function soundSentence({ entries }: ChainReport): string {
  const open = entries.at(-1)?.event === 'run-ended' ? '' : ' De laatste keer is niet afgesloten.';
  return `Het logboek is heel: ${entries.length} regels.${open}`;
}

function faultLine({ line, kind }: ChainFault): string {
  return `woo-redact: regel ${line} ${SENTENCES[kind]}. [log-damaged]`;
}

/** A damaged log is not exported: what it says cannot be relied on. */
export function runLogExport(
  { positionals, options }: ArgumentsOf<'log export'>,
  io: Terminal,
): number {
  const [path = ''] = positionals;
  const report = openLog(path);
  const [fault] = report.faults;
  if (fault !== undefined) {
    io.error(faultLine(fault));
    return ExitCode.DamagedLog;
  }
  const text = exportLog(report.entries, options.format);
  if (options.out === undefined) io.result(text.trimEnd());
  else writeExport(options.out, path, text);
  return ExitCode.Done;
}

function openLog(path: string): ChainReport {
  const report = readLog(path);
  if (report === undefined) throw new RedactionError('input-unreadable', { detail: 'ENOENT' });
  return report;
}

function writeExport(out: string, log: string, text: string): void {
  refuseInputAsOutput(out, log);
  try {
    writeFileSync(out, text, { mode: 0o600 });
  } catch {
    throw new RedactionError('output-unwritable');
  }
}
