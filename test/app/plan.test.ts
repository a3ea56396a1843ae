import { describe, expect, test } from 'vitest';
import { readPlan } from '../../app/plan.ts';
import { RedactionError } from '../../redaction/model/errors.ts';
import { identity, rect } from '../../redaction/model/geometry.ts';
import type { PageGeometry } from '../../redaction/model/page.ts';

const box = rect<never>(0, 0, 595, 842);
const A4: PageGeometry = {
  page: 1,
  mediaBox: box,
  cropBox: box,
  rotate: 0,
  userUnit: 1,
  width: 595,
  height: 842,
  toDisplay: identity() as unknown as PageGeometry['toDisplay'],
};
const twoPages = (page: number) => (page <= 2 ? { ...A4, page } : undefined);
const read = (plan: unknown) => readPlan(JSON.stringify(plan), twoPages, 'tester');
const planned = (change: object) => ({
  redactions: [{ page: 1, rects: [[72, 100, 180, 114]], ground: '5.1.2e', ...change }],
});

describe('a plan', () => {
  test('becomes marks and their acceptance; its text is dropped', () => {
    const { marks, decisions } = read(planned({ text: 'Jan Verzonnen' }));
    expect(marks).toMatchObject([{ page: 1, ranges: [], ground: '5.1.2e' }]);
    expect(marks[0]?.rects).toEqual([{ x0: 72, y0: 100, x1: 180, y1: 114 }]);
    expect(decisions).toMatchObject([{ subject: marks[0]?.id, verdict: 'accept', by: 'tester' }]);
    expect(JSON.stringify({ marks, decisions })).not.toContain('Verzonnen');
  });

  test('a ground may be written with a last dot, a rectangle may stick out of the page', () => {
    const { marks } = read(planned({ ground: '5.1.2.e', rects: [[-5, -5, 600, 20]] }));
    expect(marks[0]?.ground).toBe('5.1.2e');
  });

  const bad: readonly [string, unknown, string, string][] = [
    ['no object', [], 'plan-invalid', 'plan'],
    ['no redactions', {}, 'plan-invalid', 'redactions'],
    ['an empty list', { redactions: [] }, 'plan-invalid', 'redactions'],
    ['no rectangles', planned({ rects: [] }), 'plan-invalid', 'redactions[0].rects'],
    ['three numbers', planned({ rects: [[1, 2, 3]] }), 'plan-invalid', 'redactions[0].rects[0]'],
    [
      'five numbers',
      planned({ rects: [[1, 2, 3, 4, 5]] }),
      'plan-invalid',
      'redactions[0].rects[0]',
    ],
    [
      'NaN',
      planned({ rects: [[1, 2, 3, Number.NaN]] }),
      'plan-invalid',
      'redactions[0].rects[0][3]',
    ],
    ['a string', planned({ rects: [[1, 2, 3, '4']] }), 'plan-invalid', 'redactions[0].rects[0][3]'],
    [
      'a huge number',
      planned({ rects: [[1, 2, 3, 1e9]] }),
      'plan-invalid',
      'redactions[0].rects[0][3]',
    ],
    [
      'an inverted rectangle',
      planned({ rects: [[9, 2, 3, 4]] }),
      'plan-invalid',
      'redactions[0].rects[0]',
    ],
    ['no area', planned({ rects: [[1, 2, 1, 4]] }), 'plan-invalid', 'redactions[0].rects[0]'],
    [
      'outside the page',
      planned({ rects: [[600, 1, 700, 9]] }),
      'plan-invalid',
      'redactions[0].rects[0]',
    ],
    [
      'above the page',
      planned({ rects: [[1, -9, 70, 0]] }),
      'plan-invalid',
      'redactions[0].rects[0]',
    ],
    ['page 0', planned({ page: 0 }), 'plan-invalid', 'redactions[0].page'],
    ['page 1.5', planned({ page: 1.5 }), 'plan-invalid', 'redactions[0].page'],
    ['page 3 of 2', planned({ page: 3 }), 'plan-page-out-of-range', 'redactions[0]'],
    ['an unknown ground', planned({ ground: '9.9' }), 'plan-ground-unknown', 'redactions[0]'],
    ['no ground', planned({ ground: undefined }), 'plan-invalid', 'redactions[0].ground'],
  ];
  test.each(bad)('%s is refused with its place', (_, plan, code, place) => {
    const error = refusalOf(() => read(plan));
    expect([error.code, error.place.detail]).toEqual([code, place]);
  });

  test('what is no JSON is refused without repeating it', () => {
    const error = refusalOf(() => readPlan('{"redactions": Jan', twoPages, 'tester'));
    expect([error.code, error.message.includes('Jan')]).toEqual(['plan-invalid', false]);
  });
});

function refusalOf(act: () => unknown): RedactionError {
  try {
    act();
  } catch (error) {
    if (error instanceof RedactionError) return error;
    throw error;
  }
  throw new Error('was not refused');
}
