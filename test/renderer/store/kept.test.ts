import { expect, test } from 'vitest';
import { countsOf } from '../../../renderer/store/counts.ts';
import { itemsOf } from '../../../renderer/store/items.ts';
import { ONE, passage, standWith } from './stand.ts';

const pages = [1, 2, 3].map(() => ({ width: 595, height: 842, hasText: true }));
const read = (...passages: ReturnType<typeof passage>[]) => ({ pages, passages, date: null });
const at = (page: number, start: number) => passage(`p${page}.${start}-${start + 10}`, page, start);

test('a decision on what is no longer proposed stays, is told, and is the proposal’s again', () => {
  const { store, look } = standWith([at(1, 0), at(1, 20), at(2, 0)]);
  store.redact('5.2');
  store.keep();
  store.documentRead(ONE, read(at(2, 0)));
  expect(look()).toEqual([
    'p1.0-10 accept 5.2 manual',
    'p1.20-30 reject 5.1.2e reject',
    'p2.0-10 open 5.1.2e likely',
  ]);
  expect(store.getState().news).toEqual({ kind: 'kept', document: ONE, count: 2 });
  expect(store.getState().active).toBe('p2.0-10');
  store.dismissNews();
  store.documentRead(ONE, read(at(1, 0), at(1, 20), at(2, 0)));
  expect(look()[0]).toBe('p1.0-10 accept 5.2 accept');
  expect(store.getState().news).toBeNull();
});

test('opened again, a kept decision is nobody’s: no proposal, no mark', () => {
  const { store, look } = standWith([at(1, 0), at(2, 0)]);
  store.redact();
  store.documentRead(ONE, read(at(2, 0)));
  store.select('p1.0-10');
  store.reopen();
  expect(look()).toEqual(['p2.0-10 open 5.1.2e likely']);
  store.undo();
  expect(look()[0]).toBe('p1.0-10 accept 5.1.2e manual');
});

test('of one whose place is not known a person must say that it may go', () => {
  const { store, look } = standWith([passage('p1.90-2.4', 1, 90), at(2, 20)]);
  store.redact();
  store.documentRead(ONE, read(at(2, 20)));
  expect(look()[0]).toBe('p1.90-2.4 accept 5.1.2e conflict');
  store.select('p1.90-2.4');
  store.keep();
  expect(look()).toEqual(['p2.20-30 open 5.1.2e likely']);
});

test('first pages are judged while the rest is read; the reader and the decisions stay', () => {
  const { store, look } = standWith([]);
  const fresh = new Map(store.getState().readings);
  fresh.delete(ONE);
  store.setState({ readings: fresh, active: null });
  const early = { document: ONE, searched: 1, total: 3, passages: [at(1, 0), at(1, 20)] };
  store.documentEarly(early);
  expect(store.getState().active).toBe('p1.0-10');
  store.redact();
  store.progressed({ document: ONE, stage: 'extract', done: 2, total: 3 });
  expect(look()).toEqual(['p1.0-10 accept 5.1.2e accept', 'p1.20-30 open 5.1.2e likely']);
  // Another proposal turned out to be longer, and one is new before the reader's place.
  store.documentRead(ONE, read(at(1, 0), at(1, 15), passage('p1.20-34', 1, 20), at(3, 0)));
  expect(look().map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'p1.0-10 accept',
    'p1.15-25 open',
    'p1.20-34 open',
    'p3.0-10 open',
  ]);
  expect(store.getState().active).toBe('p1.20-34');
});

test('decisions on pages that were not yet searched wait for them', () => {
  const { store, written } = standWith([at(1, 0), at(3, 0)]);
  store.moveTo('last');
  store.redact();
  const again = standWith([], { journal: written });
  const early = { document: ONE, searched: 1, total: 3, passages: [at(1, 0)] };
  again.store.setState({ readings: new Map(), news: null });
  again.store.documentEarly(early);
  expect(again.look()).toEqual(['p1.0-10 open 5.1.2e likely']);
  expect(again.store.getState().news).toBeNull();
});

test('a refused page asks no judgement of what stands on it; taken back, it does', () => {
  const { store } = standWith([at(1, 0), at(1, 20), at(2, 0)]);
  store.select('p1.0-10');
  store.keep();
  const rect = { x0: 0, y0: 0, x1: 595, y1: 842 };
  const bounds = { ranges: [], rects: [rect] };
  const mark = { page: 1, bounds, type: 'passage', ground: '5.2', origin: 'page' } as const;
  store.mark([{ document: ONE, ...mark }]);
  const counts = () => countsOf(store.getState(), ONE);
  // What was decided to stay readable on it is a conflict.
  expect(counts()).toMatchObject({ open: 1, conflicts: 2 });
  store.undo();
  expect(counts()).toMatchObject({ open: 2, conflicts: 0 });
});

test('what somebody else is to look at stays a row of its own', () => {
  const { store } = standWith([at(1, 0), at(1, 20)]);
  store.setStakeholder('Bouwbedrijf X');
  const bounds = { ranges: [{ page: 1, start: 0, end: 40 }], rects: [] };
  store.mark([{ document: ONE, page: 1, bounds, type: 'passage', ground: '5.2', origin: 'hand' }]);
  expect(itemsOf(store.getState(), ONE).map(({ id }) => id)).toEqual(['p1.0-10', 'h-1']);
});
