/**
 * `npm run -s test:dist`: packs the program for Linux and tries what came out (packaged.dist.ts), as an ordinary
 * user on a virtual screen.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { electronRuntime } from '../../main/package/electronRuntime.ts';
import { drive, report } from './drive.ts';
import { screenIsThere } from './screen.ts';

const ROOT = join(import.meta.dirname, '../..');

const missing = screenIsThere(await electronRuntime());
if (missing !== undefined) {
  process.stderr.write(`test:dist: ${missing}\n`);
  process.exit(1);
}
execFileSync(process.execPath, [join(ROOT, 'main/package/dist.ts'), '--linux', 'dir'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
report('Packaged program', 'dist.json', drive(ROOT, ['packaged.dist.ts']));
