/** Names on the public list of office holders: full names, and surnames as a hint only. */

import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import {
  FIRM_SURNAMES,
  KNOWN_PERSONS,
  KNOWN_SURNAMES,
  RARE_SURNAMES,
} from '../keep/knownPersons.table.ts';
import { MORE_KNOWN_PERSONS } from '../keep/moreKnownPersons.table.ts';
import { MEMBERS_OF_PARLIAMENT, MINISTERS } from '../keep/officeHolders.table.ts';
import { fold } from '../lists/fold.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';

interface Holder {
  readonly first: string;
  readonly from: number;
  readonly to: number;
  readonly minister: boolean;
}

/** A period that ends in the last year of the list has not ended. */
const LAST = 2026;

/** Years after an office in which a surname alone is still taken for the office holder: most go on in public life. */
const AFTERWARDS = 8;

/** Also on the list of frequent surnames, yet known by one bearer. */
const RARE = new Set(RARE_SURNAMES.split(';'));
const FAMOUS = new Set(KNOWN_SURNAMES.split(';').map((name) => fold(name)));
let whole: Set<string> | undefined;

/** Is somebody known to all called so, first name and surname? */
function isKnownPerson({ firsts, particles, surnames }: NamePhrase): boolean {
  whole ??= new Set(
    [KNOWN_PERSONS, MORE_KNOWN_PERSONS]
      .flatMap((table) => table.trim().split(/[;\n]\s*/))
      .map((entry) => fold(entry.replace('|', ' ')).replace(/[\s-]+/g, ' ')),
  );
  if (firsts.length === 0 || surnames.length === 0) return false;
  const keys = [...firsts.map((t) => t.key), ...particles, ...surnames.map((t) => t.key)];
  return whole.has(keys.join(' ').replace(/['’]/g, "'").replace(/-/g, ' '));
}

/** "Vestager", "Thorbecke": one person is called so wherever the surname stands alone. */
export function isFamous(phrase: NamePhrase): boolean {
  return phrase.initials === '' && FAMOUS.has(wordsOf(phrase));
}

const FIRMS = new Set(FIRM_SURNAMES.split(';'));

/** "Heijmans": a firm is called so, and now and then a person. */
export function isFirmSurname(phrase: NamePhrase): boolean {
  return phrase.initials === '' && FIRMS.has(wordsOf(phrase));
}

function wordsOf({ firsts, particles, surnames }: NamePhrase): string {
  return [...firsts.map((t) => t.key), ...particles, ...surnames.map((t) => t.key)].join(' ');
}

let bySurname: Map<string, Holder[]> | undefined;

function holders(): Map<string, Holder[]> {
  if (bySurname !== undefined) return bySurname;
  bySurname = new Map();
  for (const table of [MINISTERS, MEMBERS_OF_PARLIAMENT]) {
    for (const entry of table.trim().split(/;\s*/)) {
      const [first = '', surname = '', years = ''] = entry.trim().split('|');
      const [from, to] = years.split('-').map((year) => 2000 + Number(year));
      if (surname === '') continue;
      const key = fold(surname).replace(/[\s-]+/g, ' ');
      const list = bySurname.get(key) ?? [];
      const minister = table === MINISTERS;
      list.push({ first: fold(first), from: from ?? 0, to: to ?? 0, minister });
      bySurname.set(key, list);
    }
  }
  return bySurname;
}

/** Particles and surname, folded, blanks for hyphens: the key of the public list. */
export function surnameKey(phrase: NamePhrase): string {
  const words = phrase.surnames.length > 0 ? phrase.surnames : phrase.firsts;
  return [...phrase.particles, ...words.map((token) => token.key)].join(' ').replace(/['’]/g, "'");
}

/**
 * Whose surname hardly anybody else bears: a minister's, a member's of parliament, or undefined. Frequent surnames and words
 * say nothing by themselves.
 */
export function isDistinctHolder(
  phrase: NamePhrase,
  year: number | undefined,
): 'minister' | 'member' | undefined {
  const { initials, firsts, surnames } = phrase;
  const words = surnames.length > 0 ? surnames : firsts;
  if (
    initials !== '' ||
    (firsts.length > 0 && surnames.length > 0 && wholeSurname(phrase) === undefined)
  )
    return undefined;
  const rare =
    RARE.has(surnameKey(phrase)) ||
    wholeSurname(phrase) !== undefined ||
    words.some(({ key, bits }) => (bits & (C.handName | C.wordName)) === 0 && !isOrdinary(key));
  if (!rare || onPublicList(phrase, year) !== 'surname') return undefined;
  if (RARE.has(surnameKey(phrase))) return 'minister';
  const found = holders().get(surnameKey(phrase)) ?? wholeSurname(phrase) ?? [];
  return found.some(({ minister }) => minister) ? 'minister' : 'member';
}

/** Of a minister or leader of a party, and borne by few. */
export function isRareSurname(phrase: NamePhrase): boolean {
  return (
    RARE.has(surnameKey(phrase)) || (wholeSurname(phrase) !== undefined && isWholeRare(phrase))
  );
}

function isWholeRare({ firsts, surnames }: NamePhrase): boolean {
  return RARE.has([...firsts, ...surnames].map(({ key }) => key).join(' '));
}

/** Is a surname without particles on the list? */
export function isListedSurname(key: string): boolean {
  return holders().has(key);
}

/** "Bruins Slot": the first word of a surname of two read as a first name. */
function wholeSurname({ firsts, particles, surnames }: NamePhrase): Holder[] | undefined {
  if (firsts.length !== 1 || particles.length > 0 || surnames.length !== 1) return undefined;
  return holders().get(`${firsts[0]!.key} ${surnames[0]!.key}`);
}

/**
 * `full` when first name or initial fits too, `surname` when only the surname is on the list. With the document's year
 * nobody counts who held no office yet; by a surname alone only who held one then or not long before.
 */
export function onPublicList(
  phrase: NamePhrase,
  year: number | undefined,
): 'full' | 'surname' | undefined {
  if (isKnownPerson(phrase)) return 'full';
  const list = (holders().get(surnameKey(phrase)) ?? wholeSurname(phrase))?.filter(
    (holder) => year === undefined || holder.from <= year,
  );
  if (list === undefined || list.length === 0) return undefined;
  const whole = holders().get(surnameKey(phrase)) === undefined;
  const first = whole ? undefined : phrase.firsts[0]?.key;
  if (phrase.surnames.length > 0 && first !== undefined)
    return list.some((h) => firstNames(h.first).includes(first)) ? 'full' : undefined;
  const then = list.filter((h) => year === undefined || h.to >= LAST || year <= h.to + AFTERWARDS);
  if (then.length === 0) return undefined;
  if (phrase.initials !== '')
    return then.some((h) => h.first[0] === phrase.initials[0]!.toLowerCase())
      ? 'surname'
      : undefined;
  return 'surname';
}

let spelled: Map<string, readonly (readonly string[])[]> | undefined;

/** Whole names of the lists as folded words, by their first word. */
function spelledNames(): Map<string, readonly (readonly string[])[]> {
  if (spelled !== undefined) return spelled;
  const found = new Map<string, string[][]>();
  for (const table of [KNOWN_PERSONS, MINISTERS, MEMBERS_OF_PARLIAMENT])
    for (const entry of table.trim().split(/[;\n]\s*/)) {
      const [first = '', surname = ''] = entry.split('|');
      if (surname === '' || first === surname) continue;
      const words = fold(`${first} ${surname}`).split(/[\s-]+/);
      const known = found.get(words[0]!);
      if (known === undefined) found.set(words[0]!, [words]);
      else known.push(words);
    }
  spelled = found;
  return found;
}

const startsSpelled = wordFact(({ key }) => spelledNames().has(key));

/** How many tokens from `i` on spell the whole name of somebody on the lists; 0 for none. */
export function spelledAt(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.shape === 'lower' || !startsSpelled(tokens[i]!.form)) return 0;
  let most = 0;
  for (const words of spelledNames().get(tokens[i]!.key) ?? []) {
    const fits = words.every((word, k) => {
      const token = tokens[i + k];
      return token?.key === word && (k === 0 || token.space.blank || token.space.hyphen);
    });
    const goesOn = tokens[i + words.length]?.space.hyphen === true;
    if (fits && !goesOn && words.length > most && tokens[i + words.length - 1]!.shape !== 'lower')
      most = words.length;
  }
  return most;
}

/** First names of those on the list who bear the surname, in office by the year; not frequent ones. */
export function firstNamesOf(phrase: NamePhrase, year: number | undefined): string[] {
  return (holders().get(surnameKey(phrase)) ?? wholeSurname(phrase) ?? [])
    .filter((holder) => holder.minister || year === undefined || holder.from <= year)
    .flatMap((holder) => firstNames(holder.first));
}

/** " (2010–2024)" for a full name of the list, " (sinds 2017)" for who is still in office; '' when it is not there. */
export function periodOf(phrase: NamePhrase): string {
  const first = phrase.firsts[0]?.key ?? '';
  const own = (holders().get(surnameKey(phrase)) ?? []).filter((h) =>
    firstNames(h.first).includes(first),
  );
  if (own.length === 0) return '';
  const from = Math.min(...own.map((h) => h.from));
  const to = Math.max(...own.map((h) => h.to));
  return to >= LAST ? ` (sinds ${from})` : ` (${from}–${to})`;
}

function firstNames(text: string): string[] {
  return text.split(/[ -]/);
}
