import { expect, test } from 'vitest';
import { tableRows } from '../../../redaction/detect/flow/tableRows.ts';
import type { TextLine } from '../../../redaction/detect/flow/types.ts';

/** A line of two cells and more, in ten points. */
function line(y0: number, y1: number, columns: readonly number[]): TextLine {
  const cells = columns.map((x0, i) => ({
    start: i,
    end: i + 1,
    box: { x0, y0, x1: x0 + 40, y1 },
  }));
  return {
    start: 0,
    end: columns.length,
    box: { x0: 0, y0, x1: 400, y1 },
    fontSize: 10,
    cells,
  } as never;
}

const sizes = (lines: readonly TextLine[]) => tableRows(lines).map((row) => row.length);

test('cells that are centred in their row: lines that overlap are of one row, however far another overlaps', () => {
  const rows = [
    line(105, 117, [58, 188, 321, 397]),
    line(120, 137, [58, 188, 321, 397]),
    line(131, 143, [188, 321]),
    line(186, 204, [58, 188, 321]),
    line(192, 210, [321, 397]),
  ];
  expect(sizes(rows)).toEqual([1, 2, 2]);
});

test('lines that are set close are rows of their own', () => {
  const rows = [0, 9, 18, 27].map((y) => line(y, y + 11.5, [58, 188]));
  expect(sizes(rows)).toEqual([1, 1, 1, 1]);
});
