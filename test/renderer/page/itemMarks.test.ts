import { expect, test } from 'vitest';
import type { Item } from '../../../renderer/store/item.ts';
import { itemPages } from '../../../renderer/store/itemPages.ts';
import { markedOf, type Wording } from '../../../renderer/view/page/itemMarks.ts';
import { withReader } from '../../../renderer/view/page/pageMark.ts';
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
  const paged = itemPages(items);
  const first = markedOf(paged, wording, null);
  const decided = [...items];
  decided[0] = { ...items[0]!, form: 'accept', verdict: 'accept' };
  const after = markedOf(itemPages(decided, paged), wording, first).marks;
  const before = first.marks;
  const changed = [...after].filter(([page, marks]) => marks !== before.get(page));
  expect(changed.map(([page]) => page)).toEqual([1]);
  const shown = (marks: typeof before, active: string) => withReader(marks.get(1)!, active, NONE);
  const [old, now] = [shown(before, 'p0'), shown(after, 'p20')];
  expect(now.filter((mark, i) => mark !== old[i]).map(({ key }) => key)).toEqual(['p0', 'p20']);
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
    item('x'),
    item('a', { pieces, form: 'accept', grounds }),
    item('b', { form: 'reject', grounds }),
  ];
  const { marks } = markedOf(itemPages(items), wording, null);
  expect(marks.get(2)).toMatchObject([
    { key: 'a', code: '5.1.2e + 5.2', rects: [rect, {}], number: 2 },
  ]);
  expect(withReader(marks.get(1)!, 'a', new Set(['b']))).toMatchObject([
    { key: 'x', number: 0, active: false, ticked: false },
    { key: 'a', number: 2, active: true },
    { key: 'b', code: '', ticked: true },
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
