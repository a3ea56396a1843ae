import { expect, test } from 'vitest';
import { joinJustified } from '../../../redaction/detect/flow/justified.ts';

/** Cells of ten points, with these gaps between them. */
function cells(gaps: readonly number[], columns: readonly number[] = []) {
  let x = 0;
  return [0, ...gaps].map((gap, i) => {
    x += gap + (i === 0 ? 0 : 10);
    const box = { x0: x, y0: 0, x1: x + 10, y1: 10 };
    return { start: i * 2, end: i * 2 + 1, box, column: columns[i] ?? 0 };
  });
}

test.each([
  ['a justified line is one cell', cells([8.5, 8.6, 8.5, 8.5]), 1],
  ['a table has gaps of its own', cells([8.5, 30, 12, 55]), 5],
  ['two equal gaps may be chance', cells([8.5, 8.5]), 3],
  ['columns of a table stay apart', cells([8.5, 8.5, 8.5], [0, 1, 2, 3]), 4],
  ['only the justified part is joined', cells([8.5, 8.5, 8.5, 40]), 2],
])('%s', (_, line, count) => {
  expect(joinJustified(line)).toHaveLength(count);
});
