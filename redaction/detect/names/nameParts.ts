/** Where an ordinary word, or one that no list has, is part of a name after all. */
import type { Token } from '../flow/token.ts';
import { C, isCompoundOnly, isOrdinary } from '../lists/lexicon.ts';
import { isMiddleSyllable, isNameShaped, nameAfterParticles } from './nameWords.ts';
import { personRole } from './roles.ts';

/** "Chin-A-Fat": the parts around the syllable. */
export function isBesideSyllable(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.shape !== 'capital') return false;
  const [after, before] = [tokens[i + 1], tokens[i - 1]];
  if (after?.space.hyphen === true && isMiddleSyllable(tokens, i + 1)) return true;
  return (
    before !== undefined && i > 1 && tokens[i]!.space.hyphen && isMiddleSyllable(tokens, i - 1)
  );
}

/** "burgemeester Avin Fokkens": the second of two capitals behind an office. */
export function followsOffice(tokens: readonly Token[], i: number): boolean {
  const [office, first] = [tokens[i - 2], tokens[i - 1]];
  const { bits, shape, space } = tokens[i]!;
  if (office === undefined || first === undefined || !first.space.blank || !space.blank)
    return false;
  if ((office.bits & C.publicRole) === 0 || first.shape !== 'capital' || shape !== 'capital')
    return false;
  const named = C.place | C.thing | C.organisation | C.publicRole | C.namedAfter;
  return ((bits | first.bits) & named) === 0;
}

/** "JANSSEN OP DE HAAR": a surname behind capital particles. */
export function isUpperSurname(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    (tokens[i]!.bits & C.handName) !== 0 &&
    before?.shape === 'upper' &&
    (before.bits & C.particle) !== 0 &&
    tokens[i]!.space.blank
  );
}

const NO_FIRST_NAME =
  C.namedAfter |
  C.namedPlace |
  C.organisation |
  C.thing |
  C.publicRole |
  C.personRole |
  C.title |
  C.honorific |
  C.functionWord |
  C.verb |
  C.month |
  C.place;

/** "…, Şule Aktürk": inside a sentence a capital before a known surname is a first name that no list has. */
export function leadsSurname(tokens: readonly Token[], i: number): boolean {
  const { bits, space, shape, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (shape !== 'capital' || text.length < 3 || (bits & NO_FIRST_NAME) !== 0) return false;
  if (space.sentence && !(space.hard && isCompoundOnly(tokens[i]!.key))) return false;
  return (
    next?.space.blank === true &&
    next.shape === 'capital' &&
    !isOrdinary(next.key) &&
    ((next.bits & C.surname) !== 0 || isDoubleBarrelled(tokens, i + 1))
  );
}

/** "Wierenga-Oei": two capitals with a hyphen, neither a place. */
function isDoubleBarrelled(tokens: readonly Token[], i: number): boolean {
  const second = tokens[i + 1];
  return (
    second?.space.hyphen === true &&
    second.shape === 'capital' &&
    ((tokens[i]!.bits | second.bits) & (C.place | C.thing)) === 0 &&
    !isOrdinary(tokens[i]!.key)
  );
}

/** "Dool, I. van den", "Kuiper-Van Tol": an initial behind a comma, a hyphen and a capital particle. */
export function isReversed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (next === undefined || tokens[i]!.shape === 'lower') return false;
  if (next.space.hyphen && (next.bits & C.particle) !== 0)
    return next.shape === 'capital' || isHalfOfDouble(tokens, i);
  const ends = after === undefined || !after.space.blank || (after.bits & C.particle) !== 0;
  // "Getekend, E.H. baron van Weideren"
  if (
    (tokens[i]!.bits & (C.word | C.surname | C.first)) === C.word &&
    /^ge.{3,}[dt]$/.test(tokens[i]!.key)
  )
    return false;
  if (next.space.comma && isTitled(next, after)) return true;
  if (next.space.comma && isGivenWithParticle(next, after)) return true;
  return next.space.comma && next.shape === 'single' && next.dot && (ends || after.space.dotted);
}

/** "Lier, J. van", "Tiel, A.B. van": no sentence ends in a particle. */
export function isReversedPlace(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  if (tokens[at]?.space.comma !== true) return false;
  while (tokens[at]?.shape === 'single' && tokens[at]!.dot && at - i < 5) at++;
  const [van, next] = [tokens[at], tokens[at + 1]];
  if (at === i + 1 || van?.text !== 'van') return false;
  return next === undefined || !next.space.blank || !isNameShaped(next);
}

/** "Os, Ruud van": the comma, a first name and a particle. */
function isGivenWithParticle(next: Token, after: Token | undefined): boolean {
  if ((next.bits & C.first) === 0 || next.shape !== 'capital' || after === undefined) return false;
  return after.shape === 'lower' && (after.bits & C.particle) !== 0 && after.space.blank;
}

/** "Verstappen, mr. E.C.": the comma, a title and an initial. */
function isTitled(next: Token, after: Token | undefined): boolean {
  return (next.bits & C.title) !== 0 && next.dot && after?.shape === 'single' && after.dot;
}

/** "Zuurmond-de Wit": small particles after the hyphen, and a surname after them; not "Motie-de Vries". */
function isHalfOfDouble(tokens: readonly Token[], i: number): boolean {
  const second = tokens[nameAfterParticles(tokens, i + 1)];
  return (
    second !== undefined &&
    (tokens[i]!.bits & NO_FIRST_NAME) === 0 &&
    (second.bits & C.surname) !== 0
  );
}

/** "Iris Slootheer": behind a first name a compound that no dictionary has is a surname. */
export function followsFirst(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const { bits, shape, space, key } = tokens[i]!;
  if (before === undefined || !space.blank || shape !== 'capital' || before.shape !== 'capital')
    return false;
  if ((before.bits & C.first) === 0 || (bits & (C.word | C.functionWord | C.verb)) !== 0)
    return false;
  return isCompoundOnly(key) && personRole(key) === undefined;
}

const INFLECTED = /^(?:grote|kleine|hoge|lange|oude|nieuwe|beste|jonge|rode|wilde)$/;

/** "Trui Hoge", "Anna Grote belde": behind a first name, and no word with a capital follows ("Henk Grote Beurs"). */
export function isInflectedSurname(tokens: readonly Token[], i: number): boolean {
  const [first, next] = [tokens[i - 1], tokens[i + 1]];
  const { shape, space, key } = tokens[i]!;
  if (first === undefined || shape !== 'capital' || !space.blank || !INFLECTED.test(key))
    return false;
  if ((first.bits & C.first) === 0 || first.shape !== 'capital') return false;
  return next === undefined || !next.space.blank || next.shape === 'lower';
}

/** "WJZ (Fleur Onderwater)": a bracket holds a first name and one word more. */
export function endsBracketedName(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i - 1];
  return (
    first?.space.opens === true &&
    first.shape === 'capital' &&
    ((first.bits & C.first) !== 0 || isUnitsNameless(tokens[i - 2], first)) &&
    tokens[i]!.shape === 'capital' &&
    (tokens[i]!.bits & (C.thing | C.place | C.organisation)) === 0 &&
    /^[ \n]$/.test(tokens[i]!.gap) &&
    tokens[i + 1]?.space.closes === true
  );
}

/** "Wim Hemel (IV)": behind a frequent first name, and before the unit of whom that is. */
export function endsBeforeUnit(tokens: readonly Token[], i: number): boolean {
  const [first, unit] = [tokens[i - 1], tokens[i + 1]];
  if (first === undefined || unit === undefined || !tokens[i]!.space.blank) return false;
  const called = C.first | C.handName;
  return (
    (first.bits & called) === called &&
    first.shape === 'capital' &&
    tokens[i]!.shape === 'capital' &&
    unit.space.opens &&
    unit.shape === 'upper'
  );
}

/** "DNB (Pieterjan Kuit)": behind an abbreviation, and a listed name that is no first name. */
function isUnitsNameless(unit: Token | undefined, first: Token): boolean {
  const other = C.place | C.thing | C.organisation | C.namedPlace;
  return (
    unit?.shape === 'upper' &&
    (first.bits & C.surname) !== 0 &&
    (first.bits & other) === 0 &&
    !isOrdinary(first.key)
  );
}

/** "S. van der Bij": words of the language are surnames there. */
export function isBehindInitialAndParticle(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && tokens[at]!.shape === 'lower' && (tokens[at]!.bits & C.particle) !== 0) at--;
  const initial = tokens[at];
  const joined = tokens.slice(at + 1, i + 1).every(({ space }) => space.blank || space.dotted);
  return (
    joined &&
    at < i - 1 &&
    tokens[i]!.shape === 'capital' &&
    initial?.shape === 'single' &&
    initial.dot
  );
}
