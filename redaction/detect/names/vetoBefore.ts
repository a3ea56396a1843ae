/** What the words before a phrase say of it: motions, laws, courts, departments, articles, employers in brackets. */
import type { Token } from '../flow/token.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import { isParticle } from './nameWords.ts';
import type { NamePhrase } from './phrase.ts';
import { CASE_OF } from './points.ts';
import { isSaint } from './stops.ts';
import { GENERIC_ORGANISATIONS } from './vetoFirm.ts';
import type { Veto } from './vetoReason.ts';

export function before(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const left = tokens[phrase.from - 1];
  const own = tokens[phrase.from]!;
  if (left === undefined) return undefined;
  const gap = own.space;
  if (
    gap.hyphen &&
    left.shape === 'upper' &&
    left.text.length >= 3 &&
    own.shape === 'capital' &&
    (left.bits & (C.surname | C.first)) === 0
  )
    return { reason: 'naam van een zaak', word: 'afkorting' };
  if (
    gap.hyphen &&
    left.shape !== 'single' &&
    !CASE_OF.test(left.key) &&
    (!isRolePrefix(left) || isNamedThing(left, tokens, phrase))
  )
    return { reason: 'naar een persoon genoemd', word: left.key };
  if (gap.hyphen && left.shape === 'single' && !left.dot && !left.space.hyphen)
    return { reason: 'naam van een zaak', word: 'koppelteken' };
  if (own.gap.includes('/') && isSlashNamed(tokens, phrase.from))
    return { reason: 'naar een persoon genoemd', word: 'motie' };
  if (/&/.test(own.gap) && !isCouple(tokens, phrase))
    return { reason: 'naam van een organisatie', word: '&' };
  if (gap.comma && isSecondInBrackets(tokens, phrase.from) && phrase.from === phrase.to)
    return { reason: 'organisatie achter een naam', word: 'haakjes' };
  if (isTitledWork(tokens, phrase))
    return { reason: 'naam van een gebouw of bouwwerk', word: 'titel' };
  if (gap.comma && isFirmsRole(left, phrase))
    return { reason: 'naam van een organisatie', word: left.key };
  const inside = /^(?:de|het|een)$/.test(tokens[phrase.from - 2]?.key ?? '');
  if (/^: ?$/.test(own.gap) && HALL.test(left.key) && !inside)
    return { reason: 'naam van een gebouw of plaats', word: left.key };
  if (!gap.blank && !/^ ?['"‘“(]$/.test(own.gap)) return undefined;
  const article = articleVeto(tokens, phrase, left);
  if (article !== undefined) return article;
  if (isAffiliation(tokens, phrase, left))
    return { reason: 'organisatie achter een naam', word: 'haakjes' };
  if (isSaint(tokens, phrase.from) || isCourt(left, own))
    return { reason: 'naam van een plaats of instelling', word: left.key };
  if (isDepartmentBefore(tokens, phrase, left))
    return { reason: 'naam van een organisatie', word: 'afkorting' };
  if (left.key === 'naar' && CALLED_AFTER.test(tokens[phrase.from - 2]?.key ?? ''))
    return { reason: 'naar een persoon genoemd', word: 'vernoemd naar' };
  const bits = left.bits;
  // "Bij ziekte Ruud Terwindt": who takes over then.
  const isOwnIllness = left.key === 'ziekte' && phrase.firsts.length > 0;
  if ((bits & C.namedAfter) !== 0 && !isOwnIllness)
    return { reason: 'naar een persoon genoemd', word: left.key };
  if (
    left.key === 'van' &&
    (classOf(tokens[phrase.from - 2]?.key ?? '') & C.namedAfter) !== 0 &&
    /^(?:formule|methode|wet|stelling|theorie|syndroom|ziekte|model|schaal|index|effect)$/.test(
      tokens[phrase.from - 2]?.key ?? '',
    )
  )
    return { reason: 'naar een persoon genoemd', word: tokens[phrase.from - 2]!.key };
  if (
    (bits & C.namedPlace) !== 0 &&
    (bits & C.personRole) === 0 &&
    left.text !== 'Ms' &&
    !(left.shape === 'capital' && (bits & C.surname) !== 0)
  )
    return { reason: 'naam van een gebouw of plaats', word: left.key };
  if (left.text === 'Maatschap') return { reason: 'naam van een organisatie', word: left.key };
  if (isFirmsRole(left, phrase)) return { reason: 'naam van een organisatie', word: left.key };
  if (isNamedAfterwards(tokens, phrase)) return undefined;
  if (gap.opens && (isWholeName(phrase) || isUnitsSurname(tokens, phrase, left))) return undefined;
  if ((bits & C.organisation) !== 0 && (bits & C.personRole) === 0) {
    const generic =
      (GENERIC_ORGANISATIONS.has(left.key) && startsWithFirst(phrase)) ||
      isPlainFirst(phrase, left);
    return generic ? undefined : { reason: 'naam van een organisatie', word: left.key };
  }
  return compoundBefore(left);
}

/** "aannemer Heimans", "makelaar Van Lamberink": without a first name it is the firm. */
function isFirmsRole(left: Token, { initials, firsts, surnames, from, to }: NamePhrase): boolean {
  if (!FIRM_ROLES.test(left.key) || initials !== '') return false;
  if (firsts.length > 0 && surnames.length > 0) return false;
  return from === to ? (([...firsts, ...surnames][0]?.bits ?? 0) & C.first) === 0 : true;
}

const FIRM_ROLES =
  /^(?:aannemer|hoofdaannemer|onderaannemer|makelaar|leverancier|uitgever|bouwer|verzekeraar|vervoerder|exploitant|producent|fabrikant|drukker|netbeheerder|projectontwikkelaar|vastgoedontwikkelaar|gebiedsontwikkelaar|reder|verhuurbedrijf|supermarktketen)$/;

/** "Zaal: Anne Vondeling"; not "In de zaal: Ilse, Stelling". */
const HALL = /(?:zaal|kamer|ruimte|gebouw|locatie)$/;
const CALLED_AFTER = /^(?:heet|heette|vernoemd|genoemd|noemt|noemde|verwijst)$/;
const WORKS =
  /(?:^het|gemaal|brug|sluis|tunnel|viaduct|kazerne|school|museum|gebouw|straat|plein|park|^schip|bibliotheek|sporthal|^zaal|fonds|prijs|lezing|college|gymnasium|lyceum)$/;

/** "gemaal Mr. Willem van Rossem", "het Dr. Anton Bruynhuis": a work, or an article that no person has, before the title. */
function isTitledWork(tokens: readonly Token[], phrase: NamePhrase): boolean {
  let at = phrase.from - 1;
  while (at > 0 && (tokens[at]!.bits & C.title) !== 0 && !tokens[at]!.space.hard) at--;
  return (
    at < phrase.from - 1 &&
    WORKS.test(tokens[at]!.key) &&
    (tokens[at]!.bits & C.surname) === 0 &&
    tokens[at + 1]!.space.blank
  );
}

/** "motie Westerveld/Sazias", "motie-De Groot/Boswijk". */
function isSlashNamed(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if ((tokens[at]!.bits & C.namedAfter) !== 0) return true;
    if (tokens[at]!.space.sentence) return false;
  }
  return false;
}

/** "de Willem Barentsz", "het Johan de Witthuis": persons have no article. */
function articleVeto(tokens: readonly Token[], phrase: NamePhrase, left: Token): Veto | undefined {
  if (
    !/^(?:de|het|een|'t)$/.test(left.key) ||
    phrase.initials !== '' ||
    phrase.surnames.length === 0
  )
    return undefined;
  const own = tokens[phrase.from]!;
  // "Er is ook een Gert Haverkamp in Garderen": somebody of that name.
  if (left.key === 'een' && ((phrase.firsts[0]?.bits ?? 0) & C.first) !== 0) return undefined;
  if (phrase.firsts.length === 0 && !(isParticle(own) && own.shape === 'capital')) return undefined;
  return own.space.blank && left.shape === 'lower'
    ? { reason: 'naam van een zaak (lidwoord ervoor)', word: left.key }
    : undefined;
}

/** "Gert-Jan van Pelt (Heijmans)": one word alone in brackets behind a name says where someone works. */
function isAffiliation(tokens: readonly Token[], phrase: NamePhrase, left: Token): boolean {
  const own = tokens[phrase.from]!;
  if (phrase.from !== phrase.to || (own.bits & C.first) !== 0) return false;
  if (!own.space.opens) return isSecondInBrackets(tokens, phrase.from);
  const closes = tokens[phrase.to + 1]?.space.closes ?? true;
  const named = left.shape === 'capital' && (left.bits & (C.first | C.surname)) !== 0;
  return closes && named && (left.bits & (C.place | C.thing | C.organisation)) === 0;
}

/** "(Jeroen Kruithof, NautaDutilh)": unknown, alone, the last in brackets that hold a whole name first. */
function isSecondInBrackets(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]!;
  const closes = tokens[at + 1]?.space.closes === true;
  if (!own.space.comma || !closes || (own.bits & C.surname) !== 0) return false;
  const left = tokens[at - 1]!;
  const first = tokens[at - 2];
  return left.space.blank && first !== undefined && (first.bits & C.first) !== 0;
}

/** "Hoge Raad", "Tweede Kamer", "Raad van State". */
function isCourt(left: Token, own: Token): boolean {
  return (
    /^(?:hoge|algemene|tweede|eerste|europese|sociaal|provinciale)$/.test(left.key) &&
    /^(?:raad|kamer|staten|rekenkamer|hof)$/.test(own.key)
  );
}

/** "LTO Noord", "GGD Flevoland": one word after an abbreviation. */
function isDepartmentBefore(tokens: readonly Token[], phrase: NamePhrase, left: Token): boolean {
  const own = tokens[phrase.from]!;
  if (
    phrase.from !== phrase.to ||
    own.shape === 'upper' ||
    (own.bits & C.first) !== 0 ||
    !own.space.blank
  )
    return false;
  return (
    left.shape === 'upper' &&
    left.text.length >= 2 &&
    left.text.length <= 5 &&
    (left.bits & (C.title | C.honorific | C.surname)) === 0 &&
    !isSignature(tokens, own, left)
  );
}

/** "BJ Smulders" below "de verbalisant B.J. Smulders": letters that stand before the name elsewhere. */
function isSignature(tokens: readonly Token[], own: Token, left: Token): boolean {
  if (left.text.length > 3 || (left.bits & C.abbreviation) !== 0) return false;
  return tokens.some(
    ({ key, space }, i) =>
      key === own.key &&
      space.dotted &&
      tokens[i - 1]!.shape === 'single' &&
      left.text.includes(tokens[i - 1]!.text),
  );
}

/** "Het wijkteam (Terpstra)", "Med. dienst (Roelvink)": a surname alone in brackets behind a unit is who speaks for it. */
function isUnitsSurname(tokens: readonly Token[], { from, to }: NamePhrase, left: Token): boolean {
  const { bits } = tokens[to]!;
  const closes = tokens[to + 1]?.space.closes ?? true;
  const other = C.place | C.thing | C.organisation | C.abbreviation | C.otherName;
  return (
    left.shape === 'lower' && closes && to - from < 3 && (bits & (C.surname | other)) === C.surname
  );
}

/** First name and surname, or initials: "Belastingdienst (Gerlinde Postmus)". */
function isWholeName(phrase: NamePhrase): boolean {
  return (
    phrase.surnames.length > 0 &&
    (phrase.initials !== '' || phrase.firsts.some((token) => (token.bits & C.first) !== 0))
  );
}

/** "in de krant X genoemd". */
function isNamedAfterwards(tokens: readonly Token[], phrase: NamePhrase): boolean {
  return /^(?:genoemd|genaamd)$/.test(tokens[phrase.to + 1]?.key ?? '');
}

/** "in de krant Marja genoemd". */
function isPlainFirst(phrase: NamePhrase, left: Token): boolean {
  const only =
    phrase.firsts.length === 1 && phrase.surnames.length === 0 ? phrase.firsts[0] : undefined;
  return (
    only !== undefined &&
    left.shape === 'lower' &&
    (only.bits & C.first) !== 0 &&
    !isOrdinary(only.key)
  );
}

export function startsWithFirst(phrase: NamePhrase): boolean {
  return (
    phrase.initials !== '' ||
    (phrase.surnames.length > 0 && phrase.firsts.some((token) => (token.bits & C.first) !== 0))
  );
}

/** "de Wet-Hillen", "Motie-De Vries" at the start of a sentence. */
function isNamedThing(left: Token, tokens: readonly Token[], phrase: NamePhrase): boolean {
  if ((left.bits & C.namedAfter) === 0 || (left.bits & (C.first | C.surname)) !== 0) return false;
  const before = tokens[phrase.from - 2];
  return before === undefined || before.shape !== 'single';
}

/** "Fokje & Sietse Algra": a first name behind the sign, and one before it. */
function isCouple(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const own = tokens[phrase.from]!;
  const left = tokens[phrase.from - 1]!;
  return (
    (own.bits & C.first) !== 0 &&
    !isOrdinary(own.key) &&
    left.shape === 'capital' &&
    (left.bits & (C.first | C.surname)) !== 0
  );
}

function isRolePrefix(left: Token): boolean {
  return /^(?:oud|ex|mede|co|vice|loco)$/.test(left.key) || left.shape !== 'lower';
}

/** "adviescommissie Van den Broeke", "sporthal De Wilgen", "zorgcentrum Koningin Emma". */
function compoundBefore(left: Token): Veto | undefined {
  if (left.shape === 'upper' || left.key.length < 8 || left.dot) return undefined;
  const named = /(?:commissie|motie|wetsvoorstel|amendement|akkoord)$/.test(left.key);
  if (named)
    return {
      reason: 'naar een persoon genoemd',
      word: /(?:commissie|motie|wetsvoorstel|amendement|akkoord)$/.exec(left.key)![0],
    };
  const place =
    /(?:team|eenheid|centrum|gebouw|huis|school|kazerne|zaal|hal|kerk|museum|bedrijf|bureau|kantoor|stichting|vereniging|organisatie|instelling|brug|tunnel|gemaal|terrein|boerderij|hoeve|kwekerij|handel|winkel|fabriek|praktijk|garage|drukkerij|bakkerij|slagerij|sierkunst|bloemenhuis|kapsalon|boetiek|atelier|makelaardij|verzorging|service|paviljoen|filmhuis|adviesgroep|zorggroep|veehouderij|loonbedrijf|camping|rederij|werf|uitgeverij|onderneming|schip|kotter|vaartuig|veerpont|systeem|applicatie|portaal)$/.exec(
      left.key,
    );
  return place === null
    ? undefined
    : { reason: 'naam van een organisatie of gebouw', word: place[0] };
}
