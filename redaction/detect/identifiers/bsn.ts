/**
 * Burgerservicenummers: nine digits (or eight, with a lost zero) in any grouping, with the 11-proef. A label
 * decides: one in eleven random numbers passes. Labelled but invalid is proposed all the same.
 */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, placedLabels, type Recognizer, type Scan } from '../scan.ts';
import { caseLabel } from './caseNumbers.ts';
import type { DigitGroup } from './digits.ts';

const LABEL =
  /(?:bsn|burgerservicenummer|burger service nummer|sofinummer|sofi-nummer|sofinr|sofi|a-nummer|persoonsnummer)(?:'s)?(?:[^0-9.]{0,60}|\W{0,4})$/;
const PLACED =
  /^(?:bsn|bsn-nummer|burgerservicenummer|burgerservicenr|sofinummer|sofi-nummer|bsn nr|bsn nummer|bsn client|bsn aanvrager|bsn\/.*)$/;

export const bsn: Recognizer = {
  name: 'bsn',
  find: (scan) => scan.digits.flatMap((group) => judge(scan, group) ?? []),
};

/** Weights 9 to 2 and -1; the sum is a multiple of 11. All zeros is no number. */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(nine[i]) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0 && new Set(nine).size > 1;
}

function judge(scan: Scan, group: DigitGroup): Hit | undefined {
  if (scan.taken.overlaps(group.start, group.end) || !isBsnShape(group)) return undefined;
  const labelled = isLabelled(scan, group.start);
  const valid = passesElevenTest(group.digits);
  if (labelled) return hit(group, valid ? 'certain' : 'likely', 'label', valid);
  if (
    !valid ||
    group.digits.length !== 9 ||
    isAttached(scan, group) ||
    caseLabel(scan, group.start) !== undefined
  )
    return undefined;
  return hit(group, 'check', 'unlabelled', valid);
}

function isBsnShape(group: DigitGroup): boolean {
  if (group.digits.length !== 9 && group.digits.length !== 8) return false;
  if (group.separators.some((s) => s.length > 1 || s === '/' || s === '(' || s === ')'))
    return false;
  if (/^0[6]/.test(group.digits) && group.digits.length === 8) return false;
  const pieces = group.pieces.join('-');
  return !/^(?:2-2-4|4-2-2|1-2-4|2-1-4|1-1-4)$/.test(pieces) && new Set(group.digits).size > 1;
}

function isLabelled(scan: Scan, start: number): boolean {
  const left = leftContext(scan, start, 90).replace(/\s+/g, ' ');
  if (LABEL.test(left) && !/voorbeeld|fictief/.test(left)) return true;
  return placedLabels(scan, start).some((label) => PLACED.test(label));
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
