/** The packed program as a user gets it: window, sandbox, fuses, command line. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { openPackaged, type PackagedWindow } from './packagedWindow.ts';
import { freshFolder, ROOT } from './window.ts';

const FOLDER = join(ROOT, 'dist/linux-unpacked');
const PROGRAM = join(FOLDER, 'woo-redact-app');
const COMMAND = join(FOLDER, 'woo-redact');
const NOTE = join(ROOT, 'fixtures/pdf/beslisnota.pdf');

/** The wire in the program holds a digit for each fuse. */
const [OFF, ON] = ['0', '1'].map((digit) => digit.charCodeAt(0));

let window: PackagedWindow;

before(async () => {
  const home = freshFolder();
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') };
  window = await openPackaged(PROGRAM, [NOTE], env);
});

after(() => window?.close());

test('the window opens the sample and a key decides', async () => {
  const { page } = window;
  await page.waitForSelector('.row.active', { timeout: 60_000 });
  await page.waitForSelector('.textLayer span', { timeout: 60_000, state: 'attached' });
  await page.waitForTimeout(500);
  const before = await page.textContent('.list h2');
  await page.keyboard.press('l');
  await page.waitForTimeout(300);
  assert.notEqual(await page.textContent('.list h2'), before);
});

test('the page runs in Chromium’s sandbox', () => {
  const renderers = processes().filter(({ line }) => line.includes('--type=renderer'));
  assert.ok(renderers.length > 0);
  for (const { pid, line } of renderers) {
    assert.ok(!line.includes('--no-sandbox'));
    assert.match(readFileSync(`/proc/${pid}/status`, 'utf8'), /^Seccomp:\t2$/m);
  }
});

test('nothing is reached outside this computer', async () => {
  const addresses = ['http://127.0.0.1:9/', 'https://example.org/', 'file:///etc/passwd'];
  const reached = await window.page.evaluate(async (urls) => {
    const tries = urls.map((url) => fetch(url, { mode: 'no-cors' }));
    const done = await Promise.allSettled(tries);
    return done.filter(({ status }) => status === 'fulfilled').length;
  }, addresses);
  assert.equal(reached, 0);
  assert.deepEqual(outsideConnections(), []);
});

test('the fuses are as electron-builder.yml says', async () => {
  const wire = await getCurrentFuseWire(PROGRAM);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
  ];
  const on = [
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  for (const fuse of off) assert.equal(wire[fuse], OFF, FuseV1Options[fuse]);
  for (const fuse of on) assert.equal(wire[fuse], ON, FuseV1Options[fuse]);
});

test('the command line inside redacts, verifies and reports, without a screen', () => {
  const out = freshFolder();
  const env = { PATH: process.env.PATH, HOME: out };
  const run = (...args: string[]) => execFileSync(COMMAND, args, { env, cwd: out, stdio: 'pipe' });
  run('redact', NOTE, '--out', join(out, 'gelakt'), '--accept', 'all');
  const output = join(out, 'gelakt/beslisnota-gelakt.pdf');
  assert.ok(existsSync(output));
  run('verify', output, '--original', NOTE);
  for (const format of ['pdf', 'xlsx']) {
    const report = join(out, `logboek.${format}`);
    run('log', 'export', join(out, 'gelakt/logboek.jsonl'), '--format', format, '--out', report);
    assert.ok(existsSync(report));
  }
});

test('only what the program needs is inside, with the licences', () => {
  const names = readdirSync(FOLDER);
  for (const name of ['LICENSE.woo-redact.txt', 'NOTICE.txt', 'THIRD-PARTY-LICENCES.txt'])
    assert.ok(names.includes(name), name);
  assert.ok(!existsSync(join(FOLDER, 'resources/default_app.asar')));
  const asar = [join(ROOT, 'node_modules/@electron/asar/bin/asar.js'), 'list'];
  const archive = join(FOLDER, 'resources/app.asar');
  const inside = execFileSync(process.execPath, [...asar, archive], { encoding: 'utf8' });
  const strange = inside
    .split('\n')
    .filter((path) => /^\/(test|app|redaction|docs)|\.ts$/.test(path));
  assert.deepEqual(strange, []);
  const fixtures = inside.split('\n').filter((path) => /^\/fixtures\/.*\./.test(path));
  assert.deepEqual(fixtures, ['/fixtures/pdf/beslisnota.pdf']);
});

function processes(): { pid: string; line: string }[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return line.startsWith(FOLDER) ? [{ pid, line }] : [];
    } catch {
      return [];
    }
  });
}

/** Remote ends of this user's TCP connections that are not on this computer. */
function outsideConnections(): string[] {
  const lines = ['tcp', 'tcp6'].flatMap((name) => {
    const table = `/proc/net/${name}`;
    return existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n').slice(1) : [];
  });
  const own = lines.map((line) => line.trim().split(/\s+/)).filter((f) => f[7] === userId());
  const remote = own.map((fields) => fields[2]!.split(':')[0]!);
  return remote.filter((address) => !/^0+$|0100007F$|^0+1000000$/.test(address));
}

function userId(): string {
  return String(process.getuid?.());
}
