import { WorkerPool } from '../../batch/pool.ts';
import { ExitCode, exitCodeOf } from '../exit.ts';
import { withInterrupt } from '../interrupt.ts';
import { boundsOf, sourceOf } from '../sources.ts';
import type { ArgumentsOf } from '../table.ts';
import { errorLine, type Terminal } from '../terminal.ts';

/** Prints document text: showing it is what the command is for. */
export async function runInspect(args: ArgumentsOf<'inspect'>, io: Terminal): Promise<number> {
  const { stage, page, json, profile } = args.options;
  const path = args.positionals[0]!;
  const pool = new WorkerPool(boundsOf(args.options, args.positionals));
  const job = {
    kind: 'inspect',
    source: sourceOf(path, args.options),
    stage,
    json,
    ...(page === undefined ? {} : { page }),
    ...(profile === undefined ? {} : { profile }),
  } as const;
  return withInterrupt(async (signal) => {
    signal.addEventListener('abort', () => void pool.close());
    try {
      io.result((await pool.run(job, () => {})).text);
      return ExitCode.Done;
    } catch (error) {
      io.error(errorLine(error, path));
      return exitCodeOf(error);
    } finally {
      await pool.close();
    }
  });
}
