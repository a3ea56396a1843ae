import { type BurnRequest, burnFile } from '../../batch/burnFile.ts';
import { ExitCode, exitCodeOf } from '../exit.ts';
import { withInterrupt } from '../interrupt.ts';
import { ProgressBar } from '../progressBar.ts';
import { authorOf, boundsOf, sourceOf } from '../sources.ts';
import type { ArgumentsOf } from '../table.ts';
import { errorLine, type Terminal, warningLines } from '../terminal.ts';

/** Nothing is logged without `--log`: the result is the file, and the plan's maker knows the rest. */
export async function runBurn(args: ArgumentsOf<'burn'>, io: Terminal): Promise<number> {
  const request = requestOf(args);
  const { path } = request.source;
  const bar = new ProgressBar(io, 1);
  try {
    const { outcome, refusal, warnings } = await withInterrupt((signal) =>
      burnFile(request, (progress) => bar.show(path, progress), signal),
    );
    bar.clear();
    if (refusal !== undefined) {
      if (args.options.json) io.result(JSON.stringify(outcome));
      throw refusal;
    }
    for (const line of warningLines(warnings, path)) io.error(line);
    const line = `${path} → ${request.output} (${outcome.redactions} gelakt)`;
    io.result(args.options.json ? JSON.stringify(outcome) : line);
    return ExitCode.Done;
  } catch (error) {
    io.error(errorLine(error, path));
    return exitCodeOf(error);
  }
}

function requestOf({ positionals, options }: ArgumentsOf<'burn'>): BurnRequest {
  return {
    source: sourceOf(positionals[0]!, options),
    plan: options.plan,
    output: options.out,
    width: options.width,
    thorough: options.thorough,
    refusedPages: options['refused-pages'],
    author: authorOf(options.actor),
    bounds: boundsOf(options, positionals),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.log === undefined ? {} : { log: options.log }),
  };
}
