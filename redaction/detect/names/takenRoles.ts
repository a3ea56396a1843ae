/** A role before a phrase that has its own bearer, or that stands alone in a row of addressees. */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import { isListedSurname } from './publicList.ts';

/** "M, SG, Lidewij Prakken": the top official is an addressee of his own. */
export function isOwnItem(tokens: readonly Token[], role: number): boolean {
  const { space, shape } = tokens[role]!;
  const next = tokens[role + 1];
  return (
    shape === 'upper' && (space.comma || space.colon || space.hard) && next?.space.comma === true
  );
}

/** "minister Kaag, DGPZ, Hui Zhang", "minister Kaag en protocol (Giovanni)": the role has its own bearer right behind it. */
export function isTakenRole(tokens: readonly Token[], role: number, phrase: NamePhrase): boolean {
  const next = tokens[role + 1];
  if (next === undefined || role + 1 >= phrase.from || !next.space.blank) return false;
  const between = tokens.slice(role + 2, phrase.from + 1);
  const opens = tokens[phrase.from]!.space.opens;
  return (
    next.shape === 'capital' &&
    (!isOrdinary(next.key) ||
      (next.bits & (C.surname | C.first)) !== 0 ||
      isListedSurname(next.key)) &&
    (next.bits & (C.thing | C.title | C.honorific)) === 0 &&
    between.some(({ space, key }) => space.comma || (opens && key === 'en'))
  );
}
