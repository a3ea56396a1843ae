/**
 * What is not the review itself, in both themes: the start, dialogs, what came out. Each under axe; each dialog by
 * keyboard alone: Tab stays in it, Esc leaves it, and the focus goes back to the list.
 */
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Refusal } from '../../app/contract/dossier.ts';
import type { Leaking, Published } from '../../app/contract/publication.ts';
import type { Bridge } from '../../app/contract/requests.ts';
import { AXE, seriousOf, wordsOf } from './axe.ts';
import { ready } from './hands.ts';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const home = freshFolder();
let opened: Opened;

before(async () => {
  const note = join(home, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  opened = await openWindow(home, note);
  await ready(opened);
  await opened.page.evaluate(AXE);
});
after(async () => {
  await opened.app.close();
});

const DIALOGS = [
  'publish',
  'concept',
  'chooseGround',
  'stakeholder',
  'lists',
  'pageRange',
  'repeatMark',
  'settings',
  'keys',
  'terms',
  'about',
] as const;

const removals = [{ kind: 'annotation/Link', count: 2, pages: [1] }];

/** What the main process could answer; the engine’s own outcomes are in jobA and in test/mutation. */
const OUTCOMES: Readonly<Record<string, Published | Leaking | Refusal>> = {
  'a file': {
    ...{ refused: false, path: '/tmp/nota-gelakt.pdf', name: 'nota-gelakt.pdf' },
    ...{ pages: 2, bytes: 83_000, sha256: 'a'.repeat(64), redacted: 14, kept: 2 },
    byGround: [{ ground: '5.1.2e', count: 14 }],
    removals,
    ...{
      preserved: { same: 992, moved: 8, of: 1000 },
      setAside: [],
      annexes: ['grondenlijst.xlsx'],
    },
    framed: null,
  },
  'the check found something': {
    refused: false,
    leaks: [{ code: 'text-survives', sentence: 'Gelakte tekst is nog te lezen.', page: 2 }],
  },
  'the engine refused': {
    ...{ refused: true, code: 'engine-failed', sentence: 'Het lukt niet.', advice: '', page: null },
  },
};

for (const theme of ['light', 'dark'] as const)
  describe(theme, () => {
    before(() => dress(theme));
    for (const name of DIALOGS)
      test(`the dialog ${name}`, async () => {
        await opened.page.locator('[role=grid]').first().focus();
        await menu(name);
        await opened.page.waitForSelector('dialog[open]');
        await opened.page.waitForTimeout(400);
        const found = [...(await seriousOf(opened.page)), ...(await wordsOf(opened.page))];
        assert.deepEqual([...found, ...(await tabbing())], []);
        await opened.page.keyboard.press('Escape');
        await opened.page.waitForSelector('dialog[open]', { state: 'detached' });
        assert.equal(await focused(), 'grid');
      });
    for (const [name, answer] of Object.entries(OUTCOMES))
      test(`after publishing: ${name}`, async () => {
        await publishing(answer);
        const found = [...(await seriousOf(opened.page)), ...(await wordsOf(opened.page))];
        assert.deepEqual([...found, ...(await tabbing())], []);
        await opened.page.keyboard.press('Escape');
        await opened.page.waitForSelector('dialog[open]', { state: 'detached' });
      });
  });

test('the start, with what was opened before, in both themes', async () => {
  await opened.app.close();
  opened = await openWindow(home);
  await opened.page.locator('.startCard').waitFor();
  await opened.page.evaluate(AXE);
  for (const theme of ['light', 'dark'] as const) {
    await dress(theme);
    assert.deepEqual([...(await seriousOf(opened.page)), ...(await wordsOf(opened.page))], []);
  }
  assert.notEqual(await opened.page.locator('.recent button').count(), 0);
});

async function dress(theme: 'light' | 'dark'): Promise<void> {
  await opened.page.evaluate(async (chosen) => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    await woo.request('keepSettings', { ...(await woo.request('settings')), theme: chosen });
  }, theme);
  await opened.page.waitForTimeout(800);
}

async function menu(command: string): Promise<void> {
  await opened.app.evaluate(({ BrowserWindow }, sent) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('command', sent);
  }, command);
}

function focused(): Promise<string | null> {
  return opened.page.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
}

/** Twice round by Tab: what has the focus outside the dialog, or has it without a visible sign. */
async function tabbing(): Promise<string[]> {
  const wrong = new Set<string>();
  for (let press = 0; press < 40; press++) {
    await opened.page.keyboard.press('Tab');
    const found = await opened.page.evaluate(() => {
      const element = document.activeElement;
      // Chromium puts the browser’s own bar in the round: body for one press.
      if (element === null || element === document.body) return null;
      const name = (element.textContent ?? '').slice(0, 40) || element.outerHTML.slice(0, 80);
      if (element.closest('dialog[open]') === null) return `outside: ${name}`;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return seen ? null : `no focus ring: ${name}`;
    });
    if (found !== null) wrong.add(found);
  }
  return [...wrong];
}

/** With everything judged and read, as the dialog asks. */
async function publishing(answer: object): Promise<void> {
  const { app, page } = opened;
  await app.evaluate(({ ipcMain }, given) => {
    ipcMain.removeHandler('publish');
    ipcMain.handle('publish', () => given);
  }, answer);
  await page.locator('[role=grid]').first().focus();
  while (!/ 0$/.test((await page.locator('.list h2').textContent()) ?? '')) {
    await page.keyboard.press('l');
    await page.waitForTimeout(160);
  }
  await page.keyboard.press('Control+Home');
  const unread = page.locator('.thumbs button:not(.read)');
  while ((await unread.count()) > 0) {
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(160);
  }
  await page.keyboard.press('Control+e');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: 60_000 });
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
}
