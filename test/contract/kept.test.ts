import { expect, test } from 'vitest';
import type { Judgement } from '../../app/contract/events.ts';
import { keptIn } from '../../app/contract/kept.ts';
import { EMPTY_DOCUMENT, type Judged } from '../../app/contract/review.ts';

const judged = (more: Partial<Judgement> = {}): Judged => ({
  ...{ verdict: 'accept', grounds: ['5.2'], note: '', bounds: null },
  ...{ at: '2026-11-29T10:00:00.000Z', by: 'J. de Boer', via: 'one' },
  ...more,
});

function keptOf(subject: string, more: Partial<Judgement> = {}, proposed: string[] = []) {
  const review = { ...EMPTY_DOCUMENT, judgements: new Map([[subject, judged(more)]]) };
  const { marks, unplaced } = keptIn(review, (one) => proposed.includes(one));
  const bounds = marks.get(subject)?.bounds;
  return bounds === undefined ? unplaced : [...bounds.ranges, ...bounds.rects];
}

const text = (page: number, start: number, end: number) => ({ page, start, end });

test.each([
  ['p3.104-118', [text(3, 104, 118)]],
  ['a12.0-4', [text(12, 0, 4)]],
  ['p3.104-118~2', [text(3, 104, 118)]],
  ['g2.105-207-1000-1500', [{ x0: 10.5, y0: 20.7, x1: 100, y1: 150 }]],
  // Over a page end, too long, or of the first window: a person must look.
  ['p3.104-4.12', ['p3.104-4.12']],
  ['p3.104-504', ['p3.104-504']],
  ['p1-d3', ['p1-d3']],
  ['lost:p3.104-118', []],
])('where a decision on %s holds', (subject, expected) => {
  expect(keptOf(subject)).toEqual(expected);
});

test('changed boundaries are the place', () => {
  const bounds = { ranges: [text(3, 100, 120)], rects: [] };
  expect(keptOf('p3.104-4.12', { bounds })).toEqual([text(3, 100, 120)]);
});

test('what is proposed, marked or open is not kept', () => {
  expect(keptOf('p3.104-118', {}, ['p3.104-118'])).toEqual([]);
  expect(keptOf('p3.104-118', { verdict: 'open' })).toEqual([]);
  expect(keptOf('p3.104-118', { verdict: 'reject' })).toEqual([text(3, 104, 118)]);
});

test('the same object as long as the decision stands', () => {
  const review = { ...EMPTY_DOCUMENT, judgements: new Map([['p1.0-4', judged()]]) };
  const [a, b] = [1, 2].map(() => keptIn(review, () => false).marks.get('p1.0-4'));
  expect(a).toBe(b);
  expect(a).toMatchObject({ ground: '5.2', origin: 'kept', by: 'J. de Boer' });
});
