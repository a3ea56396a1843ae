/** Lines of a block grouped into table rows: the cells of one row may take several lines. */
import type { TextLine } from './types.ts';

export function tableRows(lines: readonly TextLine[]): TextLine[][] {
  if (!lines.some((line) => line.cells.length > 1 || line.row !== undefined))
    return lines.map((line) => [line]);
  const gap = rowGap(lines);
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const ruled = before?.row !== undefined || line.row !== undefined;
    const joins =
      before !== undefined && (ruled ? before.row === line.row : belongs(before, line, gap));
    if (row !== undefined && joins) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Of a letter's height; lines that are set close overlap less. */
const OVERLAP = 0.4;

function distance(a: TextLine, b: TextLine): number {
  return b.box.y0 - a.box.y1;
}

/** The distance above which a new row starts; undefined when all distances are alike. */
function rowGap(lines: readonly TextLine[]): number | undefined {
  const gaps: number[] = [];
  for (let i = 1; i < lines.length; i++) gaps.push(distance(lines[i - 1]!, lines[i]!));
  if (gaps.length < 2) return undefined;
  const least = Math.min(...gaps);
  const most = Math.max(...gaps);
  const margin = 0.25 * (lines[0]?.fontSize ?? 10);
  return most - least > margin ? least + margin : undefined;
}

function belongs(before: TextLine, line: TextLine, gap: number | undefined): boolean {
  if (before.cells.length < 2 && line.cells.length < 2) return false;
  // Cells that are centred in their row: one of two lines stands half a line above and below one of one line.
  if (distance(before, line) < -OVERLAP * line.fontSize) return true;
  if (gap !== undefined) return distance(before, line) < gap;
  return startsLater(before, line);
}

/** A line whose first cell stands right of the first column goes on with the row above. */
function startsLater(before: TextLine, line: TextLine): boolean {
  const first = before.cells[0];
  const own = line.cells[0];
  return first !== undefined && own !== undefined && own.box.x0 > first.box.x1 + 2;
}
