/**
 * One running text over all pages of a document, with a map back to page offsets. Letterheads, headers and
 * footers come first, then the running text of all pages, so that a sentence goes on over a page break.
 * Separators: ' ' where a sentence goes on over a line or page end, '\n' at other line ends, '\t' between cells
 * of a row, '\n\n' between blocks.
 */

import { FlowCell } from './cell.ts';
import { orderPieces } from './order.ts';
import type { PageText, TextRange } from './types.ts';

export interface Flow {
  readonly text: string;
  /** Ascending and not overlapping. */
  readonly cells: readonly FlowCell[];
  readonly pages: readonly PageText[];
}

export function buildFlow(pages: readonly PageText[]): Flow {
  const cells: FlowCell[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const piece of orderPieces(pages)) {
    parts.push(piece.separator, piece.text);
    const cell = new FlowCell(cells.length, length + piece.separator.length, piece);
    cells.push(cell);
    length = cell.end;
  }
  return { text: parts.join(''), cells, pages };
}

/** The cell that holds the offset, or the one before it when the offset is in a separator; -1 before the first. */
export function cellIndexAt(flow: Flow, offset: number): number {
  let low = 0;
  let high = flow.cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (flow.cells[middle]!.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

export function cellAt(flow: Flow, offset: number): FlowCell | undefined {
  return flow.cells[cellIndexAt(flow, offset)];
}

/** Page ranges of a flow range, in flow order; pieces that touch in the page's text are joined. */
export function rangesOf(flow: Flow, start: number, end: number): TextRange[] {
  const ranges: { page: number; start: number; end: number }[] = [];
  for (let i = Math.max(0, cellIndexAt(flow, start)); i < flow.cells.length; i++) {
    const cell = flow.cells[i]!;
    if (cell.start >= end) break;
    const from = Math.max(start, cell.start);
    const to = Math.min(end, cell.end);
    if (to > from) addRange(flow, ranges, cell, from, to);
  }
  return ranges;
}

function addRange(
  flow: Flow,
  ranges: { page: number; start: number; end: number }[],
  cell: FlowCell,
  from: number,
  to: number,
): void {
  const start = cell.pageStart + from - cell.start;
  const end = cell.pageStart + to - cell.start;
  const last = ranges.at(-1);
  if (last !== undefined && last.page === cell.page && touches(flow, last.page, last.end, start))
    last.end = end;
  else ranges.push({ page: cell.page, start, end });
}

/** Pages of a whole document are where their number says; of a part of one they are looked for. */
function pageText(flow: Flow, page: number): string {
  const own = flow.pages[page - 1];
  return (own?.page === page ? own : flow.pages.find((p) => p.page === page))?.text ?? '';
}

function touches(flow: Flow, page: number, end: number, start: number): boolean {
  if (start < end || start - end > 2) return false;
  const between = pageText(flow, page).slice(end, start);
  return between === '' || between === '\n' || between === ' ';
}
