/** Reading order of the flow: which cell follows which, and what stands between them. */
import { continues } from './continuation.ts';
import { joinJustified } from './justified.ts';
import { tableRows } from './tableRows.ts';
import type { Display, PageText, Rect, TextBlock, TextCell, TextLine } from './types.ts';

export interface Piece {
  readonly separator: '' | ' ' | '\n' | '\t' | '\n\n';
  readonly text: string;
  readonly page: number;
  readonly pageStart: number;
  readonly box: Rect<Display>;
  readonly row: number;
  readonly block: number;
  readonly kind: TextBlock['kind'];
  readonly bold: boolean;
  readonly fontSize: number;
  readonly column: number;
}

/** A line's cell before its separator is known. */
export interface Placed {
  readonly pageText: PageText;
  readonly line: TextLine;
  readonly cell: TextCell;
  readonly block: TextBlock;
  readonly row: number;
  readonly column: number;
}

type Group = readonly Placed[];

export function orderPieces(pages: readonly PageText[]): Piece[] {
  const rows = rowNumbers(pages);
  const margins = pages.flatMap((page) => groupsOf(page, rows, (kind) => !isRunning(kind)));
  const running = pages.flatMap((page) => groupsOf(page, rows, isRunning));
  const pieces: Piece[] = [];
  let block = 0;
  let before: Placed | undefined;
  for (const group of [...margins, ...running]) {
    if (group.length === 0) continue;
    for (const [i, placed] of group.entries()) {
      const separator = separate(before, placed, i === 0);
      if (i === 0 && separator === '\n\n') block++;
      pieces.push(pieceOf(placed, before === undefined ? '' : separator, block));
      before = placed;
    }
  }
  return pieces;
}

function isRunning(kind: TextBlock['kind']): boolean {
  return kind === 'body' || kind === 'table';
}

function rowNumbers(pages: readonly PageText[]): Map<TextLine, number> {
  const rows = new Map<TextLine, number>();
  let next = 0;
  for (const page of pages) {
    const ruled = new Map<number, number>();
    for (const line of page.lines) {
      const known = line.row === undefined ? undefined : ruled.get(line.row);
      const number = known ?? next++;
      if (line.row !== undefined) ruled.set(line.row, number);
      rows.set(line, number);
    }
  }
  return rows;
}

function groupsOf(
  page: PageText,
  rows: ReadonlyMap<TextLine, number>,
  wanted: (kind: TextBlock['kind']) => boolean,
): Group[] {
  return page.blocks
    .filter((block) => wanted(block.kind))
    .map((block) => placeBlock(page, block, rows));
}

function placeBlock(page: PageText, block: TextBlock, rows: ReadonlyMap<TextLine, number>): Group {
  const lines = page.lines.slice(block.firstLine, block.endLine);
  const placed: Placed[] = [];
  for (const rowGroup of tableRows(lines)) {
    const cells = rowGroup.flatMap((line) =>
      cellsOf(line).map(
        (cell, i): Placed => ({
          pageText: page,
          line,
          cell,
          block,
          row: rows.get(line) ?? 0,
          column: cell.column ?? i,
        }),
      ),
    );
    if (rowGroup.length > 1) cells.sort((a, b) => columnOrder(a, b));
    placed.push(...cells);
  }
  return placed;
}

/** Within one table row of several lines: column by column. */
function columnOrder(a: Placed, b: Placed): number {
  if (sameColumn(a.cell, b.cell)) return a.row - b.row || a.cell.start - b.cell.start;
  if (a.cell.column !== undefined && b.cell.column !== undefined)
    return a.cell.column - b.cell.column;
  return a.cell.box.x0 - b.cell.box.x0;
}

export function sameColumn(a: TextCell, b: TextCell): boolean {
  if (a.column !== undefined && b.column !== undefined) return a.column === b.column;
  return Math.abs(a.box.x0 - b.box.x0) < 6;
}

function cellsOf(line: TextLine): readonly TextCell[] {
  if (line.cells.length > 0) return joinJustified(line.cells);
  return [{ start: line.start, end: line.end, box: line.box }];
}

function separate(
  before: Placed | undefined,
  next: Placed,
  firstOfGroup: boolean,
): Piece['separator'] {
  if (before === undefined) return '';
  if (before.line === next.line) return '\t';
  if (firstOfGroup) return continues(before, next, true) ? ' ' : '\n\n';
  if (before.pageText === next.pageText && next.cell.start === before.cell.end) return '';
  const stacked = before.line.cells.length < 2 && next.line.cells.length < 2;
  if (!stacked && !sameColumn(before.cell, next.cell)) return '\n';
  if (endsInHyphen(before)) return '';
  if (wrapsInCell(before, next)) return ' ';
  return continues(before, next, false) ? ' ' : '\n';
}

/** In one cell of a ruled table: a word in lower case or digits after digits go on over the line end. */
function wrapsInCell(before: Placed, next: Placed): boolean {
  if (before.line.row === undefined || before.line.row !== next.line.row) return false;
  if (!sameColumn(before.cell, next.cell)) return false;
  const end = before.pageText.text[before.cell.end - 1] ?? '';
  const start = next.pageText.text[next.cell.start] ?? '';
  if (/\d/.test(start) && endsInStreet(before)) return true;
  return /\p{Ll}/u.test(start) || (/\d/.test(end) && /\d/.test(start));
}

/** "Wilgenweg" and below it the house number. */
function endsInStreet({ pageText, cell }: Placed): boolean {
  return /(?:straat|weg|laan|plein|kade|dijk|singel|gracht|hof|pad|dreef|steeg)$/.test(
    pageText.text.slice(Math.max(cell.start, cell.end - 8), cell.end),
  );
}

function endsInHyphen(placed: Placed): boolean {
  const text = placed.pageText.text;
  return text[placed.cell.end - 1] === '-' && /[\p{L}]/u.test(text[placed.cell.end - 2] ?? '');
}

function pieceOf(placed: Placed, separator: Piece['separator'], block: number): Piece {
  return {
    separator,
    text: placed.pageText.text.slice(placed.cell.start, placed.cell.end).replaceAll('\t', ' '),
    page: placed.pageText.page,
    pageStart: placed.cell.start,
    box: placed.cell.box,
    row: placed.row,
    block,
    kind: placed.block.kind,
    bold: placed.line.bold,
    fontSize: placed.line.fontSize,
    column: placed.column,
  };
}
