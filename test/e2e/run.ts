/**
 * `npm run -s test:e2e [-- NAME…]`: builds the window once and drives it in the scenarios `test/e2e/*.e2e.ts`
 * (all, or those whose name holds a NAME). The last line is `N passed, N failed`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drive, report } from './drive.ts';
import { needWindow } from './screen.ts';

const ROOT = join(import.meta.dirname, '../..');

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.e2e.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (names.length === 0) {
  process.stderr.write(`test:e2e: There is no scenario whose name holds: ${wanted.join(', ')}\n`);
  process.exit(1);
}
await needWindow('test:e2e');
execFileSync(process.execPath, [join(ROOT, 'buildWindow.ts')], { stdio: 'inherit' });
report('End-to-end tests', 'e2e.json', drive(ROOT, names));
