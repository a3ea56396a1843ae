/** What carries a person's name without being a person: motions, laws, streets, buildings, firms, places. */
import type { Token } from '../flow/token.ts';
import { isHomeLabel } from '../identifiers/addressWords.ts';
import { HOMES } from '../lists/labels.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { citedIn } from './citations.ts';
import { namedThing } from './namedThings.ts';
import { isNameShaped, isParticle } from './nameWords.ts';
import type { NamePhrase } from './phrase.ts';
import { isTradeCompound } from './trades.ts';
import { after } from './vetoAfter.ts';
import { before, startsWithFirst } from './vetoBefore.ts';
import { firmName, legalFormFirst, namedAfter, ownWord, thingWithArticle } from './vetoFirm.ts';
import type { Veto } from './vetoReason.ts';
import { tradersName } from './vetoTrade.ts';
import { authorOf } from './works.ts';

/** The reason why the phrase is no person, from the words around it. */
export function vetoOf(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  return (
    fieldLabel(tokens, phrase) ??
    firmName(tokens, phrase) ??
    ownWord(tokens, phrase) ??
    legalFormFirst(tokens, phrase) ??
    authorOf(tokens, phrase) ??
    citedIn(tokens, phrase) ??
    thingWithArticle(tokens, phrase) ??
    namedAfter(tokens, phrase) ??
    before(tokens, phrase) ??
    tradersName(tokens, phrase) ??
    namedThing(tokens, phrase) ??
    ministry(tokens, phrase) ??
    unitOfSeveral(tokens, phrase) ??
    officesPlace(tokens, phrase) ??
    besideWork(tokens, phrase) ??
    articleOfTwo(phrase) ??
    brothers(tokens, phrase) ??
    after(tokens, phrase)
  );
}

const LABEL_WORDS = 3;

/** "…, Straat en huisnummer: Kerkweg 104": one word that begins the label of a field. */
function fieldLabel(
  tokens: readonly Token[],
  { from, to, initials }: NamePhrase,
): Veto | undefined {
  const own = tokens[from]!;
  if (from !== to || initials !== '' || (own.bits & C.first) !== 0) return undefined;
  let label = own.key;
  for (let at = from + 1; at <= from + LABEL_WORDS && at < tokens.length; at++) {
    if (tokens[at]!.gap.startsWith(':'))
      return HOMES.has(label) || isHomeLabel(label)
        ? { reason: 'veld van een formulier', word: own.key }
        : undefined;
    if (!tokens[at]!.space.blank) return undefined;
    label += ` ${tokens[at]!.key}`;
  }
  return undefined;
}

/** "CC: Wil Sanders; Postbus Werk aan de Maas": the piece begins with what the mailbox is. */
function mailboxBefore(tokens: readonly Token[], from: number): Veto | undefined {
  for (let at = from; at > Math.max(0, from - 6); at--) {
    const before = tokens[at - 1]!;
    if (tokens[at]!.space.hard || /[;:,<]/.test(tokens[at]!.gap)) return undefined;
    if (MAILBOX.test(before.key)) return { reason: 'functionele mailbox', word: before.key };
  }
  return undefined;
}

const MAILBOX =
  /^(?:postbus|dienstpostbus|mailbox|secretariaat|secr|servicedesk|helpdesk|klantenservice|klantcontactcentrum|informatiepunt|meldpunt|loket|redactie|projectbureau)$/;

/** "Van: Directie Sub-Sahara Afrika": a unit of the organisation, also in the head of a mail. */
export function unitBefore(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const left = tokens[phrase.from - 1];
  if (left === undefined || startsWithFirst(phrase)) return undefined;
  const own = tokens[phrase.from]!;
  const named = C.first | C.surname;
  if (phrase.from === phrase.to && (own.bits & (C.organisation | named)) === C.organisation)
    return { reason: 'naam van een organisatie', word: own.key };
  const trade = tokens[phrase.to + 1];
  if (trade?.space.blank === true && trade.shape === 'capital' && isTradeCompound(trade))
    return { reason: 'naam van een organisatie', word: trade.key };
  const mailbox = mailboxBefore(tokens, phrase.from);
  if (mailbox !== undefined) return mailbox;
  if (tokens[phrase.from]!.space.hyphen && left.shape === 'capital' && isOrdinary(left.key))
    return { reason: 'naam van een plaats of zaak', word: 'koppelteken' };
  if (!tokens[phrase.from]!.space.blank) return undefined;
  return UNIT.test(left.key) ? { reason: 'naam van een organisatie', word: left.key } : undefined;
}

const UNIT =
  /^(?:directie|afdeling|team|dienst|bureau|stichting|gemeente|provincie|ministerie|cluster|sector|unit|domein|programma)$/;

/** "Min BuZa", "Stas Fin": a ministry, or who leads it. */
function ministry(tokens: readonly Token[], { from, to }: NamePhrase): Veto | undefined {
  const next = tokens[from + 1];
  if (from !== to && to !== from + 1) return undefined;
  if (!/^(?:min|stas)$/.test(tokens[from]!.key) || next?.space.blank !== true) return undefined;
  const abbreviated = next.shape === 'mixed' || next.shape === 'upper';
  const known = abbreviated || /^(?:fin|def|buza)$/.test(next.key);
  return known ? { reason: 'naam van een organisatie', word: 'min' } : undefined;
}

/** "Directie Wegen en Bruggen" begins a line or cell: the last word belongs to the unit's name. */
function unitOfSeveral(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  if (phrase.from !== phrase.to || phrase.firsts.length > 0) return undefined;
  const and = phrase.from - 1;
  if (!/^(?:en|of)$/.test(tokens[and]?.key ?? '') || !tokens[phrase.from]!.space.blank)
    return undefined;
  let at = and - 1;
  while (at > 0 && and - at < 6 && !tokens[at]!.space.hard && isOrdinary(tokens[at]!.key)) at--;
  const first = tokens[at];
  const begins = first?.shape === 'capital' || tokens[at + 1]!.shape === 'capital';
  return first !== undefined && UNIT.test(first.key) && begins
    ? { reason: 'naam van een organisatie', word: first.key }
    : undefined;
}

/** "wethouder Te Molder van Bronckhorst": behind an office and its bearer stands the municipality. */
function officesPlace(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const of = phrase.from - 1;
  if (tokens[of]?.key !== 'van' || phrase.from !== phrase.to || !tokens[of]!.space.blank)
    return undefined;
  for (let at = of - 1; at >= Math.max(0, of - 5) && !tokens[at + 1]!.space.hard; at--) {
    if ((tokens[at]!.bits & (C.publicRole | C.surname)) === C.publicRole)
      return at < of - 1 ? { reason: 'naam van een plaats', word: tokens[at]!.key } : undefined;
    if (!isParticle(tokens[at]!) && !isNameShaped(tokens[at]!)) return undefined;
  }
  return undefined;
}

/** "De Hooge Wei", "Het Nieuwe Land": behind an article with a capital two words are no surname. */
function articleOfTwo({ initials, firsts, particles, surnames }: NamePhrase): Veto | undefined {
  if (initials !== '' || firsts.length > 0 || !/^(?:de|het)$/.test(particles.join(' ')))
    return undefined;
  return surnames.length > 1 && !surnames[1]!.space.hyphen
    ? { reason: 'naam van een zaak (lidwoord ervoor)', word: particles[0]! }
    : undefined;
}

/** "Gebr. Vermeer", "Firma Bos". */
function brothers(tokens: readonly Token[], { from, initials }: NamePhrase): Veto | undefined {
  const left = tokens[from - 1];
  if (left === undefined || initials !== '' || !/^(?:gebr|gebroeders|gezusters)$/.test(left.key))
    return undefined;
  return tokens[from]!.space.blank || tokens[from]!.space.dotted
    ? { reason: 'naam van een organisatie', word: left.key }
    : undefined;
}

/** "de gemalen bij De Heen", "de schuiven bij Neeltje Jans": works stand beside places. */
function besideWork(tokens: readonly Token[], { from, initials }: NamePhrase): Veto | undefined {
  const [work, beside] = [tokens[from - 2], tokens[from - 1]];
  if (work === undefined || !/^(?:bij|nabij)$/.test(beside?.key ?? '') || initials !== '')
    return undefined;
  const stands = tokens[from]!.space.blank && beside!.space.blank;
  return stands && WORK.test(work.key)
    ? { reason: 'naam van een plaats', word: work.key }
    : undefined;
}

const WORK =
  /(?:gemaal|gemalen|sluis|sluizen|schuif|schuiven|stuw|stuwen|brug|bruggen|dijk|dijken|overweg|kruising|rotonde|afslag|knooppunt|viaduct|tunnel|waterkering|peilbuis|peilbuizen|meetpunt|boring)$/;
