/** The preview is what will be published: its drawing is that of the file, and a mark is the box that is burnt. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { OpenedDossier } from '../../app/contract/dossier.ts';
import type { Bridge } from '../../app/contract/requests.ts';
import { drag, openPassages, placeOf, press, readable } from './reader.ts';
import { chooseFolder, freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const NOTE = join(ROOT, 'fixtures/pdf/beslisnota.pdf');
const home = freshFolder();

test('the preview draws what the published file draws', async () => {
  const first = await openWindow(home, NOTE);
  const { page } = first;
  await readable(first);
  await press(page, 'v');
  assert.ok(
    (await page.locator('.sketch .open').count()) > 0,
    'what is open is told in the margin',
  );
  assert.equal(await page.locator('.mark').count(), 0, 'no mark is left');
  await press(page, 'v');
  while ((await openPassages(page)) > 0) await press(page, 'l');
  await press(page, 'Control+Home');
  await press(page, 'Control+Enter', 'Control+Enter', 'v');
  await page.waitForSelector('.paneName.real', { timeout: 120_000 });
  await press(page, 'Control+Home');
  assert.equal(await page.locator('.sketch .open').count(), 0);
  const preview = await drawing(page);
  assert.doesNotMatch(await textOf(page), /Terborgh/, 'the text of the preview is burnt text');
  const output = await publish(first);
  await first.app.close();

  const second = await openWindow(freshFolder(), output);
  await second.page.waitForSelector('.paper canvas', { timeout: 60_000 });
  await second.page.waitForTimeout(1000);
  assert.equal(await drawing(second.page), preview);
  await second.app.close();
});

test('at 400 % a mark is the box that is burnt, to the pixel', async () => {
  const opened = await openWindow(freshFolder(), NOTE);
  const { page } = opened;
  await readable(opened);
  const head = await placeOf(page, 'de Staatssecretaris van Justitie');
  await drag(page, [head.right + 120, head.top - 10], [head.right + 180, head.top + 20]);
  await press(page, 'Enter');
  for (let step = 0; step < 8; step++) await press(page, 'Control++');
  await page.waitForSelector('.mark.active .area');
  const mark = await page.evaluate(() => {
    const area = document.querySelector<SVGGraphicsElement>('.mark.active .area');
    const { x, y, width, height } = area!.getBBox();
    return [x, y, x + width, y + height];
  });
  await press(page, 'v');
  await page.waitForSelector('.paneName.real', { timeout: 120_000 });
  await page.waitForSelector('.page[data-page="1"] .paper canvas', { timeout: 120_000 });
  await page.waitForTimeout(1500);
  const burnt = await page.evaluate(blackAround, mark);
  for (const [i, edge] of mark.entries())
    assert.ok(Math.abs(edge - burnt[i]!) <= 1, `edge ${i}: mark ${edge}, burnt ${burnt[i]}`);
  await opened.app.close();
});

/** Runs in the window: how far black reaches from the middle of this rectangle, in pixels of the sheet. */
function blackAround([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): number[] {
  const canvas = document.querySelector<HTMLCanvasElement>('.page[data-page="1"] .paper canvas')!;
  const ratio = canvas.width / canvas.clientWidth;
  const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  // Beside the code in the middle, which is white.
  const [x, y] = [
    Math.round((x0 + (x1 - x0) / 12) * ratio),
    Math.round((y0 + (y1 - y0) / 8) * ratio),
  ];
  const isBlack = (px: number, py: number) => data[4 * (py * width + px)]! < 128;
  const reach = (dx: number, dy: number) => {
    let step = 0;
    while (isBlack(x + dx * step, y + dy * step) && step < 4000) step++;
    return step;
  };
  return [
    (x - reach(-1, 0) + 1) / ratio,
    (y - reach(0, -1) + 1) / ratio,
    (x + reach(1, 0)) / ratio,
    (y + reach(0, 1)) / ratio,
  ];
}

async function drawing(page: Page): Promise<string> {
  await page.waitForTimeout(1500);
  return page.evaluate(() =>
    document.querySelector<HTMLCanvasElement>('.page[data-page="1"] .paper canvas')!.toDataURL(),
  );
}

async function textOf(page: Page): Promise<string> {
  await page.waitForSelector('.textLayer span', { state: 'attached' });
  return (await page.textContent('.page[data-page="1"] .textLayer')) ?? '';
}

async function publish(opened: Opened): Promise<string> {
  const { page } = opened;
  const folder = join(home, 'Openbaar');
  await chooseFolder(opened, folder);
  const answer = await page.evaluate(async (folder) => {
    const { woo } = globalThis as unknown as { woo: Bridge };
    const { documents } = (await woo.request('initial')) as OpenedDossier;
    const settings = { folder, name: 'nota.pdf', replace: false, label: 'black' as const };
    const more = { width: 'safe' as const, setAside: [], annexes: [] };
    return woo.request('publish', documents[0]?.id ?? '', { ...settings, ...more });
  }, folder);
  assert.ok('path' in answer, JSON.stringify(answer));
  return answer.path;
}

test('what a mark takes besides its text is told and shown at that mark; nothing is said too', async () => {
  const opened = await openWindow(freshFolder(), join(ROOT, 'fixtures/pdf/besluit.pdf'));
  const { page } = opened;
  await readable(opened);
  await press(page, 'v');
  await page.getByText('Buiten de lakvlakken verdwijnt niets.').waitFor({ timeout: 120_000 });
  assert.equal(await page.locator('.sketch .beside').count(), 0);
  await press(page, 'v');
  // A highlight lies over the name of the addressee.
  await page.locator('.row .text', { hasText: 'Achterkamp-Visée' }).first().click();
  await page.waitForTimeout(200);
  await press(page, 'l', 'v');
  await page.getByText(/Ook buiten de lakvlakken geraakt: .*1 opmerking/).waitFor({
    timeout: 120_000,
  });
  assert.notEqual(await page.locator('.sketch .beside').count(), 0);
  await opened.app.close();
});
