/** What the window decides and what the main process writes itself may cross: one numbering, and nothing is lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change, Judgement } from '../../app/contract/events.ts';
import { foldJournal, stepEvent, undoEvent } from '../../app/contract/review.ts';
import { type Bench, bench, judgeAll, readIn, take } from './support/desk.ts';

let made: Bench;
beforeEach(() => {
  made = bench();
});
afterEach(() => made.remove());

const stamp = { at: '2026-11-29T02:00:00.000Z', by: 'J. de Boer' };
const gone: Judgement = { verdict: 'accept', grounds: ['5.1.2e'], note: '', bounds: null };

function decides(document: string, subject: string): Change {
  return { kind: 'passage', document, subject, before: null, after: gone };
}

test('a decision that crossed a step of the main process comes after it', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const inWindow = session.review;
  session.core.record([decides(id, 'p1.1-2')]);
  const step = { action: 'redact', via: 'one', changes: [decides(id, 'p1.3-4')] } as const;
  const late = stepEvent(inWindow, { ...step, changes: [...step.changes] }, stamp);
  expect(session.append(late)).toEqual({ saved: true, renumbered: true });
  expect(session.journal.map(({ seq }) => seq)).toEqual([1, 2]);
  expect([...session.core.reviewOf(id).judgements.keys()]).toEqual(['p1.1-2', 'p1.3-4']);
  expect(session.review).toEqual(foldJournal(session.journal));
});

test('an undo that crossed it takes back what the person saw, as a step of its own', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  take(session, { action: 'redact', via: 'one', changes: [decides(id, 'p1.3-4')] });
  const undo = undoEvent(session.review, stamp)!;
  session.core.record([decides(id, 'p1.1-2')]);
  expect(session.append(undo)).toEqual({ saved: true, renumbered: true });
  expect([...session.core.reviewOf(id).judgements.keys()]).toEqual(['p1.1-2']);
  expect(session.journal.at(-1)).toMatchObject({ seq: 3, kind: 'step', action: 'revert' });
  expect(session.review.done).toHaveLength(3);
});

test('an event that is offered again because its answer was lost is written once', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const { id } = session.entries[0]!;
  const step = { action: 'redact', via: 'one', changes: [decides(id, 'p1.3-4')] } as const;
  const event = stepEvent(session.review, { ...step, changes: [...step.changes] }, stamp);
  session.append(event);
  expect(session.append(event)).toEqual({ saved: true, renumbered: false });
  expect(session.journal).toHaveLength(1);
});

test('a profile that was changed under its name is read again, and told', async () => {
  const profile = join(made.folder, 'profiel.yaml');
  writeFileSync(profile, 'redact:\n  - text: migratiesamenwerking\n');
  made.settings = { ...made.settings, profile };
  const session = await made.open(made.pdf('beslisnota.pdf'));
  const listed = async () =>
    (await readIn(session)).passages.filter(({ text }) => /^(migratiesamen|kwartaal)/i.test(text));
  const before = await listed();
  session.checkProfile();
  expect(made.heard.profiles).toEqual([]);
  writeFileSync(profile, 'redact:\n  - text: kwartaal\n');
  session.checkProfile();
  expect(made.heard.profiles).toEqual([profile]);
  const after = await listed();
  expect(before.every(({ text }) => /^migratiesamen/i.test(text))).toBe(true);
  expect(after.map(({ text }) => text.toLowerCase())).toEqual(['kwartaal']);
});

interface Kept {
  pages: number[];
  passages: { subject: string; text: number }[];
}

/** As another version of this program would have left them, which cut the text of page 1 otherwise. */
function alterPrints(folder: string, id: string, change: (prints: Kept) => void): void {
  const path = join(folder, 'prints', `${id}.json`);
  const prints = JSON.parse(readFileSync(path, 'utf8')) as Kept;
  change(prints);
  writeFileSync(path, JSON.stringify(prints));
}

test('a page that is read otherwise: decisions go on where their print is found', async () => {
  const path = made.pdf('beslisnota.pdf');
  const first = await made.open(path);
  const read = await readIn(first);
  const { id } = first.entries[0]!;
  const passage = read.passages.find(({ page, ranges }) => page === 1 && ranges.length === 1)!;
  const [range] = passage.ranges;
  const older = `p1.${range!.start + 3}-${range!.end + 3}`;
  take(first, { action: 'redact', via: 'one', changes: [decides(id, older)] });
  first.close();
  alterPrints(first.path, id, (prints) => {
    prints.pages[0] = (prints.pages[0]! + 1) % 0xffff;
    prints.passages.find(({ subject }) => subject === passage.id)!.subject = older;
  });
  const again = await made.open(path);
  await readIn(again);
  const review = again.core.reviewOf(id);
  expect([...review.judgements.keys()]).toEqual([passage.id]);
  expect(review.lost.size).toBe(0);
});

test('and what is not found is lost: nothing is published until a person has looked', async () => {
  const path = made.pdf('beslisnota.pdf');
  const first = await made.open(path);
  const read = await readIn(first);
  const { id } = first.entries[0]!;
  judgeAll(first, id, read);
  const text = read.passages.filter(({ page, ranges }) => page === 1 && ranges.length > 0);
  first.close();
  alterPrints(first.path, id, (prints) => {
    prints.pages[0] = (prints.pages[0]! + 1) % 0xffff;
    for (const print of prints.passages) print.text = (print.text + 1) % 0xfff;
  });
  const again = await made.open(path);
  const now = await readIn(again);
  const review = again.core.reviewOf(id);
  expect(review.lost.size).toBe(text.length);
  const onTwo = now.passages.filter(({ page }) => page === 2);
  expect(onTwo.every((one) => review.judgements.has(one.id))).toBe(true);
  expect((await again.unmet(id)) as object[]).not.toEqual([]);
});
