import type { Gap } from '../flow/gaps.ts';

const classes = new Map<string, number>();

/** A small number for what a gap means; the same text always has the same. */
export function gapClass(gap: Gap): number {
  let known = classes.get(gap.text);
  if (known === undefined) {
    known = read(gap);
    if (classes.size < 10_000) classes.set(gap.text, known);
  }
  return known;
}

/** In this order: what parts most says most. */
function read(gap: Gap): number {
  if (gap.newBlock) return 1;
  if (gap.newCell) return 2;
  if (gap.newLine) return 3;
  if (gap.text === '') return 4;
  if (gap.blank) return 5;
  if (gap.hyphen) return 6;
  if (gap.comma) return 7;
  if (gap.colon) return 8;
  if (gap.opens) return 9;
  if (gap.closes) return 10;
  if (gap.sentence) return 11;
  if (gap.dotted) return 12;
  return otherMark(gap.text);
}

/** By its first mark: quotation marks, slashes, signs for money, "@", "&". */
function otherMark(text: string): number {
  const mark = text.trim().codePointAt(0) ?? 0;
  return 16 + (mark % 239);
}
