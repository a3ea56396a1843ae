/** The main states of the window, light and dark, as pictures: see screenshots.ts. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Bridge } from '../../app/contract/requests.ts';
import type { Settings } from '../../app/contract/settings.ts';
import { Hands, ready } from './hands.ts';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const FOLDER = process.env.SCREENSHOTS ?? '';
const [SMALL, LARGE] = [
  [1280, 752],
  [1920, 1032],
] as const;

test('screenshots', async () => {
  const home = freshFolder();
  await start(home);
  const opened = await openWindow(home, ...dossier(join(tmpdir(), 'zaken')));
  const { page } = opened;
  await ready(opened);
  const hands = new Hands(opened);
  await setup(opened, {}, LARGE);
  await hands.menu('toggleStrip');
  await hands.press('l', 'n');
  await page.waitForTimeout(800);
  await shot(opened, 'beoordelen-1920');
  await hands.menu('nextDocument');
  await page.waitForTimeout(1500);
  await tabOf(page, 'Documenten');
  await shot(opened, 'documenten-1920');
  await hands.menu('previousDocument');
  await setup(opened, {}, SMALL);
  await hands.menu('toggleStrip');
  await narrow(opened, hands);
  await hearing(opened, hands);
  await dialogs(opened, hands);
  await output(opened, hands);
});

function dossier(parent: string): string[] {
  const folder = join(parent, 'Dossier 2026-118');
  mkdirSync(folder, { recursive: true });
  return ['beslisnota', 'mailwisseling', 'besluit', 'scan'].map((name, i) => {
    const path = join(folder, `0${i + 1} ${name}.pdf`);
    copyFileSync(join(ROOT, `fixtures/pdf/${name}.pdf`), path);
    return path;
  });
}

async function narrow(opened: Opened, hands: Hands): Promise<void> {
  const { page } = opened;
  await hands.press('Control+Home');
  await page.waitForTimeout(800);
  await shot(opened, 'beoordelen-1280');
  await setup(opened, { theme: 'dark' }, SMALL);
  await shot(opened, 'beoordelen-donker');
  await setup(opened, { theme: 'light' }, SMALL);
  await hands.press('h');
  await page.waitForTimeout(700);
  await shot(opened, 'groep');
  await hands.press('Escape', 'g');
  await page.waitForTimeout(500);
  await shot(opened, 'grond');
  await hands.press('Escape', 'v');
  await page.getByText('Echt voorbeeld', { exact: true }).first().waitFor({ timeout: 60_000 });
  await shot(opened, 'voorbeeld');
  await hands.press('v', 'Shift+V');
  await page.getByText('Echt voorbeeld', { exact: true }).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1000);
  await shot(opened, 'naast-elkaar');
  await hands.press('Shift+V', 'Control+f');
  await hands.type('Terborgh');
  await page.waitForTimeout(1500);
  await shot(opened, 'zoeken');
  await hands.press('Escape', 'Escape');
  await setup(opened, { uiSize: 200 }, [1024, 640]);
  await shot(opened, 'groot-200');
  await setup(opened, { uiSize: 100 }, SMALL);
  await page.locator('[role=grid]').first().focus();
}

/** What a stakeholder answered, an area on other pages, and a profile that was changed. */
async function hearing(opened: Opened, hands: Hands): Promise<void> {
  const { page } = opened;
  await hands.menu('repeatMark');
  await page.waitForTimeout(400);
  await shot(opened, 'herhalen');
  await hands.press('Escape', 'Control+Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'z');
  await hands.type('Bouwbedrijf De Waterlelie B.V.');
  await hands.press('Enter', 'Escape', 'Escape');
  await hands.menu('views');
  await page.waitForTimeout(600);
  await shot(opened, 'zienswijze');
  await hands.press('Escape', 'Control+z');
  await changeProfile(opened);
  await page.getByText('Het profiel is gewijzigd.').waitFor();
  await shot(opened, 'profiel');
  await page.getByRole('button', { name: 'Melding sluiten' }).click();
  await ready(opened);
  await page.locator('[role=grid]').first().focus();
}

/** As who edits the file in another program and comes back to the window. */
async function changeProfile({ app, page }: Opened): Promise<void> {
  const profile = join(tmpdir(), 'profiel.yaml');
  writeFileSync(profile, 'keep: []\n');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, profile);
  await page.evaluate(async () => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    const chosen = await woo.request('chooseProfile');
    if (typeof chosen !== 'string') throw new Error(JSON.stringify(chosen));
    await woo.request('keepSettings', { ...(await woo.request('settings')), profile: chosen });
  });
  writeFileSync(profile, 'keep:\n  - text: Krachtenveld\n    reason: organisatie\n');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
}

async function dialogs(opened: Opened, hands: Hands): Promise<void> {
  const { page } = opened;
  await hands.press('Control+e');
  await page.waitForTimeout(3000);
  await shot(opened, 'publiceren-nog-niet');
  await hands.click('.publish .block button:has-text("Samen beoordelen")');
  await page.waitForTimeout(600);
  await shot(opened, 'samen-beoordelen');
  await hands.press('Escape', 'Escape', 'Control+,');
  await page.waitForTimeout(400);
  await shot(opened, 'instellingen');
  await tabOf(page, 'Toetsen');
  await shot(opened, 'instellingen-toetsen');
  await hands.press('Escape', 'F1');
  await page.waitForTimeout(400);
  await shot(opened, 'toetsen');
  await hands.press('Escape');
}

async function output(opened: Opened, hands: Hands): Promise<void> {
  const { page } = opened;
  await page.locator('[role=grid]').first().focus();
  while ((await hands.open()) > 0) await hands.press('l');
  await hands.press('Control+Home');
  const pages = await page.locator('.thumbs button').count();
  for (let i = 0; i < pages; i++) await hands.press('Control+Enter');
  await hands.press('Control+e');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: 60_000 });
  await page.waitForTimeout(500);
  await shot(opened, 'publiceren');
  await hands.press('Enter');
  await page.waitForSelector('.publish .outcome', { timeout: 120_000 });
  await page.waitForTimeout(300);
  await shot(opened, 'resultaat');
  await setup(opened, { theme: 'dark' }, SMALL);
  await shot(opened, 'resultaat-donker');
  await hands.press('Escape');
  await refusal(opened, hands);
}

/** What the window makes of a check that finds something; the engine’s own refusals are in test/mutation. */
async function refusal(opened: Opened, hands: Hands): Promise<void> {
  const { app, page } = opened;
  await setup(opened, { theme: 'light' }, SMALL);
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('publish');
    ipcMain.handle('publish', () => ({
      refused: false,
      leaks: [{ code: 'text-survives', sentence: 'Gelakte tekst is nog te lezen.', page: 2 }],
    }));
  });
  await hands.press('Control+e');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: 60_000 });
  await page.waitForTimeout(500);
  await hands.press('Enter');
  await page.waitForTimeout(600);
  await shot(opened, 'geweigerd');
  await app.close();
}

async function start(home: string): Promise<void> {
  const opened = await openWindow(home);
  await opened.page.locator('.startCard').waitFor();
  await setup(opened, { reviewer: 'J. de Boer' }, SMALL);
  await shot(opened, 'start');
  await opened.app.close();
}

async function tabOf(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.waitForTimeout(400);
}

async function setup(
  { app, page }: Opened,
  change: Partial<Settings>,
  size: readonly [number, number],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  await page.evaluate(async (changed) => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    await woo.request('keepSettings', { ...(await woo.request('settings')), ...changed });
  }, change);
  await page.waitForTimeout(900);
}

/** From the window itself: Playwright’s own pictures do not know its size. */
async function shot({ app, page }: Opened, name: string): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.waitForTimeout(200);
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(join(FOLDER, `${name}.png`), Buffer.from(png, 'base64'));
}
