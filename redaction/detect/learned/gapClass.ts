import type { Gap } from '../flow/gaps.ts';

/** Other marks follow from 16 on; 15 is the end of the text. The weights are learnt with these numbers. */
export const GAP = {
  block: 1,
  cell: 2,
  line: 3,
  none: 4,
  blank: 5,
  hyphen: 6,
  comma: 7,
  colon: 8,
  opens: 9,
  closes: 10,
  sentence: 11,
  dotted: 12,
  end: 15,
} as const;

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
  if (gap.newBlock) return GAP.block;
  if (gap.newCell) return GAP.cell;
  if (gap.newLine) return GAP.line;
  if (gap.text === '') return GAP.none;
  if (gap.blank) return GAP.blank;
  if (gap.hyphen) return GAP.hyphen;
  if (gap.comma) return GAP.comma;
  if (gap.colon) return GAP.colon;
  if (gap.opens) return GAP.opens;
  if (gap.closes) return GAP.closes;
  if (gap.sentence) return GAP.sentence;
  if (gap.dotted) return GAP.dotted;
  return otherMark(gap.text);
}

/** By its first mark: quotation marks, slashes, signs for money, "@", "&". */
function otherMark(text: string): number {
  const mark = text.trim().codePointAt(0) ?? 0;
  return 16 + (mark % 239);
}
