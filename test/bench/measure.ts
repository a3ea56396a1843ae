/** CPU time and peak memory of a child process and all its threads. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Measurement {
  /** User and system time, seconds. */
  readonly cpu: number;
  /** Wall clock, seconds. */
  readonly wall: number;
  /** Peak resident memory; undefined for programs that are not Node. */
  readonly megabytes: number | undefined;
}

const PRELOAD = join(import.meta.dirname, 'preload.js');

/** Undefined when the program is not there or fails. */
export function measureNode(
  script: string,
  args: readonly string[],
  scratch: string,
): Measurement | undefined {
  const report = join(scratch, 'usage.json');
  const began = performance.now();
  const child = spawnSync(process.execPath, ['--import', PRELOAD, script, ...args], {
    env: { ...process.env, BENCH_REPORT: report },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (child.status !== 0) return failed(script, child.stderr);
  const wall = (performance.now() - began) / 1000;
  return { ...JSON.parse(readFileSync(report, 'utf8')), wall } as Measurement;
}

export function measureNative(command: string, args: readonly string[]): Measurement | undefined {
  const timed = 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>&1';
  const began = performance.now();
  const child = spawnSync('bash', ['-c', timed, command, ...args], { encoding: 'utf8' });
  if (child.status !== 0) return failed(command, child.stderr);
  const [user = 0, system = 0] = child.stderr.trim().split(/\s+/).map(Number);
  const wall = (performance.now() - began) / 1000;
  return { cpu: user + system, wall, megabytes: undefined };
}

function failed(what: string, stderr: Buffer | string): undefined {
  process.stderr.write(`${what} failed: ${String(stderr).trim().split('\n').at(-1) ?? ''}\n`);
  return undefined;
}

/** The measurement with the median CPU time. */
export function medianOf(
  runs: number,
  run: () => Measurement | undefined,
): Measurement | undefined {
  const measured: Measurement[] = [];
  for (let i = 0; i < runs; i++) {
    const one = run();
    if (one === undefined) return undefined;
    measured.push(one);
  }
  return measured.sort((a, b) => a.cpu - b.cpu)[Math.floor(runs / 2)];
}
