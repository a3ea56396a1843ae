/**
 * Bundles the command line and the jobs, as `npm ci` leaves the program, and starts each once, so that V8's compile
 * cache is there. A process of its own: peak memory is inherited, and the bundler's is large.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../app/cli/freshBundle.ts';
import { bundleInto, makeBundle } from '../../app/cli/makeBundle.ts';

export const JOBS = join(ROOT, 'node_modules/.cache/bench');

if (import.meta.main) {
  await makeBundle();
  const folder = join(import.meta.dirname, 'jobs');
  const names = readdirSync(folder).map((file) => basename(file, '.ts'));
  const entries = Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)]));
  await bundleInto(JOBS, entries, ['mupdf', 'compromise']);
  const [small = '', plan = '', out = ''] = process.argv.slice(2);
  for (const name of names) {
    const middle = name.endsWith('urn') ? [plan] : [];
    spawnSync(process.execPath, [join(JOBS, `${name}.mjs`), small, ...middle, out]);
  }
}
