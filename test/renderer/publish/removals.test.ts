import { expect, test } from 'vitest';
import { removalRows } from '../../../renderer/view/publish/removals.ts';

const counted = (kind: string, count: number, pages: readonly number[] = []) => ({
  kind,
  count,
  pages,
});
const rows = (...given: ReturnType<typeof counted>[]) =>
  Object.fromEntries(removalRows(given).map(({ row, count }) => [row, count]));

test('every kind is named, also when nothing of it goes', () => {
  expect(Object.values(rows())).toEqual(Array.from({ length: 11 }, () => 0));
});

test.each([
  ['annotation/Link', 'links'],
  ['annotation/Text', 'comments'],
  ['annotation/FileAttachment', 'attachments'],
  ['attachment', 'attachments'],
  ['outline-item', 'bookmarks'],
  ['form-field', 'fields'],
  ['structure-text', 'alternatives'],
  ['metadata', 'properties'],
  ['signature', 'signatures'],
  ['script', 'scripts'],
  ['off-page', 'layers'],
  ['image', 'images'],
  ['something-new', 'other'],
])('%s is told under %s', (kind, row) => {
  expect(rows(counted(kind, 3))[row]).toBe(3);
});

test('what the marks took is told as passages, not here', () => {
  expect(rows(counted('glyphs', 40), counted('image-pixels', 2))).toEqual(rows());
});

test('kinds of one row are added, pages are named once', () => {
  const [comments] = removalRows([
    counted('annotation/Text', 2, [3, 1]),
    counted('annotation/Ink', 1, [3]),
  ]);
  expect(comments).toEqual({ row: 'comments', count: 3, pages: [1, 3] });
});
