/** A thread that quotes itself: what is decided in one copy of a mail is taken over in its others, line by line. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hands, ready } from './hands.ts';
import { writeQuotedThread } from './mailThread.ts';
import { freshFolder, openWindow } from './window.ts';

test('a mail that stands there three times is judged once', async () => {
  const home = freshFolder();
  const pdf = join(home, 'draad.pdf');
  writeQuotedThread(pdf);
  const opened = await openWindow(home, pdf);
  await ready(opened);
  const { page, app } = opened;
  const hands = new Hands(opened);
  await page.locator('.list .rows').focus();
  const all = await hands.open();
  // The oldest mail stands alone on the last page: its head, then four lines, the first of them kept readable.
  await hands.click('.filter button');
  await page.locator('.filterMenu select').nth(3).selectOption('3');
  await page.keyboard.press('Escape');
  await page.locator('.list .rows').focus();
  await hands.press('Home', 'l', 'l', 'l', 'l', 'n', 'l', 'l', 'l');
  const before = await hands.open();
  assert.equal(before, all - 8);
  await page.locator('.row:has-text("Marloes Ganzeboom")').first().click();
  await page.waitForTimeout(300);
  assert.match(await hands.text('.panel .groups'), /Mail: 12/);
  await hands.menu('mail');
  await page.waitForSelector('.sheet-of-group');
  assert.match(await hands.text('.sheet-of-group h2'), /Deze mail staat 3 keer in het document/);
  const taken = await hands.numberIn('.sheet-of-group .primary');
  assert.equal(taken, 8, 'every line of the other two copies');
  await hands.read();
  await hands.press('Enter');
  await page.waitForSelector('.sheet-of-group', { state: 'detached' });
  assert.equal(await hands.open(), before - taken);
  await hands.click('.filter button');
  await hands.click('.filterMenu button:has-text("Filter wissen")');
  await page.locator('.filterMenu select').first().selectOption('reject');
  await page.keyboard.press('Escape');
  await page.locator('.list .rows').focus();
  // A row that was just decided stays until it is left.
  await hands.press('Home', 'End');
  const count = await page.locator('.list .rows').getAttribute('aria-rowcount');
  assert.equal(Number(count), 3, 'the readable line is readable in each copy');
  await hands.press('Control+z');
  assert.equal(await hands.open(), before, 'one step');
  await app.close();
});
