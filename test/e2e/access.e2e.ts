/** Every state of the window under axe, in both themes; its words; and whether a label is cut off where it is narrow. */
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Bridge } from '../../app/contract/requests.ts';
import type { Settings } from '../../app/contract/settings.ts';
import { AXE, seriousOf, wordsOf } from './axe.ts';
import { ready } from './hands.ts';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

interface State {
  readonly name: string;
  enter(page: Page): Promise<void>;
}

const key = (name: string, ...keys: string[]): State => ({
  name,
  async enter(page) {
    for (const one of keys) await page.keyboard.press(one);
    await page.waitForTimeout(500);
  },
});

const menu = (name: string, command: string): State => ({
  name,
  async enter() {
    await opened.app.evaluate(({ BrowserWindow }, sent) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('command', sent);
    }, command);
    await opened.page.waitForTimeout(500);
  },
});

const tab = (name: string): State => ({
  name: `settings, ${name}`,
  async enter(page) {
    await page.keyboard.press('Control+,');
    await page.getByRole('tab', { name }).click();
    await page.waitForTimeout(300);
  },
});

const STATES: readonly State[] = [
  key('review'),
  key('a group’s sheet', 'h'),
  key('grounds', 'g'),
  key('note', 'r'),
  key('search', 'Control+f'),
  key('marking by hand', 'm'),
  key('boundaries', 'b'),
  key('publication', 'Control+e'),
  key('concept', 'Control+Shift+e'),
  key('keys', 'F1'),
  menu('words and grounds', 'terms'),
  menu('about', 'about'),
  menu('lists', 'lists'),
  menu('words without a decision', 'unjudged'),
  tab('Algemeen'),
  tab('Toetsen'),
  tab('Weergave'),
  tab('Publiceren'),
  key('preview', 'v'),
  key('side by side', 'Shift+V'),
  key('wide strip', 'Control+b'),
];

const home = freshFolder();
let opened: Opened;

before(async () => {
  const note = join(home, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  opened = await openWindow(home, note, join(ROOT, 'fixtures/pdf/scan.pdf'));
  await ready(opened);
  await opened.page.evaluate(AXE);
});
after(async () => {
  await opened.app.close();
});

for (const theme of ['light', 'dark'] as const)
  describe(theme, () => {
    before(() => set({ theme, uiSize: 100 }, 1280, 752));
    for (const state of STATES)
      test(state.name, async () => {
        await state.enter(opened.page);
        const problems = [...(await seriousOf(opened.page)), ...(await wordsOf(opened.page))];
        await leave(opened.page);
        assert.deepEqual(problems, []);
      });
  });

for (const [width, height, uiSize] of [
  [1280, 752, 100],
  [1024, 640, 100],
  [1920, 1032, 200],
  [1024, 640, 200],
] as const)
  test(`no label is cut off at ${width} px and ${uiSize} %`, async () => {
    await set({ theme: 'light', uiSize }, width, height);
    const found: string[] = [];
    for (const state of STATES.filter(({ name }) => !['preview', 'side by side'].includes(name))) {
      await state.enter(opened.page);
      found.push(...(await clipped(opened.page)).map((label) => `${state.name}: ${label}`));
      await leave(opened.page);
    }
    assert.deepEqual([...new Set(found)], []);
  });

async function leave(page: Page): Promise<void> {
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Beoordelen', exact: true }).click();
  await page
    .locator('[role=grid]')
    .first()
    .focus({ timeout: 300 })
    .catch(() => {});
  await page.waitForTimeout(200);
}

async function set(change: Partial<Settings>, width: number, height: number): Promise<void> {
  await opened.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
    [width, height] as [number, number],
  );
  await opened.page.evaluate(async (changed) => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    await woo.request('keepSettings', { ...(await woo.request('settings')), ...changed });
  }, change);
  await opened.page.waitForTimeout(800);
}

/** Buttons, tabs and headings whose text is wider than they are, or that stand outside the window. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role=tab], h1, h2, .status .cell, legend')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.closest('.row, .documents, .thumbs, .recent') === null)
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 ||
          element.getBoundingClientRect().right > window.innerWidth + 1,
      )
      .map((element) => (element.textContent ?? '').slice(0, 60)),
  );
}
