import { RedactionError } from '../../../redaction/model/errors.ts';
import { findingSentence } from '../../../redaction/model/findingMessages.table.ts';
import type { Finding } from '../../../redaction/model/outcome.ts';
import type { DetectReport, ReportedDetection } from '../../batch/job.ts';
import { WorkerPool } from '../../batch/pool.ts';
import { ExitCode, exitCodeOf } from '../exit.ts';
import { withInterrupt } from '../interrupt.ts';
import { byCode, placesOf } from '../places.ts';
import { ProgressBar } from '../progressBar.ts';
import { boundsOf, refuseOcr, sourceOf } from '../sources.ts';
import type { ArgumentsOf } from '../table.ts';
import { errorLine, type Terminal } from '../terminal.ts';

/** Files one after the other; a refused one costs the exit code, not the others. */
export function runDetect(args: ArgumentsOf<'detect'>, io: Terminal): Promise<number> {
  refuseOcr(args.options.ocr);
  return withInterrupt(async (signal) => {
    const pool = new WorkerPool(boundsOf(args.options, args.positionals));
    signal.addEventListener('abort', () => void pool.close());
    const bar = new ProgressBar(io, args.positionals.length);
    try {
      return await detectAll(args, pool, bar, io);
    } finally {
      await pool.close();
    }
  });
}

async function detectAll(
  { positionals, options }: ArgumentsOf<'detect'>,
  pool: WorkerPool,
  bar: ProgressBar,
  io: Terminal,
): Promise<number> {
  let exit: number = ExitCode.Done;
  const profile = options.profile === undefined ? {} : { profile: options.profile };
  for (const file of positionals) {
    const job = { kind: 'detect', source: sourceOf(file, options), ...profile } as const;
    try {
      const report = await pool.run(job, (progress) => bar.show(file, progress));
      bar.clear();
      io.result(options.json ? JSON.stringify({ file, ...report }) : listing(file, report));
    } catch (error) {
      bar.clear();
      io.error(errorLine(error, file));
      if (!(error instanceof RedactionError) || error.code === 'interrupted')
        return exitCodeOf(error);
      exit = Math.max(exit, exitCodeOf(error));
    }
    bar.fileDone();
  }
  bar.clear();
  return exit;
}

function listing(file: string, { pages, detections, findings }: DetectReport): string {
  const counted = `${detections.length} ${detections.length === 1 ? 'voorstel' : 'voorstellen'}`;
  const head = `${file}: ${pages} ${pages === 1 ? 'pagina' : 'pagina’s'}, ${counted}`;
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [head, ...detections.map(listingLine), ...byCode(warnings).map(warningLine)].join('\n');
}

function warningLine(found: readonly Finding[]): string {
  return `  let op   ${findingSentence(found[0]!.code, 'nl')}${placesOf(found)}`;
}

function listingLine(d: ReportedDetection): string {
  const keep = d.keep === null ? '' : ` (blijft staan? ${d.keep})`;
  const text = d.text.replaceAll(/\s+/g, ' ');
  return `  p. ${d.page}  ${d.certainty.padEnd(7)}  ${d.ground.padEnd(6)}  ${d.type}: ${text}${keep}`;
}
