/** Other processes: a second start, and an engine that dies. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { electronRuntime } from '../../main/package/electronRuntime.ts';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const LONG_MS = 60_000;

function file(home: string, name: string, from?: string): string {
  mkdirSync(join(home, 'in'), { recursive: true });
  const path = join(home, 'in', name);
  if (from !== undefined) copyFileSync(join(ROOT, 'fixtures/pdf', from), path);
  return path;
}

const shows = (page: Page, text: string) =>
  page.getByText(text, { exact: false }).first().waitFor({ timeout: LONG_MS });
/** The title stays; what says the same while the file is being read may be gone before one looks. */
const titled = (page: Page, name: string) =>
  page.waitForFunction((wanted) => document.title.startsWith(wanted), name, { timeout: LONG_MS });
const rows = (page: Page) => page.waitForSelector('.row.active', { timeout: LONG_MS });
const openOnes = async (page: Page) =>
  Number(/\d+/.exec((await page.locator('.list h2').first().textContent()) ?? '')?.[0]);

test('a second start gives its file to the window that is there', async () => {
  const home = freshFolder();
  const window = await openWindow(home, file(home, 'een.pdf', 'beslisnota.pdf'));
  await rows(window.page);
  const other = file(home, 'twee.pdf', 'besluit.pdf');
  const exit = await startedAgain(home, other);
  assert.equal(exit, 0);
  await titled(window.page, 'twee.pdf');
  await rows(window.page);
  assert.equal(window.app.windows().length, 1);
  await window.app.close();
});

test('the engine dies: judging goes on, and it is started again when it is needed', async () => {
  const home = freshFolder();
  const window = await openWindow(home, file(home, 'een.pdf', 'beslisnota.pdf'));
  await rows(window.page);
  const before = await openOnes(window.page);
  await killProcess(window, 'woo-redact-engine');
  // As a person: a key counts only when the passage has been seen.
  await window.page.waitForTimeout(1000);
  await window.page.keyboard.press('l');
  for (let tries = 0; tries < 50 && (await openOnes(window.page)) === before; tries++)
    await window.page.waitForTimeout(100);
  assert.equal(await openOnes(window.page), before - 1);
  await window.page.keyboard.press('v');
  await shows(window.page, 'Echt voorbeeld');
  // The one that burns is another: it may die too.
  await killProcess(window, 'woo-redact-maker');
  await window.page.keyboard.press('v');
  await window.page.waitForTimeout(1000);
  await window.page.keyboard.press('l');
  await window.page.waitForTimeout(500);
  await window.page.keyboard.press('v');
  await shows(window.page, 'Echt voorbeeld');
  await window.app.close();
});

async function startedAgain(home: string, path: string): Promise<number | null> {
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') };
  const child = spawn(await electronRuntime(), [ROOT, path], { env, stdio: 'ignore' });
  return new Promise((done) => child.on('exit', (code) => done(code)));
}

async function killProcess({ app }: Opened, name: string): Promise<void> {
  const pid = await app.evaluate(({ app: electron }, wanted) => {
    const metrics = electron.getAppMetrics();
    return metrics.find((one) => one.name === wanted)?.pid ?? 0;
  }, name);
  assert.ok(pid > 0, 'the engine has a process of its own');
  process.kill(pid, 'SIGKILL');
}

test('the page’s own process dies: it is loaded again with what was decided', async () => {
  const home = freshFolder();
  const window = await openWindow(home, file(home, 'een.pdf', 'beslisnota.pdf'));
  const { app, page } = window;
  await rows(page);
  const before = await openOnes(page);
  await page.waitForTimeout(1000);
  await page.keyboard.press('l');
  await page.waitForTimeout(500);
  const text = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const loaded = new Promise((done) => contents.once('did-finish-load', () => done(null)));
    contents.forcefullyCrashRenderer();
    await loaded;
    const heading = "document.querySelector('.list h2')?.textContent ?? ''";
    const shown = `new Promise((done) => { const look = () => /[1-9]/.test(${heading}) &&
      document.querySelector('.row.active') ? done(${heading}) : setTimeout(look, 100); look(); })`;
    return contents.executeJavaScript(shown) as Promise<string>;
  });
  assert.equal(Number(/\d+/.exec(text)?.[0]), before - 1);
  app.process().kill('SIGKILL');
});
