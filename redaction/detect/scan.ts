import type { DetectOptions } from '../model/profile.ts';
import type { Flow, FlowCell } from './flow/flow.ts';
import { cellAt } from './flow/flow.ts';
import type { Neighbours } from './flow/neighbours.ts';
import { fold } from './lists/fold.ts';
import type { Hit, RangeSet } from './hit.ts';

/** What every recogniser gets. `taken` holds what earlier recognisers found: order is masking order. */
export interface Scan {
  readonly flow: Flow;
  readonly text: string;
  readonly neighbours: Neighbours;
  readonly taken: RangeSet;
  readonly options: DetectOptions;
}

export interface Recognizer {
  /** File name without extension. */
  readonly name: string;
  find(scan: Scan): Hit[];
}

/** The text before an offset, folded, within the same block or row; at most `length` characters. */
export function leftContext(scan: Scan, offset: number, length = 60): string {
  return fold(scan.text.slice(Math.max(0, offset - length), offset));
}

export function rightContext(scan: Scan, offset: number, length = 40): string {
  return fold(scan.text.slice(offset, offset + length));
}

export function cellText(scan: Scan, cell: FlowCell | undefined): string {
  return cell === undefined ? '' : scan.text.slice(cell.start, cell.end);
}

/** The text of the cell or line before the offset. */
export function ownCellBefore(scan: Scan, offset: number): string {
  const cell = cellAt(scan.flow, offset);
  return cell === undefined ? '' : scan.text.slice(cell.start, offset);
}

/** A label as it is compared: folded, without colon, number and surrounding blanks. */
export function labelKey(text: string): string {
  return fold(text.trim()).replace(/[:.\s]+$/, '').replace(/^\d{1,2}[.)]?\s+/, '').replace(/\s+/g, ' ');
}

/** The labels that a cell's place gives it: own cell left, header above, in that order; folded. */
export function placedLabels(scan: Scan, offset: number): string[] {
  const cell = cellAt(scan.flow, offset);
  if (cell === undefined) return [];
  const labels: string[] = [];
  const left = scan.neighbours.leftOf(cell);
  if (left !== undefined && cell.box.x0 - left.box.x1 < 220) labels.push(labelKey(cellText(scan, left)));
  let above: FlowCell | undefined = scan.neighbours.above(cell);
  for (let steps = 0; above !== undefined && steps < 40; steps++) {
    labels.push(labelKey(cellText(scan, above)));
    if (cell.kind === 'body' && scan.neighbours.row(cell).length < 2) break;
    above = scan.neighbours.above(above);
  }
  return labels.filter((label) => label !== '' && label.length <= 48);
}
