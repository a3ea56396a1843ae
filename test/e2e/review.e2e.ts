/** The work of a beslisnota in the real window, by keyboard alone; killed in the middle, published, verified. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { OpenedDossier } from '../../app/contract/dossier.ts';
import type { Bridge } from '../../app/contract/requests.ts';
import { chooseFolder, freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const NOTE = join(ROOT, 'fixtures/pdf/beslisnota.pdf');
const home = freshFolder();

test('a beslisnota by keyboard alone, killed in the middle, published and verified', async () => {
  const before = statSync(NOTE);
  const first = await openWindow(home, NOTE);
  await opened(first.page);
  await sandboxed(first);
  await withoutNetwork(first.page);
  const total = await openPassages(first.page);
  assert.ok(total > 5, 'the sample has passages');
  await decidesOnlyOnPlainKeys(first.page);
  await press(first.page, 'l');
  await press(first.page, 'n');
  await press(first.page, '2');
  await press(first.page, 'Control+z');
  assert.equal(await openPassages(first.page), total - 2, 'undo puts one back');
  await first.page.waitForTimeout(1000);
  first.app.process().kill('SIGKILL');
  await first.app.close().catch(() => {});

  const second = await openWindow(home, NOTE);
  await opened(second.page);
  assert.equal(await openPassages(second.page), total - 2, 'decisions survive kill -9');
  await press(second.page, 'Control+z');
  assert.equal(await openPassages(second.page), total - 1, 'undo survives kill -9');
  await judgeAll(second.page);
  await publish(second);
  await second.app.close();

  const after = statSync(NOTE);
  assert.deepEqual(
    [after.size, after.mtimeMs],
    [before.size, before.mtimeMs],
    'the original stays',
  );
});

async function opened(page: Page): Promise<void> {
  await page.waitForSelector('.row.active', { timeout: 60_000 });
  await page.waitForSelector('.textLayer span', { timeout: 60_000, state: 'attached' });
  await page.waitForTimeout(300);
}

/** As a person: the passage is looked at before the next key. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(200);
}

async function openPassages(page: Page): Promise<number> {
  const text = (await page.textContent('.list h2')) ?? '';
  return Number(/\d+/.exec(text)?.[0]);
}

async function sandboxed({ page }: Opened): Promise<void> {
  const seen = await page.evaluate(() => {
    const scope = globalThis as Record<string, unknown>;
    return [typeof scope.require, typeof scope.process, Object.keys(scope.woo as object).join()];
  });
  assert.deepEqual(seen, ['undefined', 'undefined', 'request,on,pathsOf']);
}

/** Neither the network nor a file nor an inline script. */
async function withoutNetwork(page: Page): Promise<void> {
  const reached = await page.evaluate(async () => {
    const addresses = ['http://127.0.0.1:9/', 'https://example.org/', 'file:///etc/passwd'];
    const tries = addresses.map((url) => fetch(url, { mode: 'no-cors' }).then(() => url));
    const done = await Promise.allSettled(tries);
    return done.filter(({ status }) => status === 'fulfilled').length;
  });
  assert.equal(reached, 0, 'nothing outside can be reached');
}

async function decidesOnlyOnPlainKeys(page: Page): Promise<void> {
  const count = await openPassages(page);
  for (const key of ['Control+l', 'Alt+l', 'Control+n', 'Control+r']) await press(page, key);
  assert.equal(await openPassages(page), count, 'a deciding key with a modifier decides nothing');
}

async function judgeAll(page: Page): Promise<void> {
  for (let left = await openPassages(page); left > 0; left = await openPassages(page))
    await press(page, 'l');
  const pages = await page.locator('.thumbs button').count();
  await page.locator('.thumbs button').first().click();
  await page.waitForTimeout(300);
  for (let i = 0; i < pages; i++) await press(page, 'Control+Enter');
  const text = (await page.textContent('[role=contentinfo], footer, .status')) ?? '';
  assert.ok(text.includes(`${pages} van ${pages} pagina`), text);
}

async function publish(opened: Opened): Promise<void> {
  const { page } = opened;
  const folder = join(home, 'Openbaar');
  await chooseFolder(opened, folder);
  const answer = await page.evaluate(async (folder) => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    const { documents } = (await woo.request('initial')) as OpenedDossier;
    const settings = { folder, name: 'publicatie.pdf', replace: false, label: 'black' as const };
    const more = { width: 'safe' as const, setAside: [], annexes: [] };
    return woo.request('publish', documents[0]?.id ?? '', { ...settings, ...more });
  }, folder);
  const output = join(folder, 'publicatie.pdf');
  assert.ok('sha256' in answer, JSON.stringify(answer));
  assert.ok(existsSync(output));
  assert.notDeepEqual(readFileSync(output), readFileSync(NOTE));
  const cli = [join(ROOT, 'app/cli/main.ts'), 'verify', output, '--original', NOTE];
  execFileSync(process.execPath, cli, { stdio: 'ignore' });
}
