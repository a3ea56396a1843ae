import { expect, test } from 'vitest';
import { itemsOf } from '../../../renderer/store/items.ts';
import { isForSecond } from '../../../renderer/store/secondReading.ts';
import { ONE, passage, standWith } from './stand.ts';

/** How many of a group of this size a second reader is offered. */
function offered(count: number, via: 'person' | 'several'): number {
  const passages = Array.from({ length: count }, (_, i) => passage(`p${i}`, 1 + (i % 5), i * 20));
  const first = standWith(passages);
  const targets = passages.map(({ id }) => ({ document: ONE, subject: id }));
  first.store.decideGroup({ targets, verdict: 'accept', ground: null, note: '', via });
  const { store } = standWith(passages, { reviewer: 'M. Smit', journal: first.written });
  const model = store.getState();
  return itemsOf(model, ONE).filter((item) => isForSecond(model, item)).length;
}

test.each([
  [26, 5],
  [40, 5],
  [51, 6],
  [200, 20],
])('of a group of %i passages: %i', (count, expected) => {
  expect(offered(count, 'person')).toBe(expected);
});

test('of small groups about one in ten; of rows that were chosen one by one none', () => {
  expect(offered(25, 'person')).toBeLessThan(8);
  expect(offered(200, 'several')).toBe(0);
});

test('one’s own decisions are not offered, and the sample is the same when asked again', () => {
  const passages = Array.from({ length: 40 }, (_, i) => passage(`p${i}`, 1, i * 20));
  const { store, written } = standWith(passages);
  const targets = passages.map(({ id }) => ({ document: ONE, subject: id }));
  store.decideGroup({ targets, verdict: 'accept', ground: null, note: '', via: 'text' });
  const model = store.getState();
  expect(itemsOf(model, ONE).some((item) => isForSecond(model, item))).toBe(false);
  const ids = () => {
    const second = standWith(passages, { reviewer: 'M. Smit', journal: written }).store.getState();
    return itemsOf(second, ONE)
      .filter((item) => isForSecond(second, item))
      .map(({ id }) => id);
  };
  expect(ids()).toEqual(ids());
});
