/** Numbers that are not written whole: a digit unread, a prefix that all know, a piece of one digit. */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, type Scan } from '../scan.ts';
import type { DigitGroup } from './digits.ts';

/** "06-28 44 70 1x", "33.11.20.4…", "57-33-9x?", "63 19 x64". */
const UNREAD = /^(?: ?[xX?*_]{1,3}\d{0,3}|\.{2,3}|…|\.?_+)\??(?![\p{L}\d])/u;
const CUE =
  /\b(?:tel|telefoon|telefoonnummer|telefoonnr|nummer|bel|belt|bellen|gebeld|terugbellen|terugbelnummer|mobiel|mob|gsm|06|bereikbaar|bereiken|thuis|doorkies|doorkiesnummer|whatsapp|app|m|t)\b[^\d;\n]{0,24}$/;
const MOST = 11;

export function partialNumbers(scan: Scan): Hit[] {
  return scan.digits.flatMap((group) => {
    const found = unread(scan, group) ?? shortened(scan, group) ?? withoutPrefix(scan, group);
    return found === undefined || scan.taken.overlaps(found.start, found.end) ? [] : [found];
  });
}

function startsLikePhone({ digits, before }: DigitGroup): boolean {
  return (
    (before === '+' && digits.startsWith('31')) ||
    (/^0[1-9]/.test(digits) && !/[\p{L}\d]/u.test(before))
  );
}

/** At least six digits of a number that goes on with what could not be read. */
function unread(scan: Scan, group: DigitGroup): Hit | undefined {
  const { digits, start, end, before } = group;
  if (!startsLikePhone(group) || digits.length < 6 || digits.length > MOST) return undefined;
  const tail = UNREAD.exec(scan.text.slice(end, end + 10))?.[0];
  if (tail === undefined) return undefined;
  const mobile = /^(?:06|316)/.test(digits) && digits.length >= 7;
  if (!mobile && before !== '+' && !CUE.test(cueBefore(scan, start)) && !isGrouped(group))
    return undefined;
  const whole = /[\d?…]$/.test(tail) || /\d/.test(tail) ? tail : tail.replace(/[._]+$/, '');
  return make(before === '+' ? start - 1 : start, end + whole.length, 'unread');
}

/** "0118 63 19": an area code and pairs. */
function isGrouped({ pieces, separators }: DigitGroup): boolean {
  return (
    pieces.length >= 3 && (pieces[0] === 3 || pieces[0] === 4) && separators.every((s) => s !== '.')
  );
}

/** "thuis, 0512-51 773 nog wat": a digit too few, behind a word of telephones. */
function shortened(scan: Scan, group: DigitGroup): Hit | undefined {
  const { digits, pieces, start, end, after } = group;
  if (!startsLikePhone(group) || group.before === '+' || digits.length !== 9) return undefined;
  if (pieces.length < 2 || pieces[0]! < 2 || pieces[0]! > 4 || /[\p{L}\d]/u.test(after))
    return undefined;
  const cue = cueBefore(scan, start);
  if (/\b(?:onder|met) nummer \W*$/.test(cue) && !/bereik|bel|tel/.test(cue)) return undefined;
  return CUE.test(cue) ? make(start, end, 'shortened') : undefined;
}

/** "Zijn 06 is 50 41 72 36", "06 van Hilbert: 1187 4402". */
const SIX =
  /(?<!\b(?:art|artikel|nr|nummer|punt|bijlage|week)\.? )\b06(?:-?(?:nummer|nr))?(?! ?[-\d])[^\d.;\n]{1,28}$/;

function withoutPrefix(scan: Scan, group: DigitGroup): Hit | undefined {
  const { digits, pieces, start, before } = group;
  const length = isRepeated(group) ? digits.length - 2 : digits.length;
  const end = group.ends[length - 1];
  if (length !== 8 || end === undefined || !/^[1-8]/.test(digits)) return undefined;
  if (pieces.some((piece) => piece > 4 && piece < 8)) return undefined;
  if (/[\p{L}\d/_€-]/u.test(before + (scan.text[end] ?? ''))) return undefined;
  return SIX.test(cueBefore(scan, start)) ? make(start, end, 'withoutPrefix') : undefined;
}

/** "1187 4402 (06 ervoor)". */
function isRepeated({ digits, separators }: DigitGroup): boolean {
  return digits.endsWith('06') && (separators.at(-1) ?? '').includes('(');
}

function cueBefore(scan: Scan, start: number): string {
  return leftContext(scan, start, 48);
}

/** "*06 733 41 20": the network of the armed forces. */
const MILITARY = /(?<![\p{L}\d])\*06[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/gu;

export function militaryNumbers(scan: Scan): Hit[] {
  if (!scan.text.includes('*06')) return [];
  return [...scan.text.matchAll(MILITARY)].map((match) =>
    make(match.index, match.index + match[0].length, 'military'),
  );
}

function make(start: number, end: number, pattern: string): Hit {
  return personalHit({
    start,
    end,
    type: 'telefoon',
    certainty: 'likely',
    recognizer: 'phone',
    pattern,
    sentence: 'Telefoonnummer dat niet voluit is geschreven.',
  });
}
