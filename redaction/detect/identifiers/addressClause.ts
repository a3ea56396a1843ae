/** The sentence in which an address stands, before and behind it: on one line, without what is in brackets. */
import { foldText } from '../lists/fold.ts';
import type { Scan } from '../scan.ts';

const BEFORE = 170;
const BEHIND = 80;
/** A line this long was broken because it was full. */
const FULL_LINE = 62;

export interface Clause {
  /** As written. */
  readonly before: string;
  /** Folded. */
  readonly behind: string;
}

export function clauseOf(scan: Scan, start: number, end: number): Clause {
  const left = scan.text.slice(Math.max(0, start - BEFORE), start);
  const right = scan.text.slice(end, end + BEHIND);
  return { before: before(left), behind: foldText(behind(right)) };
}

function before(text: string): string {
  const block = text.slice(Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\t')) + 1);
  const line = joined(block.replace(/^\n+/, ''));
  const own = line.slice(lastStop(line) + 1).replace(/[\s\u00a0]+/g, ' ');
  return own.replace(/\([^()]*\)/g, ' ');
}

/** Lines that were broken for want of room go on; a short one ends. */
function joined(text: string): string {
  const lines = text.split('\n');
  let from = lines.length - 1;
  while (from > 0 && goesOn(lines[from - 1]!, from === 1)) from--;
  return lines.slice(from).join(' ');
}

function goesOn(line: string, cut: boolean): boolean {
  return (cut || line.length >= FULL_LINE || /[,\p{Ll}-]$/u.test(line)) && !/[.:;!?]$/.test(line);
}

/** The last full stop, semicolon or question mark that ends a sentence. */
function lastStop(text: string): number {
  const stops = text.matchAll(/[.;!?](?=["'”’)]?\s)/g);
  let last = -1;
  for (const { index } of stops)
    if (text[index] !== '.' || ENDS.test(text.slice(Math.max(0, index - 8), index))) last = index;
  return last;
}

/** No initial, no abbreviation. */
const ENDS =
  /(?:\p{Ll}{4}|[\d)\]’'"”]|\b(?:is|in|op|uit|af|aan|mee|nu|dan|dus|wel|al|om|zo|uur|dag|man|huis|arm|kan|mag|wil))$/u;

function behind(text: string): string {
  const line = text.split(/\n\n|\t/)[0]!.replace(/[\s\u00a0]+/g, ' ');
  return line;
}
