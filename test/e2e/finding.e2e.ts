/** Finding text and judging what is found; a document of two hundred pages. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { makePdf, TERMS } from '../bench/makePdf.ts';
import { activeReads, activeRow, openPassages, placeOf, press, readable } from './reader.ts';
import { freshFolder, openWindow, ROOT } from './window.ts';

const NOTE = join(ROOT, 'fixtures/pdf/beslisnota.pdf');

test('finds are judged one by one, and the rest through the sheet', async () => {
  const opened = await openWindow(freshFolder(), NOTE);
  const { page } = opened;
  await readable(opened);
  await press(page, 'Control+f');
  await page.keyboard.type('Kamerbrief');
  await page.waitForSelector('.find.current', { timeout: 20_000 });
  assert.ok((await counted(page)).found >= 2, 'the text stands more than once');
  await press(page, 'Enter', 'l');
  await page.waitForSelector('.badge.manual');
  await press(page, 'n');
  assert.equal((await counted(page)).judged, 2, 'what was found became decided passages');

  await press(page, 'Control+f');
  await page.keyboard.type('migratie');
  await page.waitForSelector('.find.current', { timeout: 20_000 });
  const before = await counted(page);
  await page.click('.redactFound');
  await page.waitForSelector('.sheet-of-group');
  await page.waitForTimeout(500);
  await press(page, 'Enter');
  await page.waitForSelector('.sheet-of-group', { state: 'detached' });
  const after = await counted(page);
  assert.equal(after.found, before.found);
  assert.ok(after.judged > before.judged, 'the sheet decided on what was ticked');
  await press(page, 'Control+z');
  assert.deepEqual(await counted(page), before, 'as one step');
  await opened.app.close();
});

/** As the find bar says it. */
async function counted(page: Page): Promise<{ found: number; judged: number }> {
  const said = (await page.textContent('.found')) ?? '';
  const [, found, judged] = /(\d+) gevonden, (\d+) al beoordeeld/.exec(said) ?? [];
  return { found: Number(found), judged: Number(judged) };
}

test('two hundred pages: the first are judged while the rest is read; judged and marked on any page', async () => {
  const home = freshFolder();
  writeFileSync(join(home, 'lang.pdf'), makePdf(200).bytes);
  const opened = await openWindow(home, join(home, 'lang.pdf'));
  const { page } = opened;
  await page.waitForSelector('.paper canvas', { timeout: 60_000 });
  await readable(opened);
  // The first pages are there before the rest: what is decided on them stays.
  const early = await openPassages(page);
  await page.waitForTimeout(160);
  await press(page, 'l');
  await page.waitForFunction(
    () => Number(/\d+/.exec(document.querySelector('.list h2')?.textContent ?? '')?.[0]) > 700,
    undefined,
    { timeout: 60_000 },
  );
  const total = await openPassages(page);
  assert.ok(total >= 799, `four addresses a page: ${total}`);
  assert.ok(early < total, `not all of them at once: ${early}`);
  assert.equal(await page.locator('.messages .message').count(), 0, 'nothing was lost');
  await press(page, 'Control+g');
  await page.keyboard.type('150');
  await press(page, 'Enter');
  await page.waitForSelector('.page.current[data-page="150"] .textLayer span', {
    state: 'attached',
    timeout: 30_000,
  });
  assert.ok((await page.locator('.page').count()) <= 8, 'only pages in sight are there');
  assert.ok((await page.locator('.thumbs button').count()) < 60, 'and only their numbers');
  const term = TERMS[(150 * 4) % TERMS.length]!;
  await page.locator('.page[data-page="150"] .mark').first().click();
  assert.ok(term.startsWith((await activeRow(page)).text.split('@')[0] ?? '?'));
  await page.waitForTimeout(500);
  await press(page, 'l');
  assert.equal(await openPassages(page), total - 1);

  const line = await page.evaluate(
    () =>
      [...document.querySelectorAll('.page[data-page="150"] .textLayer span')]
        .map((span) => span.textContent ?? '')
        .find((text) => text.split(' ').length > 3) ?? '',
  );
  const word = line.split(' ')[1] ?? '';
  await press(page, 'm');
  await page.keyboard.type(word);
  await press(page, 'Enter');
  await activeReads(page, word);
  await placeOf(page, word);
  await opened.app.close();
});
