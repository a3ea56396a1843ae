import { expect, test } from 'vitest';
import type { Hit } from '../../../app/contract/dossier.ts';
import type { Item } from '../../../renderer/store/item.ts';
import {
  findsOf,
  firstFrom,
  judgedCount,
  neighbour,
  toRedact,
} from '../../../renderer/view/page/finds.ts';

function hit(page: number, start: number, end: number): Hit {
  const ranges = [{ page, start, end }];
  const rect = { x0: start, y0: 0, x1: end, y1: 10 };
  const words = { text: 'Jansen', before: '', after: '' };
  return { document: 'd'.repeat(16), page, ranges, pieces: [{ page, rect }], ...words };
}

function item(verdict: Item['verdict'], place: Pick<Item, 'page' | 'ranges' | 'rects'>): Item {
  return { ...place, id: `${verdict}${place.page}`, verdict } as Item;
}

const HITS = [hit(1, 10, 16), hit(1, 40, 46), hit(2, 5, 11), hit(3, 0, 6)];
const ITEMS = [
  item('accept', { page: 1, ranges: [{ page: 1, start: 8, end: 16 }], rects: [] }),
  item('open', { page: 1, ranges: [{ page: 1, start: 44, end: 60 }], rects: [] }),
  item('reject', { page: 2, ranges: [], rects: [{ x0: 0, y0: 0, x1: 20, y1: 20 }] }),
  item('open', { page: 3, ranges: [{ page: 3, start: 6, end: 9 }], rects: [] }),
];

test('a find stands as the passage over it: text in common, or an area around it', () => {
  const finds = findsOf(HITS, ITEMS);
  expect(finds.map(({ standing }) => standing)).toEqual(['accept', 'open', 'reject', 'free']);
  expect(finds[3]!.item).toBeNull();
  expect(judgedCount(finds)).toBe(2);
  expect(toRedact(finds)).toEqual([HITS[1], HITS[2], HITS[3]]);
});

test('a decision goes before a proposal over the same text', () => {
  const both = [ITEMS[1]!, item('reject', { ...ITEMS[1]!, rects: [] })];
  expect(findsOf([HITS[1]!], both)[0]!.standing).toBe('reject');
});

test('from the page that is read, round and round', () => {
  expect([firstFrom(HITS, 2), firstFrom(HITS, 9), firstFrom([], 1)]).toEqual([2, 0, -1]);
  expect([neighbour(3, 1, 4), neighbour(0, -1, 4), neighbour(-1, 1, 0)]).toEqual([0, 3, -1]);
});
