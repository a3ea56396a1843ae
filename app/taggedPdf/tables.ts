/** Tables over pages: heads stand anew on each page, rows stay whole where a page can hold them. */
import type { Column, Facts, Table } from './blocks.ts';
import { BODY_WIDTH, type Line, leading, MARGIN, type Pages, type Style } from './pages.ts';
import type { StructureElement } from './structure.ts';
import { wrap } from './wrap.ts';

const CELL: Style = { face: 'R', size: 8.5 };
const HEAD: Style = { face: 'B', size: 8.5 };
const PADDING = { side: 4, above: 3, below: 4 } as const;
/** Thickness of the line below a row. */
const RULES = { head: 1, row: 0.25 } as const;
const ROOM_FOR_ROWS = 3;
const AFTER = 12;

interface Cell {
  readonly element: StructureElement | undefined;
  readonly style: Style;
  readonly lines: readonly Line[];
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly right: boolean;
}

export function drawTable(pages: Pages, table: Table): void {
  const { structure } = pages;
  const places = placesOf(table.columns);
  const element = structure.add('Table', structure.document);
  const heads = table.columns.map(({ head }) => head);
  const headRow = structure.add('TR', structure.add('THead', element));
  pages.need(heightOf(1) * (1 + ROOM_FOR_ROWS));
  drawHeads(
    pages,
    heads.map((head, i) =>
      cellOf(pages, HEAD, head, places[i]!, headCell(pages, headRow, 'Column')),
    ),
  );
  const body = structure.add('TBody', element);
  const again = heads.map((head, i) => cellOf(pages, HEAD, head, places[i]!, undefined));
  for (const row of table.rows) {
    const parent = structure.add('TR', body);
    const cells = row.map((text, i) =>
      cellOf(pages, CELL, text, places[i]!, structure.add('TD', parent)),
    );
    drawRow(pages, cells, () => drawHeads(pages, again));
    structure.close(parent);
  }
  structure.close(element);
  pages.top -= AFTER;
}

/** Heads of rows before what they are the heads of. */
export function drawFacts(pages: Pages, { rows }: Facts): void {
  const { structure } = pages;
  const [head, value] = placesOf([{ width: 22 }, { width: 78 }]);
  const element = structure.add('Table', structure.document);
  for (const [name, text] of rows) {
    const parent = structure.add('TR', element);
    const cells = [
      cellOf(pages, HEAD, name, head!, headCell(pages, parent, 'Row')),
      cellOf(pages, CELL, text, value!, structure.add('TD', parent)),
    ];
    drawRow(pages, cells, () => undefined);
    structure.close(parent);
  }
  pages.top -= AFTER;
}

function headCell(pages: Pages, row: StructureElement, scope: 'Column' | 'Row'): StructureElement {
  return pages.structure.add('TH', row, `/A<</O/Table/Scope/${scope}>>`);
}

function placesOf(columns: readonly Pick<Column, 'width' | 'align'>[]): Place[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  let left: number = MARGIN.side;
  return columns.map(({ width, align }) => {
    const place = { left, width: (BODY_WIDTH * width) / all, right: align === 'right' };
    left += place.width;
    return place;
  });
}

function cellOf(
  pages: Pages,
  style: Style,
  text: string,
  place: Place,
  element: StructureElement | undefined,
): Cell {
  const widthOf = pages.measure(style);
  const width = place.width - 2 * PADDING.side;
  const shown = settable(pages, style, text);
  const { lines, split } = shown === '' ? { lines: [], split: false } : wrap(shown, width, widthOf);
  const read = split && element ? pages.structure.replacing(element, shown) : element;
  const x = (line: string) =>
    place.left + PADDING.side + (place.right ? width - widthOf(line.trimEnd()) : 0);
  return { element: read, style, lines: lines.map((line) => ({ text: line, x: x(line) })) };
}

function settable(pages: Pages, { face }: Style, text: string): string {
  return text
    .split('\n')
    .map((line) => pages.faces[face].settable(line))
    .join('\n');
}

function drawHeads(pages: Pages, cells: readonly Cell[]): void {
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  drawLines(pages, cells, 0, count, RULES.head);
}

/** A row that is higher than a page goes on over as many as it takes. */
function drawRow(pages: Pages, cells: readonly Cell[], onNewPage: () => void): void {
  const turn = () => {
    pages.turn();
    onNewPage();
  };
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  if (pages.left < heightOf(count) && !pages.isFresh) turn();
  for (let from = 0; from < count; ) {
    const fits = Math.floor((pages.left - heightOf(0)) / leading(CELL));
    if (fits < 1) {
      turn();
      continue;
    }
    const take = Math.min(fits, count - from);
    drawLines(pages, cells, from, take, RULES.row);
    from += take;
  }
}

function drawLines(
  pages: Pages,
  cells: readonly Cell[],
  from: number,
  count: number,
  rule: number,
): void {
  const top = pages.top - PADDING.above;
  for (const { element, style, lines } of cells) {
    const part = lines.slice(from, from + count);
    if (element !== undefined) pages.lines(element, style, part, top);
    else pages.unread(style, part, top);
  }
  pages.top -= heightOf(count);
  pages.rule(pages.top, rule);
}

function heightOf(lines: number): number {
  return PADDING.above + PADDING.below + lines * leading(CELL);
}
