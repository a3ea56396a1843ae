/** The rows of a sheet as they stand: folded lines, opened ones, and headings of what was asked to be shown. */
import { type Choice, type Folded, folded, linesIn, type Part, type Sheet } from './selection.ts';

export type SheetRow =
  | { readonly kind: 'part'; readonly part: Part; readonly count: number }
  | { readonly kind: 'fold'; readonly fold: Folded; readonly opened: boolean }
  /** One of an opened fold. */
  | { readonly kind: 'single'; readonly fold: Folded; readonly index: number };

const PARTS: readonly Part[] = ['open', 'hidden', 'decided'];

export function sheetRowsOf(sheet: Sheet, choice: Choice, opened: ReadonlySet<string>): SheetRow[] {
  return PARTS.filter((part) => choice.shown.has(part)).flatMap((part): SheetRow[] => {
    const lines = linesIn(sheet, part);
    const heading: SheetRow[] =
      part === 'open' || lines.length === 0 ? [] : [{ kind: 'part', part, count: lines.length }];
    return [...heading, ...folded(lines).flatMap((fold) => rowsOfFold(fold, opened))];
  });
}

function rowsOfFold(fold: Folded, opened: ReadonlySet<string>): SheetRow[] {
  const isOpened = fold.lines.length > 1 && opened.has(fold.key);
  const head: SheetRow = { kind: 'fold', fold, opened: isOpened };
  if (!isOpened) return [head];
  return [head, ...fold.lines.map((_, index): SheetRow => ({ kind: 'single', fold, index }))];
}

/** The keys that Space on a row ticks. */
export function keysOf(row: SheetRow): readonly string[] {
  if (row.kind === 'part') return [];
  if (row.kind === 'single') return [row.fold.lines[row.index]!.key];
  return row.fold.lines.map(({ key }) => key);
}

/** The passage to which the page goes when the row is active. */
export function itemOfRow(row: SheetRow) {
  if (row.kind === 'part') return null;
  return row.fold.lines[row.kind === 'single' ? row.index : 0]!.item;
}

/** The row that stands for a passage; the first one when none does. */
export function rowOf(rows: readonly SheetRow[], key: string): number {
  return Math.max(
    0,
    rows.findIndex((row) => keysOf(row).includes(key)),
  );
}

/** Over headings: arrows go from line to line. */
export function neighbourRow(rows: readonly SheetRow[], from: number, by: number): number {
  let to = from;
  for (let at = from + by; at >= 0 && at < rows.length; at += by)
    if (rows[at]!.kind !== 'part') {
      to = at;
      break;
    }
  return to;
}

export type Ticked = 'all' | 'some' | 'none';

export function tickedOf(row: SheetRow, { ticked }: Choice): Ticked {
  const keys = keysOf(row);
  const count = keys.filter((key) => ticked.has(key)).length;
  if (count === 0) return 'none';
  return count === keys.length ? 'all' : 'some';
}
