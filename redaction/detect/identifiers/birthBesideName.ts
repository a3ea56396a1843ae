/**
 * Dates of birth that only their place beside a person tells: "H. Oosterlaak (28-02-1961, …)", "Natnael Tesfalem,
 * 02032017", "Ryan Sterke, 19-06-'01, HPZone-nr …", or beside a person's number. A date of today is a signature's, so the year decides.
 */
import { personalHit } from '../explain.ts';
import type { Hit, RangeSet } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { besideNames } from './besideNames.ts';
import { DATE, TIGHT, yearOf } from './birthDate.ts';

/** Years before the document's; the children of a family are younger. */
const GROWN = 12;
const CHILD = 1;
const FAMILY =
  /\b(?:kind(?:eren)?|zoon|zoontje|dochter|dochtertje|baby|leerling|broertje|zusje|gezin)\b[^\n]{0,60}$/i;
/** Years in which a document may have been written. */
const EARLIEST = 2000;
const LATEST = 2026;
const REACH = 32;
/** "Plamen Dimitrov (Bulgaarse nationaliteit, 11.05.1996)". */
const GAP = /^(?:,? ?\((?:[\p{L}][\p{L}' -]{0,28}, ?)?|, ?| )/u;

export function birthBesideNames(
  scan: Scan,
  names: readonly Hit[],
  identifiers: readonly Hit[],
): Hit[] {
  const numbers = identifiers.filter(
    ({ kind, type, start, end }) =>
      kind === 'personal' && (type === 'bsn' || V_NUMBER.test(scan.text.slice(start, end))),
  );
  return besideNames(names, identifiers, (persons, known) => [
    ...persons.flatMap((name) => beside(scan, name, known)),
    ...numbers.flatMap((number) => behindNumber(scan, number)),
  ]);
}

const V_NUMBER = /^\d{3}\.\d{3}\.\d{4}$/;
/** "999986600 / 01-07-71", "V-nr 289.441.7713, Syr., 01-01-1997". */
const BEHIND_NUMBER = /^(?: ?[,;/|] ?(?:\p{Lu}\p{L}{1,14}\.?, ?)?| ?\(|[\t\n])/u;

/** Behind a burgerservicenummer stands the date of birth: the two are asked for together. */
function behindNumber(scan: Scan, { end }: Hit): Hit[] {
  const gap = BEHIND_NUMBER.exec(scan.text.slice(end, end + 22))?.[0];
  if (gap === undefined) return [];
  const from = end + gap.length;
  const found = DATE.exec(scan.text.slice(from, from + REACH))?.[0];
  if (found === undefined || /^\d{6}$/.test(found)) return [];
  if (!isLongAgo(scan, end, found, scan.year ?? LATEST)) return [];
  return [make(from, from + found.length, 'likely')];
}

function beside(scan: Scan, { start, end }: Hit, known: RangeSet): Hit[] {
  const short = SHORT_YEAR.exec(scan.text.slice(end, end + 8))?.[0];
  if (short !== undefined)
    return [make(end + short.indexOf('(') + 1, end + short.length - 1, 'likely')];
  const gap = GAP.exec(scan.text.slice(end, end + 40))?.[0];
  if (gap === undefined) return [];
  const from = end + gap.length;
  const piece = scan.text.slice(from, from + REACH);
  const found = (DATE.exec(piece) ?? TIGHT.exec(piece))?.[0];
  if (found === undefined || /^\d{6}$/.test(found)) return [];
  const to = from + found.length;
  const isInside = gap.includes('(') || IN_SENTENCE.test(scan.text.slice(to, to + 3));
  const written = isInside ? otherYear(scan, from, to) : (scan.year ?? LATEST);
  if (!isClosed(scan, gap, to, known) || !isLongAgo(scan, start, found, written)) return [];
  return [make(from, to, gap.includes('(') ? 'likely' : 'check')];
}

function make(start: number, end: number, certainty: 'likely' | 'check'): Hit {
  return personalHit({
    start,
    end,
    type: 'geboortedatum',
    certainty,
    recognizer: 'birthBesideName',
    pattern: 'besideName',
    sentence:
      'Datum van lang geleden bij de naam van een persoon: waarschijnlijk de geboortedatum.',
  });
}

/** "Sharif N., 4-4-2003. In zijn Golf lag": no signature, which ends its line. */
const IN_SENTENCE = /^(?:;| ?\.(?:\s|$)| \()/;
/** ", Hengeloseweg 9": where he lives follows. */
const STREET = /^[,;] ?\n?(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|het)(?: [\p{L}.'’-]+){0,3} \d{1,4}/u;
/** "Mevr. Terlouw ('44)". */
const SHORT_YEAR = /^,? ?\((['’]\d\d|19[3-9]\d)\)/;

/** The bracket closes or says more; without one another identifier or the end of the line must follow. */
function isClosed(scan: Scan, gap: string, to: number, known: RangeSet): boolean {
  const behind = scan.text.slice(to, to + 16);
  if (gap.includes('(')) return /^[),;]/.test(behind);
  if (/^\s*(?:$|[\n\t])/.test(behind)) return gap.includes(',');
  if (gap.includes(',') && IN_SENTENCE.test(behind)) return true;
  if (gap.includes(',') && STREET.test(scan.text.slice(to, to + 48))) return true;
  return known.overlaps(to, to + 14) || /^, ?[\p{L}-]{1,14}-?(?:nr|nummer)\b/u.test(behind);
}

/** But those of other dates in brackets: "Imane (16-02-2005) en Ilyas (28-09-2008)". */
const YEARS = /(?<!\d|\(\d{1,2}[-./]\d{1,2}[-./])(?:19|20)\d\d(?!\d)/g;

/** The latest year that the document names elsewhere: a bracket with a date says nothing of when it was written. */
function otherYear(scan: Scan, from: number, to: number): number {
  const others = [...scan.text.matchAll(YEARS)]
    .filter(({ index }) => index < from || index >= to)
    .map((match) => Number(match[0]))
    .filter((year) => year >= EARLIEST && year <= LATEST);
  return others.length === 0 ? LATEST : Math.max(...others);
}

function isLongAgo(scan: Scan, name: number, date: string, written: number): boolean {
  const year = fullYear(date, written);
  const family = FAMILY.test(
    scan.text.slice(Math.max(0, name - 70), name).replace(/[^\n]*\n/g, ''),
  );
  return year > written - 105 && year <= written - (family ? CHILD : GROWN);
}

/** "'59" is of the last century, "'01" of this one. */
function fullYear(date: string, written: number): number {
  if (/^\d{8}$/.test(date))
    return Number(/^(?:19|20)\d\d[01]/.test(date) ? date.slice(0, 4) : date.slice(4));
  const short = /(?:^|[^\d])(\d\d)$/.exec(date)?.[1];
  if (short === undefined || /(?:19|20)\d\d/.test(date)) return yearOf(date);
  const own = 2000 + Number(short);
  return own > written ? own - 100 : own;
}
