/** The date of a document as far as its first page tells: behind a label, else the first one that stands there. */
import { MONTHS } from '../../../redaction/model/months.ts';

const WRITTEN = `(\\d{1,2})\\s+(${MONTHS.join('|')})\\s+(\\d{4})`;
const NUMBERS = '(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})';
const ISO = '(\\d{4})-(\\d{2})-(\\d{2})';
const ANY = `(?<!\\d)(?:${WRITTEN}|${NUMBERS}|${ISO})(?!\\d)`;
const LABELLED = new RegExp(`\\b(?:datum|dagtekening|verzonden)\\b[^\\d\\n]{0,20}\\s*${ANY}`, 'i');
const FIRST = new RegExp(ANY, 'i');

/** ISO 8601 date, or null. */
export function documentDate(firstPage: string): string | null {
  const found = LABELLED.exec(firstPage) ?? FIRST.exec(firstPage);
  if (found === null) return null;
  const [, day, month, year, day2, month2, year2, year3, month3, day3] = found;
  if (year !== undefined) return iso(year, MONTHS.indexOf(month!.toLowerCase()) + 1, day!);
  if (year2 !== undefined) return iso(year2, Number(month2), day2!);
  return iso(year3!, Number(month3), day3!);
}

function iso(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : null;
}
