/** Exports as text: a line of column names with semicolons between them, and the lines below it. Linear in length. */
import { fold } from '../lists/fold.ts';

export interface Field {
  /** Half-open range in the flow's text, without surrounding blanks. */
  readonly start: number;
  readonly end: number;
  /** The column's name as a label: folded, "_" as a blank. */
  readonly label: string;
}

const LEAST = 4;

/** Ascending. */
export function fieldsOf(text: string, isLabel: (key: string) => boolean): Field[] {
  if (!text.includes(';')) return [];
  const fields: Field[] = [];
  let header: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.includes(';') ? line.split(';') : [];
    if (cells.length < LEAST) {
      if (line.trim() !== '') header = [];
    } else if (isHeader(cells, isLabel)) header = cells.map(labelOf);
    else if (Math.abs(cells.length - header.length) <= 1)
      fields.push(...read(cells, header, start));
    start += line.length + 1;
  }
  return fields;
}

function labelOf(cell: string): string {
  return fold(
    cell
      .trim()
      .replaceAll('_', ' ')
      .replace(/^["']|["']$/g, ''),
  );
}

/** Names only, of which at least two are known. */
function isHeader(cells: readonly string[], isLabel: (key: string) => boolean): boolean {
  const keys = cells.map(labelOf);
  return (
    keys.every((key) => key.length <= 40 && !/\d{2}/.test(key)) && keys.filter(isLabel).length >= 2
  );
}

function read(cells: readonly string[], header: readonly string[], line: number): Field[] {
  const fields: Field[] = [];
  let at = line;
  cells.forEach((cell, i) => {
    const value = cell.trim();
    const start = at + cell.indexOf(value);
    if (value !== '' && header[i] !== undefined)
      fields.push({ start, end: start + value.length, label: header[i] });
    at += cell.length + 1;
  });
  return fields;
}
