import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../app/cli/start.js');

export interface CliResult {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** The real program in a process of its own. */
export function runCli(folder: string, ...args: string[]): CliResult {
  const child = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' });
  return { exit: child.status, out: child.stdout, err: child.stderr };
}

/** For results that are no text. */
export function runCliForBytes(folder: string, ...args: string[]) {
  const child = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder });
  return { exit: child.status, out: child.stdout };
}

export function startCli(folder: string, ...args: string[]) {
  return spawn(process.execPath, [MAIN, ...args], { cwd: folder });
}

/** A folder that is removed afterwards. */
export function scratch(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'woo-cli-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
