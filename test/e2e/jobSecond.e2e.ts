/** Job C: a second reader judges what a colleague decided, without being led by it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Bridge } from '../../app/contract/requests.ts';
import { Hands, ready, say } from './hands.ts';
import { writeMailThread } from './mailThread.ts';
import { freshFolder, type Opened, openWindow } from './window.ts';

const REMARK = 'Is dit niet de wethouder?';

test('the second reader: one key a passage, three with a remark; the first decision is hidden', async () => {
  const home = freshFolder();
  const pdf = join(home, 'mailwisseling.pdf');
  writeMailThread(pdf, 8);
  await firstReader(home, pdf);
  const opened = await openWindow(home, pdf);
  await ready(opened);
  const hands = new Hands(opened);
  assert.match(await hands.text('footer.status'), /M\. Smit/);
  await hands.menu('secondReading');
  const asked = await hands.open();
  assert.ok(asked >= 6, `${asked} passages wait for a second reader`);
  hands.count = 0;

  await isBlind(hands);
  await hands.press('l');
  assert.equal(await hands.open(), asked - 1, 'an answer counts');
  await hands.press('k');
  assert.match(await hands.text('.panel .secondReading'), /Akkoord/);
  await hands.press('j');
  hands.count = 1;

  await hands.press('r');
  await hands.type(REMARK);
  await hands.press('Escape', 'n');
  for (let left = await hands.open(); left > 0; left = await hands.open()) {
    await isBlind(hands);
    await hands.press('l');
    assert.ok((await hands.open()) < left, 'one key, one answer');
  }
  assert.match(await hands.text('footer.status'), /1 conflict/);
  say('passages for the second reader', asked, 60);
  say('keys, of which 2 for one remark', hands.count, asked + 2);
  assert.ok(hands.count <= asked + 2, `${hands.count} keys for ${asked} passages`);

  await hands.press('F8');
  assert.match(await hands.text('.panel .secondReading'), /Conflict/);
  assert.match(await hands.text('.panel .secondReading'), new RegExp(REMARK.replace('?', '\\?')));
  await opened.app.close();
});

/** Decides all, asks for a second pair of eyes on five, and has two opinions on policy; then it is Marit's turn. */
async function firstReader(home: string, pdf: string): Promise<void> {
  const opened = await openWindow(home, pdf);
  await ready(opened);
  const hands = new Hands(opened);
  await hands.press('t', 't', 't', 't', 't');
  await hands.press('4', '4');
  for (let left = await hands.open(); left > 0; left = await hands.open()) await hands.press('l');
  await becomes(opened, 'M. Smit');
  await opened.app.close();
}

async function becomes({ page }: Opened, reviewer: string): Promise<void> {
  const { saved } = await page.evaluate(async (name) => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    return woo.request('keepSettings', { ...(await woo.request('settings')), reviewer: name });
  }, reviewer);
  assert.ok(saved);
}

/** Neither the buttons nor the history nor the list give the first answer away. */
async function isBlind(hands: Hands): Promise<void> {
  assert.match(await hands.text('.panel .secondReading'), /nadat u zelf hebt besloten/);
  const pressed = hands.page.locator('.panel .decisions [aria-pressed=true]');
  assert.deepEqual(
    (await pressed.allTextContents()).filter((text) => /akken/.test(text)),
    [],
  );
  assert.equal(await hands.page.locator('.panel .history li').count(), 0);
  const row =
    (await hands.page.locator('.row.active [role=gridcell]').getAttribute('aria-label')) ?? '';
  assert.ok(!/Gelakt|leesbaar/.test(row), row);
}
