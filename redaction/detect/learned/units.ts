/**
 * What the learned look judges one by one: a word, or words and digits that nothing but a mark of their own joins
 * ("Smit-Bos", "06-12 34 56 78", "12 maart 1970"), each with its place in the line.
 */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { type Form, formOf } from './form.ts';
import { gapClass } from './gapClass.ts';

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** What stands between the unit before and this one. */
  readonly gap: number;
  /** Place in the row of units of the first one of this line. */
  readonly line: number;
  /** Place of the word before a colon, or of the first word of a row before this cell; -1 without. */
  readonly label: number;
}

/** Ascending, without overlap; `text` is what the tokens were made of. */
export function unitsOf(text: string, tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  let line = 0;
  let label = -1;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    const last = tokens[lastOf(tokens, i)]!;
    const at = units.length;
    if (at === 0 || first.space.newLine) {
      line = at;
      label = -1;
    } else if (first.space.newCell) label = line;
    else if (first.space.colon) label = at - 1;
    const form =
      first === last
        ? formOf(first.text, first.bits)
        : formOf(text.slice(first.start, last.end), bitsOf(tokens, i, last.index));
    const gap = gapClass(first.space);
    units.push({ start: first.start, end: last.end, form, gap, line, label });
    i = last.index;
  }
  return units;
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
