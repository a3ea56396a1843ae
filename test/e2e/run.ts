/** `npm run test:e2e`: builds, then runs the window under Xvfb as an ordinary user, because root has no sandbox. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { electronRuntime } from './runtime.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOBODY = '65534';

await electronRuntime();
execFileSync(process.execPath, [join(ROOT, 'buildWindow.ts')], { stdio: 'inherit' });
const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const user = process.getuid?.() === 0 ? asNobody : [];
const screen = ['xvfb-run', '-a', '-s', '-screen 0 1280x800x24'];
const script = [process.execPath, join(import.meta.dirname, 'review.ts')];
const [command = '', ...args] = [...user, ...screen, ...script];
const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', timeout: 300_000 });
process.exit(status ?? 1);
