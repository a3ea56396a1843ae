import { expect, test } from 'vitest';
import { tookNothing } from '../../../redaction/burn/mark/tookNothing.ts';
import { redaction } from '../text/burnText.ts';

const at = (id: string, x: number) =>
  redaction(id, { rect: { x0: x, y0: 0, x1: x + 10, y1: 10 } as never });
const told = [{ code: 'mark-took-nothing', severity: 'warning', page: 1 }];

test('an area that took nothing is told', () => {
  const took = [{ kind: 'glyphs', page: 1, count: 3, redaction: 'a' }] as const;
  expect(tookNothing([at('a', 0), at('b', 50)], took)).toEqual(told);
  expect(tookNothing([at('a', 0)], took)).toEqual([]);
});

test('what two areas touch counts for both', () => {
  const took = [{ kind: 'image', page: 1, count: 1, redaction: 'a' }] as const;
  expect(tookNothing([at('a', 0), at('b', 5)], took)).toEqual([]);
});

test('an annotation is counted by page', () => {
  expect(tookNothing([at('a', 0)], [{ kind: 'annotation', page: 1, count: 1 }])).toEqual([]);
  expect(tookNothing([at('a', 0)], [{ kind: 'annotation', page: 2, count: 1 }])).toEqual(told);
});
