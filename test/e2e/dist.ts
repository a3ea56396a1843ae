/**
 * `npm run -s test:dist`: packs the program for Linux and tries what came out (packaged.dist.ts), as an ordinary
 * user on a virtual screen.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { drive, report } from './drive.ts';
import { needWindow } from './screen.ts';

const ROOT = join(import.meta.dirname, '../..');

await needWindow('test:dist');
execFileSync(process.execPath, [join(ROOT, 'main/package/dist.ts'), '--linux', 'dir'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
report('Packaged program', 'dist.json', drive(ROOT, ['packaged.dist.ts']));
