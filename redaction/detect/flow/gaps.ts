/** What a gap between two tokens means. Memoised: a document has few different gaps. */
export interface Gap {
  /** As it stands: one string for all gaps that are the same. */
  readonly text: string;
  /** Nothing or blanks only: the words belong to one phrase. */
  readonly blank: boolean;
  /** '-' only: "Smit-Bos". */
  readonly hyphen: boolean;
  /** '.' and blanks: "J. de Vries", "J.P.". */
  readonly dotted: boolean;
  /** A comma and blanks. */
  readonly comma: boolean;
  /** A sentence, line, cell or block starts after it. */
  readonly hard: boolean;
  /** A sentence starts: the capital says nothing. */
  readonly sentence: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly colon: boolean;
  readonly newBlock: boolean;
  readonly newLine: boolean;
  readonly newCell: boolean;
}

const cache = new Map<string, Gap>();

export function gapOf(gap: string): Gap {
  const known = cache.get(gap);
  if (known !== undefined) return known;
  const made = readGap(gap);
  if (cache.size > 10_000) cache.clear();
  cache.set(gap, made);
  return made;
}

function readGap(gap: string): Gap {
  const marks = gap.replaceAll(' ', '').replaceAll('\u00a0', '');
  const newLine = gap.includes('\n');
  const newCell = gap.includes('\t');
  return {
    text: gap,
    blank: marks === '',
    hyphen: marks === '-' || marks === '\u2010' || marks === '\u2011',
    dotted: marks === '.',
    comma: marks === ',',
    hard: newLine || newCell,
    sentence:
      newLine ||
      newCell ||
      hasAny(marks, '!?:•▪◦;*…') ||
      (marks.includes('.') && gap.length > marks.length),
    opens: hasAny(marks, '(['),
    closes: hasAny(marks, ')]'),
    colon: marks.includes(':'),
    newBlock: gap.includes('\n\n'),
    newLine,
    newCell,
  };
}

function hasAny(text: string, marks: string): boolean {
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
}
