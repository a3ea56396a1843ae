/** Firms that are called after who runs them, told by the trade before the name or by the family behind it. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import { isTrade, isTradeCompound } from './trades.ts';
import { GENERIC_ORGANISATIONS } from './vetoFirm.ts';
import type { Veto } from './vetoReason.ts';

const FIRM: Veto = { reason: 'naam van een organisatie', word: 'firma' };

/** "A.M. Edwards Medical Center": two words of a body behind whatever name. */
const BODY =
  /^(?:medical|health|memorial|comprehensive|community|research|international|performing) (?:center|centre|hospital|school|college|institute|airport|foundation|library|clinic)$/;

/** A bare surname: who is named in full behind a department ("Wegenbouw Jan de Vries") is a person. */
export function tradersName(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const behind = tokens.slice(phrase.to + 1, phrase.to + 3);
  if (behind.every(({ space }) => space.blank) && BODY.test(behind.map(({ key }) => key).join(' ')))
    return FIRM;
  if (phrase.initials !== '' || phrase.firsts.length > 0) return undefined;
  return isBehindTrade(tokens, phrase) || hasFamilyBehind(tokens, phrase) ? FIRM : undefined;
}

/** "Steigerbouw Van Vliet", "uitzendbureau Flexkracht De Kok". */
function isBehindTrade(tokens: readonly Token[], { from }: NamePhrase): boolean {
  const [left, before] = [tokens[from - 1], tokens[from - 2]];
  if (left?.shape !== 'capital' || !tokens[from]!.space.blank) return false;
  if ((left.bits & (C.first | C.surname | C.handName | C.personRole)) !== 0) return false;
  // "Kopie: Wegenbouw De Vries, …": in a list of units it is who sits there.
  if (isTradeCompound(left) && left.space.blank) return true;
  const kind = before?.shape === 'lower' && left.space.blank;
  return kind && (before.bits & C.personRole) === 0 && isFirmNoun(before);
}

/** "het team Toezicht De Boer": a unit has people, a firm a name. */
function isFirmNoun(token: Token): boolean {
  if (GENERIC_ORGANISATIONS.has(token.key)) return false;
  return (token.bits & C.organisation) !== 0 || isTrade(token) || isTradeCompound(token);
}

/** "Van Vliet en Zn.", "De Boer & Zonen". */
function hasFamilyBehind(tokens: readonly Token[], { to }: NamePhrase): boolean {
  const [link, family] = [tokens[to + 1], tokens[to + 2]];
  if (link === undefined || family === undefined) return false;
  if (/^ ?& ?$/.test(link.gap)) return FAMILY.test(link.key) || /^(?:co|cie)$/.test(link.key);
  return (
    link.key === 'en' && link.space.blank && family.shape === 'capital' && FAMILY.test(family.key)
  );
}

/** "Bakker en Co": Co is a colleague's name too. */
const FAMILY = /^(?:zn|zoon|zonen|zoons|dochters)$/;
