import { expect, test } from 'vitest';
import type { Hit } from '../../../app/contract/dossier.ts';
import { createViewStore } from '../../../renderer/view/page/viewStore.ts';

function hitOn(page: number, y0: number): Hit {
  const rect = { x0: 50, y0, x1: 90, y1: y0 + 10 };
  const words = { text: 'Jansen', before: '', after: '' };
  const ranges = [{ page, start: 0, end: 6 }];
  return { document: 'd', page, ranges, pieces: [{ page, rect }], ...words };
}

test('a document is shown again at the page where it was left, with nothing in hand', () => {
  const view = createViewStore();
  view.showDocument('a', 'a');
  view.goTo(7);
  view.openBar('find');
  view.setState({ pending: { kind: 'text', page: 7, span: { start: 1, end: 2 } } });
  view.showDocument('b', 'b');
  expect(view.getState()).toMatchObject({ page: 1, bar: null, pending: null });
  view.showDocument('a', 'a');
  expect(view.getState().page).toBe(7);
  view.showDocument('c', 'a');
  expect(view.getState().page, 'other bytes, the same document').toBe(7);
});

test('finds: from the page that is read, forward and back, each brought into sight', () => {
  const view = createViewStore({ page: 2 });
  view.openBar('find');
  view.showFinds([hitOn(1, 100), hitOn(2, 300), hitOn(5, 0)]);
  expect(view.getState()).toMatchObject({ finding: { at: 1 }, jump: { page: 2, y: 300 } });
  view.stepFind(1);
  expect(view.getState()).toMatchObject({ finding: { at: 2 }, jump: { page: 5, y: 1 } });
  view.stepFind(1);
  view.stepFind(-1);
  expect(view.getState().finding.at).toBe(2);
  view.closeBar();
  expect(view.getState()).toMatchObject({ bar: null, finding: { hits: [] }, asked: { focus: 1 } });
});

test('the preview is for looking: what is in hand is dropped, and marking goes back to the original', () => {
  const view = createViewStore();
  view.setState({ pending: { kind: 'text', page: 1, span: { start: 1, end: 2 } } });
  view.toggle('preview');
  expect(view.getState()).toMatchObject({ mode: 'preview', pending: null });
  view.openBar('mark');
  expect(view.getState()).toMatchObject({ mode: 'review', bar: 'mark' });
  view.toggle('side');
  view.openBar('mark');
  expect(view.getState().mode).toBe('side');
  view.toggle('side');
  expect(view.getState().mode).toBe('review');
});
