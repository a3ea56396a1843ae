import { expect, test } from 'vitest';
import type { Item } from '../../../renderer/store/item.ts';
import { marginLines } from '../../../renderer/view/page/marginLines.ts';
import { boundsOfPending, pagesIn, proposedKind } from '../../../renderer/view/page/newMark.ts';

const ITEMS = [
  { text: 'Jansen', type: 'naam', grounds: ['5.1.2e'], verdict: 'open' },
  { text: 'J.  Bakker', type: 'naam', grounds: ['5.1.2e'], verdict: 'open' },
  { text: 'J. Bakker', type: 'handtekening', grounds: ['5.1.2i', '5.2'], verdict: 'accept' },
  { text: '', type: 'handtekening', grounds: ['5.1.2i'], verdict: 'accept' },
] as const satisfies Pick<Item, 'text' | 'type' | 'grounds' | 'verdict'>[];

test.each([
  ['jansen ', { type: 'naam', ground: '5.1.2e' }],
  ['J. Bakker', { type: 'handtekening', ground: '5.1.2i' }],
  ['j.jansen@rws.nl', { type: 'email', ground: '5.1.1d' }],
  ['een hele zin', { type: 'passage', ground: '5.1.1d' }],
  ['', { type: 'passage', ground: '5.1.1d' }],
] as const)('what is proposed for “%s”', (text, expected) => {
  expect(proposedKind(text, ITEMS, '5.1.1d')).toEqual(expected);
});

test('what was selected or drawn as boundaries', () => {
  const rect = { x0: 1, y0: 2, x1: 3, y1: 4 };
  expect(boundsOfPending({ kind: 'area', page: 2, rect })).toEqual({ ranges: [], rects: [rect] });
  expect(boundsOfPending({ kind: 'text', page: 2, span: { start: 5, end: 9 } })).toEqual({
    ranges: [{ page: 2, start: 5, end: 9 }],
    rects: [],
  });
});

test.each([
  ['3', [3]],
  ['7, 2-4, 3', [2, 3, 4, 7]],
  ['1–2', [1, 2]],
  ['', null],
  ['0', null],
  ['4-2', null],
  ['9-11', null],
  ['2-', null],
  ['twee', null],
])('pages “%s” of ten', (typed, expected) => {
  expect(pagesIn(typed, 10)).toEqual(expected);
});

test('proposals close to each other are one line in the margin', () => {
  const at = (y0: number, y1: number) => [{ x0: 0, y0, x1: 9, y1 }];
  expect(
    marginLines([at(100, 112), at(10, 20), [], at(22, 30), [...at(50, 60), ...at(70, 80)]]),
  ).toEqual([
    { y0: 10, y1: 30, count: 2 },
    { y0: 50, y1: 80, count: 1 },
    { y0: 100, y1: 112, count: 1 },
  ]);
});
