import { expect, test } from 'vitest';
import type { Rect } from '../../../redaction/model/geometry.ts';
import { pathAround } from '../../../renderer/view/page/around.ts';
import type { Sheet } from '../../../renderer/view/page/turn.ts';

const box = (x0: number, y0: number, x1: number, y1: number): Rect<Sheet> => ({ x0, y0, x1, y1 });

test.each([
  ['one box is its four sides', [box(0, 0, 10, 5)], 'M0 0H10M0 5H10M0 0V5M10 0V5'],
  [
    'boxes apart keep their sides',
    [box(0, 0, 2, 2), box(4, 0, 6, 2)],
    'M0 0H2M4 0H6M0 2H2M4 2H6M0 0V2M2 0V2M4 0V2M6 0V2',
  ],
  [
    'two lines that touch have no side between them',
    [box(0, 0, 6, 4), box(0, 3, 8, 7)],
    'M0 0H6M6 3H8M0 7H8M0 0V7M6 0V3M8 3V7',
  ],
  [
    'a box within a box is not seen',
    [box(0, 0, 9, 9), box(2, 2, 4, 4)],
    'M0 0H9M0 9H9M0 0V9M9 0V9',
  ],
] as const)('%s', (_, rects, path) => {
  expect(pathAround(rects)).toBe(path);
});
