/** Words of a justified line that stand so far apart that they look like cells: their gaps are all as wide. */
import type { TextCell } from './types.ts';

const LEAST_GAPS = 3;
/** Points. In a table equal gaps would be chance: a gap there is what a text leaves of its column. */
const SAME = 0.35;

export function joinJustified(cells: readonly TextCell[]): readonly TextCell[] {
  if (cells.length <= LEAST_GAPS) return cells;
  const gaps = cells.slice(1).map((cell, i) => gapBetween(cells[i]!, cell));
  const joined: TextCell[] = [cells[0]!];
  for (let i = 0; i < gaps.length; ) {
    const end = sameUntil(gaps, i);
    const run = end - i >= LEAST_GAPS;
    for (; i < end; i++) {
      const next = cells[i + 1]!;
      if (run) joined.push(union(joined.pop()!, next));
      else joined.push(next);
    }
  }
  return joined;
}

/** Not a number between two columns of a table. */
function gapBetween(left: TextCell, right: TextCell): number {
  return left.column === right.column ? right.box.x0 - left.box.x1 : Number.NaN;
}

function sameUntil(gaps: readonly number[], from: number): number {
  let end = from + 1;
  while (end < gaps.length && Math.abs(gaps[end]! - gaps[from]!) <= SAME) end++;
  return end;
}

function union(a: TextCell, b: TextCell): TextCell {
  const box = {
    x0: a.box.x0,
    y0: Math.min(a.box.y0, b.box.y0),
    x1: b.box.x1,
    y1: Math.max(a.box.y1, b.box.y1),
  };
  return { ...a, end: b.end, box };
}
