/**
 * Burgerservicenummers: nine digits (or eight, with a lost zero) in any grouping, with the 11-proef. A label
 * decides: one in eleven random numbers passes. Labelled but invalid is proposed all the same.
 */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, placedLabels, type Recognizer, type Scan } from '../scan.ts';
import { caseLabel } from './caseNumbers.ts';
import { acrossLines, type DigitGroup } from './digits.ts';
import { labelOf } from './valueLabel.ts';

/** The label somewhere before it in the sentence. */
const LOOSE = /\b(?:bsn|burgerservicenummer|sofinummer)\b[^\d.\n\t]{0,60}$/;

export const bsn: Recognizer = {
  name: 'bsn',
  find: (scan) => [
    ...scan.digits
      .flatMap((group) => partsOf(scan, group))
      .flatMap((group) => judge(scan, group) ?? []),
    ...acrossLines(scan.text, scan.digits).flatMap((group) => broken(scan, group) ?? []),
  ],
};

/** "01-07-71 / 999986600": what strokes between blanks part are numbers of their own. */
function partsOf(scan: Scan, group: DigitGroup): DigitGroup[] {
  const at = group.separators.indexOf(' / ');
  if (at < 0) return [group];
  const count = group.pieces.slice(0, at + 1).reduce((sum, length) => sum + length, 0);
  const end = group.ends[count - 1]!;
  const first = {
    ...group,
    end,
    pieces: group.pieces.slice(0, at + 1),
    digits: group.digits.slice(0, count),
    ends: group.ends.slice(0, count),
    separators: group.separators.slice(0, at),
    after: scan.text[end] ?? '',
  };
  const start = end + ' / '.length;
  const rest = {
    ...group,
    start,
    pieces: group.pieces.slice(at + 1),
    digits: group.digits.slice(count),
    ends: group.ends.slice(count),
    separators: group.separators.slice(at + 1),
    before: scan.text[start - 1] ?? '',
  };
  return [first, ...partsOf(scan, rest)];
}

/** Weights 9 to 2 and -1; the sum is a multiple of 11. All zeros is no number. */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(nine[i]) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0 && new Set(nine).size > 1;
}

/** "onder vermelding van 604177331", "de terugvordering loopt onder 889629699": what is paid, not who. */
const PAYMENT =
  /(?:onder|met) vermelding van (?:nummer |nr\.? )?$|\bloopt onder (?:nummer |nr\.? )?$/;

function judge(scan: Scan, group: DigitGroup): Hit | undefined {
  if (scan.taken.overlaps(group.start, group.end) || !isBsnShape(group)) return undefined;
  const labelled = isLabelled(scan, group);
  const valid = passesElevenTest(group.digits);
  if (labelled) return hit(group, valid ? 'certain' : 'likely', 'label', valid);
  if (
    !valid ||
    group.digits.length !== 9 ||
    isOtherShape(group) ||
    isAttached(scan, group) ||
    PAYMENT.test(leftContext(scan, group.start, 40)) ||
    (caseLabel(scan, group.start) !== undefined && !isOwn(scan, group.start))
  )
    return undefined;
  return hit(group, 'check', 'unlabelled', valid);
}

/** Nine digits in boxes or by threes, "22112-2217" of Parliament, "2018-12344", "66 13-7-2017". */
function isOtherShape({ pieces, digits }: DigitGroup): boolean {
  return (
    /^(?:3-3-3|1-1-1-1-1-1-1-1-1|5-4|\d-\d-\d-4|\d-[12]-[12]-4)$/.test(pieces.join('-')) ||
    (/^4-5$/.test(pieces.join('-')) && /^(?:19|20)/.test(digits))
  );
}

/** "hij heeft zijn eigen nummer: …". */
function isOwn(scan: Scan, start: number): boolean {
  return /\b(?:zijn|haar|mijn|uw|hun|een) (?:eigen )?nummer(?: is| was)?\W*$/.test(
    leftContext(scan, start, 40),
  );
}

/** Broken over two lines: only with a label and the 11-proef. */
function broken(scan: Scan, group: DigitGroup): Hit | undefined {
  const found = judge(scan, group);
  return found?.certainty === 'certain' ? found : undefined;
}

function isBsnShape(group: DigitGroup): boolean {
  if (group.digits.length !== 9 && group.digits.length !== 8) return false;
  if (group.separators.some((s) => s.length > 1 || s === '/' || s === '(' || s === ')'))
    return false;
  if (/^0[6]/.test(group.digits) && group.digits.length === 8) return false;
  const pieces = group.pieces.join('-');
  // Dates, also with an hour behind them.
  return (
    !/^(?:2-2-4|4-2-2|1-2-4|2-1-4|1-1-4|[12]-[12]-4-[12])$/.test(pieces) &&
    new Set(group.digits).size > 1
  );
}

function isLabelled(scan: Scan, group: DigitGroup): boolean {
  const left = leftContext(scan, group.start, 90);
  if (/voorbeeld|fictief/.test(left)) return false;
  const kind = labelOf(scan, group.start, group.end);
  if (kind === 'bsn') return true;
  const named = kind === undefined ? LOOSE.test(left) : isNamedInCell(scan, group.start);
  return named && passesElevenTest(group.digits);
}

/** "BSN / PL-nummer | 999907918 / PL 0031": the cell's label has several kinds, and the last is another. */
function isNamedInCell(scan: Scan, start: number): boolean {
  return placedLabels(scan, start).some((label) =>
    /^(?:bsn|burgerservicenummer) ?[/&+,]/.test(label),
  );
}

/** Part of a code: "BSK-2023/261280533", "HR-123456782". */
function isAttached(scan: Scan, group: DigitGroup): boolean {
  return (
    /[\p{L}\d/_\-.,#]/u.test(group.before) ||
    /[\p{L}\d/_\-%]/u.test(group.after) ||
    /[€$]\s?$/.test(scan.text.slice(group.start - 2, group.start))
  );
}

function hit(group: DigitGroup, certainty: Hit['certainty'], pattern: string, valid: boolean): Hit {
  return personalHit({
    start: group.start,
    end: group.end,
    type: 'bsn',
    certainty,
    recognizer: 'bsn',
    pattern,
    context: pattern === 'label' ? 'bsn' : '',
    checksum: valid ? 'valid' : 'invalid',
    group: `bsn:${group.digits}`,
    sentence:
      pattern !== 'label'
        ? 'Negen cijfers die een burgerservicenummer kunnen zijn: de elfproef klopt, maar er staat geen label bij.'
        : valid
          ? 'Burgerservicenummer: het staat erbij en de elfproef klopt.'
          : 'Er staat bij dat dit een burgerservicenummer is, maar de elfproef klopt niet.',
  });
}
