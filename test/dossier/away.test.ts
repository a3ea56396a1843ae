/** Drives and files that go away while a dossier is open, and come back. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../app/contract/events.ts';
import type { PublicationSettings } from '../../app/contract/publication.ts';
import { publishFrom } from '../../app/dossier/session/outputs.ts';
import type { DossierSession } from '../../app/dossier/session/session.ts';
import { type Bench, bench, FIRST_PAGE, judgeAll, readIn, take, written } from './support/desk.ts';

let made: Bench;
beforeEach(() => {
  made = bench();
});
afterEach(() => made.remove());

const only = (session: DossierSession) => session.entries[0]!.id;

function settingsFor(folder: string): PublicationSettings {
  const shared = { name: 'x.pdf', replace: false, label: 'black', width: 'safe' } as const;
  return { ...shared, folder, setAside: [], annexes: ['grounds'] };
}

test('a drive that comes back as another file is taken up again with what the disk refused cut off', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const document = only(session);
  const tick = (page: number) => {
    const change: Change = { kind: 'page', document, page, before: false, after: true };
    return take(session, { action: 'check', via: 'one', changes: [change] });
  };
  expect(tick(1)).toBe(true);
  const path = join(session.path, 'journal.jsonl');
  const first = readFileSync(path, 'utf8');
  const away = `${path}-away`;
  renameSync(path, away);
  expect(tick(2)).toBe(false);
  // Another person's decision stands behind ours: nothing is written over it.
  const foreign = `${first}${first.replace('"seq":1', '"seq":2').replace('"page":1', '"page":9')}`;
  writeFileSync(path, foreign);
  expect(tick(2)).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe(foreign);
  // As a drive that was pulled out while the line was written.
  const torn = first.replace('"seq":1', '"seq":2').slice(0, 9);
  writeFileSync(path, `${first}${torn}`);
  expect(tick(2)).toBe(true);
  const [one, two] = readFileSync(path, 'utf8').trim().split('\n');
  expect(`${one}\n`).toBe(first);
  expect(JSON.parse(two ?? '')).toMatchObject({ seq: 2, changes: [{ page: 2 }] });
});

test('an original that went while its document is open: told, nothing made of it, and back again', async () => {
  const path = written(made, FIRST_PAGE);
  const session = await made.open(path);
  const id = only(session);
  judgeAll(session, id, await readIn(session));
  const lines = session.journal.length;
  const bytes = readFileSync(path);
  const out = join(made.folder, 'uit');
  for (const put of [
    () => rmSync(path),
    () => writeFileSync(path, Buffer.concat([bytes, Buffer.from('\n% x\n')])),
  ]) {
    put();
    const code = existsSync(path) ? 'changed' : 'gone';
    expect(await session.preflight(id)).toMatchObject({ code });
    expect(await publishFrom(session, id, settingsFor(out))).toMatchObject({ code });
    expect(session.core.documents.standing(id).state).toBe(code);
    expect(existsSync(out)).toBe(false);
  }
  writeFileSync(path, bytes);
  await session.checkFiles();
  expect(session.core.documents.standing(id).state).toBe('ready');
  expect(session.journal).toHaveLength(lines);
  expect(await publishFrom(session, id, settingsFor(out))).toMatchObject({ refused: false });
});

test.skipIf(process.getuid?.() === 0)(
  'a folder in which nobody may write: one sentence for a person, and no file',
  async () => {
    const session = await made.open(written(made, FIRST_PAGE));
    judgeAll(session, only(session), await readIn(session));
    const out = join(made.folder, 'uit');
    mkdirSync(out, { mode: 0o555 });
    const refused = await publishFrom(session, only(session), settingsFor(out));
    expect(refused).toMatchObject({
      code: 'output-unwritable',
      sentence: 'In deze map mag u niet opslaan.',
      advice: 'Kies een andere map.',
    });
    expect(readdirSync(out)).toEqual([]);
  },
);

test('annexes that cannot be saved: the file that stands there is not denied', async () => {
  const session = await made.open(written(made, FIRST_PAGE));
  judgeAll(session, only(session), await readIn(session));
  const out = join(made.folder, 'uit');
  // A folder in the place of the annex.
  mkdirSync(join(out, 'x-grondenlijst.csv', 'in'), { recursive: true });
  const settings = { ...settingsFor(out), replace: true };
  const answer = await publishFrom(session, only(session), settings);
  expect(answer).toMatchObject({ code: 'half-made' });
  expect(existsSync(join(out, 'x.pdf'))).toBe(true);
  rmSync(join(out, 'x-grondenlijst.csv'), { recursive: true });
  const again = await publishFrom(session, only(session), settings);
  expect(again).toMatchObject({ refused: false, name: 'x.pdf' });
});

test('a chosen folder that went away is not made again, before the work or at its end', async () => {
  const session = await made.open(written(made, FIRST_PAGE));
  judgeAll(session, only(session), await readIn(session));
  const out = join(made.folder, 'gekozen');
  const publish = () => publishFrom(session, only(session), settingsFor(out), false);
  expect(await publish()).toMatchObject({
    code: 'folder-gone',
    sentence: 'De map die u koos, is er niet meer.',
  });
  mkdirSync(out);
  const running = publish();
  rmSync(out, { recursive: true });
  expect(await running).toMatchObject({
    code: 'output-unwritable',
    sentence: 'Deze map is niet bereikbaar.',
  });
  expect(existsSync(out)).toBe(false);
  expect(session.review.publications).toEqual([]);
  mkdirSync(out);
  expect(await publish()).toMatchObject({ refused: false, name: 'x.pdf' });
});
