import { expect, test } from 'vitest';
import type { Item } from '../../../renderer/store/item.ts';
import { marksByPage, type Wording } from '../../../renderer/view/page/itemMarks.ts';
import { signOf } from '../../../renderer/view/page/pageSign.ts';

function item(id: string, more: Partial<Item> = {}): Item {
  const rect = { x0: 10, y0: 10, x1: 60, y1: 20 };
  const page = more.page ?? 1;
  return {
    ...{ id, page, form: 'likely', grounds: ['5.1.2e'], verdict: 'open', conflicts: [] },
    pieces: [{ page, rect }],
    ...more,
  } as unknown as Item;
}

const wording = ({ id }: Item): Wording => ({ label: id, tip: [id, ''] });
const NONE = new Set<string>();

test('only marks that changed are other objects', () => {
  const items = Array.from({ length: 2000 }, (_, i) => item(`p${i}`, { page: (i % 20) + 1 }));
  const before = marksByPage({ items, active: 'p0', chosen: NONE }, wording, new Map());
  const decided = [...items];
  decided[0] = item('p0', { form: 'accept', verdict: 'accept' });
  const after = marksByPage({ items: decided, active: 'p1', chosen: NONE }, wording, before);
  const changed = [...after].flatMap(([page, marks]) =>
    marks.filter((mark, i) => mark !== before.get(page)![i]).map(({ key }) => key),
  );
  expect(changed).toEqual(['p0', 'p1']);
  expect(after.get(3)).toBe(before.get(3));
});

test('a passage on two pages is a mark on each; the code stands only at what is redacted', () => {
  const rect = { x0: 10, y0: 10, x1: 60, y1: 20 };
  const pieces = [
    { page: 1, rect },
    { page: 2, rect },
    { page: 2, rect: { ...rect, y0: 30, y1: 40 } },
  ];
  const grounds = ['5.1.2e', '5.2'] as const;
  const items = [
    item('a', { pieces, form: 'accept', grounds }),
    item('b', { form: 'reject', grounds }),
  ];
  const marks = marksByPage({ items, active: null, chosen: new Set(['b']) }, wording, new Map());
  expect(marks.get(2)).toMatchObject([{ key: 'a', code: '5.1.2e + 5.2', rects: [rect, {}] }]);
  expect(marks.get(1)).toMatchObject([
    { key: 'a', number: 1, ticked: false },
    { key: 'b', code: '', number: 2, ticked: true },
  ]);
});

test.each([
  ['to be read', {}, '○'],
  ['read', { checked: true }, '✓'],
  ['open, though it was read', { open: 1, checked: true }, '●'],
  ['a conflict goes before all', { open: 1, conflicts: 1, checked: true }, '▲'],
] as const)('a page: %s', (_, stand, sign) => {
  const nothing = { passages: 2, open: 0, conflicts: 0, checked: false };
  expect(signOf({ ...nothing, ...stand })).toBe(sign);
});
