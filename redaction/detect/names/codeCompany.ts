/**
 * Codes in the company of codes. Where one is somebody's, the others that stand the same way are somebody's too, also
 * of people whom the document does not name: "SH, GM en KT", "Actie: SH/KT", a column of them, "12/4 KT: …" in a
 * journal and "(KT)" at the end of what was done.
 */
import { tableColumns } from '../flow/tableColumns.ts';
import type { Token } from '../flow/token.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { codeHit } from './codeHit.ts';
import { isOrganisationCode } from './codes.ts';
import { isCode } from './handledCodes.ts';
import { isShortWord } from './shortWords.ts';

interface Code {
  readonly start: number;
  readonly code: string;
}

/** `known`: initials of persons found before. Each of the others is given once. */
export function companyCodeHits(
  scan: Scan,
  tokens: readonly Token[],
  known: readonly Hit[],
  taken: (start: number, end: number) => boolean,
): Hit[] {
  if (known.length === 0) return [];
  const starts = new Set(known.map(({ start }) => start));
  const found = new Map<number, string>();
  const companies = [
    ...coordinated(tokens, starts),
    ...framed(scan.text, starts),
    ...columned(scan, starts),
  ];
  for (const { start, code } of companies)
    if (!starts.has(start) && !taken(start, start + code.length)) found.set(start, code);
  return [...found].map(([start, code]) => codeHit(start, code, 'company', SENTENCE));
}

const SENTENCE = 'Staat tussen of op dezelfde plaats als initialen van personen.';

/** At least two capitals, as in "SH", "DTo" and "JdV": no abbreviation, no word. */
function isCapitals(text: string): boolean {
  return /^\p{Lu}\p{L}{0,2}\p{Lu}\p{Ll}{0,2}$/u.test(text) && text.length < 5 && isAnyCode(text);
}

function isAnyCode(text: string): boolean {
  return isCode(text) && !isOrganisationCode(text);
}

const JOINT = /^ ?[/+&\u2013-] ?$/;
const COMMA = /^[,;] ?$/;

/** Rows of codes of which one is known; three capitals may be a service, unless two are known. */
function coordinated(tokens: readonly Token[], known: ReadonlySet<number>): Code[] {
  return rowsAround(tokens, known).flatMap((row) => {
    const own = row.filter(({ start }) => known.has(start)).length;
    return row
      .filter(({ text }) => own > 1 || !/^\p{Lu}{3,}$/u.test(text))
      .map(({ start, text }) => ({ start, code: text }));
  });
}

/** Each once: from the first known code of a row to both sides, as long as code follows code. */
function rowsAround(tokens: readonly Token[], known: ReadonlySet<number>): Token[][] {
  const rows: Token[][] = [];
  let last = -1;
  for (const token of tokens) {
    if (!known.has(token.start) || token.index <= last) continue;
    const row = [
      ...reach(tokens, token.index, -1).reverse(),
      token,
      ...reach(tokens, token.index, 1),
    ];
    last = row.at(-1)!.index;
    rows.push(row);
  }
  return rows;
}

function reach(tokens: readonly Token[], from: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let at = neighbour(tokens, from, step); at !== undefined; at = neighbour(tokens, at, step))
    found.push(tokens[at]!);
  return found;
}

/** The code beside this one, joined to it by a stroke, a comma or "en". Small letters are joined by a stroke only. */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): number | undefined {
  const index = overDay(tokens, from, step);
  const next = tokens[index + step];
  if (next === undefined) return undefined;
  const gap = tokens[Math.max(index, index + step)]!.gap;
  if (JOINT.test(gap))
    return isAnyCode(next.text) && isWhole(tokens, next) ? index + step : undefined;
  const at = COMMA.test(gap)
    ? index + step
    : next.key === 'en' && gap === ' '
      ? index + 2 * step
      : undefined;
  const other = at === undefined ? undefined : tokens[at];
  if (other === undefined || !isCapitals(other.text) || !isWhole(tokens, other)) return undefined;
  return at;
}

/** "KI 11/6 / CD, HM": the day on which the one before it signed. */
function overDay(tokens: readonly Token[], from: number, step: 1 | -1): number {
  const [day, month] = step === 1 ? [from + 1, from + 2] : [from - 2, from - 1];
  const isDay =
    tokens[day]?.shape === 'number' &&
    tokens[month]?.shape === 'number' &&
    /^[-/]$/.test(tokens[month]!.gap) &&
    tokens[month]!.text.length <= 2;
  return isDay ? from + 2 * step : from;
}

/** Not a part of "KT-12" or "BV-beleid", and no letters before a figure. */
function isWhole(tokens: readonly Token[], { index }: Token): boolean {
  const next = tokens[index + 1];
  if (next === undefined || overDay(tokens, index, 1) !== index) return true;
  return next.shape !== 'number' && !(/^[-\u2013]$/.test(next.gap) && !isCode(next.text));
}

/** What stands before and behind a code: the code is the group, the word before it another. */
const FRAMES: readonly RegExp[] = [
  /^(?:[-•*–] ?)?(?:\[?\d{1,2}[-/:.]\d{1,2}(?:[-/:.]\d{2,4})?\]?,? )?(?:(\p{Lu}\p{Ll}{3,12}) )?(\p{L}{2,4})(?=: ?\p{L})/gmu,
  /\((?<=(?:^|\s)(?:\p{Ll}[\p{Ll}-]{0,30}|\d+)[.,]? \()()(\p{L}{2,4})\)(?=[.;,]?(?:\s*(?:\n|\t|$)| \p{Lu}| \d))/gu,
];

function framed(text: string, known: ReadonlySet<number>): Code[] {
  return FRAMES.flatMap((frame) => {
    const placed = [...text.matchAll(frame)].map(({ index, 0: whole, 1: lead, 2: code = '' }) => ({
      start: index + whole.lastIndexOf(code),
      code,
      place: lead ?? '',
    }));
    return ofCompanies(placed, known, 1);
  });
}

/** Cells below the first that hold a code and nothing else, where at least two others of the column do. */
function columned({ flow }: Scan, known: ReadonlySet<number>): Code[] {
  return tableColumns(flow).flatMap((column, place) => {
    const codes = column
      .filter(({ row, text }) => row !== column[0]!.row && text.length <= LONGEST)
      .flatMap(({ text, start }) => codesOf(text, start));
    const placed = codes.map((one) => ({ ...one, place: `${place}` }));
    return WHO.test(column[0]!.folded.trim()) && isPersonsColumn(codes, known)
      ? placed.filter(({ code }) => !isShortWord(fold(code)) && !isPlainWord(code))
      : ofCompanies(placed, known, 2);
  });
}

/** Headers of a column that says who. */
const WHO =
  /^(?:wie|van|door|ambt|ambtenaar|naam|init|initialen|behandelaar|steller|medewerker|mdw|actiehouder|trekker|auteur|reviewer|lezer|indiener)\b/;

/** Most cells of it hold codes, of more than one person: the others are too, also "VEN" and "bvr". */
function isPersonsColumn(codes: readonly Code[], known: ReadonlySet<number>): boolean {
  const own = codes.filter(({ start }) => known.has(start));
  return own.length * 2 >= codes.length && new Set(own.map(({ code }) => code)).size > 1;
}

/** "alle", "team": in small letters, and a word; "JZ": of a unit, but "VEN" that is a surname too. */
function isPlainWord(code: string): boolean {
  if (/^\p{Ll}+$/u.test(code)) return !isCode(code);
  return (classOf(fold(code)) & (C.abbreviation | C.surname)) === C.abbreviation;
}

const LONGEST = 16;

function codesOf(text: string, start: number): Code[] {
  if (!/^\p{L}{2,4}(?:(?:, ?| ?\/ ?| en )\p{L}{2,4}){0,3}$/u.test(text)) return [];
  return [...text.matchAll(/(?!en )\p{L}{2,4}/gu)].map(({ index, 0: code }) => ({
    start: start + index,
    code,
  }));
}

interface Placed extends Code {
  readonly place: string;
}

/** Those of the places where as many different codes of persons stand. */
function ofCompanies(codes: readonly Placed[], known: ReadonlySet<number>, least: number): Code[] {
  const own = new Map<string, Set<string>>();
  for (const { start, code, place } of codes)
    if (known.has(start)) own.set(place, (own.get(place) ?? new Set()).add(code));
  return codes.filter(
    ({ code, place }) => (own.get(place)?.size ?? 0) >= least && isCapitals(code),
  );
}
