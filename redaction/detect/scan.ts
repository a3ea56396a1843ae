import type { DetectOptions } from '../model/profile.ts';
import type { FlowCell } from './flow/cell.ts';
import type { Field } from './flow/delimited.ts';
import type { Flow } from './flow/flow.ts';
import { cellAt } from './flow/flow.ts';
import type { Neighbours } from './flow/neighbours.ts';
import type { Words } from './flow/words.ts';
import type { Hit, RangeSet } from './hit.ts';
import type { DigitGroup } from './identifiers/digits.ts';
import { compact, kindOfKey } from './identifiers/labelKinds.ts';
import type { Address } from './identifiers/mailAddress.ts';
import { foldText } from './lists/fold.ts';
import { HOMES } from './lists/labels.ts';

/** What every recogniser gets. `taken` holds what earlier recognisers found: order is masking order. */
export interface Scan {
  readonly flow: Flow;
  readonly text: string;
  readonly words: Words;
  readonly neighbours: Neighbours;
  /** Column headers by cell. */
  readonly headers: ReadonlyMap<FlowCell, string>;
  /** The cells below each header, in the order of `headers`. */
  readonly columns: ReadonlyMap<string, readonly FlowCell[]>;
  /** Values of exports with semicolons, ascending. */
  readonly fields: readonly Field[];
  /** All groups of digits, ascending. */
  readonly digits: readonly DigitGroup[];
  /** All e-mail addresses, ascending. */
  readonly mail: readonly Address[];
  readonly taken: RangeSet;
  /** Numbers and addresses of persons, for the names beside them. */
  readonly contacts: RangeSet;
  /** In which the document was written; undefined when its head has no date. */
  readonly year: number | undefined;
  readonly options: DetectOptions;
}

export interface Recognizer {
  /** File name without extension. */
  readonly name: string;
  find(scan: Scan): Hit[];
}

/** The text before an offset, folded, within the same block or row; at most `length` characters. */
export function leftContext(scan: Scan, offset: number, length = 60): string {
  return foldText(scan.text.slice(Math.max(0, offset - length), offset));
}

export function rightContext(scan: Scan, offset: number, length = 40): string {
  return foldText(scan.text.slice(offset, offset + length));
}

/** The text of the cell or line before the offset. */
export function ownCellBefore(scan: Scan, offset: number): string {
  const cell = cellAt(scan.flow, offset);
  return cell === undefined ? '' : scan.text.slice(cell.start, offset);
}

/** The labels that a cell's place gives it: the cell left of it, its column's header, the cell above; folded. */
export function placedLabels(scan: Scan, offset: number): readonly string[] {
  const field = fieldAt(scan, offset);
  if (field !== undefined) return [field.label];
  const cell = cellAt(scan.flow, offset);
  if (cell === undefined) return [];
  const known = labelsOf.get(cell) ?? labelsOfCell(scan, cell);
  labelsOf.set(cell, known);
  return known;
}

/** Asked of each value in the cell, by more than one recogniser. */
const labelsOf = new WeakMap<FlowCell, readonly string[]>();

function labelsOfCell(scan: Scan, cell: FlowCell): string[] {
  const labels: string[] = [];
  const row = scan.neighbours.row(cell).filter((other) => other.box.x1 <= cell.box.x0 + 1);
  const left = scan.neighbours.leftOf(cell) ?? row.at(-1);
  if (left !== undefined && cell.box.x0 - left.box.x1 < 220) labels.push(left.label);
  if (row.length === 2 && /\d/.test(row[1]!.text) && isRowLabel(row[0]!))
    labels.push(row[0]!.label);
  const header = scan.headers.get(cell);
  const above = scan.neighbours.above(cell);
  const own =
    above !== undefined &&
    (kindOfKey(compact(above.label)) !== undefined || HOMES.has(above.label));
  if (header !== undefined && !own) labels.push(header);
  if (above !== undefined && (header === undefined || own)) labels.push(above.label);
  return labels.filter((label) => label !== '' && label.length <= 48);
}

/** "Geboren | 3-4-1949 | 5-1-1983": what the row asks for, of two persons. */
function isRowLabel({ label }: FlowCell): boolean {
  return (
    kindOfKey(compact(label)) !== undefined || HOMES.has(label) || label.startsWith('postcode')
  );
}

/** The value of an export that holds the offset. */
export function fieldAt({ fields }: Scan, offset: number): Field | undefined {
  let low = 0;
  let high = fields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fields[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const field = fields[low - 1];
  return field !== undefined && field.end > offset ? field : undefined;
}
