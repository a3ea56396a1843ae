import { expect, it } from 'vitest';
import { pixelRegions } from '../../../redaction/burn/image/pixelRegion.ts';
import type { Matrix, Unit, User } from '../../../redaction/model/geometry.ts';

it.each([1e9, 1e12, 1e20, -1e20])(
  'regions lie within the rows of an image that is skewed by %s',
  (c) => {
    const matrix = { a: 200, b: 0, c, d: 40, e: 72, f: 680 } as Matrix<Unit, User>;
    const area = { x0: 100, y0: 692, x1: 180, y1: 715 };
    const regions = pixelRegions([area], matrix, 4, 2);
    if (regions === 'unseen') return;
    for (const { left, right } of regions)
      for (const x of [...left, ...right]) expect(x >= 0 && x <= 4).toBe(true);
  },
);
