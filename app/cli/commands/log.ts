import type { ChainFault, ChainReport, FaultKind } from '../../audit/chain.ts';
import { openLog, soundLog, writeExport } from '../../audit/export/exportFile.ts';
import { type ExportFormat, exportLog } from '../../audit/export/exportLog.ts';
import { ExitCode } from '../exit.ts';
import type { ArgumentsOf } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

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
export async function runLogExport(
  { positionals, options }: ArgumentsOf<'log export'>,
  io: Terminal,
): Promise<number> {
  const [path = ''] = positionals;
  const { format, out } = options;
  if (out === undefined && io.isScreen && !TEXTS.has(format)) {
    throw new UsageError(
      `Geef met --out een bestand op: ${format} is niet om op het scherm te lezen.`,
    );
  }
  const reading = openLog(path);
  const [fault] = reading.faults;
  if (fault !== undefined) {
    io.error(faultLine(fault));
    return ExitCode.DamagedLog;
  }
  const made = await exportLog(soundLog(path, reading), format);
  if (out !== undefined) writeExport(out, path, made);
  else if (typeof made === 'string') io.result(made.trimEnd());
  else io.bytes(made);
  return ExitCode.Done;
}

/** The others are for programs that open files. */
const TEXTS: ReadonlySet<ExportFormat> = new Set(['csv', 'json']);
