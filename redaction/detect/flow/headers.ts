/** Which column header stands above a cell: found once per document, row by row. */
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import type { FlowCell } from './cell.ts';
import type { Flow } from './flow.ts';

interface Header {
  readonly x0: number;
  readonly x1: number;
  readonly column: number;
  readonly block: number;
  readonly key: string;
}

/** Header keys by cell; '' for the header cells themselves. */
export function headersOf(flow: Flow, isHeader: (key: string) => boolean): Map<FlowCell, string> {
  const found = new Map<FlowCell, string>();
  let headers: Header[] = [];
  let loose = 0;
  let block = -1;
  const rows = rowsOf(flow);
  for (const [at, row] of rows.entries()) {
    if (row.length < 2) {
      if (
        headers.length > 0 &&
        (leavesTable(row[0]!, block) || (!underHeader(row[0]!, headers) && ++loose > 3))
      )
        headers = [];
      else for (const cell of row) mark(found, cell, headers);
      continue;
    }
    loose = 0;
    block = row[0]!.block;
    const keys = row.map((cell) => cell.label);
    const isHead = isHeaderRow(row, keys, isHeader, rows[at + 1]);
    if (isHead && !isBelow(row, keys, headers, isHeader)) {
      headers = row.map((cell, i) => ({
        x0: cell.box.x0,
        x1: cell.box.x1,
        column: cell.column,
        block: cell.block,
        key: keys[i]!,
      }));
      for (const cell of row) found.set(cell, '');
    } else for (const cell of row) mark(found, cell, headers);
  }
  return found;
}

/** The cells below each header, in order. */
export function columnsOf(headers: ReadonlyMap<FlowCell, string>): Map<string, FlowCell[]> {
  const columns = new Map<string, FlowCell[]>();
  for (const [cell, key] of headers) {
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [cell]);
    else known.push(cell);
  }
  return columns;
}

/** Running text after the table. */
function leavesTable(cell: FlowCell, block: number): boolean {
  return cell.kind === 'body' && cell.block !== block;
}

/** At least two short cells, one of them a known header, none of them with digits. */
function isHeaderRow(
  row: readonly FlowCell[],
  keys: readonly string[],
  isHeader: (key: string) => boolean,
  next: readonly FlowCell[] | undefined,
): boolean {
  const known = keys.filter(isHeader).length;
  if (known === 0 || keys.some((key) => key.length > 40 || /\d{2}/.test(key))) return false;
  if (isFormRow(row, keys, isHeader) && !isAbove(row, keys, isHeader, next)) return false;
  if (known >= 2 || row.length > 2 || row.every((cell) => cell.bold)) return true;
  return isAbove(row, keys, isHeader, next);
}

/**
 * "Notulen | SH | 1 mei" below "Actie | Wie | Wanneer": what is done may be called as a column is. A second header in one
 * table has two known words as well, or is bold.
 */
function isBelow(
  row: readonly FlowCell[],
  keys: readonly string[],
  headers: readonly Header[],
  isHeader: (key: string) => boolean,
): boolean {
  return (
    headers[0]?.block === row[0]!.block &&
    headers.filter(({ key }) => isHeader(key)).length >= 2 &&
    keys.filter(isHeader).length < 2 &&
    !row.every((cell) => cell.bold)
  );
}

/** "Steller | J. Jansen | Directie | Juridische Zaken": label and value, twice. */
function isFormRow(
  row: readonly FlowCell[],
  keys: readonly string[],
  isHeader: (key: string) => boolean,
): boolean {
  return (
    row.length >= 4 &&
    row.length % 2 === 0 &&
    !row.every((cell) => cell.bold) &&
    keys.every((key, i) => isHeader(key) === (i % 2 === 0))
  );
}

/**
 * "Nr | Status | Contactpersoon | Lezer" above "1 | open | J. Jansen | Vos": words all of them, and no such label stands
 * below them, as it does in a form.
 */
function isAbove(
  row: readonly FlowCell[],
  keys: readonly string[],
  isHeader: (key: string) => boolean,
  next: readonly FlowCell[] | undefined,
): boolean {
  return (
    next !== undefined &&
    next[0]!.block === row[0]!.block &&
    next.length === row.length &&
    keys.every((key) => isHeader(key) || key.split(' ').every(isWord)) &&
    row.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    !next.some(({ label }, i) => i % 2 === 0 && isHeader(label))
  );
}

function isWord(word: string): boolean {
  return isOrdinary(word) || (classOf(word) & (C.word | C.functionWord | C.personRole)) !== 0;
}

/** In a table the column counts, since a header may be centred; elsewhere the place. */
function mark(found: Map<FlowCell, string>, cell: FlowCell, headers: readonly Header[]): void {
  const same = headers.filter(
    (h) => cell.kind === 'table' && h.block === cell.block && h.column === cell.column,
  );
  const header = same.length === 1 ? same[0] : headers.find((h) => over(cell, h));
  if (header !== undefined) found.set(cell, header.key);
}

function over(cell: FlowCell, header: Header): boolean {
  if (Math.abs(cell.box.x0 - header.x0) < 4) return true;
  return (
    Math.min(cell.box.x1, header.x1) - Math.max(cell.box.x0, header.x0) > 2 &&
    cell.box.x0 >= header.x0 - 12
  );
}

function underHeader(cell: FlowCell, headers: readonly Header[]): boolean {
  return (
    headers.some((h, i) => i > 0 && over(cell, h)) || Math.abs(cell.box.x0 - headers[0]!.x0) < 4
  );
}

function rowsOf(flow: Flow): FlowCell[][] {
  const rows = new Map<number, FlowCell[]>();
  for (const cell of flow.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([, row]) => row.sort((a, b) => a.box.x0 - b.box.x0));
}
