/** Refusal 1 of the publishing dialog (review-window §6.2): all that is open at one decision, through a sheet. */
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Bridge } from '../../app/contract/requests.ts';
import { Hands, ready } from './hands.ts';
import { freshFolder, openWindow, ROOT } from './window.ts';

test('from the publishing dialog everything open is decided in one sheet, and back', async (t) => {
  const home = freshFolder();
  const note = join(home, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  const opened = await openWindow(home, note);
  await ready(opened);
  const hands = new Hands(opened);
  await hands.press('l', 'n');
  const open = await hands.open();
  await t.test('the sheet names what it leaves alone, and doubt stands first and unticked', () =>
    looks(hands, open),
  );
  await t.test('going back decides nothing and keeps what was filled in', () => back(hands, open));
  await t.test('keeping readable asks for a reason', () => reason(hands, open));
  await t.test('one step: the number on the button, then back in the dialog', () =>
    decides(hands, open),
  );
  await opened.app.close();
});

const primary = '.sheet-of-group .primary';
const blocker = '.publish .checks .block';

async function toSheet(hands: Hands): Promise<void> {
  await hands.press('Control+e');
  await together(hands);
}

async function together(hands: Hands): Promise<void> {
  await hands.click('.publish .block button:has-text("Samen beoordelen")');
  await hands.page.waitForSelector('.sheet-of-group');
  assert.equal(await hands.page.locator('dialog[open]').count(), 0, 'the page can be read');
}

async function looks(hands: Hands, open: number): Promise<void> {
  await hands.press('Control+e');
  assert.match(await hands.text(blocker), new RegExp(`Nog ${open} passages`));
  await hands.page.locator('.publish .annexes input').nth(2).check();
  await together(hands);
  const apart = Number(/Alleen een voor een: (\d+)/.exec(await hands.text('.sheetRest'))?.[1]);
  assert.equal((await hands.numberIn('.sheet-of-group h2')) + apart, open);
  if (process.env.SHOT) await hands.page.screenshot({ path: process.env.SHOT });
  assert.match(await hands.text('.sheetRest'), /Blijven zoals ze zijn: 2/);
  const stands = await hands.page.locator('.sheet-of-group .row.line .stand').allTextContents();
  const doubts = stands.map((stand) => stand.includes('niet aangevinkt'));
  assert.deepEqual(doubts, [true, ...Array(stands.length - 1).fill(false)], 'doubt first');
  assert.match(await hands.text('.panel .context'), /370 79 11/, 'the page shows it');
  const ticked = await hands.page
    .locator('.sheet-of-group .row.line.ticked .stand')
    .allTextContents();
  assert.ok(ticked.every((stand) => !/niet aangevinkt/.test(stand)));
  const focused = await hands.page.evaluate(() => document.activeElement?.getAttribute('role'));
  assert.equal(focused, 'grid', 'the rows have the keyboard');
}

async function back(hands: Hands, open: number): Promise<void> {
  await hands.press('Escape');
  await hands.page.waitForSelector('.publish');
  assert.match(await hands.text(blocker), new RegExp(`Nog ${open} passages`));
  assert.ok(await hands.page.locator('.publish .annexes input').nth(2).isChecked());
  await hands.press('Escape');
  const focused = await hands.page.evaluate(() => document.activeElement?.getAttribute('role'));
  assert.equal(focused, 'grid', 'the list has the keyboard again');
  await hands.press('j');
  assert.equal(await hands.open(), open);
}

async function reason(hands: Hands, open: number): Promise<void> {
  await toSheet(hands);
  await hands.page.locator('[name=rest-verdict]').nth(1).check();
  assert.match(await hands.text('.sheet-of-group footer'), /Kies eerst waarom/);
  await hands.read();
  await hands.press('Enter');
  assert.equal(await hands.page.locator('.sheet-of-group').count(), 1);
  await hands.page.locator('.sheetGround select').selectOption('geen persoon');
  assert.match(await hands.text(primary), /leesbaar houden/);
  await hands.press('Escape', 'Escape');
  assert.equal(await hands.open(), open);
}

async function decides(hands: Hands, open: number): Promise<void> {
  await toSheet(hands);
  const count = await hands.numberIn(primary);
  assert.ok(count > 0 && count < open, `${count} of ${open} are ticked`);
  await hands.read();
  await hands.press('Enter');
  await hands.page.waitForSelector('.publish');
  const left = new RegExp(`Nog ${open - count} passage`);
  assert.match(await hands.text(blocker), left);
  const step = await hands.page.evaluate(async () => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    return (await woo.request('journal')).at(-1);
  });
  assert.ok(step?.kind === 'step' && step.via === 'rest', 'in the journal as what it was');
  await hands.press('Escape', 'Control+z');
  assert.equal(await hands.open(), open, 'one step back');
  await hands.press('Control+y');
  assert.equal(await hands.open(), open - count);
}
