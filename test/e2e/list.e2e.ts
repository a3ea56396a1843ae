/** What the list and its sheets promise (review-window §9, 19–32), in the real window. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hands, ready } from './hands.ts';
import { writeMailThread } from './mailThread.ts';
import { freshFolder, openWindow } from './window.ts';

test('list and sheets: positions, guards, exact numbers, one step back', async (t) => {
  const home = freshFolder();
  const pdf = join(home, 'mailwisseling.pdf');
  writeMailThread(pdf, 20);
  const opened = await openWindow(home, pdf);
  await ready(opened);
  const hands = new Hands(opened);
  await t.test('the keys work from the first passage on, without a click', () => atFirst(hands));
  await t.test('a scrolled list says the right place of the right number', () => positions(hands));
  await t.test('holding a key decides once; with Ctrl, in a field or a sheet nothing', () =>
    guards(hands),
  );
  await t.test('a key that can do nothing says why, also to the eye', () => inVain(hands));
  await t.test('several are one step, without going on', () => several(hands));
  await t.test('the number on the button is the number that changes, and goes back', () =>
    group(hands),
  );
  await t.test('what a filter hides is named and left alone', () => hidden(hands));
  await t.test('a row that was decided stays until it is left; the focus is never lost', () =>
    lingering(hands),
  );
  await opened.app.close();
});

const rowIndex = (hands: Hands) =>
  hands.page.locator('.row.active').getAttribute('aria-rowindex').then(Number);
const rowCount = (hands: Hands) =>
  hands.page.locator('.list .rows').getAttribute('aria-rowcount').then(Number);

async function atFirst({ page }: Hands): Promise<void> {
  const focused = await page.evaluate(() => document.activeElement?.className);
  assert.match(focused ?? '', /^rows/);
}

async function positions(hands: Hands): Promise<void> {
  const count = await rowCount(hands);
  assert.equal(count, await hands.open());
  await hands.press('End');
  assert.equal(await rowIndex(hands), count);
  await hands.press('PageUp');
  const there = await rowIndex(hands);
  assert.ok(there < count && there > count - 20, `row ${there} of ${count}`);
  assert.ok((await hands.page.locator('.list .row').count()) < 60, 'only rows in sight are there');
  await hands.press('Home');
  assert.equal(await rowIndex(hands), 1);
  const named = await hands.page.locator('.list .rows').getAttribute('aria-activedescendant');
  assert.equal(await hands.page.locator(`[id="${named}"]`).count(), 1);
}

async function guards(hands: Hands): Promise<void> {
  const open = await hands.open();
  await hands.page.keyboard.down('l');
  for (let i = 0; i < 10; i++) await hands.page.keyboard.down('l');
  await hands.page.keyboard.up('l');
  await hands.page.waitForTimeout(200);
  assert.equal(await hands.open(), open - 1, 'one');
  await hands.press('Control+l', 'Control+r', 'Control+n');
  await hands.press('r');
  await hands.type('lnlnl');
  await hands.press('Escape', 'p');
  await hands.press('l', 'n', '1', 't', 'Escape');
  assert.equal(await hands.open(), open - 1, 'none');
  assert.equal(await hands.page.locator('.panel textarea').inputValue(), 'lnlnl');
  await hands.press('Control+z', 'Control+z');
  assert.equal(await hands.open(), open);
}

async function inVain(hands: Hands): Promise<void> {
  const open = await hands.open();
  for (const [key, said] of [
    ['Control+p', /Afdrukken kan vanuit het gelakte bestand/],
    ['Control+s', /Alles is al opgeslagen/],
    ['Shift+M', /Alleen aangrenzende passages/],
  ] as const) {
    await hands.press(key);
    assert.match(await hands.text('.said'), said);
  }
  await hands.press('l', 'Control+z');
  assert.match(await hands.text('.said'), /Ongedaan gemaakt: 1 passage lakken/);
  assert.equal(await hands.open(), open);
}

async function several(hands: Hands): Promise<void> {
  const open = await hands.open();
  await hands.press('Home', 'Space', 'ArrowDown', 'ArrowDown', 'Space', 'Shift+ArrowDown');
  assert.match(await hands.text('.panel h2'), /3 passages gekozen/);
  const at = await rowIndex(hands);
  await hands.press('l');
  assert.equal(await rowIndex(hands), at);
  assert.equal(await hands.open(), open - 3);
  await hands.press('Escape', 'Control+z');
  assert.match(await hands.text('.said'), /Ongedaan gemaakt: 3 passages lakken/);
  assert.equal(await hands.open(), open);
  assert.equal(await hands.page.locator('.row.ticked').count(), 0);
}

async function group(hands: Hands): Promise<void> {
  const open = await hands.open();
  await hands.press('Home');
  const button = Number(/\d+/.exec(await hands.text('.panel .groups button:nth-child(2)'))?.[0]);
  await hastily(hands, 'p', 'Enter');
  const rows = await ticked(hands);
  assert.match(
    await hands.text('.sheet-of-group .primary'),
    new RegExp(`^${rows} passages lakken`),
  );
  assert.equal(rows, button, 'button of the panel, rows of the sheet');
  await hands.read();
  await hands.press('Space');
  assert.match(await hands.text('.sheet-of-group .primary'), new RegExp(`^${rows - 1} passages`));
  await hands.press('Enter');
  assert.equal(await hands.open(), open - rows + 1);
  assert.match(await hands.text('.undoStrip'), new RegExp(`${rows - 1} passages gelakt`));
  await hands.press('Home', 'p');
  assert.match(await hands.text('.sheetRest'), new RegExp(`zoals ze zijn: ${rows - 1}`));
  await hands.press('Escape', 'Control+z');
  assert.equal(await hands.open(), open);
}

/** A key and the next one two frames later: nobody has read the sheet by then. */
async function hastily(hands: Hands, ...keys: readonly string[]): Promise<void> {
  await hands.page.evaluate(async (pressed) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    for (const key of pressed) {
      const init = { key, code: `Key${key.toUpperCase()}`, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      await frame();
      await frame();
    }
  }, keys);
}

/** Passages for which the ticked rows stand. */
async function ticked(hands: Hands): Promise<number> {
  const rows = hands.page.locator('.sheet-of-group .row.line.ticked');
  const folds = await rows.locator('button').allTextContents();
  const many = folds.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 1) - 1, 0);
  return (await rows.count()) + many;
}

async function hidden(hands: Hands): Promise<void> {
  const total = await rowCount(hands);
  await hands.press('Home');
  await hands.page.locator('.filter > button').click();
  await hands.page.locator('.filterMenu select').nth(3).selectOption('1');
  await hands.page.keyboard.press('Escape');
  assert.match(await hands.text('.filter > button'), /Pagina 1/);
  assert.ok((await rowCount(hands)) < total);
  await hands.page.locator('.list .rows').focus();
  await hands.press('s');
  const rest = await hands.text('.sheetRest');
  assert.match(rest, /Nu niet in beeld door uw filter: \d+/);
  await hands.press('Escape');
  await hands.page.locator('.filter > button').click();
  await hands.page.locator('.filterMenu button').click();
  await hands.page.keyboard.press('Escape');
  assert.equal(await rowCount(hands), total);
}

async function lingering(hands: Hands): Promise<void> {
  await hands.page.locator('.filter > button').click();
  await hands.page.locator('.filterMenu select').first().selectOption('open');
  await hands.page.keyboard.press('Escape');
  await hands.page.locator('.list .rows').focus();
  const count = await rowCount(hands);
  await hands.press('Home', 'o', 'l');
  assert.equal(await rowCount(hands), count, 'it lingers');
  await hands.press('j');
  assert.equal(await rowCount(hands), count - 1, 'and goes');
  const focused = await hands.page.evaluate(() => document.activeElement?.getAttribute('role'));
  assert.equal(focused, 'grid');
}
