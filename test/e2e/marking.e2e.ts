/** Marking what the software missed, by mouse and by keyboard; moving boundaries; drawing on a page without text. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PDFDocument, rgb } from 'pdf-lib';
import { activeReads, activeRow, drag, openPassages, placeOf, press, readable } from './reader.ts';
import { freshFolder, openWindow, ROOT } from './window.ts';

const NOTE = join(ROOT, 'fixtures/pdf/beslisnota.pdf');

test('a missed text is marked by dragging, by a double click, and by keyboard alone', async () => {
  const opened = await openWindow(freshFolder(), NOTE);
  const { page } = opened;
  await readable(opened);
  const total = await openPassages(page);

  const [from, to] = [await placeOf(page, 'Tweede'), await placeOf(page, 'Kamer voor')];
  await drag(page, [from.left + 3, from.middle], [to.left + 5, to.middle]);
  assert.equal(await openPassages(page), total, 'dragging alone decides nothing');
  await press(page, 'Enter');
  await activeReads(page, 'Tweede Kamer');
  assert.equal((await activeRow(page)).form, 'manual');

  const word = await placeOf(page, 'verzending');
  await page.mouse.dblclick(word.left + 8, word.middle);
  await press(page, 'Escape', 'Escape');
  assert.equal((await activeRow(page)).text, 'Tweede Kamer', 'Esc drops what was selected');
  await page.mouse.dblclick(word.left + 8, word.middle);
  await press(page, '3');
  await activeReads(page, 'verzending');
  assert.match((await page.textContent('.row.active .code')) ?? '', /5\.1\.1d/);

  await press(page, 'm');
  await page.keyboard.type('staatssecretaris van justitie');
  await press(page, 'Enter');
  await activeReads(page, 'Staatssecretaris van Justitie');
  assert.equal(await openPassages(page), total, 'a mark by hand is a decision');
  await press(page, 'Control+z', 'Control+z', 'Control+z');
  assert.equal(await page.locator('.badge.manual').count(), 0, 'each is one step back');
  await opened.app.close();
});

test('with Shift a rectangle chooses the passages that it touches; they are decided as one step', async () => {
  const opened = await openWindow(freshFolder(), NOTE);
  const { page } = opened;
  await readable(opened);
  const total = await openPassages(page);
  const [from, to] = [await placeOf(page, 'Contactpersoon'), await placeOf(page, 'Auteurs')];
  await page.keyboard.down('Shift');
  await drag(page, [from.left - 8, from.middle], [to.right + 80, to.middle]);
  await page.keyboard.up('Shift');
  const chosen = await page.locator('.row.ticked').count();
  assert.ok(chosen >= 3, `name and numbers of the contact person: ${chosen}`);
  await press(page, 'l');
  assert.equal(await openPassages(page), total - chosen);
  await press(page, 'Control+z');
  assert.equal(await openPassages(page), total);
  await opened.app.close();
});

test('boundaries: by word, by letter, by grip; kept, dropped, split', async () => {
  const opened = await openWindow(freshFolder(), NOTE);
  const { page } = opened;
  await readable(opened);
  await page.locator('.row .text', { hasText: 'W.J. (Willemijn) Terborgh' }).first().click();
  await press(page, 'b', 'ArrowRight', 'Escape');
  assert.equal((await activeRow(page)).text, 'W.J. (Willemijn) Terborgh', 'Esc leaves it');
  const total = await openPassages(page);
  await press(page, 'F2', 'ArrowLeft', 'l', 'n', 'Enter');
  await activeReads(page, 'W.J. (Willemijn');
  assert.equal(await openPassages(page), total, 'letters decide nothing while boundaries move');
  await press(page, 'b', 'Control+ArrowLeft', 'Control+Shift+ArrowRight', 'Enter');
  await activeReads(page, '.J. (Willemij');

  await press(page, 'b');
  const grip = await page.locator('.grip.end').boundingBox();
  const goal = await placeOf(page, 'Terborgh');
  assert.ok(grip !== null);
  const middle: [number, number] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await drag(page, middle, [goal.left + 20, goal.middle]);
  await press(page, 'Enter');
  await activeReads(page, '.J. (Willemijn) Terborgh');

  await press(page, 'b', 'ArrowLeft', 'x');
  await activeReads(page, '.J. (Willemijn');
  assert.equal(await openPassages(page), total + 1, 'two passages out of one');
  await opened.app.close();
});

test('a page without text says so, and is drawn on by mouse and by keyboard alone', async () => {
  const home = freshFolder();
  const scan = await PDFDocument.create();
  const sheet = scan.addPage([595, 842]);
  sheet.drawRectangle({ x: 100, y: 500, width: 200, height: 60, color: rgb(0.3, 0.3, 0.3) });
  writeFileSync(join(home, 'scan.pdf'), await scan.save());
  const { app, page } = await openWindow(home, join(home, 'scan.pdf'));
  await page.waitForSelector('.scan', { timeout: 60_000 });
  assert.match((await page.textContent('.scan')) ?? '', /scan zonder tekst/);

  const paper = await page.locator('.page[data-page="1"]').boundingBox();
  assert.ok(paper !== null);
  await drag(page, [paper.x + 100, paper.y + 360], [paper.x + 300, paper.y + 420]);
  await press(page, 'Enter');
  await page.waitForSelector('.mark.manual');
  assert.equal(await page.locator('.row').count(), 1);

  await press(page, 'm', 'Enter', 'ArrowDown', 'Shift+ArrowRight', 'Enter');
  await page.waitForFunction(() => document.querySelectorAll('.mark.manual').length === 2);
  await press(page, 'Control+Enter');
  assert.equal(await page.locator('.thumbs button.read').count(), 1, 'the page was read');
  await app.close();
});

test('a passage is repeated at its place on the other pages, as one step', async () => {
  const opened = await openWindow(freshFolder(), NOTE);
  const { page, app } = opened;
  await readable(opened);
  const total = await openPassages(page);
  const command = (name: string) =>
    app.evaluate(({ BrowserWindow }, sent) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('command', sent);
    }, name);
  await command('repeatMark');
  const dialog = page.locator('dialog.refusePages');
  await dialog.waitFor();
  assert.equal(await dialog.locator('input').inputValue(), '2', 'its own page is left out');
  const width = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth);
  assert.ok(width <= 0, 'nothing sticks out sideways');
  await dialog.locator('input').fill('1');
  assert.equal(await dialog.locator('.primary').getAttribute('aria-disabled'), 'true');
  await dialog.locator('input').fill('1-2');
  assert.match((await dialog.locator('.primary').textContent()) ?? '', /Op 1 pagina herhalen/);
  await press(page, 'Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.waitForSelector('.badge.manual');
  assert.equal(await page.locator('.row .badge.manual').count(), 1);
  assert.equal((await activeRow(page)).form, 'manual');
  assert.equal(await openPassages(page), total, 'the proposal itself is not decided');
  await press(page, 'Control+z');
  assert.equal(await page.locator('.badge.manual').count(), 0);
  await opened.app.close();
});
