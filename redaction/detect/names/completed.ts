/** What belongs to a name behind it: the reversed part, the initial of a surname, who of the family. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { isOfDoubleSurname } from './doubleSurnames.ts';
import { isSmallParticle } from './nameWords.ts';
import type { NamePhrase } from './phrase.ts';
import { reversedAt } from './reversed.ts';
import { personRole } from './roles.ts';
import type { Slot } from './structure/slot.ts';

/** Adds what stands behind: the reversed part, or the initial of a surname ("Wouter B."). */
export function complete(
  tokens: readonly Token[],
  phrase: NamePhrase | undefined,
  slot: Slot | undefined,
): NamePhrase | undefined {
  if (phrase === undefined) return undefined;
  const reversed = mayBeReversed(tokens, phrase, slot) ? reversedAt(tokens, phrase) : undefined;
  if (
    reversed !== undefined &&
    (reversed.initials !== '' ||
      ((slot !== undefined || endsInParticle(tokens, reversed)) && endsPiece(tokens, reversed)))
  )
    return reversed;
  const next = tokens[phrase.to + 1];
  if (
    next?.shape === 'single' &&
    next.dot &&
    next.space.blank &&
    phrase.from === phrase.to &&
    phrase.initials === '' &&
    !isInitialOfNext(tokens, phrase.to + 1)
  ) {
    return { ...phrase, to: phrase.to + 1, end: next.end + 1 };
  }
  return withShortSurname(tokens, phrase);
}

/** "Mark ten H.", "Samir el A.": particles and the first letter of a surname behind a first name. */
function withShortSurname(tokens: readonly Token[], phrase: NamePhrase): NamePhrase {
  const given = phrase.from === phrase.to && (tokens[phrase.from]!.bits & C.first) !== 0;
  let at = phrase.to + 1;
  while (at <= phrase.to + 3 && tokens[at]?.space.blank === true && isSmallParticle(tokens[at]!))
    at++;
  const letter = tokens[at];
  if (!given || at === phrase.to + 1 || letter === undefined || !letter.space.blank) return phrase;
  if (letter.shape !== 'single' || !letter.dot || isInitialOfNext(tokens, at)) return phrase;
  if (letter.text !== letter.text.toUpperCase()) return phrase;
  return { ...phrase, to: at, end: letter.end + 1 };
}

/** "B. ten Have sr.", "Tsjerk jr.": who of the family is part of the name. */
export function withGeneration(tokens: readonly Token[], phrase: NamePhrase): NamePhrase {
  const next = tokens[phrase.to + 1];
  if (next === undefined || !next.space.blank || !/^(?:[js]r|junior|senior)$/i.test(next.text))
    return phrase;
  const role = tokens[phrase.to + 2];
  if (/^(?:junior|senior)$/i.test(next.text) && role?.space.blank === true && isFunction(role))
    return phrase;
  return { ...phrase, to: phrase.to + 1, end: next.end + (next.dot ? 1 : 0) };
}

function isInitialOfNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.gap === '.';
}

function mayBeReversed(
  tokens: readonly Token[],
  phrase: NamePhrase,
  slot: Slot | undefined,
): boolean {
  if (slot?.kind === 'greeting') return false;
  if (phrase.firsts.length > 0 && phrase.surnames.length > 0)
    return (
      (slot !== undefined || isDoubleSurname(tokens, phrase)) &&
      (phrase.firsts[0]!.bits & C.first) === 0
    );
  const own = phrase.surnames[0] ?? phrase.firsts[0];
  return (
    own !== undefined &&
    (phrase.firsts.length === 0 ||
      (own.bits & C.surname) !== 0 ||
      slot?.kind === 'column' ||
      // "Cicek, D." at the start of a cell: many a first name is a surname too.
      tokens[phrase.from]!.space.hard)
  );
}

/** "Oude Elferink, J.", "Pietersen Jansen, P.": two surnames beside each other. */
function isDoubleSurname(
  tokens: readonly Token[],
  { from, firsts, surnames }: NamePhrase,
): boolean {
  const [first, last] = [firsts[0]!, surnames.at(-1)!];
  const begins = (first.bits & C.surname) !== 0 || isOfDoubleSurname(tokens, from);
  return firsts.length === 1 && begins && (last.bits & C.surname) !== 0;
}

/** "schreef Vries, Pien de:". */
function endsInParticle(tokens: readonly Token[], { to, firsts }: NamePhrase): boolean {
  return isSmallParticle(tokens[to]!) && firsts.some(({ bits }) => (bits & C.first) !== 0);
}

function endsPiece(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const next = tokens[phrase.to + 1];
  return next === undefined || !next.space.blank;
}

/** "senior beleidsmedewerker": of the function, not of the family. */
function isFunction({ key, shape }: Token): boolean {
  return shape !== 'lower' || personRole(key) !== undefined || key === 'adviseur';
}
