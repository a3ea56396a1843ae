import { GROUNDS } from '../../../redaction/model/ground.table.ts';
import { ExitCode } from '../exit.ts';
import type { ArgumentsOf } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** `--json`: one array of `{ code, article, label, kind }`. */
export function runGrounds({ options }: ArgumentsOf<'grounds'>, io: Terminal): number {
  if (options.json) io.result(JSON.stringify(GROUNDS, null, 2));
  else
    for (const ground of GROUNDS)
      io.result(`${ground.code.padEnd(7)} ${ground.article}: ${ground.label}`);
  return ExitCode.Done;
}
