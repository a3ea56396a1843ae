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
  return /^(?:directie|afdeling|team|dienst|bureau|stichting|gemeente|provincie|ministerie)$/.test(
    left.key,
  )
    ? { reason: 'naam van een organisatie', word: left.key }
    : undefined;
}
