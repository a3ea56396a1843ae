/** Job D: a name that the software missed, marked everywhere; then a draft for the party that must be heard. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hands, ready, say } from './hands.ts';
import { MISSED, writeMailThread } from './mailThread.ts';
import { freshFolder, openWindow } from './window.ts';

const MISSED_ON = [1, 3, 4, 6];

test('a missed name is marked everywhere; nine passages go to a stakeholder as a draft', async () => {
  const home = freshFolder();
  const pdf = join(home, 'mailwisseling.pdf');
  writeMailThread(pdf, 6, MISSED_ON);
  const opened = await openWindow(home, pdf);
  await ready(opened);
  const hands = new Hands(opened);
  const before = await rows(hands);

  await doubleClick(hands, MISSED);
  await hands.press('Enter');
  await hands.page.waitForSelector('text=Deze tekst staat nog 3 keer leesbaar', {
    timeout: 20_000,
  });
  await hands.press('s');
  await hands.page.waitForSelector('.sheet-of-group', { timeout: 10_000 });
  await hands.read();
  assert.match(await hands.text('.sheet-of-group .primary'), /3 gevonden passages lakken/);
  await hands.press('Enter');
  assert.equal(await rows(hands), before + MISSED_ON.length, 'each place is a passage now');
  say('keys for one missed name, everywhere', hands.count, 4);
  assert.ok(hands.count <= 4);

  await draft(hands);
  const made = readdirSync(home, { recursive: true, encoding: 'utf8' });
  assert.ok(
    made.some((path) => /CONCEPT-[^/]*\.pdf$/.test(path)),
    'the draft is on disk',
  );
  await opened.app.close();
});

async function draft(hands: Hands): Promise<void> {
  await hands.page.locator('.list .rows').focus();
  await hands.page.keyboard.press('Home');
  await hands.page.waitForTimeout(300);
  hands.count = 0;
  for (let i = 0; i < 8; i++) await hands.press('Shift+ArrowDown');
  assert.match(await hands.text('.panel h2'), /9 passages gekozen/);
  await hands.press('z');
  await hands.type('Bouwbedrijf X');
  await hands.press('Enter', 'Control+Shift+E');
  await hands.page.waitForSelector('text=Deze 9 passages blijven leesbaar', { timeout: 20_000 });
  await hands.read();
  await hands.press('Enter');
  await hands.page.waitForSelector('dialog >> text=/klaar|gemaakt/i', { timeout: 120_000 });
  say('keys for a draft of nine passages', hands.count, 13);
  assert.ok(hands.count <= 13, `${hands.count} keys`);
}

/** Passages in the list, as a screen reader hears their number. */
async function rows(hands: Hands): Promise<number> {
  return Number(await hands.page.locator('.list .rows').getAttribute('aria-rowcount'));
}

async function doubleClick(hands: Hands, word: string): Promise<void> {
  const at = await hands.page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from < 0 || node.parentElement?.closest('.textLayer') === null) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, word);
  assert.ok(at !== null, `${word} stands on the page`);
  hands.count++;
  await hands.page.mouse.dblclick(at.x, at.y);
  await hands.page.waitForTimeout(300);
}
