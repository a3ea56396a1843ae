import { expect, test } from 'vitest';
import {
  anchorAt,
  drawingOrder,
  GAP,
  heightOf,
  indexAt,
  inSight,
  layoutOf,
  pagesOfSpans,
  widened,
} from '../../../renderer/view/page/layout.ts';
import { sidewaysTo } from '../../../renderer/view/page/pageSight.ts';
import { type Turn, toPage, toSheet, turned } from '../../../renderer/view/page/turn.ts';
import {
  FULL,
  larger,
  smaller,
  usualOf,
  wheeled,
  zoomOf,
} from '../../../renderer/view/page/zoom.ts';

const A4 = { width: 595, height: 842 };
const thousand = Array.from({ length: 1000 }, (_, i) => (i % 3 ? A4 : { width: 842, height: 595 }));

test('of a thousand pages only those in sight and their neighbours are drawn', () => {
  const layout = layoutOf(thousand, FULL, 0);
  const span = inSight(layout, layout.tops[500]! + 10, 700);
  expect(span).toEqual({ first: 500, end: 501 });
  expect(drawingOrder(span, 2, 1000)).toEqual([501, 502, 500, 503, 499]);
  expect(widened(span, 2, 1000)).toEqual({ first: 498, end: 503 });
  expect(drawingOrder({ first: 0, end: 1 }, 2, 1000)).toEqual([1, 2, 3]);
  expect(drawingOrder({ first: 999, end: 1000 }, 2, 1000)).toEqual([1000, 999, 998]);
});

test('the page at a height, also in a gap and outside', () => {
  const layout = layoutOf(thousand, 1, 0);
  for (const index of [0, 1, 2, 333, 998, 999]) {
    expect(indexAt(layout, layout.tops[index]!)).toBe(index);
    expect(indexAt(layout, layout.tops[index + 1]! - 1)).toBe(index);
  }
  expect(indexAt(layout, -50)).toBe(0);
  expect(indexAt(layout, 1e9)).toBe(999);
});

test('turning the view swaps the sides of the pages', () => {
  const layout = layoutOf([A4], 2, 1, GAP);
  expect(layout.sizes).toEqual([{ width: 1684, height: 1190 }]);
  expect(layout.tops).toEqual([GAP, GAP + 1190 + GAP]);
});

test('an anchor stays under the eye at every zoom', () => {
  const before = layoutOf(thousand, 1, 0);
  const anchor = anchorAt(before, before.tops[40]! + 200);
  const after = layoutOf(thousand, 3, 0);
  expect(heightOf(after, anchor)).toBeCloseTo(after.tops[40]! + 600, 6);
});

test.each([0, 1, 2, 3] as Turn[])('points go to the sheet and back, turned %i times', (turn) => {
  const { x0, y0, x1, y1 } = toSheet({ x0: 100, y0: 50, x1: 180, y1: 66 }, A4, 2, turn);
  const sheet = turned(A4, turn);
  expect(x0).toBeGreaterThanOrEqual(0);
  expect(x1).toBeLessThanOrEqual(sheet.width * 2);
  const [a, b] = [toPage(x0, y0, A4, 2, turn), toPage(x1, y1, A4, 2, turn)];
  expect([Math.min(a.x, b.x), Math.min(a.y, b.y)]).toEqual([100, 50]);
  expect([Math.max(a.x, b.x), Math.max(a.y, b.y)]).toEqual([180, 66]);
});

test('a quarter turn clockwise brings the upper left to the upper right', () => {
  const corner = toSheet({ x0: 0, y0: 0, x1: 10, y1: 10 }, A4, 1, 1);
  expect(corner).toEqual({ x0: 832, y0: 0, x1: 842, y1: 10 });
});

test('zoom: width, page, steps and wheel', () => {
  const room = { width: 880, height: 648 };
  expect(zoomOf(1, A4, 0, room)).toBe(1);
  expect(zoomOf('width', A4, 0, room)).toBeCloseTo(832 / (595 * FULL), 6);
  expect(zoomOf('page', A4, 0, room)).toBeCloseTo(616 / (842 * FULL), 6);
  expect(zoomOf('page', A4, 1, room)).toBeCloseTo(832 / (842 * FULL), 6);
  expect([larger(1), smaller(1), larger(5), smaller(0.25)]).toEqual([1.1, 0.9, 5, 0.25]);
  expect(wheeled(1, -100)).toBeCloseTo(1.1, 6);
  expect(wheeled(wheeled(1, -100), 100)).toBeCloseTo(1, 6);
});

test('fit: 100 %, smaller where most pages would stick out; one large plan makes no letter small', () => {
  const room = { width: 880, height: 648 };
  const plan = { width: 2384, height: 1684 };
  expect(zoomOf('fit', A4, 0, room)).toBe(1);
  expect(zoomOf('fit', A4, 0, { width: 600, height: 648 })).toBeCloseTo(552 / (595 * FULL), 6);
  expect(usualOf([A4, plan, A4], 0)).toBe(A4);
  expect(usualOf([A4, plan], 0)).toBe(A4);
  expect(usualOf([plan, A4, plan], 1)).toBe(plan);
  expect(usualOf([], 0)).toBeUndefined();
});

test('a place beside what is seen is brought to its middle; one that is wider begins at the left', () => {
  const seen = { top: 0, left: 0, width: 600, height: 500, at: 44 };
  const sight = { seen, layout: layoutOf([A4], 1, 0), scale: 1, turn: 0 as Turn };
  const at = (x0: number, x1: number) => sidewaysTo(sight, { x0, y0: 0, x1, y1: 10 });
  expect(at(100, 200)).toBe(0);
  expect(at(700, 800)).toBe(450);
  expect(at(-80, 20)).toBe(-330);
  expect(at(50, 900)).toBe(26);
});

test('pages that are there: what is seen and, when it follows, what is near; each once, in order', () => {
  const seen = { first: 4, end: 6 };
  expect(pagesOfSpans([{ first: 2, end: 8 }, seen], 1000)).toEqual([3, 4, 5, 6, 7, 8]);
  expect(pagesOfSpans([{ first: 10, end: 12 }, seen], 1000), 'far away').toEqual([5, 6, 11, 12]);
  expect(pagesOfSpans([{ first: 0, end: 3 }], 2), 'of another document').toEqual([1, 2]);
});
