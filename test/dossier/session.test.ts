import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '../../app/contract/dossier.ts';
import type { SetAside } from '../../app/contract/events.ts';
import type { PublicationSettings } from '../../app/contract/publication.ts';
import { reviewOf } from '../../app/contract/review.ts';
import { conceptFrom, publishFrom } from '../../app/dossier/session/outputs.ts';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { extractPage, load } from '../../redaction/index.ts';
import { type Bench, bench, judgeAll, readIn, take } from './support/desk.ts';

let made: Bench;
beforeEach(() => {
  made = bench();
});
afterEach(() => made.remove());

function settingsFor(folder: string, name = 'nota.pdf'): PublicationSettings {
  return {
    folder,
    name,
    replace: false,
    label: 'black',
    width: 'safe',
    setAside: [],
    annexes: ['grounds', 'inventory', 'report'],
  };
}

test('opened, judged, closed, opened again: the same dossier with its decisions', async () => {
  const path = made.pdf('beslisnota.pdf');
  const session = await made.open(path);
  const read = await readIn(session);
  const [{ id } = { id: '' }] = session.entries;
  expect(read.passages.length).toBeGreaterThan(5);
  expect(read.passages.every(({ pieces }) => pieces.length > 0)).toBe(true);
  judgeAll(session, id, read);
  session.close();
  const again = await made.open(path);
  expect(again.path).toBe(session.path);
  expect(reviewOf(again.review, id).judgements.size).toBe(read.passages.length);
  const ids = new Set((await readIn(again)).passages.map((passage) => passage.id));
  expect([...reviewOf(again.review, id).judgements.keys()].every((one) => ids.has(one))).toBe(true);
});

test('several files are one dossier; the one that is asked for is read first', async () => {
  const paths = ['beslisnota.pdf', 'verslag.pdf', 'besluit.pdf'].map((name) => made.pdf(name));
  const session = await made.open(...paths);
  const last = session.entries[2]!.id;
  await readIn(session, last);
  const ready = made.heard.documents.filter(({ state }) => state === 'ready').map(({ id }) => id);
  // The first may have been read already; the second was not begun.
  expect(ready.at(-1)).toBe(last);
  expect(ready).not.toContain(session.entries[1]!.id);
  for (const { id } of session.entries) {
    if (id !== last) expect((await readIn(session, id)).pages.length).toBeGreaterThan(0);
  }
  expect(session.opened().documents.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
});

test('a folder is a dossier too, without what this program made in it', async () => {
  made.pdf('beslisnota.pdf');
  const session = await made.open(join(made.folder, 'in'));
  const read = await readIn(session);
  judgeAll(session, session.entries[0]!.id, read);
  const out = join(made.folder, 'in', 'Openbaar');
  await publishFrom(session, session.entries[0]!.id, settingsFor(out));
  expect(existsSync(join(out, 'nota.pdf'))).toBe(true);
  session.close();
  const again = await made.open(join(made.folder, 'in'));
  expect(again.path).toBe(session.path);
  expect(again.entries).toHaveLength(1);
});

test('the engine dies while it reads: told, started again, nothing lost', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const reading = readIn(session);
  await new Promise((next) => setTimeout(next, 5));
  made.crash();
  expect((await reading).passages.length).toBeGreaterThan(5);
  expect(made.heard.stopped).toHaveLength(1);
  expect(made.starts).toBe(2);
});

test('undecided passages refuse a publication, whatever the window believes', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  await readIn(session);
  const out = join(made.folder, 'out');
  const answer = await publishFrom(session, session.entries[0]!.id, settingsFor(out));
  expect(answer).toMatchObject({ refused: true, code: 'undecided' });
  expect(existsSync(join(out, 'nota.pdf'))).toBe(false);
});

test('published: the file, its annexes, its log and the event; the text is gone', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const read = await readIn(session);
  judgeAll(session, id, read);
  const out = join(made.folder, 'out');
  const answer = await publishFrom(session, id, settingsFor(out));
  expect(answer).toMatchObject({ refused: false, name: 'nota.pdf', pages: read.pages.length });
  expect(readdirSync(out).sort()).toEqual([
    'logboek.jsonl',
    'logboek.jsonl.head',
    'nota-grondenlijst.csv',
    'nota-inventarislijst.xlsx',
    'nota-verslag.txt',
    'nota.pdf',
  ]);
  const text = textOf(join(out, 'nota.pdf'));
  const gone = read.passages.filter(
    ({ kind, keep, text: t }) => kind === 'personal' && keep === null && t.length > 6,
  );
  expect(gone.filter((passage) => text.includes(passage.text))).toEqual([]);
  const [event] = session.review.publications;
  expect(event).toMatchObject({ document: id, output: 'public', by: 'J. de Boer' });
  expect(made.heard.recorded).toEqual([event]);
  const preserved = 'preserved' in answer ? answer.preserved : null;
  // Text behind a mark of another width is pushed aside on its line: it is still there.
  expect(preserved!.same / preserved!.of).toBeGreaterThan(0.995);
  expect(preserved!.moved).toBeLessThan(preserved!.of / 20);
  expect(await publishFrom(session, id, settingsFor(out))).toEqual({ refused: false, taken: true });
});

test('annexes and log hold none of the removed texts', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const read = await readIn(session);
  judgeAll(session, id, read);
  const out = join(made.folder, 'out');
  await publishFrom(session, id, settingsFor(out));
  const beside = readdirSync(out).filter((name) => !name.endsWith('.pdf'));
  const told = beside.map((name) => readFileSync(join(out, name), 'utf8')).join('\n');
  const gone = read.passages.filter(({ kind, text }) => kind === 'personal' && text.length > 5);
  expect(gone.length).toBeGreaterThan(3);
  expect(gone.filter(({ text }) => told.includes(text))).toEqual([]);
  expect(told).not.toMatch(/"passage":"[pag]\d+\.\d+-/);
});

test.each([
  ['the folder of the original', (b: Bench) => join(b.folder, 'in'), 'nota.pdf', 'same-folder'],
  [
    'a name of a concept',
    (b: Bench) => join(b.folder, 'out'),
    'CONCEPT-nota.pdf',
    'public-named-concept',
  ],
])('no publication in %s', async (_, folderOf, name, code) => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  judgeAll(session, id, await readIn(session));
  const answer = await publishFrom(session, id, settingsFor(folderOf(made), name));
  expect(answer).toMatchObject({ refused: true, code });
});

test('a concept keeps the passages of its stakeholder; neither kind goes into the folder of the other', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const read = await readIn(session);
  judgeAll(session, id, read);
  const about = read.passages.find(
    ({ type, kind, keep }) => type === 'naam' && kind === 'personal' && keep === null,
  )!;
  take(session, {
    action: 'stakeholder',
    via: 'one',
    changes: [
      {
        kind: 'stakeholder',
        document: id,
        subject: about.id,
        before: null,
        after: 'Bouwbedrijf X',
      },
    ],
  });
  const heard: SetAside[] = [{ rule: 'stakeholders', count: 1, reason: 'termijn verstreken' }];
  const concepts = join(made.folder, 'zienswijze');
  const concept = {
    folder: concepts,
    name: 'CONCEPT-nota.pdf',
    replace: false,
    stakeholder: 'Bouwbedrijf X',
    replyBy: '2026-12-13',
  };
  expect(await conceptFrom(session, id, concept)).toMatchObject({ refused: false, framed: 1 });
  expect(textOf(join(concepts, 'CONCEPT-nota.pdf'))).toContain(about.text);
  expect(
    await publishFrom(session, id, { ...settingsFor(concepts), setAside: heard }),
  ).toMatchObject({
    code: 'public-in-concept-folder',
  });
  const out = join(made.folder, 'out');
  expect(await publishFrom(session, id, settingsFor(out))).toMatchObject({ code: 'stakeholders' });
  await publishFrom(session, id, { ...settingsFor(out), setAside: heard });
  expect(session.review.publications.at(-1)?.setAside).toEqual(heard);
  expect(await conceptFrom(session, id, { ...concept, folder: out })).toMatchObject({
    code: 'concept-in-public-folder',
  });
  // Heard, nothing needs to be set aside; the log tells of it in numbers.
  take(session, {
    action: 'views',
    via: 'several',
    changes: [
      {
        kind: 'view',
        document: id,
        subject: about.id,
        before: null,
        after: { of: 'Bouwbedrijf X', asks: 'keep', received: '2026-12-03', remark: 'bekend' },
      },
    ],
  });
  expect(await publishFrom(session, id, settingsFor(out, 'gehoord.pdf'))).toMatchObject({
    refused: false,
    setAside: [],
  });
  const log = readFileSync(join(out, 'logboek.jsonl'), 'utf8');
  expect(log).toContain('"heard":{"notFollowed":1,"passages":1,"stakeholders":1}');
  expect(log).not.toMatch(/Bouwbedrijf|bekend/);
  expect(readFileSync(join(out, 'gehoord-verslag.txt'), 'utf8')).toContain(
    'Zienswijzen: 1, over 1 passages, 1 niet gevolgd.',
  );
});

test('a mark by hand and changed boundaries go along', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const read = await readIn(session);
  judgeAll(session, id, read);
  const hits = await session.search({
    text: 'het',
    document: id,
    wholeWords: true,
    variants: false,
  });
  if (isRefusal(hits)) throw new Error(hits.code);
  const bounds = { ranges: hits[0]!.ranges.map((range) => ({ ...range })), rects: [] };
  take(session, {
    action: 'mark',
    via: 'one',
    changes: [
      {
        kind: 'mark',
        document: id,
        subject: 'hand-1',
        before: null,
        after: { page: hits[0]!.page, bounds, type: 'passage', ground: '5.2', origin: 'hand' },
      },
      {
        kind: 'passage',
        document: id,
        subject: 'hand-1',
        before: null,
        after: { verdict: 'accept', grounds: ['5.2'], note: '', bounds: null },
      },
    ],
  });
  const out = join(made.folder, 'out');
  const answer = await publishFrom(session, id, settingsFor(out));
  expect(
    'byGround' in answer && answer.byGround.find(({ ground }) => ground === '5.2')?.count,
  ).toBe(1);
  expect(textOf(join(out, 'nota.pdf')).match(/\bhet\b/gi)?.length ?? 0).toBeLessThan(hits.length);
});

test('a journal whose end was torn is opened; one that was changed is refused', async () => {
  const path = made.pdf('beslisnota.pdf');
  const session = await made.open(path);
  const { id } = session.entries[0]!;
  take(session, {
    action: 'check',
    via: 'one',
    changes: [{ kind: 'page', document: id, page: 1, before: false, after: true }],
  });
  session.close();
  const journal = join(session.path, 'journal.jsonl');
  appendFileSync(journal, '{"seq":2,"at"');
  const again = await made.open(path);
  expect(reviewOf(again.review, id).checkedPages).toEqual(new Set([1]));
  again.close();
  appendFileSync(journal, 'x\n');
  await expect(made.open(path)).rejects.toThrow('journal-damaged');
  expect(statSync(journal).mode & 0o077).toBe(0);
});

test('a search over the dossier finds in every document; a later one ends it', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'), made.pdf('besluit.pdf'));
  for (const { id } of session.entries) await readIn(session, id);
  const query = { text: 'de', document: null, wholeWords: true, variants: true };
  const [older, newer] = await Promise.all([session.search(query), session.search(query)]);
  expect(older).toMatchObject({ refused: true, code: 'stopped' });
  if (isRefusal(newer)) throw new Error(newer.code);
  expect(new Set(newer.map(({ document }) => document)).size).toBe(2);
  expect(newer.every(({ pieces, text }) => pieces.length > 0 && text.toLowerCase() === 'de')).toBe(
    true,
  );
});

function textOf(path: string): string {
  const { value } = load(new Uint8Array(readFileSync(path)), { ports: nodePorts() });
  return value.pages.map(({ number }) => extractPage(value, number).value.text.text).join('\n');
}
