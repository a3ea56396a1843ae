/** A run of tokens that has the form of a name, taken apart. */
import type { Token } from '../flow/token.ts';
import { isBodyName } from '../lists/bodies.ts';
import { C, classOf, isCompoundOnly, isOrdinary } from '../lists/lexicon.ts';
import { isBehindVan } from './behindVan.ts';
import {
  isFirstOnly,
  isInitial,
  isMiddleSyllable,
  isNameShaped,
  isParticle,
  MOST_INITIALS,
  nameAfterParticles,
} from './nameWords.ts';

export interface NamePhrase {
  /** Token indices of the name itself, without titles; inclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Upper case, without dots: `JP`. */
  readonly initials: string;
  readonly firsts: readonly Token[];
  /** Folded particles of the first surname part: `van der`. */
  readonly particles: readonly string[];
  readonly surnames: readonly Token[];
  /** `Jansen, S.M.` */
  readonly reversed: boolean;
}

/**
 * The longest phrase that starts at token `i`, or undefined. `stop` says which tokens may not be part of it
 * (organisations, places, ordinary words where the caller knows better).
 */
export function phraseAt(
  tokens: readonly Token[],
  i: number,
  stop: (index: number) => boolean,
): NamePhrase | undefined {
  let at = i;
  let initials = '';
  while (
    at < tokens.length &&
    at - i < MOST_INITIALS &&
    isInitial(tokens, at) &&
    (at === i || joinsInitial(tokens[at]!))
  ) {
    initials += tokens[at]!.text.toUpperCase();
    at++;
  }
  const firsts: Token[] = [];
  at = roundFirst(tokens, at, initials, firsts);
  if (at > i && tokens[at] !== undefined && !joins(tokens[at]!, at > i && initials !== ''))
    return undefined;
  return readRest(tokens, i, at, initials, firsts, stop);
}

function joinsInitial(token: Token): boolean {
  const gap = token.space;
  return gap.dotted || gap.blank || token.gap === '.-' || token.gap === '-';
}

function joins(token: Token, afterInitials: boolean): boolean {
  const gap = token.space;
  return gap.blank || (afterInitials && (gap.dotted || gap.closes));
}

/** "G.J. (Gert-Jan) ter Horst": the first name in brackets. */
function roundFirst(
  tokens: readonly Token[],
  at: number,
  initials: string,
  firsts: Token[],
): number {
  const token = tokens[at];
  if (initials === '' || token === undefined || !token.space.opens || !isNameShaped(token))
    return at;
  let end = at + 1;
  while (end < tokens.length && end - at < 3 && tokens[end]!.space.hyphen) end++;
  if (tokens[end] === undefined || !tokens[end]!.space.closes) return at;
  firsts.push(...tokens.slice(at, end));
  return end;
}

function readRest(
  tokens: readonly Token[],
  i: number,
  from: number,
  initials: string,
  firsts: Token[],
  stop: (index: number) => boolean,
): NamePhrase | undefined {
  const words: number[] = [];
  let particles: string[] = [];
  let particleAt = -1;
  let at = from;
  let last = from - 1;
  while (at < tokens.length && words.length < 6) {
    const token = tokens[at]!;
    if (at > from && !continuesName(tokens, at)) break;
    if (words.length > 0 && isMiddleSyllable(tokens, at)) at++;
    else if (
      isParticle(token) &&
      !(
        isNameShaped(token) &&
        isLastWord(tokens, at) &&
        words.length > 0 &&
        token.shape !== 'lower'
      )
    ) {
      const name = nameAfterParticles(tokens, at);
      if (name < 0 || stop(name) || !mayFollow(tokens, at, words, initials)) break;
      if (particleAt < 0) {
        particleAt = words.length;
        particles = tokens.slice(at, name).map((t) => t.key);
      }
      words.push(name);
      last = name;
      at = name + 1;
    } else if (isNameShaped(token) && !stop(at)) {
      words.push(at);
      last = at;
      at++;
    } else if (words.length > 0 && isMiddle(tokens, at)) {
      at++;
    } else break;
  }
  if (words.length === 0) return undefined;
  return divide(tokens, { i, from, last, words, particles, particleAt, initials, firsts });
}

const PREPOSITIONS = new Set([
  'in',
  'op',
  'aan',
  'bij',
  'over',
  'uit',
  'voor',
  'onder',
  'toe',
  'en',
  'te',
  'y',
  'e',
  'as',
  'a',
]);

/**
 * A small particle inside a name stands between first name and surname, or in the second half of a double name;
 * after a surname it starts something else: "J. Bensaïd van kantoor De Ruyter", "Koning in Drenthe".
 */
function mayFollow(
  tokens: readonly Token[],
  at: number,
  words: readonly number[],
  initials: string,
): boolean {
  const token = tokens[at]!;
  if (token.space.hyphen || words.length === 0 || /^(?:da|do|dos|das)$/.test(token.key))
    return true;
  if (PREPOSITIONS.has(token.key) && token.shape === 'lower') {
    const next = tokens[at + 1];
    const article = next !== undefined && /^(?:de|den|der|het|t|'t)$/.test(next.key);
    if (article && (tokens[words.at(-1)!]!.bits & C.first) === 0) return false;
    if (article && isTopic(tokens, at)) return false;
    if (!article && !(token.key === 'te' || token.key === 'en' || token.key === 'y')) return false;
    if (!article && (classOf(next?.key ?? '') & C.place) !== 0) return false;
    if (token.key === 'en') return false;
  }
  if (isEmployer(tokens, at, words) || isUnitBehind(tokens, at, words)) return false;
  if (initials !== '' || words.length > 3) return false;
  const last = tokens[words.at(-1)!]!;
  if (token.shape === 'lower' && startsWithParticle(tokens, words[0]!)) return false;
  const joined = words.every((w, i) => i === 0 || tokens[w]!.space.hyphen);
  // "Pelle Sörensen-Kaya van Sanquin": half of a surname, though many are called so.
  const given = (last.bits & C.first) !== 0 && !last.space.hyphen;
  return joined || given || token.shape !== 'lower';
}

/** "de heer Zomer van Sanquin": a surname after a form of address, and a name behind "van" that nobody is called. */
function isEmployer(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
  const first = tokens[words[0]!]!;
  const before = tokens[words[0]! - 1];
  const name = tokens[at + 1];
  return (
    tokens[at]!.text === 'van' &&
    words.length === 1 &&
    (first.bits & C.first) === 0 &&
    before !== undefined &&
    /^(?:heer|mevrouw|mevr|mw|dhr|meneer)$/.test(before.key) &&
    ((name?.bits ?? 0) & C.surname) === 0
  );
}

/** "Esra Tunahan van Maatwerk": behind a first name and a surname "van" and a word of the language say where one works. */
function isUnitBehind(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
  const [first, last] = [tokens[words[0]!]!, tokens[words.at(-1)!]!];
  const unit = tokens[at + 1];
  if (!/^(?:van|VAN)$/.test(tokens[at]!.text) || unit === undefined) return false;
  if (isToponym(tokens, at, words)) return false;
  if (isBodyName(unit.key) && (unit.bits & (C.surname | C.place)) === 0) return true;
  if (words.length < 2) {
    const name = nameAfterParticles(tokens, at);
    return isBody(tokens[name]) || isWorkplace(tokens, words[0]!, at, name);
  }
  const named = (first.bits & C.first) !== 0 && last.space.blank && (last.bits & C.first) === 0;
  const bits = unit.bits;
  const word = isOrdinary(unit.key) || (bits & (C.organisation | C.thing | C.otherName)) !== 0;
  return named && word && (bits & (C.surname | C.place)) === 0;
}

/**
 * "Jan van Nes", "Maarten van Gaans-Gijbels", "Els van den Broek": a place that many are called after, half of a double
 * name, or an article that the language has in names only.
 */
function isToponym(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
  const last = nameAfterParticles(tokens, at);
  const [first, name, next] = [tokens[words[0]!]!, tokens[last], tokens[last + 1]];
  if (name === undefined || words.length > 1) return false;
  if (name.shape !== 'capital' && name.shape !== 'upper') return false;
  if ((first.bits & C.first) === 0 || last > at + 2) return false;
  const article = tokens[last - 1]!.key;
  if (/^(?:den|der)$/.test(article)) return true;
  const double = next?.space.hyphen === true && (next.bits & C.surname) !== 0;
  return article !== 'het' && (double || isBehindVan(name.key));
}

/** "beveiliger Cees van Trigion", "Cornelissen van Cornelissen Groep", "Ank van NTI": a word that no surname looks like. */
function isWorkplace(tokens: readonly Token[], first: number, of: number, name: number): boolean {
  const [person, own, behind] = [tokens[first]!, tokens[name], tokens[name + 1]];
  if (own === undefined || name !== of + 1 || !tokens[of]!.space.blank) return false;
  if (/['’]s$/.test(own.text)) return true;
  const firm = C.organisation | C.namedPlace;
  if (behind?.space.blank === true && behind.shape === 'capital' && (behind.bits & firm) !== 0)
    return (behind.bits & (C.surname | C.first)) === 0;
  if ((own.bits & (C.surname | C.place)) !== 0 && own.shape !== 'upper') return false;
  if (own.shape === 'upper') return person.shape !== 'upper' && own.text.length < 6;
  const called = (person.bits & C.first) !== 0;
  return (
    called && own.text.length > 4 && (FIRM_ENDING.test(own.key) || (own.bits & C.otherName) !== 0)
  );
}

/** Endings of made-up names of firms, that hardly any place and so no surname with "van" has. */
const FIRM_ENDING =
  /(?:[ion]on|os|as|is|us|ax|ex|ix|ox|ia|ie|eo|[^aelo]a|yn|tec|tech|net|soft|com|corp|ics|ity|zorg|bouw|groep|plan|link|works?|care|med|flex|line|gas|port|eind|ise|ium|ics|y)$/;

/** "de heer Van Nuland van Divosa": the name began with its particles. */
function startsWithParticle(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    isParticle(before) &&
    before.shape === 'capital' &&
    tokens[first]!.space.blank &&
    (tokens[first]!.bits & C.first) === 0
  );
}

/** "bericht aan Melle over de Polderbaan": no surname that is known. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const where = /^(?:in|op)$/.test(tokens[at]!.key) && /^(?:de|het)$/.test(tokens[at + 1]!.key);
  if (!where && !/^(?:over|voor|bij|uit|aan|onder)$/.test(tokens[at]!.key)) return false;
  const name = nameAfterParticles(tokens, at);
  return name >= 0 && (tokens[name]!.bits & C.surname) === 0;
}

function isLastWord(tokens: readonly Token[], at: number): boolean {
  return nameAfterParticles(tokens, at) < 0;
}

/** "Trienke van Bouwtoezicht", "Weernink van het Openbaar Ministerie". */
function isBody(unit: Token | undefined): boolean {
  if (unit === undefined || (unit.bits & (C.surname | C.first)) !== 0) return false;
  if (/^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(unit.text)) return true;
  const body = C.word | C.organisation | C.abbreviation;
  return isCompoundOnly(unit.key) || (unit.bits & body) !== 0;
}

/** "Seán Ó Briain". */
function isIrish(tokens: readonly Token[], at: number): boolean {
  return /^[ÓO]$/.test(tokens[at]!.text) && !tokens[at]!.dot && tokens[at + 1]?.shape === 'capital';
}

function isMiddle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.shape !== 'single') return false;
  if (isIrish(tokens, at)) return true;
  return tokens[at]!.dot && isMiddleInitial(tokens, at);
}

/** "Sietse P. Veenstra", "Annie M.G. Schmidt". */
function isMiddleInitial(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.shape === 'single' && tokens[next]!.dot && next - at < 4) next++;
  const name = tokens[next];
  const first = tokens[at - 1]!;
  if (isOrdinary(first.key) && (first.bits & C.first) === 0) return false;
  return (
    name?.space.dotted === true && (isNameShaped(name) || nameAfterParticles(tokens, next) >= 0)
  );
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const { space } = tokens[at]!;
  if (space.blank || space.hyphen) return true;
  return space.dotted && space.text.length <= 2 && tokens[at - 1]!.shape === 'single';
}

interface Parts {
  readonly i: number;
  readonly from: number;
  readonly last: number;
  readonly words: readonly number[];
  readonly particles: readonly string[];
  readonly particleAt: number;
  readonly initials: string;
  readonly firsts: readonly Token[];
}

function divide(tokens: readonly Token[], parts: Parts): NamePhrase {
  const { words } = parts;
  const count =
    parts.initials !== ''
      ? 0
      : parts.particleAt >= 0
        ? parts.particleAt
        : firstNameCount(tokens, words);
  const firsts = [...parts.firsts, ...words.slice(0, count).map((w) => tokens[w]!)];
  return {
    from: parts.i,
    to: parts.last,
    start: tokens[parts.i]!.start,
    end: tokens[parts.last]!.end,
    initials: parts.initials,
    firsts,
    particles: parts.particles,
    surnames: words.slice(count).map((w) => tokens[w]!),
    reversed: false,
  };
}

/** How many of the words (without particles between them) are first names: all but the last group. */
function firstNameCount(tokens: readonly Token[], words: readonly number[]): number {
  if (words.length === 1) return isFirstOnly(tokens[words[0]!]!) ? 1 : 0;
  let count = words.length - 1;
  while (count > 0 && tokens[words[count]!]!.space.hyphen) count--;
  if (count === 0) return (tokens[words[0]!]!.bits & C.first) !== 0 ? words.length : 0;
  return count;
}
