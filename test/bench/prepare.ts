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
export const FINDING = join(ROOT, 'node_modules/.cache/bench-finding');

if (import.meta.main) {
  await makeBundle();
  const folder = join(import.meta.dirname, 'jobs');
  const names = readdirSync(folder).map((file) => basename(file, '.ts'));
  const entries = names.map((name) => [name, join(folder, `${name}.ts`)] as const);
  // Finding apart: its share is told by its package's files, which the command that burns never loads.
  const finds = (name: string) => name === 'detect';
  await bundleInto(JOBS, Object.fromEntries(entries.filter(([name]) => !finds(name))), ['mupdf']);
  await bundleInto(FINDING, Object.fromEntries(entries.filter(([name]) => finds(name))), [
    'compromise',
  ]);
  const [small = '', plan = '', out = ''] = process.argv.slice(2);
  for (const name of names) {
    const middle = name.endsWith('urn') ? [plan] : [];
    spawnSync(process.execPath, [
      join(finds(name) ? FINDING : JOBS, `${name}.mjs`),
      small,
      ...middle,
      out,
    ]);
  }
}
