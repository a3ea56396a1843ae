/**
 * Bank account numbers (ISO 13616). Mod-97 through ibantools; Dutch shape with a failing check is proposed with
 * lower certainty, never dropped. Accounts of public bodies (BNG, NWB) and in letterheads stay.
 */
import { countrySpecs, isValidIBAN } from 'ibantools';
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import type { Recognizer, Scan } from '../scan.ts';
import { caseLabel } from './caseNumbers.ts';
import { isOfBody } from './ibanHolder.ts';
import { labelOf } from './valueLabel.ts';

/** Of municipalities, of water authorities, and that of the State until 2020. */
const PUBLIC_BANKS = new Set(['BNGH', 'NWAB', 'RBOS']);
/** Of the tax authority, printed on its forms. */
const PUBLIC_ACCOUNTS = new Set(['NL86INGB0002445588', 'NL20INGB0002427505']);

const SHORTEST = 14;
/** A country, for a Dutch account perhaps with what was read for a digit behind it, or a letter in a box. */
const COUNTRY = {
  test: (word: string) =>
    word.length < 3
      ? word.length === 1 || isCountryCode(word.toUpperCase())
      : /^nl[oi]/i.test(word),
};

export const iban: Recognizer = {
  name: 'iban',
  find(scan) {
    const hits: Hit[] = [];
    const upper = upperCase(scan.text);
    const starts = scan.words.starting(COUNTRY).filter((at) => startsIban(upper, at));
    starts.forEach((at) => {
      if (at <= (hits.at(-1)?.end ?? -1) || at >= upper.length - SHORTEST) return;
      const hit = judge(scan, upper, at);
      if (hit !== undefined) hits.push(hit);
    });
    return [...hits, ...oldAccounts(scan)];
  },
};

/** Of before 2014: nine or ten digits, or a giro number, behind the label of an account. */
function oldAccounts(scan: Scan): Hit[] {
  if (!/rek\.?(?:ening)?-?\s?n|\b(?:iban|giro|bankrek)/i.test(scan.text)) return [];
  return scan.digits.flatMap((group) =>
    /^(?:\d{7}|\d{9,10})$/.test(group.digits) &&
    !group.separators.some((s) => s.includes('/')) &&
    !/[\p{L}\d€]/u.test(group.before + group.after) &&
    labelOf(scan, group.start, group.end) === 'iban'
      ? [explain(scan, group.start, group.end, group.digits, false)]
      : [],
  );
}

/** Same length, or the text itself. */
function upperCase(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}

/** "N L 8 5": a letter a box. */
const IN_BOXES = /^[A-Z]([ |])[A-Z]\1\d\1\d\1/;

/** Two letters of a country with a digit, or what was read for one, behind them. */
function startsIban(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at)) || isAlphanumeric(text.charCodeAt(at - 1))) return false;
  if (!isUpper(text.charCodeAt(at + 1)))
    return IN_BOXES.test(text.slice(at, at + 8)) && isCountryCode(text[at]! + text[at + 2]!);
  return (
    isDigit(text, text[at + 2] === ' ' ? at + 3 : at + 2) && isCountryCode(text.slice(at, at + 2))
  );
}

function judge(scan: Scan, upper: string, start: number): Hit | undefined {
  const { compact, ends } = collect(upper, start);
  const dutch = compact.startsWith('NL');
  const length = dutch
    ? dutchLength(compact)
    : foreignLength(compact) || misprintLength(upper, start);
  if (length === 0) return undefined;
  const value = compact.slice(0, length);
  const valid = isValidIBAN(straighten(value));
  if (!valid && caseLabel(scan, start) !== undefined) return undefined;
  return explain(scan, start, ends[length - 1]!, value, valid);
}

/** Letters and digits from `start`, with single separators between them. */
function collect(text: string, start: number): { compact: string; ends: number[] } {
  let compact = '';
  const ends: number[] = [];
  let gap = 0;
  for (let at = start; at < text.length && compact.length < 34; at++) {
    const code = text.charCodeAt(at);
    if (isAlphanumeric(code)) {
      compact += text[at]!;
      ends.push(at + 1);
      gap = 0;
    } else if (++gap > 2 || !' .-|\n\u00a0\u2011\u2009\u202f'.includes(text[at]!)) break;
  }
  return { compact, ends };
}

function dutchLength(compact: string): number {
  return /^NL[0-9OLI]{2}(?=(?:[A-Z]{4}|[A-Z]{3}[0158]|[A-Z]{2}[0158][A-Z]|[A-Z][0158][A-Z]{2}))[A-Z0158]{4}[0-9OLI]{10}/.test(
    compact,
  )
    ? 18
    : 0;
}

function foreignLength(compact: string): number {
  const country = compact.slice(0, 2);
  const length = isCountryCode(country) ? (countrySpecs[country]?.chars ?? 0) : 0;
  return length > 0 && isValidIBAN(compact.slice(0, length)) ? length : 0;
}

/** A foreign account in groups of four, of its country's length: the check fails where a digit was mistyped. */
const IN_GROUPS = /^[A-Z]{2}\d\d(?:[ .-][A-Z\d]{4}){2,7}(?:[ .-][A-Z\d]{1,3})?(?![A-Z\d])/;

function misprintLength(text: string, start: number): number {
  const found = IN_GROUPS.exec(text.slice(start, start + 44))?.[0] ?? '';
  const known = isCountryCode(found.slice(0, 2)) ? countrySpecs[found.slice(0, 2)]?.chars : 0;
  const lengths = [found, found.replace(/[ .-][A-Z]{1,3}$/, '')].map(
    (groups) => groups.replace(/[^A-Z\d]/g, '').length,
  );
  return lengths.find((length) => length > 0 && length === known) ?? 0;
}

const LETTERS: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };

/** Countries whose accounts have an IBAN; one that is not there is no account. */
function isCountryCode(code: string): boolean {
  return countrySpecs[code]?.IBANRegistry === true;
}

/** OCR: O for 0, l and I for 1 in the digit places of a Dutch account, digits for letters in the bank's. */
function straighten(value: string): string {
  if (!value.startsWith('NL')) return value;
  const digits = (part: string): string => part.replace(/O/g, '0').replace(/[LI]/g, '1');
  const bank = value.slice(4, 8).replace(/[0158]/g, (digit) => LETTERS[digit]!);
  return `NL${digits(value.slice(2, 4))}${bank}${digits(value.slice(8))}`;
}

function explain(scan: Scan, start: number, end: number, value: string, valid: boolean): Hit {
  const parts = {
    start,
    end,
    type: 'iban' as const,
    recognizer: 'iban',
    pattern: value.startsWith('NL') ? 'nl' : 'foreign',
    checksum: valid ? ('valid' as const) : ('invalid' as const),
    group: `iban:${value}`,
  };
  if (
    PUBLIC_BANKS.has(value.slice(4, 8)) ||
    PUBLIC_ACCOUNTS.has(value) ||
    isOfBody(scan, start, end)
  ) {
    return publicHit(
      {
        ...parts,
        certainty: 'likely',
        sentence: 'Rekeningnummer van een organisatie: dat blijft meestal staan.',
      },
      'rekening van een organisatie',
    );
  }
  return personalHit({
    ...parts,
    certainty: valid ? 'certain' : 'check',
    sentence: valid
      ? 'Rekeningnummer (IBAN) waarvan het controlegetal klopt.'
      : 'Lijkt een rekeningnummer (IBAN), maar het controlegetal klopt niet: kijk of er een tikfout in staat.',
  });
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
function isDigit(text: string, at: number): boolean {
  return '0123456789OlI'.includes(text[at] ?? ' ');
}
function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || isUpper(code) || (code >= 97 && code <= 122);
}
