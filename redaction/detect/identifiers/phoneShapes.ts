/** Telephone numbers among digits, by how they are grouped; whose they are is asked in `phone.ts`. */
import type { DigitGroup } from './digits.ts';

export interface PhoneMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: 'mobile' | 'landline' | 'service' | 'foreign';
  /** National digits from the 0, or the foreign number's digits. */
  readonly digits: string;
}

/** A group may hold a house number or another number before or after the telephone number. */
export function phonesIn(text: string, group: DigitGroup): PhoneMatch[] {
  const found: PhoneMatch[] = [];
  let digit = 0;
  for (let piece = 0; piece < group.pieces.length; piece++) {
    const match = phoneAt(text, group, piece, digit);
    if (match === undefined) {
      digit += group.pieces[piece]!;
      continue;
    }
    found.push(match);
    while (
      piece < group.pieces.length &&
      group.ends[digit + group.pieces[piece]! - 1]! <= match.end
    )
      digit += group.pieces[piece++]!;
    piece--;
  }
  return found;
}

function phoneAt(
  text: string,
  group: DigitGroup,
  piece: number,
  digit: number,
): PhoneMatch | undefined {
  const first = group.ends[digit]! - 1;
  const before = text[first - 1] ?? '';
  const rest = group.digits.slice(digit);
  if (before === '+') return international(group, piece, digit, first - 1, rest);
  if (/[\p{L}\d/_]/u.test(before)) return undefined;
  if (
    before === '(' &&
    group.pieces[piece] === 2 &&
    rest.startsWith('31') &&
    group.separators[piece]?.includes(')')
  )
    return international(group, piece, digit, first - 1, rest);
  if (
    /^00[1-9]/.test(rest) &&
    !rest.startsWith('0031') &&
    FOREIGN.test(rest.slice(2)) &&
    !(piece > 0 && group.pieces[piece] === 3)
  )
    return foreign(group, piece, digit, first, rest);
  if (rest.startsWith('0031') && group.pieces[piece]! >= 4)
    return national(text, group, piece, digit, first, 4, rest);
  if (rest.startsWith('14') && group.pieces[piece] === 2)
    return service14(group, piece, digit, first, rest);
  if (rest.startsWith('14') && /^140\d{2,3}$/.test(rest.slice(0, group.pieces[piece]!)))
    return cut(group, digit, first, group.pieces[piece]!, 'service');
  if (rest.startsWith('1400') && group.pieces[piece] === 4)
    return cut(group, digit, first, 4, 'service');
  if (!rest.startsWith('0')) return undefined;
  if (/^0(?:800|90[069])/.test(rest)) return serviceNumber(group, piece, digit, first);
  return national(text, group, piece, digit, first, 0, rest);
}

/** The number of digits from `digit` on that ends at a piece's end and equals one of `lengths`. */
function endsAt(group: DigitGroup, piece: number, wanted: number): boolean {
  let total = 0;
  for (let i = piece; i < group.pieces.length && total < wanted; i++) total += group.pieces[i]!;
  return total === wanted;
}

function cut(
  group: DigitGroup,
  digit: number,
  start: number,
  count: number,
  kind: PhoneMatch['kind'],
  skip = 0,
): PhoneMatch | undefined {
  const end = group.ends[digit + count - 1];
  if (end === undefined) return undefined;
  const digits = group.digits.slice(digit + skip, digit + count);
  return {
    start,
    end,
    kind,
    digits: skip > 0 && kind !== 'foreign' && !digits.startsWith('0') ? `0${digits}` : digits,
  };
}

function national(
  text: string,
  group: DigitGroup,
  piece: number,
  digit: number,
  start: number,
  skip: number,
  rest: string,
): PhoneMatch | undefined {
  if (skip === 0 && isMonth(group, piece)) return undefined;
  const own = rest.slice(skip);
  const wanted = skip + (skip > 0 ? (own.startsWith('0') ? 10 : 9) : 10);
  if (!endsAt(group, piece, wanted)) return undefined;
  const number = skip > 0 && !own.startsWith('0') ? `0${own}` : own;
  if (!/^0[1-9]/.test(number) || !isGroupedLikePhone(group, piece, skip, number)) return undefined;
  const end = group.ends[digit + wanted - 1] ?? start;
  const from = text[start - 1] === '(' && text.slice(start, end).includes(')') ? start - 1 : start;
  return cut(group, digit, from, wanted, /^06/.test(number) ? 'mobile' : 'landline', skip);
}

/** "17-06-2024 / 06.48 u": the month of a date. */
function isMonth(group: DigitGroup, piece: number): boolean {
  const [day, , year] = group.pieces.slice(Math.max(0, piece - 1), piece + 2);
  if (piece === 0 || day! > 2 || year !== 4) return false;
  const at = group.pieces.slice(0, piece + 1).reduce((sum, length) => sum + length, 0);
  return (
    /^[-/.]$/.test(group.separators[piece - 1] ?? '') &&
    /^(?:19|20)\d\d$/.test(group.digits.slice(at, at + 4))
  );
}

/** Dates and codes such as 0113-2023-01 are no telephone numbers. */
function isGroupedLikePhone(
  group: DigitGroup,
  piece: number,
  skip: number,
  number: string,
): boolean {
  if (skip > 0) return true;
  const pieces = group.pieces.slice(piece);
  const separators = group.separators.slice(piece, piece + pieces.length - 1);
  if (pieces[0] === 10 || (/^06/.test(number) && pieces[0] === 2)) return true;
  if (/^06/.test(number))
    return pieces[0] === 4
      ? !separators.every((s) => s === '-')
      : pieces[0]! <= 5 || pieces[0] === 6;
  if (isSpaced(group)) return true;
  if (pieces[0]! < 3 || pieces[0]! > 5) return false;
  return !(separators.length >= 2 && separators.every((s) => s === '-'));
}

/** "0 58-292 58 67", "0 1 0 4 1 2 6 6 0 9": the zero by itself, ten digits in all. */
function isSpaced({ digits, pieces, separators }: DigitGroup): boolean {
  return (
    digits.length === 10 &&
    pieces[0] === 1 &&
    /^ ?$/.test(separators[0] ?? '') &&
    separators.every((separator) => separator !== '.')
  );
}

function international(
  group: DigitGroup,
  piece: number,
  digit: number,
  start: number,
  rest: string,
): PhoneMatch | undefined {
  if (rest.startsWith('31')) {
    const own = rest.slice(2);
    const wanted = 2 + (own.startsWith('0') ? 10 : 9);
    if (endsAt(group, piece, wanted))
      return cut(group, digit, start, wanted, /^0?6/.test(own) ? 'mobile' : 'landline', 2);
    return undefined;
  }
  return foreign(group, piece, digit, start, rest);
}

/** Country codes that a Dutch government meets. */
const FOREIGN =
  /^(?:1|20|21[236]|27|3[02-469]|35[1-9]|37[0-9]|38[1-9]|4[013-9]|5[0-9]{1,2}|6[0-9]|7|8[1246]|9[0-8])/;

function foreign(
  group: DigitGroup,
  piece: number,
  digit: number,
  start: number,
  rest: string,
): PhoneMatch | undefined {
  // "JB.20.002010.001": a later part of a code.
  if (piece > 0 && group.separators.every((separator) => separator === '.')) return undefined;
  for (const wanted of [15, 14, 13, 12, 11, 10, 9])
    if (rest.length >= wanted && endsAt(group, piece, wanted))
      return cut(group, digit, start, wanted, 'foreign');
  return undefined;
}

function service14(
  group: DigitGroup,
  piece: number,
  digit: number,
  start: number,
  rest: string,
): PhoneMatch | undefined {
  const next = group.pieces[piece + 1];
  if (
    next === undefined ||
    !/^140\d{1,3}$/.test(rest.slice(0, 2 + next)) ||
    (next !== 3 && next !== 4)
  )
    return undefined;
  return cut(group, digit, start, 2 + next, 'service');
}

function serviceNumber(
  group: DigitGroup,
  piece: number,
  digit: number,
  start: number,
): PhoneMatch | undefined {
  if (isDate(group, piece, digit)) return undefined;
  for (const wanted of [11, 10, 8])
    if (endsAt(group, piece, wanted)) return cut(group, digit, start, wanted, 'service');
  return undefined;
}

/** "09-06-1977" is no number under 0906. */
function isDate(group: DigitGroup, piece: number, digit: number): boolean {
  const [day, month, year] = group.pieces.slice(piece, piece + 3);
  if (day !== 2 || month !== 2 || year !== 4) return false;
  return /^(?:19|20)/.test(group.digits.slice(digit + 4));
}
