import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { RedactionError } from '../../../redaction/model/errors.ts';
import { type BatchRequest, redactBatch } from '../../batch/batch.ts';
import { collectInputs } from '../../batch/collect.ts';
import type { Told, Totals } from '../../batch/ledger.ts';
import { ExitCode } from '../exit.ts';
import { withInterrupt } from '../interrupt.ts';
import { ProgressBar } from '../progressBar.ts';
import { authorOf, boundsOf, passwordOf, refuseOcr } from '../sources.ts';
import type { ArgumentsOf } from '../table.ts';
import { errorLine, type Terminal, warningLines } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

const MOST_JOBS = 4;

export async function runRedact(args: ArgumentsOf<'redact'>, io: Terminal): Promise<number> {
  refuseOcr(args.options.ocr);
  const request = requestOf(args);
  const bar = new ProgressBar(io, request.files.length);
  const onOutcome = (told: Told) => {
    bar.fileDone();
    tell(told, args.options.json, io);
  };
  const onProgress = bar.show.bind(bar);
  const { totals, interrupted } = await withInterrupt(async (signal) => ({
    totals: await redactBatch(request, { onOutcome, onProgress }, signal),
    interrupted: signal.aborted,
  }));
  bar.clear();
  if (interrupted) io.error(errorLine(new RedactionError('interrupted')));
  else if (!args.options.json) io.result(summary(totals, request));
  return interrupted ? ExitCode.Interrupted : exitOf(totals);
}

function requestOf({ positionals, options }: ArgumentsOf<'redact'>): BatchRequest {
  const folder = options.out;
  const files = collectInputs(positionals, folder);
  if (files.length === 0) throw new UsageError('Er zijn geen pdf-bestanden gevonden.');
  makeFolder(folder);
  const password = passwordOf(options);
  return {
    files,
    folder,
    log: options.log ?? join(folder, 'logboek.jsonl'),
    author: authorOf(options.actor),
    accept: options.accept,
    width: options.width,
    thorough: options.thorough,
    refusedPages: options['refused-pages'],
    names: options.names,
    resume: options.resume,
    jobs: options.jobs ?? Math.min(MOST_JOBS, availableParallelism()),
    bounds: boundsOf(options, files),
    ...(password === undefined ? {} : { password }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new UsageError('De uitvoermap kan niet worden gemaakt.', 'output-unwritable');
  }
}

function tell(told: Told, json: boolean, io: Terminal): void {
  const { outcome, refusal } = told;
  if (refusal !== undefined) io.error(errorLine(refusal, outcome.file));
  if (told.renamed) io.error(renamedLine(outcome.file, outcome.output ?? ''));
  for (const line of warningLines(told.warnings, outcome.file)) io.error(line);
  if (json) io.result(JSON.stringify(outcome));
  else if (refusal === undefined) io.result(outcomeLine(told));
}

function outcomeLine({ outcome, skipped }: Told): string {
  const { file, output, redactions, open } = outcome;
  const parts = [`${redactions} gelakt`];
  if (open > 0) parts.push(`${open} nog open`);
  if (skipped) parts.push('was al klaar');
  return `${file} → ${output} (${parts.join(', ')})`;
}

function renamedLine(file: string, output: string): string {
  const why = 'De bestandsnaam bevat persoonsgegevens; het resultaat heet';
  return `woo-redact: ${file}: ${why} ${output}. [name-personal]`;
}

function summary(totals: Totals, request: BatchRequest): string {
  const { published, skipped, refused, withheld } = totals;
  const parts = [`${published + skipped} gelakt en gecontroleerd`];
  if (refused > 0) parts.push(`${refused} geweigerd`);
  if (withheld > 0) parts.push(`${withheld} tegengehouden`);
  return `${parts.join(', ')}. Resultaat in ${request.folder}, logboek in ${request.log}`;
}

function exitOf({ refused, withheld }: Totals): number {
  if (withheld > 0) return ExitCode.Leak;
  return refused > 0 ? ExitCode.Refused : ExitCode.Done;
}
