/** What reaches over a dossier: a group in all its documents as one step, and a profile that is chosen in between. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { makePdf } from '../bench/makePdf.ts';
import { Hands, ready } from './hands.ts';
import { freshFolder, openWindow, ROOT } from './window.ts';

/** Changes of the last step in the only journal under the window's data. */
function lastStep(home: string): { kind: string; documents: number; passages: number } {
  const root = join(home, 'config/woo-redact/dossiers');
  const [name = ''] = readdirSync(root);
  const lines = readFileSync(join(root, name, 'journal.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const { kind, changes } = JSON.parse(lines.at(-1) ?? '{}');
  const documents = new Set(changes.map(({ document }: { document: string }) => document));
  return { kind, documents: documents.size, passages: changes.length };
}

test('the same text is redacted in every document of the dossier, and taken back in one step', async () => {
  const home = freshFolder();
  const paths = [2, 3, 4].map((pages) => join(home, `deel-${pages}.pdf`));
  for (const [index, path] of paths.entries()) writeFileSync(path, makePdf(2 + index).bytes);
  const opened = await openWindow(home, ...paths);
  const { page, app } = opened;
  await ready(opened);
  const hands = new Hands(opened);
  const before = await hands.open();
  await page.locator('.list .rows').focus();
  await hands.press('s');
  await page.waitForSelector('.sheet-of-group .sheetScope');
  const here = await hands.numberIn('.sheet-of-group .primary');
  await hands.click('.sheetScope label:has-text("alle 3 documenten")');
  await page.waitForFunction(
    (n) =>
      Number(
        /\d+/.exec(document.querySelector('.sheet-of-group .primary')?.textContent ?? '')?.[0],
      ) > n,
    here,
    { timeout: 60_000 },
  );
  await page.waitForFunction(
    () => !/niet doorzocht/.test(document.querySelector('.sheet-of-group')?.textContent ?? ''),
    undefined,
    { timeout: 60_000 },
  );
  const all = await hands.numberIn('.sheet-of-group .primary');
  assert.ok(all > here, `more than here alone: ${all} and ${here}`);
  await hands.read();
  await hands.press('Enter');
  assert.match(
    await hands.text('.sheet-of-group .primary'),
    new RegExp(`Ja, ${all} passages in 3 documenten`),
  );
  await hands.read();
  await hands.press('Enter');
  await page.waitForSelector('.sheet-of-group', { state: 'detached' });
  assert.equal(await hands.open(), before - here);
  await page.waitForTimeout(300);
  assert.deepEqual(lastStep(home), { kind: 'step', documents: 3, passages: all });
  // Each address stands in the others as often as here: what the step did there, undo takes back from there too.
  await hands.press('Control+PageDown');
  await page.waitForSelector('.row.active');
  const second = await hands.open();
  await hands.press('Control+z');
  await page.waitForTimeout(300);
  assert.deepEqual(lastStep(home), { kind: 'undo', documents: 3, passages: all });
  assert.ok((await hands.open()) > second, 'open again here');
  await hands.press('Control+PageUp');
  await page.waitForSelector('.row.active');
  assert.equal(await hands.open(), before, 'and there');
  await app.close();
});

test('another profile searches again: its words are proposed, decisions stay, and the window says so', async () => {
  const home = freshFolder();
  const note = join(home, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  const profile = join(home, 'profiel.yaml');
  writeFileSync(profile, 'redact:\n  - text: migratiesamenwerking\n');
  const opened = await openWindow(home, note);
  const { page, app } = opened;
  await ready(opened);
  const hands = new Hands(opened);
  await page.locator('.list .rows').focus();
  const count = () => page.locator('.list .rows').getAttribute('aria-rowcount').then(Number);
  const plain = await count();
  await hands.press('l', 'l');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, profile);
  await hands.menu('settings');
  await hands.click('.settings button:has-text("Kiezen…")');
  await page.waitForSelector('.settings output:has-text("profiel.yaml")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.messages .message:has-text("profiel is gewijzigd")');
  await page.waitForFunction(
    (n) => Number(document.querySelector('.list .rows')?.getAttribute('aria-rowcount')) > n,
    plain,
    { timeout: 60_000 },
  );
  const more = await count();
  await page.locator('.splitter.vertical').press('ArrowLeft');
  await page.locator('.splitter.horizontal').press('ArrowDown');
  assert.equal(await hands.open(), more - 2, 'both decisions stay');
  // One of the new words is redacted: without the profile it is no proposal, and stays.
  await page.locator('.row:has-text("migratiesamenwerking")').first().click();
  await page.waitForSelector('.row.active:has-text("migratiesamenwerking")');
  await page.waitForTimeout(400);
  await hands.press('l');
  assert.equal(await hands.open(), more - 3);
  await hands.menu('settings');
  await hands.click('.settings button:has-text("Weghalen")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.messages .message:has-text("geen voorstel meer")', {
    timeout: 60_000,
  });
  assert.equal(await count(), plain + 1);
  assert.equal(await hands.open(), plain - 2);
  const { sizes } = JSON.parse(readFileSync(join(home, 'config/woo-redact/settings.json'), 'utf8'));
  assert.deepEqual([sizes.three, sizes.list], [360, 312], 'where the regions were divided is kept');
  await app.close();
});

test('a dossier gets another name: in the title and among the last opened, and it stays', async () => {
  const home = freshFolder();
  const note = join(home, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  const first = await openWindow(home, note);
  await ready(first);
  const hands = new Hands(first);
  await hands.menu('renameDossier');
  await hands.press('Control+a');
  await hands.type('Woo-verzoek 2026-118');
  await hands.press('Enter');
  await first.page.locator('dialog[open]').waitFor({ state: 'detached' });
  assert.match(await first.page.title(), /nota\.pdf — Woo-verzoek 2026-118/);
  assert.ok((await hands.open()) > 0, 'nothing was decided by what was typed');
  await first.app.close();
  const second = await openWindow(home);
  await second.page.locator('.recent button:has-text("Woo-verzoek 2026-118")').click();
  await ready(second);
  assert.match(await second.page.title(), /Woo-verzoek 2026-118/);
  await second.app.close();
});

test('a document is taken out of the dossier and comes back with its decisions', async () => {
  const home = freshFolder();
  const [note, mail] = ['beslisnota.pdf', 'mailwisseling.pdf'].map((name) => join(home, name));
  for (const path of [note, mail])
    copyFileSync(join(ROOT, 'fixtures/pdf', basename(path ?? '')), path ?? '');
  const opened = await openWindow(home, note ?? '', mail ?? '');
  const { page, app } = opened;
  await ready(opened);
  const hands = new Hands(opened);
  const open = await hands.open();
  await hands.press('l', 'l');
  await hands.menu('removeDocument');
  assert.match(await hands.text('dialog[open]'), /beslisnota\.pdf.*Uw besluiten blijven bewaard/s);
  await hands.click('dialog[open] .primary');
  await page.waitForFunction(() => /mailwisseling/.test(document.title));
  await ready(opened);
  assert.ok(existsSync(note ?? ''));
  await hands.menu('removeDocument');
  assert.match(await hands.text('dialog[open]'), /Dit is het enige document/);
  assert.equal(await page.locator('dialog[open] .primary').count(), 0);
  await hands.press('Escape');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, note ?? '');
  await hands.menu('addFiles');
  await hands.press('Control+PageDown');
  await page.waitForFunction(() => /beslisnota/.test(document.title));
  await ready(opened);
  assert.equal(await hands.open(), open - 2, 'both decisions are there again');
  await app.close();
});
