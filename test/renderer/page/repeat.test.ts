import { expect, test } from 'vitest';
import { repeatMark } from '../../../renderer/view/page/hand.ts';
import { within } from '../../../renderer/view/page/newMark.ts';
import { createViewStore } from '../../../renderer/view/page/viewStore.ts';
import { ONE, passage, standWith } from '../store/stand.ts';

const rect = { x0: 400, y0: 30, x1: 500, y1: 60 };

test('an area comes at the same place of the other pages, as one step', () => {
  const { store, look } = standWith([passage('a', 2, 0, { pieces: [{ page: 2, rect }] })]);
  const view = createViewStore({ askingPages: 'repeat' });
  const sizeOf = (page: number) => ({
    width: page === 4 ? 450 : 595,
    height: page === 5 ? 20 : 842,
  });
  store.select('a');
  repeatMark({ store, view, document: ONE }, [1, 2, 3, 4, 5], '5.1.2e', { sizeOf });
  expect(look()).toEqual([
    'h-1 accept 5.1.2e accept',
    'a open 5.1.2e likely',
    'h-2 accept 5.1.2e accept',
    'h-3 accept 5.1.2e accept',
  ]);
  const marks = [...(store.getState().review.documents.get(ONE)?.marks.values() ?? [])];
  expect(marks.map(({ page, bounds }) => [page, bounds.rects])).toEqual([
    [1, [rect]],
    [3, [rect]],
    [4, [{ ...rect, x1: 450 }]],
  ]);
  expect(view.getState().askingPages).toBeNull();
  store.undo();
  expect(look()).toEqual(['a open 5.1.2e likely']);
});

test('what lies beside a page is no area on it', () => {
  expect(within([rect], { width: 399, height: 842 })).toEqual([]);
});
