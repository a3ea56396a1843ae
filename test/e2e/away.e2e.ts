/** Drives, folders and files that go away or may not be written, as an ordinary user meets them: nothing is replaced. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { Hands, ready } from './hands.ts';
import { chooseFolder, freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const NOTE = join(ROOT, 'fixtures/pdf/beslisnota.pdf');
const LONG_MS = 60_000;

/** A note in a folder of its own, as on a network drive. */
function note(home: string): { folder: string; path: string } {
  const folder = join(home, 'stukken');
  mkdirSync(folder);
  const path = join(folder, 'nota.pdf');
  copyFileSync(NOTE, path);
  return { folder, path };
}

/** Of the only dossier under the window's data. */
function dossierFolder(home: string): string {
  const root = join(home, 'config/woo-redact/dossiers');
  return join(root, readdirSync(root)[0] ?? '');
}

const saves = (page: Page) => page.locator('.status', { hasText: /Opgeslagen \d/ }).waitFor();
const error = (page: Page) => page.locator('.messages .message.error');
const dialog = async (page: Page) => (await page.textContent('.publish')) ?? '';

async function judgeAll(opened: Opened): Promise<void> {
  const hands = new Hands(opened);
  while ((await hands.open()) > 0) await hands.press('l');
  await hands.press('Control+Home');
  const pages = await opened.page.locator('.thumbs button').count();
  for (let i = 0; i < pages; i++) await hands.press('Control+Enter');
  await saves(opened.page);
}

async function askToPublish(page: Page): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: LONG_MS });
  await page.waitForTimeout(400);
}

test('the dossier’s drive goes away: told at once, no preview of what is not saved, saved when it is back', async () => {
  const home = freshFolder();
  const opened = await openWindow(home, note(home).path);
  const { app, page } = opened;
  await ready(opened);
  const hands = new Hands(opened);
  await hands.press('l', 'l');
  await saves(page);
  const folder = dossierFolder(home);
  const away = join(home, 'weg');
  renameSync(folder, away);
  await hands.press('l', 'n');
  await error(page).waitFor();
  const alert = await page.textContent('[role=alert][aria-live=assertive]');
  assert.match(alert ?? '', /Niet opgeslagen/);
  assert.match((await page.textContent('.status')) ?? '', /Niet opgeslagen/);
  await hands.press('v');
  await page.getByText('Schets:', { exact: false }).first().waitFor();
  await page.waitForTimeout(2000);
  assert.equal(await page.getByText('Echt voorbeeld ·').count(), 0);
  await hands.press('v');
  // Another dossier would take the place of what waits.
  await hands.menu('tour');
  await page.getByText('nog niet opgeslagen', { exact: false }).first().waitFor();
  await page.locator('.startButtons button').last().click();
  await page.waitForSelector('.row.active');
  const open = await hands.open();
  assert.equal(existsSync(folder), false, 'nothing is made in its place');
  renameSync(away, folder);
  await saves(page);
  assert.equal(await error(page).count(), 0);
  app.process().kill('SIGKILL');
  const again = await openWindow(home, join(home, 'stukken/nota.pdf'));
  await ready(again);
  assert.equal(await new Hands(again).open(), open);
  await again.app.close();
});

test('a folder in which nobody may write: said plainly, another folder is chosen there and then', async () => {
  const home = freshFolder();
  const { folder, path } = note(home);
  const opened = await openWindow(home, path);
  const { app, page } = opened;
  await ready(opened);
  await judgeAll(opened);
  chmodSync(folder, 0o555);
  await askToPublish(page);
  await page.keyboard.press('Enter');
  await page.locator('.publish [role=alert] .message.error').waitFor({ timeout: LONG_MS });
  assert.match(await dialog(page), /In deze map mag u niet opslaan\. ?Kies een andere map/);
  assert.deepEqual(readdirSync(folder), ['nota.pdf']);
  const good = join(home, 'goed');
  mkdirSync(good);
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, good);
  await page.getByRole('button', { name: 'Andere map kiezen…' }).click();
  await page.waitForSelector(`.publish output:has-text("${good}")`);
  await page.locator('.publish .primary').click();
  await page.locator('.publish .message.good').waitFor({ timeout: LONG_MS });
  assert.ok(existsSync(join(good, 'nota-gelakt.pdf')));
  chmodSync(folder, 0o755);
  await app.close();
});

test('a chosen folder that is gone by then: said, not made again, another one is chosen there and then', async () => {
  const home = freshFolder();
  const { path } = note(home);
  const opened = await openWindow(home, path);
  const { app, page } = opened;
  await ready(opened);
  await judgeAll(opened);
  const [stick, good] = [join(home, 'stick'), join(home, 'goed')];
  mkdirSync(stick);
  mkdirSync(good);
  const answers = (filePath: string) =>
    app.evaluate(({ dialog: system }, chosen) => {
      system.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, filePath);
  await answers(stick);
  await askToPublish(page);
  await page.getByRole('button', { name: 'Wijzigen…' }).click();
  await page.waitForSelector(`.publish output:has-text("${stick}")`);
  rmSync(stick, { recursive: true });
  await page.locator('.publish .primary').click();
  await page.locator('.publish [role=alert] .message.error').waitFor({ timeout: LONG_MS });
  assert.match(await dialog(page), /De map die u koos, is er niet meer/);
  assert.ok(!existsSync(stick));
  await answers(good);
  await page.getByRole('button', { name: 'Andere map kiezen…' }).click();
  await page.waitForSelector(`.publish output:has-text("${good}")`);
  await page.locator('.publish .primary').click();
  await page.locator('.publish .message.good').waitFor({ timeout: LONG_MS });
  assert.ok(existsSync(join(good, 'nota-gelakt.pdf')));
  await app.close();
});

test('an original that goes or changes under an open document: told, decisions stay, nothing is made of it', async () => {
  const home = freshFolder();
  const { folder, path } = note(home);
  const opened = await openWindow(home, path);
  const { app, page } = opened;
  await ready(opened);
  await judgeAll(opened);
  const changes = [() => rmSync(path), () => copyFileSync(NOTE, path)];
  const later = () => appendFileSync(path, '\n% later\n');
  for (const [change, said] of [
    [changes[0], /staat niet meer/],
    [later, /veranderd sinds u begon/],
  ] as const) {
    change?.();
    await page.keyboard.press('Control+e');
    await page.waitForSelector('.publish .block', { timeout: LONG_MS });
    assert.match(await dialog(page), said);
    assert.equal(await page.getAttribute('.publish .primary', 'aria-disabled'), 'true');
    await page.keyboard.press('Escape');
    assert.match((await page.locator('.messages').textContent()) ?? '', said);
    assert.equal(await new Hands(opened).open(), 0);
    assert.ok((await page.locator('.page .paper').count()) > 0, 'what was read stays in sight');
  }
  assert.deepEqual(readdirSync(folder), ['nota.pdf']);
  changes[1]?.();
  await askToPublish(page);
  assert.doesNotMatch((await page.locator('.messages').textContent()) ?? '', /veranderd/);
  await page.keyboard.press('Enter');
  await page.locator('.publish .message.good').waitFor({ timeout: LONG_MS });
  await app.close();
});

test('a dossier that may only be read is not opened, and says so', async () => {
  const home = freshFolder();
  const first = await openWindow(home, note(home).path);
  await ready(first);
  await new Hands(first).press('l');
  await saves(first.page);
  await chooseFolder(first, home);
  await first.app.close();
  const folder = dossierFolder(home);
  const journal = readFileSync(join(folder, 'journal.jsonl'), 'utf8');
  chmodSync(folder, 0o555);
  const { app, page } = await openWindow(home);
  await page.locator('.recent button .name').first().click();
  await page
    .getByText('uw besluiten kunnen daar niet worden opgeslagen', { exact: false })
    .waitFor();
  chmodSync(folder, 0o700);
  await page.locator('.recent button .name').first().click();
  await page.waitForSelector('.row.active', { timeout: LONG_MS });
  assert.equal(readFileSync(join(folder, 'journal.jsonl'), 'utf8'), journal);
  await app.close();
});
