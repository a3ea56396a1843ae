/** Job B: a mail thread of sixty pages, decided by person, then line by line, then read page by page. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hands, ready, say } from './hands.ts';
import { PAGES, writeMailThread } from './mailThread.ts';
import { freshFolder, openWindow } from './window.ts';

const PER_PASSAGE = 0.53;

test('a mail thread of sixty pages in about half a key a passage', async () => {
  const home = freshFolder();
  const pdf = join(home, 'mailwisseling.pdf');
  writeMailThread(pdf);
  const opened = await openWindow(home, pdf);
  await ready(opened);
  const hands = new Hands(opened);
  const passages = await hands.open();
  assert.ok(passages > 300, `the thread has ${passages} passages`);

  const persons = await decidePersons(hands);
  const afterPersons = hands.count;
  await decideTheRest(hands);
  assert.equal(await hands.open(), 0, 'every passage is decided');
  const afterRest = hands.count;
  await readPages(hands);
  const status = await hands.text('[role=contentinfo], footer.status, .status');
  assert.match(status, new RegExp(`${PAGES} van ${PAGES} pagina`));

  say('passages', passages, 410);
  say('keys for persons', afterPersons, 82);
  say('persons decided as groups', persons, 38);
  say('keys for the rest', afterRest - afterPersons, 68);
  say('keys for pages', hands.count - afterRest, PAGES);
  say('keys a passage', Number((hands.count / passages).toFixed(2)), PER_PASSAGE);
  assert.ok(hands.count / passages <= PER_PASSAGE, `${hands.count} keys for ${passages} passages`);

  await hands.press('Control+z');
  await opened.app.close();
});

/** P, Enter: the next person with something open is there by itself. */
async function decidePersons(hands: Hands): Promise<number> {
  await hands.click('#list-tab-person');
  await hands.page.locator('.list .rows').focus();
  let persons = 0;
  for (let before = await hands.open(); ; persons++) {
    const active = await hands.text('.row.group.active .open');
    if (!/\d/.test(active)) break;
    await hands.press('p');
    await hands.read();
    await hands.press('Enter');
    const left = await hands.open();
    if (left === before) break;
    before = left;
  }
  return persons;
}

/** What a person looks at one by one: those the software doubts, and what is nobody's; F8 goes to the first. */
async function decideTheRest(hands: Hands): Promise<void> {
  await hands.click('#list-tab-all');
  await hands.page.locator('.list .rows').focus();
  if ((await hands.open()) > 0) await hands.press('F8');
  for (let left = await hands.open(); left > 0; ) {
    await hands.press('l');
    const now = await hands.open();
    assert.ok(now < left, `a decision counts: ${left} open, then ${now}`);
    left = now;
  }
}

async function readPages(hands: Hands): Promise<void> {
  await hands.page.keyboard.press('Control+Home');
  await hands.page.waitForTimeout(500);
  for (let page = 1; page <= PAGES; page++) await hands.press('Control+Enter');
}
