/** Parts of a page that are decided as a whole: heads of mails, sign-offs, colophons, paraaf tables, lists of recipients. */
import type { BlockKind } from '../../model/detection.ts';
import type { FlowCell } from '../flow/cell.ts';
import type { Slot } from '../names/structure/slot.ts';
import type { Scan } from '../scan.ts';

/** A run of cells, by their positions in the flow; both ends belong to it. */
export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
}

/** Ascending; a cell belongs to one block at most, heads of mails before sign-offs before lists. */
export function blocksOf(scan: Scan, slots: readonly Slot[]): Block[] {
  const kinds: (BlockKind | undefined)[] = scan.flow.cells.map((cell) =>
    cell.kind === 'colophon' ? 'colofon' : undefined,
  );
  for (const { first, last } of mailHeads(scan))
    for (let i = first; i <= last; i++) kinds[i] ??= 'mailkop';
  for (const slot of slots) markSlot(scan, kinds, slot);
  return runs(scan.flow.cells, kinds);
}

const ROUTE = /^(?:paraaf|parafen|medeparaaf|geparafeerd)/;
const RECIPIENTS =
  /^(?:verzendlijst|distributielijst|verspreiding|kopie|afschrift|ter kennisname aan|cc aan)/;

function kindOf({ kind, label }: Slot): BlockKind | undefined {
  if (kind === 'closing') return 'ondertekening';
  if (ROUTE.test(label)) return 'parafenroute';
  return RECIPIENTS.test(label) ? 'verzendlijst' : undefined;
}

function markSlot(scan: Scan, kinds: (BlockKind | undefined)[], slot: Slot): void {
  const kind = kindOf(slot);
  if (kind === undefined) return;
  for (let i = cellFrom(scan.flow.cells, slot.start); i < scan.flow.cells.length; i++) {
    if (scan.flow.cells[i]!.start >= slot.end) break;
    kinds[i] ??= kind;
  }
}

/** The first cell that ends after the offset. */
function cellFrom(cells: readonly FlowCell[], offset: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A colophon is one block a page; two lists with other text between them are two. */
function runs(cells: readonly FlowCell[], kinds: readonly (BlockKind | undefined)[]): Block[] {
  const blocks: Block[] = [];
  const numbers = new Map<BlockKind, number>();
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i];
    if (kind === undefined) continue;
    const first = i;
    while (kinds[i + 1] === kind && cells[i + 1]!.page === cells[first]!.page) i++;
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    blocks.push({ id: `${kind}:${number}`, kind, first, last: i });
  }
  return blocks;
}

const FIELD =
  /^[> ]*(?:van|from|von|de|aan|to|an|cc|bcc|verzonden|verstuurd|sent|gesendet|datum|date|onderwerp|subject|betreft|betreff|bijlagen?|attachments?|prioriteit|importance|urgentie|gevoeligheid)\s?:/;
const SENDER = /^[> ]*(?:van|from|von)\s?:/;
const OTHER_FIELD =
  /^[> ]*(?:aan|to|an|verzonden|verstuurd|sent|gesendet|datum|date|onderwerp|subject)\s?:/;

/** Runs of "Van: / Verzonden: / Aan: / Onderwerp:" lines, values in the next cell and wrapped lines included. */
export function mailHeads(scan: Scan): { first: number; last: number }[] {
  let next = 0;
  return scan.flow.cells.filter(isField).flatMap(({ index: first }) => {
    if (first < next) return [];
    next = headEnd(scan, first);
    const lines = scan.flow.cells.slice(first, next).map(lineOf);
    const isHead = [SENDER, OTHER_FIELD].every((field) => lines.some((line) => field.test(line)));
    return isHead ? [{ first, last: next - 1 }] : [];
  });
}

function headEnd(scan: Scan, first: number): number {
  let end = first + 1;
  while (end < scan.flow.cells.length && belongs(scan, end)) end++;
  return end;
}

const LONGEST_FIELD = 40;

function isField(cell: FlowCell): boolean {
  const colon = cell.text.indexOf(':');
  return colon >= 0 && colon < LONGEST_FIELD && FIELD.test(lineOf(cell));
}

function lineOf(cell: FlowCell): string {
  return cell.foldedStart(LONGEST_FIELD);
}

/** Another field, a value beside its field, or the rest of a long value. */
function belongs(scan: Scan, i: number): boolean {
  const before = scan.flow.cells[i - 1]!;
  const cell = scan.flow.cells[i]!;
  if (isField(cell) || cell.row === before.row) return true;
  const between = scan.text.slice(before.end, cell.start);
  return between === ' ' || between === '' || /[;,]\s*$/.test(before.text);
}
