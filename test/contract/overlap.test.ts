import { expect, test } from 'vitest';
import { coveredBy, overlapConflicts, type Placed } from '../../app/contract/overlap.ts';

const text = (
  id: string,
  verdict: Placed['verdict'],
  ...places: [page: number, start: number, end: number][]
): Placed => ({
  ...{ id, verdict, rects: [] },
  ranges: places.map(([page, start, end]) => ({ page, start, end })),
  pieces: places.map(([page, x0, x1]) => ({ page, rect: { x0, y0: 10, x1, y1: 20 } })),
});
const area = (id: string, verdict: Placed['verdict'], page: number, x0: number, x1: number) => {
  const rect = { x0, y0: 0, x1, y1: 100 };
  return { id, verdict, ranges: [], rects: [rect], pieces: [{ page, rect }] } satisfies Placed;
};

test.each<[string, Placed[], string[]]>([
  [
    'within a redacted text',
    [text('a', 'accept', [1, 0, 20]), text('b', 'open', [1, 5, 12])],
    ['b'],
  ],
  ['the very same place', [text('a', 'accept', [1, 0, 20]), text('b', 'open', [1, 0, 20])], ['b']],
  ['in part only', [text('a', 'accept', [1, 0, 20]), text('b', 'open', [1, 15, 25])], []],
  ['on another page', [text('a', 'accept', [2, 0, 20]), text('b', 'open', [1, 5, 12])], []],
  [
    'what stays readable takes nothing along',
    [text('a', 'reject', [1, 0, 20]), text('b', 'open', [1, 5, 12])],
    [],
  ],
  [
    'what is open takes nothing along',
    [text('a', 'open', [1, 0, 20]), text('b', 'open', [1, 5, 12])],
    [],
  ],
  ['decided ones stay', [text('a', 'accept', [1, 0, 20]), text('b', 'reject', [1, 5, 12])], []],
  [
    'a refused page',
    [area('a', 'accept', 1, 0, 600), text('b', 'open', [1, 5, 12]), text('c', 'open', [2, 5, 12])],
    ['b'],
  ],
  [
    'an area at the edge of the letters',
    [area('a', 'accept', 1, 5.4, 12), text('b', 'open', [1, 5, 12])],
    ['b'],
  ],
  ['half under an area', [area('a', 'accept', 1, 8, 600), text('b', 'open', [1, 5, 12])], []],
  [
    'over a page end, one half covered',
    [text('a', 'accept', [1, 0, 99]), text('b', 'open', [1, 90, 99], [2, 0, 9])],
    [],
  ],
  [
    'over a page end, each half by another',
    [
      text('a', 'accept', [1, 80, 99]),
      text('c', 'accept', [2, 0, 9]),
      text('b', 'open', [1, 90, 99], [2, 0, 9]),
    ],
    ['b'],
  ],
  [
    'a signature in a refused page',
    [area('a', 'accept', 1, 0, 600), area('b', 'open', 1, 50, 90)],
    ['b'],
  ],
])('goes with another decision: %s', (_, placed, expected) => {
  expect([...coveredBy(placed)]).toEqual(expected);
});

test.each<[string, Placed[], string[]]>([
  [
    'decided differently',
    [text('a', 'accept', [1, 0, 20]), text('b', 'reject', [1, 15, 25])],
    ['a', 'b'],
  ],
  ['decided alike', [text('a', 'accept', [1, 0, 20]), text('b', 'accept', [1, 15, 25])], []],
  ['next to each other', [text('a', 'accept', [1, 0, 20]), text('b', 'reject', [1, 20, 25])], []],
  [
    'an area over text',
    [area('a', 'accept', 1, 0, 10), text('b', 'reject', [1, 5, 12])],
    ['a', 'b'],
  ],
])('a conflict or not: %s', (_, placed, expected) => {
  expect([...overlapConflicts(placed)].sort()).toEqual(expected);
});
