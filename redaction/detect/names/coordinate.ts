/** "Jansen, Janssens en Li": what stands beside a person in an enumeration is a person too. */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { Mention } from './mention.ts';
import type { Attributed } from './propagate.ts';
import { hasOwnFunction } from './roleAfter.ts';

const GAIN = 1.8;
const ENOUGH = 2;
/** From here on a mention makes a person by itself (`persons.ts`). */
const STRONG = 3;

/** Once more when the persons are known: who stands beside one of them. */
export function coordinateAttributed(
  tokens: readonly Token[],
  attributed: readonly Attributed[],
): Attributed[] {
  const sorted = [...attributed].sort((a, b) => a.mention.phrase.from - b.mention.phrase.from);
  const raised = coordinate(
    tokens,
    sorted.map((one) => one.mention),
  );
  return sorted.map((one, i) =>
    raised[i] === one.mention ? one : { ...one, mention: raised[i]! },
  );
}

/** Mentions must be in text order. One pass in each direction: a row of any length is followed. */
export function coordinate(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const raised = [...mentions];
  for (let i = 1; i < raised.length; i++)
    raised[i] = raise(tokens, raised[i - 1]!, raised[i]!, raised[i]!);
  for (let i = raised.length - 2; i >= 0; i--)
    raised[i] = raise(tokens, raised[i]!, raised[i + 1]!, raised[i]!);
  return raised;
}

function raise(tokens: readonly Token[], left: Mention, right: Mention, own: Mention): Mention {
  const other = own === left ? right : left;
  if (other.shared && own === right && isOfSameOffice(tokens, left, right))
    return { ...own, standing: 'public', keep: other.keep, shared: true };
  if (own.standing !== 'unknown' && own.standing !== 'private') return own;
  if (own === right && isSecondOfFirm(tokens, left, right))
    return { ...own, standing: 'thing', score: 0, keep: left.keep };
  if (own === left && isFirstOfFirm(tokens, left, right))
    return { ...own, standing: 'thing', score: 0, keep: right.keep };
  if (
    other.standing !== 'private' ||
    other.score < ENOUGH ||
    own.score >= STRONG ||
    own.score <= -1
  )
    return own;
  if (!isJoined(tokens, left, right) || isLoneNoun(own)) return own;
  const score = own.score + GAIN;
  return { ...own, score, standing: score >= 2 ? 'private' : 'unknown', pattern: 'enumeration' };
}

function isOfSameOffice(tokens: readonly Token[], left: Mention, right: Mention): boolean {
  if (right.standing === 'thing' || hasOwnFunction(tokens, right.phrase, left.keep ?? ''))
    return false;
  return isJoined(tokens, left, right);
}

/** "Aangelegenheden en Rechtshulp, F. Brouwer": one word of the language that nobody is called. */
function isLoneNoun({ phrase }: Mention): boolean {
  const [word, more] = [...phrase.firsts, ...phrase.surnames];
  if (word === undefined || more !== undefined || phrase.initials !== '') return false;
  return (
    phrase.particles.length === 0 &&
    (word.bits & (C.first | C.surname)) === 0 &&
    isOrdinary(word.key)
  );
}

/** "Van Bergh en Van Engh Stichting": the firm's word stands behind the second name. */
function isFirstOfFirm(tokens: readonly Token[], left: Mention, right: Mention): boolean {
  if (right.standing !== 'thing' || left.score >= 4 || left.phrase.initials !== '') return false;
  const behind = tokens[right.phrase.to + 1];
  return (
    isJoined(tokens, left, right) &&
    /^(?:en|and)$/.test(tokens[left.phrase.to + 1]?.key ?? '') &&
    behind?.space.blank === true &&
    behind.shape !== 'lower' &&
    (behind.bits & (C.organisation | C.namedPlace)) !== 0
  );
}

/** "Adviesbureau Vos en Smit": the firm's word stands before the first name. */
function isSecondOfFirm(tokens: readonly Token[], left: Mention, right: Mention): boolean {
  if (left.standing !== 'thing' || left.keep?.startsWith('naam van een organisatie') !== true)
    return false;
  const { initials, firsts, surnames } = right.phrase;
  const whole = initials !== '' || (firsts.length > 0 && surnames.length > 0);
  const bits = (firsts[0] ?? surnames[0])?.bits ?? 0;
  return (
    !whole &&
    ((bits & C.first) === 0 || (bits & C.surname) !== 0) &&
    right.slot === undefined &&
    tokens[left.phrase.to + 1]?.key === 'en' &&
    isJoined(tokens, left, right)
  );
}

/** Only a comma, a slash or "en" between them, and brackets behind the first: "Witlox (Hart), Raaijmakers". */
function isJoined(tokens: readonly Token[], left: Mention, right: Mention): boolean {
  const next = afterBrackets(tokens, left.phrase.to + 1, right.phrase.from);
  const between = right.phrase.from - next;
  const { space, gap } = tokens[right.phrase.from]!;
  if (between === 0) return space.comma || /^\s?\/\s?$|^\) ?, ?$/.test(gap);
  if (between !== 1 || !space.blank) return false;
  const link = tokens[next]!;
  return (
    /^(?:en|of|and|eo)$/.test(link.key) &&
    (link.space.blank || link.space.comma || link.space.closes)
  );
}

const LONGEST_ASIDE = 4;

/** The first token behind a short bracket that opens at `from`, or `from`. */
function afterBrackets(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.space.opens !== true) return from;
  for (let at = from + 1; at <= Math.min(end, from + LONGEST_ASIDE); at++)
    if (tokens[at]!.space.closes) return at;
  return from;
}
