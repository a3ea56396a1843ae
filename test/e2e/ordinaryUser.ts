/** Chromium has no sandbox for root. Where root starts the tests, they run as an ordinary user. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NOBODY = '65534';
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const ANYONE_MAY_WRITE = 0o1777;

export interface Place {
  /** The checkout, or a copy that the user can read. */
  readonly root: string;
  /** In front of a command: the same command as that user. */
  readonly user: readonly string[];
  /** The user's own folder for files of this run. */
  readonly scratch: string;
  remove(): void;
}

export function reachablePlace(root: string): Place {
  const scratch = mkdtempSync(join(tmpdir(), 'woo-redact-run-'));
  const user = process.getuid?.() === 0 ? AS_NOBODY : [];
  chmodSync(scratch, user.length === 0 ? 0o700 : ANYONE_MAY_WRITE);
  const own = isReadable(root, user) ? root : copyOf(root, join(scratch, 'checkout'));
  return { root: own, user, scratch, remove: () => rmSync(scratch, { recursive: true }) };
}

/** A checkout in root's home is closed to others. */
function isReadable(root: string, user: readonly string[]): boolean {
  const [command = '', ...args] = [...user, 'test', '-r', join(root, 'package.json')];
  return spawnSync(command, args).status === 0;
}

/** Hard links where both stand on one disk, which costs nothing. */
function copyOf(root: string, copy: string): string {
  mkdirSync(copy);
  const parts = [
    'app',
    'fixtures',
    'main',
    'node_modules',
    'out',
    'dist',
    'package.json',
    'redaction',
  ];
  const all = [...parts, 'renderer', 'test']
    .map((part) => join(root, part))
    .filter((path) => existsSync(path));
  const linked = spawnSync('cp', ['-al', ...all, copy]).status === 0;
  if (!linked) execFileSync('cp', ['-a', ...all, copy]);
  return copy;
}
