import { expect, test } from 'vitest';
import type { OpenedDocument, Passage } from '../../app/contract/document.ts';
import { decisionsOf, foldJournal } from '../../app/contract/fold.ts';
import { JournalEvent } from '../../app/contract/journal.ts';
import { countOpen, createReviewStore } from '../../renderer/store/reviewStore.ts';

const AT = '2026-11-23T14:02:00.000Z';

function passage(number: number): Passage {
  const place = { id: `p1-d${number}`, page: 1, pieces: [] };
  const words = { text: 'Jansen', before: '', after: '', sentence: '', keep: null };
  return { ...place, ...words, type: 'naam', ground: '5.1.2e', certainty: 'likely' };
}

function opened(journal: readonly JournalEvent[] = []): OpenedDocument {
  const page = { width: 595, height: 842, hasText: true };
  const passages = [1, 2, 3].map(passage);
  const bytes = new Uint8Array();
  return { name: 'nota.pdf', reviewer: 'J.', pages: [page], passages, journal, bytes };
}

function started() {
  const disk: JournalEvent[] = [];
  let full = false;
  const save = async (event: JournalEvent) => {
    if (!full) disk.push(JournalEvent.parse(structuredClone(event)));
    return { saved: !full };
  };
  const store = createReviewStore(opened(), save, () => AT);
  const setFull = (value: boolean) => {
    full = value;
  };
  return { store, disk, setFull };
}

test('a decision goes to the next passage and to disk', async () => {
  const { store, disk } = started();
  store.decide('accept');
  store.decide('reject');
  store.decide('accept', '5.2');
  await store.settled();
  expect(countOpen(store.getState())).toBe(0);
  expect(store.getState()).toMatchObject({ active: 2, saving: 'saved', savedAt: AT });
  const decisions = decisionsOf(foldJournal(disk));
  expect(decisions.map(({ verdict, grounds }) => [verdict, ...grounds])).toEqual([
    ['accept', '5.1.2e'],
    ['reject', '5.1.2e'],
    ['accept', '5.2'],
  ]);
});

test('undo and redo over everything, also after a restart', async () => {
  const { store, disk } = started();
  store.decide('accept');
  store.changeGround('5.2');
  store.toggleChecked(1);
  await store.settled();
  const again = createReviewStore(
    opened(disk),
    async () => ({ saved: true }),
    () => AT,
  );
  const before = again.getState().review;
  for (let i = 0; i < 3; i++) again.undo();
  expect(again.getState().review.judgements.size).toBe(0);
  expect(again.getState().review.checkedPages.size).toBe(0);
  expect(again.getState().active).toBe(0);
  again.undo();
  expect(again.getState().said.what.kind).toBe('nothing');
  for (let i = 0; i < 3; i++) again.redo();
  expect(again.getState().review.judgements).toEqual(before.judgements);
  expect(again.getState().review.checkedPages).toEqual(before.checkedPages);
});

test('a changed ground is no decision', async () => {
  const { store } = started();
  store.changeGround('5.2');
  expect(countOpen(store.getState())).toBe(3);
  expect(decisionsOf(store.getState().review)).toEqual([]);
  store.decide('accept');
  expect(decisionsOf(store.getState().review)[0]?.grounds).toEqual(['5.2']);
});

test('what a full disk refused is written, in order, when there is room', async () => {
  const { store, disk, setFull } = started();
  setFull(true);
  store.decide('accept');
  await store.settled();
  expect(store.getState().saving).toBe('failed');
  setFull(false);
  store.decide('reject');
  await store.settled();
  expect(store.getState().saving).toBe('saved');
  expect(disk.map(({ seq }) => seq)).toEqual([1, 2]);
});
