/** Groups of digits as they stand in a text: shared by the number recognisers. One pass per document. */
export interface DigitGroup {
  /** Half-open range from the first to after the last digit. */
  readonly start: number;
  readonly end: number;
  /** Digits only; l, I, O between digits are read as 1 and 0. */
  readonly digits: string;
  /** Lengths of the pieces between separators. */
  readonly pieces: readonly number[];
  /** Offset after each digit. */
  readonly ends: readonly number[];
  /** The separators used, in order. */
  readonly separators: readonly string[];
  readonly before: string;
  readonly after: string;
}

const SEPARATORS = ' .-*\u2014\u2013\u2011\u2010/()\u00a0\u2007\u2009\u202f';
const OCR: Record<string, string> = { l: '1', I: '1', O: '0', o: '0', S: '5', B: '8' };
const MOST_DIGITS = 32;

export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let end = 0;
  digitStarts(text).forEach((start) => {
    if (start < end) return;
    end = start;
    do {
      const group = readGroup(text, end);
      groups.push(group);
      end = group.end;
    } while (isDigit(text.charCodeAt(end)));
  });
  return groups;
}

/** Where a run of digits begins, or a zero that was misread. */
function digitStarts(text: string): number[] {
  const starts: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const digit = isDigit(text.charCodeAt(at));
    if ((digit && !inside) || isMisreadZero(text, at)) starts.push(at);
    inside = digit;
  }
  return starts;
}

function readGroup(text: string, start: number): DigitGroup {
  let digits = '';
  const ends: number[] = [];
  const pieces: number[] = [];
  const separators: string[] = [];
  let piece = 0;
  let at = start;
  let end = start;
  while (at < text.length && digits.length < MOST_DIGITS) {
    const digit = digitAt(text, at, piece > 0);
    if (digit !== undefined) {
      digits += digit;
      ends.push(++at);
      piece++;
      end = at;
      continue;
    }
    const next = separatorEnd(text, at);
    if (next === at) break;
    pieces.push(piece);
    separators.push(text.slice(at, next));
    piece = 0;
    at = next;
  }
  if (piece > 0) pieces.push(piece);
  else separators.pop();
  return {
    start,
    end,
    digits,
    pieces,
    ends,
    separators,
    before: text[start - 1] ?? '',
    after: text[end] ?? '',
  };
}

/** "O6-…": a zero read as a capital O at the start. */
function isMisreadZero(text: string, at: number): boolean {
  return (
    (text[at] === 'O' || text[at] === 'o') &&
    isDigit(text.charCodeAt(at + 1)) &&
    !/[\p{L}\d]/u.test(text[at - 1] ?? ' ')
  );
}

function digitAt(text: string, at: number, inside: boolean): string | undefined {
  if (isDigit(text.charCodeAt(at))) return text[at];
  const misread = OCR[text[at]!];
  if (!inside && isMisreadZero(text, at)) return '0';
  if (misread === undefined) return undefined;
  if (!inside) return startsMisread(text, at) ? misread : undefined;
  if (endsMisread(text, at)) return misread;
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1)) ? misread : undefined;
}

/** "4l 82": the last of a piece, with one more piece behind it. */
function endsMisread(text: string, at: number): boolean {
  return (
    /[lIO]/.test(text[at]!) &&
    isDigit(text.charCodeAt(at - 1)) &&
    (/^[ .-][\dlIO]/.test(text.slice(at + 1, at + 3)) ||
      /[\dlIO .-]{5}$/.test(text.slice(at - 5, at))) &&
    !/[\p{L}\d]/u.test(text[at + 1] ?? ' ')
  );
}

/** "06 l2 34": the first of a piece. */
function startsMisread(text: string, at: number): boolean {
  return (
    /[lIO]/.test(text[at]!) &&
    /[\dlIO][ .-]$/.test(text.slice(at - 2, at)) &&
    /^\d(?!\p{L})/u.test(text.slice(at + 1, at + 3))
  );
}

/** A digit in each cell: between two lone digits. */
function isBoxed(text: string, at: number): boolean {
  return (
    /(?:^|[\t\n])\d$/.test(text.slice(at - 2, at)) &&
    /^\d(?![\p{L}\d.,])/u.test(text.slice(at + 1, at + 3))
  );
}

/** Up to three separator characters and one line end, when a digit follows. */
function separatorEnd(text: string, at: number): number {
  let end = at;
  if (text[at] === '\t') return isBoxed(text, at) ? at + 1 : at;
  while (end - at < 3 && SEPARATORS.includes(text[end] ?? 'x')) end++;
  return end > at && (isDigit(text.charCodeAt(end)) || startsMisread(text, end)) ? end : at;
}

/** Two groups with nothing but a line end between them, as one: a number broken in a narrow cell. */
export function acrossLines(text: string, groups: readonly DigitGroup[]): DigitGroup[] {
  return groups.flatMap((first, i) => {
    const second = groups[i + 1];
    if (second === undefined || second.start - first.end > 3) return [];
    const between = text.slice(first.end, second.start);
    if (
      !/^(?:-?\n\(?|\n[-\u2013])$/.test(between.replace(/ /g, '')) ||
      first.digits.length + second.digits.length > 13
    )
      return [];
    return [
      {
        start: first.start,
        end: second.end,
        digits: first.digits + second.digits,
        pieces: [...first.pieces, ...second.pieces],
        ends: [...first.ends, ...second.ends],
        separators: [...first.separators, ' ', ...second.separators],
        before: first.before,
        after: second.after,
      },
    ];
  });
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
