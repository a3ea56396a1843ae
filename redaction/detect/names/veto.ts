/** What carries a person's name without being a person: motions, laws, streets, buildings, firms, places. */
import type { Token } from '../flow/token.ts';
import { isOrdinary } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import { after } from './vetoAfter.ts';
import { before, startsWithFirst } from './vetoBefore.ts';
import { firmName, legalFormFirst, ownWord, thingWithArticle } from './vetoFirm.ts';
import type { Veto } from './vetoReason.ts';
import { authorOf } from './works.ts';

/** The reason why the phrase is no person, from the words around it. */
export function vetoOf(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  return (
    firmName(tokens, phrase) ??
    ownWord(tokens, phrase) ??
    legalFormFirst(tokens, phrase) ??
    authorOf(tokens, phrase) ??
    thingWithArticle(tokens, phrase) ??
    before(tokens, phrase) ??
    unitOfSeveral(tokens, phrase) ??
    after(tokens, phrase)
  );
}

/** "Van: Directie Sub-Sahara Afrika": a unit of the organisation, also in the head of a mail. */
export function unitBefore(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const left = tokens[phrase.from - 1];
  if (left === undefined || startsWithFirst(phrase)) return undefined;
  if (tokens[phrase.from]!.space.hyphen && left.shape === 'capital' && isOrdinary(left.key))
    return { reason: 'naam van een plaats of zaak', word: 'koppelteken' };
  if (!tokens[phrase.from]!.space.blank) return undefined;
  return UNIT.test(left.key) ? { reason: 'naam van een organisatie', word: left.key } : undefined;
}

const UNIT =
  /^(?:directie|afdeling|team|dienst|bureau|stichting|gemeente|provincie|ministerie|cluster|sector|unit|domein|programma)$/;

/** "Directie Wegen en Bruggen" begins a line or cell: the last word belongs to the unit's name. */
function unitOfSeveral(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  if (phrase.from !== phrase.to || phrase.firsts.length > 0) return undefined;
  const and = phrase.from - 1;
  if (!/^(?:en|of)$/.test(tokens[and]?.key ?? '') || !tokens[phrase.from]!.space.blank)
    return undefined;
  let at = and - 1;
  while (at > 0 && and - at < 6 && !tokens[at]!.space.hard && isOrdinary(tokens[at]!.key)) at--;
  const first = tokens[at];
  return first !== undefined && UNIT.test(first.key) && first.shape === 'capital'
    ? { reason: 'naam van een organisatie', word: first.key }
    : undefined;
}
