/** What becomes of decisions when files change, go, are locked, or cannot be written. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal, type ReadDocument } from '../../app/contract/dossier.ts';
import type { Change } from '../../app/contract/events.ts';
import { reviewOf } from '../../app/contract/review.ts';
import { DossierFolder } from '../../app/dossier/disk/dossierFolder.ts';
import { sha256Of } from '../../app/dossier/session/files.ts';
import { publishFrom } from '../../app/dossier/session/outputs.ts';
import type { DossierSession } from '../../app/dossier/session/session.ts';
import { type Bench, bench, FIRST_PAGE, judgeAll, readIn, take, written } from './support/desk.ts';

let made: Bench;
beforeEach(() => {
  made = bench();
});
afterEach(() => made.remove());

const SECOND = ['Met vriendelijke groet,', 'Jan Verzonnen', 'Het dossier Zonnedauw is gesloten.'];

function only(session: DossierSession): string {
  return session.entries[0]!.id;
}

function mark(session: DossierSession, subject: string, bounds: object, page = 2): void {
  const document = only(session);
  const after = { page, bounds, type: 'passage', ground: '5.2', origin: 'hand' };
  const change = { kind: 'mark', document, subject, before: null, after } as Change;
  take(session, { action: 'mark', via: 'one', changes: [change, decided(document, subject)] });
}

function decided(document: string, subject: string): Change {
  const after = { verdict: 'accept', grounds: ['5.2'], note: '', bounds: null } as const;
  return {
    kind: 'passage',
    document,
    subject,
    before: null,
    after: { ...after, grounds: ['5.2'] },
  };
}

function ticked(document: string, pages: readonly number[]): Change[] {
  return pages.map((page) => ({ kind: 'page', document, page, before: false, after: true }));
}

async function found(session: DossierSession, text: string) {
  const document = only(session);
  const hits = await session.search({ text, document, wholeWords: true, variants: false });
  if (isRefusal(hits)) throw new Error(hits.code);
  return { ranges: hits[0]!.ranges.map((range) => ({ ...range })), rects: [] };
}

/** Until a print of the last mark is on disk. */
async function printed(session: DossierSession): Promise<void> {
  await session.unjudged(only(session));
  await new Promise((next) => setTimeout(next, 50));
}

async function changedTo(...pages: readonly (readonly string[])[]) {
  const session = await made.open(written(made, FIRST_PAGE, SECOND));
  const read = await readIn(session);
  judgeAll(session, only(session), read);
  mark(session, 'text-mark', await found(session, 'Zonnedauw'));
  mark(session, 'area-mark', { ranges: [], rects: [{ x0: 70, y0: 60, x1: 90, y1: 70 }] });
  const change: Change = {
    kind: 'page',
    document: only(session),
    page: 2,
    before: false,
    after: true,
  };
  take(session, { action: 'check', via: 'one', changes: [change] });
  await printed(session);
  session.close();
  const again = await made.open(written(made, ...pages));
  expect(await again.readDocument(only(again))).toMatchObject({ refused: true, code: 'changed' });
  expect(again.opened().documents[0]?.state).toBe('changed');
  const old = only(again);
  const opened = await again.takeOver(old);
  if (isRefusal(opened)) throw new Error(opened.code);
  const now = await readIn(again);
  return { again, now, read, old, review: reviewOf(again.review, only(again)) };
}

function textsOf(read: ReadDocument, ids: Iterable<string>): string[] {
  const wanted = new Set(ids);
  return read.passages.filter(({ id }) => wanted.has(id)).map(({ text }) => text);
}

test('a page set before the others: all decisions are found again, the publication works', async () => {
  const { again, now, read, review } = await changedTo(['Voorblad'], FIRST_PAGE, SECOND);
  expect(textsOf(now, review.judgements.keys())).toEqual(read.passages.map(({ text }) => text));
  expect(review.judgements.has('text-mark')).toBe(true);
  expect(review.lost.size).toBe(1);
  expect([...review.lost]).toEqual(['lost:area-mark']);
  expect(review.marks.get('text-mark')?.bounds.ranges[0]?.page).toBe(3);
  const settings = {
    folder: join(made.folder, 'out'),
    name: 'x.pdf',
    replace: false,
    label: 'black',
    width: 'safe',
    setAside: [],
    annexes: [],
  } as const;
  const choice = { ...settings, setAside: [], annexes: [] };
  expect(await publishFrom(again, only(again), choice)).toMatchObject({ code: 'lost' });
  const seen: Change = {
    kind: 'lost',
    document: only(again),
    subject: 'lost:area-mark',
    before: true,
    after: false,
  };
  take(again, { action: 'keep', via: 'one', changes: [seen] });
  expect(await publishFrom(again, only(again), choice)).toMatchObject({ code: 'unread-pages' });
  take(again, { action: 'check', via: 'one', changes: ticked(only(again), [1, 2, 3]) });
  expect(await publishFrom(again, only(again), choice)).toMatchObject({ name: 'x.pdf' });
});

test('the same page: marks, areas and the tick stay; a changed text is lost, never taken for another', async () => {
  const changed = ['Contactpersoon: Piet Bedacht', FIRST_PAGE[1]!];
  const { now, review } = await changedTo(changed, SECOND);
  expect([...review.marks.keys()].sort()).toEqual(['area-mark', 'text-mark']);
  expect(review.checkedPages).toEqual(new Set([2]));
  expect(textsOf(now, review.judgements.keys())).not.toContain('Piet Bedacht');
  expect(review.lost.size).toBeGreaterThan(0);
});

test('decisions on the older version stay where they are', async () => {
  const { again, old, read } = await changedTo(['Voorblad'], FIRST_PAGE, SECOND);
  expect(reviewOf(again.review, old).judgements.size).toBe(read.passages.length + 2);
});

test('a file that went is gone until it is there again', async () => {
  const path = written(made, FIRST_PAGE);
  const session = await made.open(path);
  session.close();
  const elsewhere = join(made.folder, 'elders.pdf');
  const again = await made.open(session.path);
  renameSync(path, elsewhere);
  expect(await again.readDocument(only(again))).toMatchObject({ code: 'gone' });
  again.close();
  const moved = await made.open(elsewhere);
  expect(moved.path).toBe(session.path);
  expect((await readIn(moved)).pages).toHaveLength(1);
});

test('a locked file waits for its password, which is kept nowhere', async () => {
  const session = await made.open(made.pdf('hostile/wachtwoord-aes.pdf', 'slot.pdf'));
  const id = only(session);
  expect(await session.readDocument(id)).toMatchObject({ code: 'password-needed' });
  expect(session.opened().documents[0]?.state).toBe('locked');
  expect(await session.password(id, 'onjuist')).toMatchObject({ code: 'password-wrong' });
  expect(await session.password(id, 'geheim')).toBeNull();
  expect((await readIn(session)).pages.length).toBeGreaterThan(0);
  judgeAll(session, id, await readIn(session));
  expect(await session.preview(id)).toMatchObject({ refused: false });
  session.close();
  const kept = ['dossier.json', 'journal.jsonl', `prints/${id}.json`].map((name) =>
    readFileSync(join(session.path, name), 'utf8'),
  );
  expect(kept.join('')).not.toContain('geheim');
});

test('what is no pdf is refused with its reason; the others can be read', async () => {
  const session = await made.open(
    made.pdf('hostile/geen-pdf.pdf', 'a.pdf'),
    made.pdf('beslisnota.pdf'),
  );
  expect(await session.readDocument(only(session))).toMatchObject({ code: 'not-a-pdf' });
  expect((await readIn(session, session.entries[1]!.id)).passages.length).toBeGreaterThan(5);
  expect(session.opened().documents.map(({ state }) => state)).toEqual(['refused', 'ready']);
});

test('two programs: the second is refused while the first lives', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  session.close();
  writeFileSync(join(session.path, 'dossier.lock'), processSignature(process.ppid));
  expect(() => DossierFolder.open(session.path)).toThrow('in-use');
  writeFileSync(join(session.path, 'dossier.lock'), '999999999 1');
  DossierFolder.open(session.path).close();
});

test.skipIf(process.getuid?.() === 0)(
  'an unwritable disk says so and keeps what was saved',
  async () => {
    const session = await made.open(made.pdf('beslisnota.pdf'));
    chmodSync(session.path, 0o500);
    expect(session.rename('Anders')).toEqual({ saved: false });
    chmodSync(session.path, 0o700);
  },
);

test('a disk that refuses the journal answers saved: false; the event counts nowhere and can be offered again', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const document = only(session);
  const change: Change = { kind: 'page', document, page: 1, before: false, after: true };
  const check = () => take(session, { action: 'check', via: 'one', changes: [change] });
  const away = `${session.path}-away`;
  renameSync(session.path, away);
  expect(check()).toBe(false);
  expect(session.rename('Anders')).toEqual({ saved: false });
  expect(reviewOf(session.review, document).checkedPages.size).toBe(0);
  expect(existsSync(session.path)).toBe(false);
  renameSync(away, session.path);
  expect(check()).toBe(true);
});

test('a list of the dossier changes what is proposed, not which passage a decision is about', async () => {
  const session = await made.open(written(made, FIRST_PAGE, SECOND));
  const read = await readIn(session);
  judgeAll(session, only(session), read);
  const entry = { list: 'redact', text: 'Zonnedauw', reason: '' } as const;
  take(session, {
    action: 'list',
    via: 'list',
    changes: [{ kind: 'list', before: null, after: entry }],
  });
  const now = await readIn(session);
  expect(now.passages.map(({ text }) => text)).toContain('Zonnedauw');
  const { judgements } = reviewOf(session.review, only(session));
  expect(textsOf(now, judgements.keys())).toEqual(read.passages.map(({ text }) => text));
});

test('a dossier of the first window becomes one of this version, once, with its decisions', async () => {
  const path = written(made, FIRST_PAGE);
  const sha256 = sha256Of(new Uint8Array(readFileSync(path)));
  const old = join(made.root, sha256);
  mkdirSync(old, { recursive: true });
  writeFileSync(
    join(old, 'dossier.json'),
    JSON.stringify({ schema: 'woo-redact/dossier', version: 1, document: { sha256 } }),
  );
  const judgement = { verdict: 'reject', grounds: ['5.1.2e'] };
  const event = {
    seq: 1,
    at: '2026-11-23T14:02:00.000Z',
    by: 'J. de Boer',
    kind: 'step',
    action: 'keep',
    changes: [{ kind: 'passage', subject: 'p1-d1', before: null, after: judgement }],
  };
  writeFileSync(join(old, 'journal.jsonl'), `${JSON.stringify(event)}\n`);
  cpSync(old, join(made.folder, 'copy'), { recursive: true });
  const session = await made.open(path);
  const read = await readIn(session);
  const { judgements } = reviewOf(session.review, only(session));
  expect([...judgements.keys()]).toEqual([read.passages[0]!.id]);
  expect(judgements.get(read.passages[0]!.id)).toMatchObject({
    verdict: 'reject',
    grounds: ['5.1.2e'],
  });
  expect(made.heard.recorded).toHaveLength(1);
  session.close();
  const again = await made.open(path);
  expect(again.path).toBe(session.path);
  await readIn(again);
  expect(made.heard.recorded).toHaveLength(1);
});

test('a damaged dossier of the first window is refused and left as it is', async () => {
  const path = written(made, FIRST_PAGE);
  const sha256 = sha256Of(new Uint8Array(readFileSync(path)));
  const old = join(made.root, sha256);
  mkdirSync(old, { recursive: true });
  writeFileSync(
    join(old, 'dossier.json'),
    JSON.stringify({ schema: 'woo-redact/dossier', version: 1, document: { sha256 } }),
  );
  writeFileSync(join(old, 'journal.jsonl'), 'x\n');
  await expect(made.open(path)).rejects.toThrow('journal-damaged');
  expect(readFileSync(join(old, 'journal.jsonl'), 'utf8')).toBe('x\n');
  rmSync(old, { recursive: true });
});

/** As app/audit/lock.ts writes it. */
function processSignature(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return `${pid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20]}`;
}
