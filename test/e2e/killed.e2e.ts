/** Every process is killed while a file is being made: nothing half is left, and the work goes on. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defectiveProgram, stopsAt } from './defectiveProgram.ts';
import { Hands, ready } from './hands.ts';
import { freshFolder, type Opened, openProgram, openWindow, ROOT } from './window.ts';

const LONG_MS = 120_000;
const HALF = /^\.woo-redact-.*\.tmp$/;

/** Where the process that burns stands still, and what stands in the folder then. */
const MOMENTS = [
  { stop: 'stage', module: 'app/publish.ts', there: [/^logboek/] },
  { stop: 'commit', module: 'app/publish.ts', there: [HALF, /^logboek/] },
  {
    stop: 'writeAnnexes',
    module: 'app/dossier/engine/annexes/write.ts',
    there: [/^nota-gelakt\.pdf$/, /^logboek/],
  },
] as const;

test('killed while a file is being made: nothing half beside the original, decisions intact, made again', async (t) => {
  const home = freshFolder();
  const stops = MOMENTS.map(({ module, stop }) => stopsAt(module, stop));
  const program = await defectiveProgram(home, ...stops);
  for (const moment of MOMENTS)
    await t.test(`killed at ${moment.stop}`, () =>
      killedAt(moment, join(home, moment.stop), program),
    );
});

async function killedAt(
  { stop, there }: (typeof MOMENTS)[number],
  home: string,
  program: string,
): Promise<void> {
  const folder = join(home, 'stukken');
  mkdirSync(folder, { recursive: true });
  const note = join(folder, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  process.env.STOP_AT = stop;
  const first = await openProgram(program, home, note);
  delete process.env.STOP_AT;
  await ready(first);
  await judgeAll(first);
  await startMaking(first);
  const out = join(folder, 'Openbaar');
  await until(() => there.every((name) => namesIn(out).some((one) => name.test(one))));
  await first.page.waitForTimeout(300);
  await killAll(first);

  const second = await openWindow(home, note);
  await ready(second);
  const left = [...namesIn(folder), ...namesIn(out)].filter((name) => HALF.test(name));
  assert.deepEqual(left, [], 'nothing half is left');
  assert.deepEqual(readFileSync(note), readFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf')));
  assert.equal(await new Hands(second).open(), 0, 'decisions are there');
  await made(second);
  assert.ok(existsSync(join(out, 'nota-gelakt-grondenlijst.csv')));
  await second.app.close();
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !holds(); tries++)
    await new Promise((done) => setTimeout(done, 100));
  assert.ok(holds(), 'the moment comes');
}

async function judgeAll(opened: Opened): Promise<void> {
  const hands = new Hands(opened);
  while ((await hands.open()) > 0) await hands.press('l');
  await hands.press('Control+Home');
  const pages = await opened.page.locator('.thumbs button').count();
  for (let i = 0; i < pages; i++) await hands.press('Control+Enter');
}

async function startMaking({ page }: Opened): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: LONG_MS });
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
}

/** As when the power fails: all at once. */
async function killAll({ app }: Opened): Promise<void> {
  const pids = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid }) => pid),
  );
  const closed = new Promise((done) => app.on('close', () => done(null)));
  for (const pid of [app.process().pid ?? 0, ...pids]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone with another one.
    }
  }
  await closed;
}

/** A file that was named before the kill stands there: the person replaces it. */
async function made({ page }: Opened): Promise<void> {
  await startMaking({ page } as Opened);
  const done = page.locator('.publish .message.good');
  const taken = page.getByLabel('Bestaand bestand vervangen');
  await done.or(taken).waitFor({ timeout: LONG_MS });
  if ((await taken.count()) > 0) {
    await taken.check();
    await page.locator('.publish .primary').click();
    await done.waitFor({ timeout: LONG_MS });
  }
}
