import { expect, test } from 'vitest';
import { mountedRows, offsetsOf, rowAt, scrollTo } from '../../../renderer/view/list/virtual.ts';

/** A heading of 28 before every four rows of 44. */
const heights = Array.from({ length: 20_000 }, (_, i) => (i % 5 === 0 ? 28 : 44));
const offsets = offsetsOf(heights);

test.each([
  [-5, 0],
  [0, 0],
  [27, 0],
  [28, 1],
  [204, 5],
  [1e9, 19_999],
])('at %i stands row %i', (y, row) => {
  expect(rowAt(offsets, y)).toBe(row);
});

test('rows in sight and half a screen around are mounted, and the active one wherever it is', () => {
  const rows = mountedRows(offsets, { top: 4080, height: 400 }, 3);
  expect(rows[0]).toBe(3);
  expect(rows[1]).toBe(95);
  expect(rows.length).toBeLessThan(25);
  expect(mountedRows(offsets, { top: 0, height: 400 }, 19_000).at(-1)).toBe(19_000);
  expect(mountedRows(offsetsOf([]), { top: 0, height: 400 }, -1)).toEqual([]);
});

test.each([
  ['in sight: nothing moves', 3, 0, null, undefined],
  ['below: with the next one', 20, 0, null, 472],
  ['above: with the one before', 20, 4080, null, 788],
  ['the last row', 19_999, 0, null, 815_600],
  ['at the height of its mark', 20, 0, 100, 716],
  ['not beyond the start', 1, 500, 300, 0],
])('%s', (_, row, top, at, expected) => {
  expect(scrollTo(offsets, row, { top, height: 400 }, at)).toBe(expected);
});
