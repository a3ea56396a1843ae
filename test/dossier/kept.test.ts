/** Decisions and proposals that do not come and go together: first pages, another profile, marks over one another. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '../../app/contract/dossier.ts';
import type { Change, Judgement } from '../../app/contract/events.ts';
import type { PublicationSettings } from '../../app/contract/publication.ts';
import { publishFrom } from '../../app/dossier/session/outputs.ts';
import type { DossierSession } from '../../app/dossier/session/session.ts';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { extractPage, load } from '../../redaction/index.ts';
import { makePdf } from '../bench/makePdf.ts';
import { type Bench, bench, judgeAll, readIn, take } from './support/desk.ts';

let made: Bench;
beforeEach(() => {
  made = bench();
});
afterEach(() => made.remove());

const judgement = (verdict: Judgement['verdict'], more: Partial<Judgement> = {}): Judgement => ({
  ...{ verdict, grounds: ['5.1.2e'], note: '', bounds: null },
  ...more,
});

function change(
  session: DossierSession,
  subject: string,
  before: Judgement | null,
  after: Judgement,
): Change {
  return { kind: 'passage', document: session.entries[0]!.id, subject, before, after };
}

const settings = (folder: string): PublicationSettings => ({
  ...{ folder, name: 'nota.pdf', replace: false, label: 'black', width: 'safe' },
  ...{ setAside: [], annexes: [] },
});

test('the first pages are searched while the others are read; what is found there stays', async () => {
  mkdirSync(join(made.folder, 'in'));
  const path = join(made.folder, 'in', 'lang.pdf');
  writeFileSync(path, makePdf(20).bytes);
  const session = await made.open(path);
  const read = await readIn(session);
  expect(made.heard.early.map(({ searched, total }) => [searched, total])).toEqual([
    [1, 20],
    [8, 20],
  ]);
  const final = new Set(read.passages.map(({ id }) => id));
  for (const { passages, searched } of made.heard.early) {
    expect(passages.length).toBeGreaterThanOrEqual(4 * searched);
    expect(passages.filter(({ id }) => !final.has(id))).toEqual([]);
    expect(passages.every(({ page, pieces }) => page <= searched && pieces.length > 0)).toBe(true);
  }
});

test('another profile reads again; what was decided by the old one is still removed', async () => {
  const profile = join(made.folder, 'profiel.yaml');
  writeFileSync(profile, 'redact:\n  - text: migratiesamenwerking\n');
  made.settings = { ...made.settings, profile };
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const first = await readIn(session);
  const listed = first.passages.filter(({ text }) => /^migratiesamenwerking$/i.test(text));
  expect(listed.length).toBeGreaterThan(0);
  judgeAll(session, id, first);
  take(session, {
    action: 'redact',
    via: 'several',
    changes: listed.map(({ id: subject }) =>
      change(
        session,
        subject,
        session.core.reviewOf(id).judgements.get(subject)!,
        judgement('accept'),
      ),
    ),
  });
  made.settings = { ...made.settings, profile: null };
  session.profileChanged();
  const second = await readIn(session);
  const now = new Set(second.passages.map((passage) => passage.id));
  expect(listed.filter((passage) => now.has(passage.id))).toEqual([]);
  expect(await session.unmet(id)).toEqual([]);
  const out = join(made.folder, 'out');
  expect(await publishFrom(session, id, settings(out))).toMatchObject({ refused: false });
  expect(textOf(join(out, 'nota.pdf'))).not.toMatch(/migratiesamenwerking/i);
});

test('marks over one another that were decided differently, and grounds that exclude each other', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const read = await readIn(session);
  judgeAll(session, id, read);
  const review = session.core.reviewOf(id);
  const kept = read.passages.find(({ ranges }) => ranges.length === 1)!;
  const other = read.passages.find(({ id: one }) => one !== kept.id)!;
  const [range] = kept.ranges;
  take(session, {
    action: 'mark',
    via: 'one',
    changes: [
      change(session, kept.id, review.judgements.get(kept.id)!, judgement('reject')),
      change(
        session,
        other.id,
        review.judgements.get(other.id)!,
        judgement('accept', { grounds: ['5.1.5', '5.1.2e'] }),
      ),
      {
        kind: 'mark',
        document: id,
        subject: 'h-1',
        before: null,
        after: {
          page: kept.page,
          bounds: { ranges: [{ ...range! }], rects: [] },
          ...{ type: 'passage', ground: '5.2', origin: 'hand' },
        },
      },
      change(session, 'h-1', null, judgement('accept')),
    ],
  });
  expect(await session.unmet(id)).toEqual([
    { rule: 'overlap', count: 2 },
    { rule: 'grounds', count: 1 },
  ]);
  const answer = await publishFrom(session, id, settings(join(made.folder, 'out')));
  expect(answer).toMatchObject({ refused: true, code: 'overlap' });
});

test('on a refused page nothing is left to judge, and it is published', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const read = await readIn(session);
  const onOne = read.passages.filter(({ page }) => page === 1);
  judgeAll(session, id, { ...read, passages: read.passages.filter(({ page }) => page !== 1) });
  expect(await session.unmet(id)).toEqual([{ rule: 'undecided', count: onOne.length }]);
  const { width, height } = read.pages[0]!;
  take(session, {
    action: 'page',
    via: 'one',
    changes: [
      {
        kind: 'mark',
        document: id,
        subject: 'h-1',
        before: null,
        after: {
          page: 1,
          bounds: { ranges: [], rects: [{ x0: 0, y0: 0, x1: width, y1: height }] },
          ...{ type: 'passage', ground: '5.2', origin: 'page' },
        },
      },
      change(session, 'h-1', null, judgement('accept', { grounds: ['5.2'] })),
    ],
  });
  expect(await session.unmet(id)).toEqual([]);
  const out = join(made.folder, 'out');
  const answer = await publishFrom(session, id, settings(out));
  if (isRefusal(answer)) throw new Error(answer.code);
  const text = textOf(join(out, 'nota.pdf'));
  expect(onOne.filter((one) => one.text.length > 6 && text.includes(one.text))).toEqual([]);
});

function textOf(path: string): string {
  const { value } = load(new Uint8Array(readFileSync(path)), { ports: nodePorts() });
  return value.pages.map(({ number }) => extractPage(value, number).value.text.text).join('\n');
}
