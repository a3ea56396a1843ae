/** A name that is told as a name: "noemt hem X", "genaamd X", "op naam van X", "gespeld als X". */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import { CASE_OF, type Evidence, NONE } from './points.ts';
import { personRole } from './roles.ts';

/** "noemt hem X", "zijn volledige naam, X", "op naam van X", "vraag naar X", "X genoemd". */
export function calledBefore(tokens: readonly Token[], phrase: NamePhrase): Evidence {
  const key = (back: number): string => tokens[phrase.from - back]?.key ?? '';
  const after = tokens[phrase.to + 1];
  const called: Evidence = { points: 2.5, pattern: 'called', context: 'naam' };
  if (after?.space.blank === true && /^(?:genoemd|genaamd|geheten)$/.test(after.key)) return called;
  const gap = tokens[phrase.from]!.space;
  if (isSpelt(key, gap) || isIntroduced(tokens, phrase) || isPersonNamed(tokens, phrase))
    return { ...called, points: 3.2 };
  if (gap.hyphen && CASE_OF.test(key(1))) return { ...called, context: 'zaak' };
  if (key(1) === 'naam' && (gap.comma || gap.colon || gap.blank)) return called;
  if (key(1) === 'van' && key(2) === 'naam' && gap.blank) return called;
  if (/^(?:hem|haar)$/.test(key(1)) && /^(?:noemt|noemen|noemde)$/.test(key(2))) return called;
  if (
    key(1) === 'naar' &&
    [2, 3].some((n) => /^(?:vraag|vragen|vraagt|mail|mailen|bel)$/.test(key(n)))
  )
    return { ...called, points: 1.6 };
  return NONE;
}

const HUMAN = /(?:man|vrouw|jongen|meisje|persoon|kind|heer|dame|figuur|type|collega)$/;

/** "De portier, genaamd Bouchrit", "een man genaamd X"; not "een project genaamd X". */
function isPersonNamed(tokens: readonly Token[], { from }: NamePhrase): boolean {
  const [who, named] = [tokens[from - 2]?.key ?? '', tokens[from - 1]?.key ?? ''];
  if (!tokens[from]!.space.blank || !/^(?:genaamd|geheten)$/.test(named)) return false;
  return personRole(who) !== undefined || HUMAN.test(who);
}

/** "gespeld als X", "verkeerd gespeld (X)". */
function isSpelt(key: (back: number) => string, gap: Token['space']): boolean {
  if (gap.opens) return key(1) === 'gespeld';
  return gap.blank && key(1) === 'als' && /^(?:gespeld|geschreven)$/.test(key(2));
}

/** "Hoi, X hier van de helpdesk." */
function isIntroduced(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [here, of] = [tokens[to + 1], tokens[to + 2]];
  const { comma, sentence } = tokens[from]!.space;
  return (
    (comma || sentence) &&
    here?.key === 'hier' &&
    here.space.blank &&
    /^(?:van|uit)$/.test(of?.key ?? '')
  );
}

/** "een schip genaamd Willem": behind a word of the language that is nobody. */
export function isThingNamed(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const who = tokens[phrase.from - 2];
  if (tokens[phrase.from - 1]?.key !== 'genaamd' || who?.shape !== 'lower') return false;
  const isNoun = (who.bits & (C.functionWord | C.verb)) === 0 && isOrdinary(who.key);
  return isNoun && !isPersonNamed(tokens, phrase);
}
