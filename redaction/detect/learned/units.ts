/**
 * What the learned look judges one by one: a word, or words and digits that nothing but a mark of their own joins
 * ("Smit-Bos", "06-12 34 56 78", "12 maart 1970"), each with its place in the line.
 */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { type Form, formOf } from './form.ts';
import { gapClass } from './gapClass.ts';

/** In flat arrays, each with one place a unit: a thousand pages have half a million. */
export class Units {
  length = 0;
  /** Half-open, ascending and without overlap. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** What stands between the unit before and this one (`GAP`). */
  readonly gaps: Uint16Array;
  /** The first unit of this line. */
  readonly lines: Uint32Array;
  /** The word before a colon, or the first word of a row before this cell; -1 without. */
  readonly labels: Int32Array;
  readonly forms: Form[] = [];

  /** With room for so many. */
  constructor(most: number) {
    this.starts = new Uint32Array(most);
    this.ends = new Uint32Array(most);
    this.gaps = new Uint16Array(most);
    this.lines = new Uint32Array(most);
    this.labels = new Int32Array(most);
  }
}

/** `text` is what the tokens were made of. */
export function unitsOf(text: string, tokens: readonly Token[]): Units {
  const units = new Units(tokens.length);
  let line = 0;
  let label = -1;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    const last = tokens[lastOf(tokens, i)]!;
    const at = units.length++;
    if (at === 0 || first.space.newLine) {
      line = at;
      label = -1;
    } else if (first.space.newCell) label = line;
    else if (first.space.colon) label = at - 1;
    units.starts[at] = first.start;
    units.ends[at] = last.end;
    units.gaps[at] = gapClass(first.space);
    units.lines[at] = line;
    units.labels[at] = label;
    units.forms.push(formBetween(text, tokens, first, last));
    i = last.index;
  }
  return units;
}

function formBetween(text: string, tokens: readonly Token[], first: Token, last: Token): Form {
  return first === last
    ? formOf(first.text, first.bits)
    : formOf(text.slice(first.start, last.end), bitsOf(tokens, first.index, last.index));
}

/** The last token of the unit that starts with token `i`. */
function lastOf(tokens: readonly Token[], i: number): number {
  if (isWrittenDate(tokens, i)) return i + 2;
  let last = i;
  while (last + 1 < tokens.length && joins(tokens[last]!, tokens[last + 1]!)) last++;
  return last;
}

/** "12 maart 1970" */
function isWrittenDate(tokens: readonly Token[], i: number): boolean {
  const [day, month, year] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  return (
    day.shape === 'number' &&
    day.text.length <= 2 &&
    month !== undefined &&
    (month.bits & C.month) !== 0 &&
    year?.shape === 'number' &&
    year.text.length === 4 &&
    month.space.blank &&
    year.space.blank &&
    !month.space.hard &&
    !year.space.hard
  );
}

function joins(before: Token, after: Token): boolean {
  const { text, hyphen } = after.space;
  if (hyphen && text.length === 1) return true;
  const numbers = (before.shape === 'number' ? 1 : 0) + (after.shape === 'number' ? 1 : 0);
  if (text === '/' || text === '.') return numbers > 0;
  return numbers === 2 && NUMBER_GAPS.has(text) && isDigits(before) && isDigits(after);
}

const NUMBER_GAPS = new Set([' ', '\u00a0', ' - ', ' – ', ') ', ' (', ')', '-(']);

function isDigits({ text }: Token): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function bitsOf(tokens: readonly Token[], from: number, to: number): number {
  let bits = 0;
  for (let i = from; i <= to; i++) bits |= tokens[i]!.bits;
  return bits;
}
