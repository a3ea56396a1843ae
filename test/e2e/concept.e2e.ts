/** A concept for one stakeholder: its passages stay, it looks like a concept, and it cannot lie where public files lie. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { Hands, ready } from './hands.ts';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

test('a concept for a stakeholder', async () => {
  const home = freshFolder();
  const note = join(home, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  const opened = await openWindow(home, note);
  const { app, page } = opened;
  await ready(opened);
  const hands = new Hands(opened);
  await hands.press('l', 'l', 'Home', 'z');
  await page.locator('dialog[open]').waitFor();
  await hands.type('Bouwbedrijf X');
  await hands.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await hands.press('Control+Shift+E');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: 60_000 });
  const text = await hands.text('.publish');
  assert.match(text, /Deze passage blijft leesbaar voor Bouwbedrijf X/);
  const name = await page.inputValue('.publish input[type=text]');
  assert.match(name, /^CONCEPT-.*\.pdf$/);
  await page.fill('.publish input[type=text]', 'nota.pdf');
  assert.equal(
    await page.getAttribute('.publish .primary', 'aria-disabled'),
    'true',
    'another name',
  );
  await page.fill('.publish input[type=text]', name);
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shown: path });
  });
  await page.locator('.publish .primary').click();
  await page.waitForSelector('.publish .outcome', { timeout: 120_000 });
  assert.match(await hands.text('.publish'), /Het concept is klaar en gecontroleerd/);
  assert.match(await hands.text('.publish'), /2 pagina’s zijn niet nagekeken/);
  await inOneRow(page, '.resultFile button');
  await hands.press('Enter');
  const shown = await app.evaluate(() => (globalThis as { shown?: string }).shown ?? '');
  assert.equal(basename(shown), name);
  assert.ok(existsSync(shown));
  assert.doesNotMatch(shown, /Openbaar/i);
  await heard(opened, hands);
  await app.close();
});

/** The stakeholder wants a passage to stay readable: it is a proposal again, and publishing no longer waits for them. */
async function heard({ page }: Opened, hands: Hands): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  const open = await hands.open();
  await hands.menu('views');
  await page.waitForSelector('.view input[type=radio]:focus');
  assert.match(await hands.text('.sheet-of-group header'), /Het concept is gemaakt op/);
  assert.equal(await page.getAttribute('.sheet-of-group .primary', 'aria-disabled'), 'true');
  await inOneRow(page, '.sheet-of-group footer button');
  await hands.click('.view label:has-text("Leesbaar")');
  await page.fill('.view input[type=text]', 'Deze naam staat al op onze website.');
  await hands.read();
  await hands.press('Enter');
  await page.waitForSelector('.sheet-of-group', { state: 'detached' });
  assert.equal(await hands.open(), open + 1, 'a proposal again');
  assert.match(
    await hands.text('.panel'),
    /Zienswijze van Bouwbedrijf X, ontvangen .*: vraagt om leesbaar te houden/,
  );
  await hands.press('Control+e');
  await page.waitForSelector('.publish .checks .block');
  assert.doesNotMatch(await hands.text('.publish'), /belanghebbende heeft nog niet gereageerd/);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await hands.press('Control+z');
  assert.equal(await hands.open(), open, 'one step back');
}

async function inOneRow(page: Opened['page'], buttons: string): Promise<void> {
  const tops = await page
    .locator(buttons)
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  assert.equal(tops.length, 2);
  assert.equal(tops[0], tops[1], `${buttons} at ${tops}`);
}
