/** The role, party or department behind a name: "Carola Schouten, minister van LNV", "Nijhof (PVV)", "Smit (FEZ)". */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import { LINKS, type Role, roleOf } from './roles.ts';

const ROLE_AFTER_REACH = 4;

/** "Carola Schouten, minister van LNV", "Goossens (directeur-generaal)", "X, wethouder". */
export function roleAfter(tokens: readonly Token[], phrase: NamePhrase): Role | undefined {
  for (let at = phrase.to + 1; at <= phrase.to + ROLE_AFTER_REACH && at < tokens.length; at++) {
    const gap = tokens[at]!.space;
    if (gap.newBlock || gap.newLine || gap.newCell || gap.sentence) return undefined;
    if (at === phrase.to + 1 && !gap.comma && !gap.opens) return officeAs(tokens, at);
    if (at > phrase.to + 1 && !gap.blank && !gap.dotted && !gap.hyphen) return undefined;
    const role = roleOf(tokens, at);
    if (role !== undefined)
      return hasOwnName(tokens, at) && !isAside(tokens, phrase, at) ? undefined : role;
    const bits = tokens[at]!.bits;
    if (
      !LINKS.has(tokens[at]!.key) &&
      (bits & (C.title | C.abbreviation)) === 0 &&
      !/^(?:oud|voormalig|toenmalig|huidig|waarnemend|plaatsvervangend|senior|coordinerend|beleids)/.test(
        tokens[at]!.key,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "Han ter Heegde als burgemeester". */
function officeAs(tokens: readonly Token[], as: number): Role | undefined {
  const office = tokens[as + 1];
  if (tokens[as]!.key !== 'als' || !tokens[as]!.space.blank || office?.space.blank !== true)
    return undefined;
  const role = roleOf(tokens, as + 1);
  return role?.kind === 'public' ? role : undefined;
}

/** ", wethouder Jansen": the role belongs to the next name; not "(burgemeester Moerdijk)". */
function hasOwnName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !next.space.blank) return false;
  if ((next.bits & C.place) !== 0 && (next.bits & C.handName) === 0) return false;
  return (
    next.shape === 'single' ||
    ((next.shape === 'capital' || next.shape === 'mixed') &&
      ((next.bits & C.thing) === 0 || (next.bits & C.handName) !== 0))
  );
}

function isAside(tokens: readonly Token[], phrase: NamePhrase, role: number): boolean {
  return isOfficeOf(tokens, phrase, role) || isWholeAside(tokens, phrase.to + 1, role);
}

/** "Remco Bosma (dijkgraaf Hollands Noorderkwartier)": right behind a whole name, the bracket's office is his. */
function isOfficeOf(tokens: readonly Token[], phrase: NamePhrase, role: number): boolean {
  const whole = phrase.surnames.length > 0 && (phrase.firsts.length > 0 || phrase.initials !== '');
  if (!whole || role !== phrase.to + 1 || !tokens[role]!.space.opens) return false;
  return (tokens[role]!.bits & C.publicRole) !== 0;
}

/** "(burgemeester Purmerdam)": a bracket with an office and one word that is no name says of what. */
function isWholeAside(tokens: readonly Token[], opening: number, role: number): boolean {
  const word = tokens[role + 1];
  const bodies = /^(?:heemraad|hoogheemraad|dijkgraaf|gedeputeerde)$/.test(tokens[role]!.key);
  return (
    tokens[opening]!.space.opens &&
    word !== undefined &&
    (word.bits & (C.first | C.surname)) === 0 &&
    word.shape === 'capital' &&
    (tokens[role + 2]?.space.closes === true || (bodies && isOrdinary(word.key)))
  );
}

/**
 * "heemraden A, B, C (secretaris-directeur) en D (DJZ)": a bracket with a function or a department of his own takes
 * somebody out of the office that the list began with; a place does not, nor capitals behind members of an assembly:
 * those are parties, known or local.
 */
export function hasOwnFunction(
  tokens: readonly Token[],
  phrase: NamePhrase,
  office: string,
): boolean {
  const next = tokens[phrase.to + 1];
  if (next?.space.opens !== true || roleOf(tokens, phrase.to + 1)?.kind === 'public') return false;
  if (next.shape === 'lower') return !LINKS.has(next.key) && !ABSENT.test(next.key);
  if (/(?:leden|lid|voorzitters?|senatoren)\b/.test(office)) return false;
  return departmentAfter(tokens, phrase) && (next.bits & C.place) === 0;
}

/** Of those who have the office all the same: "(afwezig)", "(vanaf punt 3)", "(digitaal)". */
const ABSENT =
  /^(?:aanwezig|afwezig|afgemeld|verhinderd|vanaf|tot|vz|digitaal|online|telefonisch|deels|gedeeltelijk|beiden|allen|wegens|ziek|lijst|fractie|portefeuille|namens|plaatsvervangend|waarnemend|loco|voormalig|oud)/;

/** "(D66)", "(VVD, Rotterdam)" after the name. */
export function partyAfter(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const next = tokens[phrase.to + 1];
  if (isPartysMember(tokens, phrase)) return true;
  if (next === undefined) return false;
  const gap = next.space;
  return (gap.opens || gap.comma) && (next.bits & C.party) !== 0 && next.shape !== 'lower';
}

/** "De fractie van de PVV (Nijhof-Leeuw)": alone in brackets behind the party. */
function isPartysMember(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [party, after] = [tokens[from - 1], tokens[to + 1]];
  if (party === undefined || !tokens[from]!.space.opens || (party.bits & C.party) === 0)
    return false;
  return party.shape !== 'lower' && (after === undefined || after.space.closes);
}

/** "Technology Readiness Levels (TRLs)": the first letters of the words before it, further back than the name. */
function isShortFor(tokens: readonly Token[], { from, to }: NamePhrase, short: Token): boolean {
  const letters = short.text.replace(/s$/, '');
  const start = to + 1 - letters.length;
  if (start >= from || start < 0) return false;
  const words = tokens.slice(start, to + 1);
  return words.map(({ text }) => text[0]).join('') === letters && /^\p{Lu}{3,}$/u.test(letters);
}

/** "(FEZ)", "(BZK, dir. X)": a department after the name makes a civil servant. */
export function departmentAfter(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const next = tokens[phrase.to + 1];
  if (next === undefined || !next.space.opens || isShortFor(tokens, phrase, next)) return false;
  return (
    (next.shape === 'upper' || /^[A-Z]{2,}[a-z]?[A-Za-z]?$/.test(next.text)) &&
    (next.bits & C.party) === 0
  );
}
