/** Tables whose rows and columns do not fit (ISO 14289-1, 7.2) or whose headers are not connected (7.5). */
import type { PdfDocument } from '../../pdf/document.ts';
import { entry, PDFArray, PDFName, PDFNumber, textOf } from '../../pdf/objects.ts';
import { attribute, type Element } from './elements.ts';
import type { LintReport } from './report.ts';

interface Cell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const MOST_CELLS = 200_000;

export function tableRules(document: PdfDocument, table: Element, report: LintReport): void {
  const rows = rowsOf(table);
  const { cells, grid, clash } = placed(document, rows);
  for (const { object } of clash) report.fail('7.2-15', { object });
  const widths = grid.map((row) => row.length);
  const width = widths[0] ?? 0;
  const place = { object: table.object };
  const overflows = cells.some((cell) => cell.row + cell.rows > rows.length);
  const wrong = widths.findIndex((one, i) => one !== width || holes(grid[i]!) > 0);
  if (wrong >= 0 && clash.length === 0)
    report.fail(overflows || (widths[wrong] ?? 0) === width ? '7.2-42' : '7.2-43', place);
  if (overflows && wrong < 0 && clash.length === 0) report.fail('7.2-42', place);
  if (wrong < 0 && !overflows && clash.length === 0) headerRules(document, cells, report);
}

function rowsOf(table: Element): Element[] {
  return table.kids.flatMap((kid) => {
    if (kid.standard === 'TR') return [kid];
    return /^T(Head|Body|Foot)$/.test(kid.standard ?? '')
      ? kid.kids.filter(({ standard }) => standard === 'TR')
      : [];
  });
}

/** Cells in the first free place of their row, as browsers set them. */
function placed(document: PdfDocument, rows: readonly Element[]) {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const cells: Cell[] = [];
  const clash: Element[] = [];
  let area = 0;
  for (const [row, { kids }] of rows.entries()) {
    let column = 0;
    for (const element of kids) {
      if (element.standard !== 'TH' && element.standard !== 'TD') continue;
      while (grid[row]![column] !== undefined) column++;
      const columns = span(document, element, 'ColSpan');
      const cell = { element, row, column, rows: span(document, element, 'RowSpan'), columns };
      area += cell.rows * columns;
      if (area > MOST_CELLS) return { cells, grid, clash };
      cells.push(cell);
      if (!fill(grid, cell)) clash.push(element);
      column += columns;
    }
  }
  return { cells, grid, clash };
}

function span(document: PdfDocument, { dict }: Element, name: string): number {
  const value = attribute(document, dict, name);
  return value instanceof PDFNumber ? Math.max(1, Math.min(10_000, value.asNumber())) : 1;
}

/** False where another cell stands already. */
function fill(grid: (Cell | undefined)[][], cell: Cell): boolean {
  let free = true;
  for (let r = cell.row; r < Math.min(grid.length, cell.row + cell.rows); r++) {
    for (let c = cell.column; c < cell.column + cell.columns; c++) {
      if (grid[r]![c] !== undefined) free = false;
      grid[r]![c] = cell;
    }
  }
  return free;
}

function holes(row: readonly (Cell | undefined)[]): number {
  return Array.from(row).filter((cell) => cell === undefined).length;
}

/** Every data cell is told by Headers, or some header of its row or column has a Scope that reaches it. */
function headerRules(document: PdfDocument, cells: readonly Cell[], report: LintReport): void {
  const ids = new Set(cells.map(({ element }) => idOf(document, element)));
  const headers = cells.filter(({ element }) => element.standard === 'TH');
  if (headers.length === 0) return;
  for (const cell of cells) {
    if (cell.element.standard !== 'TD') continue;
    const named = attribute(document, cell.element.dict, 'Headers');
    if (named instanceof PDFArray && named.size() > 0) {
      const all = named.asArray().map((one) => textOf(document.resolve(one)) ?? '');
      report.check(
        '7.5-2',
        all.some((id) => ids.has(id)),
        { object: cell.element.object },
      );
    } else if (!isReached(document, cell, headers))
      report.fail('7.5-1', { object: cell.element.object });
  }
}

function idOf(document: PdfDocument, { dict }: Element): string {
  return textOf(entry(document, dict, 'ID')) ?? '';
}

function isReached(document: PdfDocument, cell: Cell, headers: readonly Cell[]): boolean {
  return headers.some((header) => {
    const scope = attribute(document, header.element.dict, 'Scope');
    const name = scope instanceof PDFName ? scope.decodeText() : '';
    const sameRow = header.row < cell.row + cell.rows && cell.row < header.row + header.rows;
    const sameColumn =
      header.column < cell.column + cell.columns && cell.column < header.column + header.columns;
    return (
      (sameRow && (name === 'Row' || name === 'Both')) ||
      (sameColumn && (name === 'Column' || name === 'Both'))
    );
  });
}
