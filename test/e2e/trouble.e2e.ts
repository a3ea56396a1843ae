/** What goes wrong on an ordinary day: locked, refused and changed files, a second start, an engine that dies. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { electronRuntime } from '../../main/package/electronRuntime.ts';
import { textPdf } from '../cli/pdfs.ts';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const FIRST = ['Contactpersoon: Jan Verzonnen', 'E-mail: j.verzonnen@voorbeeld.nl'];
const LAST = ['Met vriendelijke groet,', 'Jan Verzonnen'];
const LONG_MS = 60_000;

function file(home: string, name: string, from?: string): string {
  mkdirSync(join(home, 'in'), { recursive: true });
  const path = join(home, 'in', name);
  if (from !== undefined) copyFileSync(join(ROOT, 'fixtures/pdf', from), path);
  return path;
}

const shows = (page: Page, text: string) =>
  page.getByText(text, { exact: false }).first().waitFor({ timeout: LONG_MS });
const click = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const rows = (page: Page) => page.waitForSelector('.row.active', { timeout: LONG_MS });
const openOnes = async (page: Page) =>
  Number(/\d+/.exec((await page.locator('.list h2').first().textContent()) ?? '')?.[0]);

test('a locked file asks for its password, says when it is wrong, and opens', async () => {
  const home = freshFolder();
  const { app, page } = await openWindow(
    home,
    file(home, 'slot.pdf', 'hostile/wachtwoord-aes.pdf'),
  );
  await click(page, 'Wachtwoord invullen…');
  await page.keyboard.type('onjuist');
  await page.keyboard.press('Enter');
  await shows(page, 'Het wachtwoord klopt niet.');
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill('geheim');
  await page.keyboard.press('Enter');
  await rows(page);
  await app.close();
});

test('a file that is no pdf is refused in words; the other one can be judged', async () => {
  const home = freshFolder();
  const paths = [file(home, 'a.pdf', 'hostile/geen-pdf.pdf'), file(home, 'b.pdf', 'besluit.pdf')];
  const { app, page } = await openWindow(home, ...paths);
  await shows(page, 'Dit bestand is geen pdf.');
  await page.keyboard.press('Control+PageDown');
  await rows(page);
  await app.close();
});

test('a changed original asks, and its decisions go on', async () => {
  const home = freshFolder();
  const path = file(home, 'nota.pdf');
  writeFileSync(path, textPdf(FIRST, LAST));
  const first = await openWindow(home, path);
  await rows(first.page);
  const before = await openOnes(first.page);
  await first.page.waitForTimeout(300);
  await first.page.keyboard.press('l');
  await first.page.waitForTimeout(500);
  await first.app.close();

  writeFileSync(path, textPdf(['Voorblad'], FIRST, LAST));
  const second = await openWindow(home, path);
  await shows(second.page, 'Het bestand is veranderd sinds u begon.');
  await click(second.page, 'Opnieuw inlezen en besluiten overnemen');
  await rows(second.page);
  assert.equal(await openOnes(second.page), before - 1);
  await second.app.close();
});

test('a second start gives its file to the window that is there', async () => {
  const home = freshFolder();
  const window = await openWindow(home, file(home, 'een.pdf', 'beslisnota.pdf'));
  await rows(window.page);
  const other = file(home, 'twee.pdf', 'besluit.pdf');
  const exit = await startedAgain(home, other);
  assert.equal(exit, 0);
  await shows(window.page, 'twee');
  await rows(window.page);
  assert.equal(window.app.windows().length, 1);
  await window.app.close();
});

test('the engine dies: judging goes on, and it is started again when it is needed', async () => {
  const home = freshFolder();
  const window = await openWindow(home, file(home, 'een.pdf', 'beslisnota.pdf'));
  await rows(window.page);
  const before = await openOnes(window.page);
  await killEngine(window);
  await window.page.keyboard.press('l');
  await window.page.waitForTimeout(500);
  assert.equal(await openOnes(window.page), before - 1);
  await window.page.keyboard.press('v');
  await shows(window.page, 'Echt voorbeeld');
  await window.app.close();
});

async function startedAgain(home: string, path: string): Promise<number | null> {
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') };
  const child = spawn(await electronRuntime(), [ROOT, path], { env, stdio: 'ignore' });
  return new Promise((done) => child.on('exit', (code) => done(code)));
}

async function killEngine({ app }: Opened): Promise<void> {
  const pid = await app.evaluate(({ app: electron }) => {
    const metrics = electron.getAppMetrics();
    return metrics.find(({ name }) => name === 'woo-redact-engine')?.pid ?? 0;
  });
  assert.ok(pid > 0, 'the engine has a process of its own');
  process.kill(pid, 'SIGKILL');
}
