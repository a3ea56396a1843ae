/** Files that change while closed, are locked or are refused, and a check that finds something: what is said, and the way on. */
import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { defectiveProgram, LEAKS } from './defectiveProgram.ts';
import { Hands, ready } from './hands.ts';
import { freshFolder, type Opened, openProgram, openWindow, ROOT } from './window.ts';

const PDF = join(ROOT, 'fixtures/pdf');

function copied(home: string, name: string, as = name): string {
  const path = join(home, as);
  copyFileSync(join(PDF, name), path);
  return path;
}

const bar = (page: Page) => page.locator('.messages .message').first();

test('a changed original is told; decisions are carried over', async () => {
  const home = freshFolder();
  const note = copied(home, 'beslisnota.pdf');
  const first = await openWindow(home, note);
  await ready(first);
  const hands = new Hands(first);
  const before = await hands.open();
  await hands.press('l', 'l');
  await first.page.waitForTimeout(500);
  await first.app.close();
  // Bytes after the end: another file with the same text.
  appendFileSync(note, '\n% later\n');
  const second = await openWindow(home);
  await second.page.locator('.recent button .name').first().click();
  await bar(second.page).waitFor();
  assert.match((await bar(second.page).textContent()) ?? '', /veranderd sinds u begon/);
  await second.page.getByRole('button', { name: /besluiten overnemen/ }).click();
  await ready(second);
  assert.equal(await new Hands(second).open(), before - 2);
  await second.app.close();
});

test('a changed original among others is read again at the page where one was', async () => {
  const home = freshFolder();
  const other = copied(home, 'beslisnota.pdf');
  const long = copied(home, 'mailwisseling.pdf');
  const opened = await openWindow(home, other, long);
  const { page } = opened;
  await ready(opened);
  const hands = new Hands(opened);
  await hands.press('Control+PageDown');
  await page.waitForSelector('.textLayer span', { state: 'attached' });
  await hands.press('l', 'Control+End');
  const there = await hands.text('.status');
  assert.match(there, /Pagina ([2-9]) van \1/);
  appendFileSync(long, '\n% later\n');
  await opened.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.emit('focus');
  });
  await bar(page).waitFor();
  assert.match((await bar(page).textContent()) ?? '', /veranderd sinds u begon/);
  await page.getByRole('button', { name: /besluiten overnemen/ }).click();
  await bar(page).waitFor({ state: 'detached' });
  await ready(opened);
  assert.match(await page.title(), /mailwisseling/);
  assert.equal((await hands.text('.status')).split('passages')[0], there.split('passages')[0]);
  assert.equal(await page.locator('dialog[open], .startScreen').count(), 0);
  await opened.app.close();
});

test('a locked file asks for its password and says when it does not fit', async () => {
  const home = freshFolder();
  const opened = await openWindow(home, copied(home, 'hostile/wachtwoord-aes.pdf', 'op-slot.pdf'));
  const { page } = opened;
  await page.getByRole('button', { name: 'Wachtwoord invullen…' }).click({ timeout: 30_000 });
  await page.keyboard.type('fout');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] .message.error').waitFor({ timeout: 30_000 });
  await page.locator('dialog[open] input').first().fill('geheim');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached', timeout: 30_000 });
  await page.waitForSelector('.thumbs button', { timeout: 30_000 });
  // pdf.js needs the password as well.
  await page.waitForSelector('.page .paper canvas', { timeout: 30_000 });
  await opened.app.close();
});

test('a refused file says why, with details that hold no text of it', async () => {
  const home = freshFolder();
  const good = copied(home, 'beslisnota.pdf');
  const opened = await openWindow(home, copied(home, 'hostile/geen-pdf.pdf', 'geen.pdf'), good);
  const { page } = opened;
  await bar(page).waitFor({ timeout: 30_000 });
  assert.equal(await page.locator('.messages .message.error').count(), 1);
  await page.getByText('Technische details').click();
  assert.match((await page.textContent('.technical')) ?? '', /Code: [a-z-]+/);
  await page.keyboard.press('Control+PageDown');
  await ready(opened);
  await opened.app.close();
});

test('when the engine leaves a marked text the check finds it: no file and no way around', async () => {
  const home = freshFolder();
  const note = copied(home, 'beslisnota.pdf');
  const opened = await openProgram(await defectiveProgram(home, LEAKS), home, note);
  const { app, page } = opened;
  await ready(opened);
  await judgeAll(opened);
  await page.keyboard.press('Control+e');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: 60_000 });
  assert.match(await dialogText(page), /De controle zou dit bestand nu weigeren/);
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await page.locator('.publish [role=alert] .message.error').waitFor({ timeout: 60_000 });
  const text = await dialogText(page);
  assert.match(text, /Er is geen publicatiebestand gemaakt/);
  assert.match(text, /Pagina 1: /);
  assert.match(text, /Het origineel en uw besluiten zijn ongewijzigd/);
  const buttons = await page.locator('.publish button').allTextContents();
  assert.deepEqual(
    buttons.filter((name) => /toch|bestand|publ/i.test(name)),
    [],
  );
  assert.match(await savedReport(opened, home), /\r\n[a-z-]+ {2}pagina 1\r\n/);
  await page.getByRole('button', { name: 'Ga naar pagina 1' }).click();
  await page.locator('.publish').waitFor({ state: 'detached' });
  assert.match((await page.textContent('.status')) ?? '', /Pagina 1 van/);
  // Withheld stands in the log, and nothing else in the folder.
  const made = readdirSync(join(home, 'Openbaar'));
  assert.deepEqual(made.sort(), ['logboek.jsonl', 'logboek.jsonl.head']);
  assert.match(readFileSync(join(home, 'Openbaar/logboek.jsonl'), 'utf8'), /"event":"withheld"/);
  await app.close();
});

const dialogText = async (page: Opened['page']) => (await page.textContent('.publish')) ?? '';

/** To where the person says; it holds codes and pages, and no text of the document. */
async function savedReport({ app, page }: Opened, home: string): Promise<string> {
  const path = join(home, 'verslag.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByText('Technisch verslag', { exact: true }).click();
  await page.getByRole('button', { name: 'Verslag opslaan…' }).click();
  await page.getByText('Verslag opgeslagen.').waitFor();
  const report = readFileSync(path, 'utf8');
  assert.doesNotMatch(report, /Terborgh|06 1234/);
  return report;
}

async function judgeAll(opened: Opened): Promise<void> {
  const hands = new Hands(opened);
  while ((await hands.open()) > 0) await hands.press('l');
  await hands.press('Control+Home');
  const pages = await opened.page.locator('.thumbs button').count();
  for (let i = 0; i < pages; i++) await hands.press('Control+Enter');
}

test('the sample nota opens from the start screen, and the tour stands beside the work', async () => {
  const home = freshFolder();
  mkdirSync(join(home, 'config'), { recursive: true });
  const opened = await openWindow(home);
  const { page } = opened;
  await page.getByRole('button', { name: 'Rondleiding beginnen' }).click();
  await ready(opened);
  const card = page.locator('.tour');
  assert.match((await card.textContent()) ?? '', /Stap 1 van 7/);
  await card.getByRole('button', { name: 'Volgende' }).click();
  await page.locator('[role=grid]').focus();
  await new Hands(opened).press('l');
  assert.match((await card.textContent()) ?? '', /Gedaan/);
  await card.getByRole('button', { name: 'Stoppen' }).click();
  assert.equal(await card.count(), 0);
  assert.ok(readdirSync(home).length > 0);
  await opened.app.close();
});
