/** Job A: a beslisnota from opening to the published file, by keyboard alone and in few keys. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hands, ready, say } from './hands.ts';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const BUDGET = 20;

test('a beslisnota in at most twenty keys, without the mouse', async () => {
  const home = freshFolder();
  const note = join(home, 'nota.pdf');
  copyFileSync(join(ROOT, 'fixtures/pdf/beslisnota.pdf'), note);
  const opened = await openWindow(home, note);
  await ready(opened);
  await opened.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shown: path });
  });
  const hands = new Hands(opened);

  await hands.press('h');
  await hands.read();
  await hands.press('Enter');
  while ((await hands.open()) > 0) await hands.press('l');
  await hands.press('Control+Home');
  const pages = await opened.page.locator('.thumbs button').count();
  for (let i = 0; i < pages; i++) await hands.press('Control+Enter');
  assert.match(await hands.text('.status'), new RegExp(`${pages} van ${pages} pagina's nagekeken`));
  const output = await publish(opened, hands);

  say('keys for Job A', hands.count, BUDGET);
  assert.ok(hands.count <= BUDGET, `${hands.count} keys`);
  provedByCommandLine(output, note);
  await exportsTheLog(opened, home);
  await opened.app.close();
});

/** Open, confirm, open the folder: three keys. Gives the path of the new file. */
async function publish({ app, page }: Opened, hands: Hands): Promise<string> {
  await hands.press('Control+e');
  await page.waitForSelector('.publish .primary[aria-disabled=false]', { timeout: 60_000 });
  await hands.read();
  await hands.press('Enter');
  await page.waitForSelector('.publish .outcome', { timeout: 120_000 });
  await hands.press('Enter');
  const text = await hands.text('.publish');
  assert.ok(text.includes('Het publicatiebestand is klaar en gecontroleerd.'), text);
  assert.ok(text.includes('Of er nog iets gelakt had moeten worden.'), 'what was not checked');
  const shown = await app.evaluate(() => (globalThis as { shown?: string }).shown);
  assert.ok(shown !== undefined, 'the folder was opened');
  return shown;
}

function provedByCommandLine(output: string, original: string): void {
  assert.ok(existsSync(output));
  assert.notDeepEqual(readFileSync(output), readFileSync(original));
  const cli = [join(ROOT, 'app/cli/main.ts'), 'verify', output, '--original', original];
  execFileSync(process.execPath, cli, { stdio: 'ignore' });
}

/** For the auditor, from the page that tells of the file: a spreadsheet, to where the person says. */
async function exportsTheLog({ app, page }: Opened, home: string): Promise<void> {
  const path = join(home, 'voor de accountant.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Logboek exporteren…' }).click();
  await page.getByText('Logboek geëxporteerd.').waitFor();
  assert.equal(readFileSync(path, 'latin1').slice(0, 2), 'PK');
}
