/** `npm start`: opens the built window with the Electron that is there. */
import { spawn } from 'node:child_process';
import { chownSync, copyFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { electronRuntime } from '../../main/package/electronRuntime.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NOBODY = 65534;

/** Chromium has no sandbox for root, and without its sandbox the window does not run. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const home = join(tmpdir(), 'woo-redact-nobody');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chownSync(home, NOBODY, NOBODY);
  process.stderr.write(`Started by root: runs as an ordinary user, its data is in ${home}\n`);
  const env = { ...process.env, ...screenKey(home), HOME: home };
  return { uid: NOBODY, gid: NOBODY, env };
}

/** The key to the screen is root's alone: the ordinary user gets a copy. */
function screenKey(home: string) {
  const key = process.env.XAUTHORITY;
  if (key === undefined) return {};
  const copy = join(home, 'Xauthority');
  copyFileSync(key, copy);
  chownSync(copy, NOBODY, NOBODY);
  return { XAUTHORITY: copy };
}

const child = spawn(await electronRuntime(), [ROOT, ...process.argv.slice(2)], {
  stdio: 'inherit',
  ...ordinaryUser(),
});
child.on('exit', (code) => process.exit(code ?? 1));
