/** What carries a person's name without being a person: motions, laws, streets, buildings, firms, places. */
import type { Token } from '../flow/token.ts';
import { isStreet } from '../identifiers/address.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import { FIRM_NAMES } from '../lists/properNouns.table.ts';
import { isParticle } from './nameWords.ts';
import type { NamePhrase } from './phrase.ts';
import { CASE_OF } from './points.ts';
import { isSaint, isThingWord } from './stops.ts';
import { authorOf } from './works.ts';

const FIRM_AFTER = new Set(
  'reklame reclame media-groep drukwerk hoveniers autobedrijf tweewielers optiek schilders keukens interieur bestratingen grondwerken rijwielen watersport catering-groep cab cabs taxi taxis tours bv nv vof groep holding advocaten accountants notarissen makelaars architecten ingenieurs adviseurs consultancy consulting bouw transport transporten installaties techniek beheer vastgoed onroerend it ict media events catering zonen partners research institute university universiteit hogeschool school college lyceum museum stichting fonds foundation brug tunnel sluis kazerne straat laan weg plein park hal zaal arena stadion international nederland europe group bank verzekeringen ltd inc gmbh co company dataservices software systems solutions services logistics logistiek zorg wonen energie'.split(
    ' ',
  ),
);

const GENERIC_ORGANISATIONS = new Set(
  'afdeling team directie dienst raad kantoor bank groep hof partij fractie bureau werkgroep kring college inspectie partners adviseurs juristen advocaten wonen zorg bouw energie advies openbaar garage winkel gebr zonen'.split(
    ' ',
  ),
);

export interface Veto {
  readonly reason: string;
  readonly word: string;
}

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

const FIRMS = new Set(FIRM_NAMES.trim().split('\n'));

/** A firm that bears a person's name, without a title or form of address before it. */
function firmName(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  if (
    phrase.initials !== '' ||
    (tokens[phrase.from - 1] !== undefined &&
      (tokens[phrase.from - 1]!.bits & (C.title | C.honorific)) !== 0)
  )
    return undefined;
  const key = tokens
    .slice(phrase.from, phrase.to + 1)
    .map((token) => token.key)
    .join(' ');
  return FIRMS.has(key)
    ? { reason: 'naam van een organisatie', word: 'bekende organisatie' }
    : undefined;
}

/** "Huis van Heemstra", "Villa Jongerius", "Stichting De Brug": the first word says what it is. */
function ownWord(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const first = tokens[phrase.from]!;
  const bits = first.bits;
  if (phrase.to === phrase.from || phrase.initials !== '' || first.shape === 'upper')
    return undefined;
  if (endsAsFirm(tokens, phrase)) return { reason: 'naam van een organisatie', word: 'firma' };
  if ((bits & (C.namedPlace | C.organisation)) === 0 || (bits & C.first) !== 0) return undefined;
  if (tokens[phrase.from + 1]!.space.hyphen) return undefined;
  return { reason: 'naam van een organisatie of gebouw', word: first.key };
}

/** "N.V. Ergens Water": a legal form that looks like initials; "P-Direkt": a letter of a system's name. */
function legalFormFirst(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const [first, second] = [tokens[phrase.from]!, tokens[phrase.from + 1]];
  if (first.shape !== 'single' || second === undefined || first.space.hyphen) return undefined;
  const firm = { reason: 'naam van een organisatie', word: 'rechtsvorm' };
  if (/^(?:NV|BV|VOF|CV)$/.test(phrase.initials) && phrase.particles.length === 0) {
    const [name, more] = phrase.surnames;
    const several = more !== undefined && !more.space.hyphen;
    if (several || ((name?.bits ?? 0) & (C.handName | C.first)) === 0) return firm;
  }
  const hyphen = second.space.hyphen && !first.dot && second.shape === 'capital';
  return hyphen ? { reason: 'naam van een zaak', word: 'koppelteken' } : undefined;
}

/** "Deutsche Bank", "Koning Cab": no first name before, and a firm's word at the end. */
function endsAsFirm(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const last = tokens[phrase.to]!;
  const first = tokens[phrase.from]!;
  const addressed = tokens[phrase.from - 1];
  return (
    /^(?:bank|cab|taxi|reklame|reclame|media|loopbaancoaching|coaching|bestratingen|hoveniers|group|partners|consulting|institute|verzekeringen|universiteit|logistics|holding)$/.test(
      last.key,
    ) &&
    (first.bits & C.first) === 0 &&
    (phrase.particles.length === 0 || /^(?:reklame|reclame|media|coaching)$/.test(last.key)) &&
    ((addressed?.bits ?? 0) & (C.title | C.honorific)) === 0
  );
}

/** "het ir. D.F. Woudagemaal", "de Mr. H. Vosweg": an article before the title, a thing or street at the end. */
function thingWithArticle(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const last = phrase.surnames.at(-1);
  if (last === undefined) return undefined;
  const street = isStreet(last.key) && (last.bits & C.handName) === 0;
  if (!isThingWord(last.key) && !street) return undefined;
  let at = phrase.from - 1;
  while (at > 0 && (tokens[at]!.bits & C.title) !== 0) at--;
  return /^(?:de|het)$/.test(tokens[at]?.key ?? '')
    ? { reason: 'naam van een gebouw of bouwwerk', word: 'lidwoord' }
    : undefined;
}

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
  if ((bits & C.namedAfter) !== 0) return { reason: 'naar een persoon genoemd', word: left.key };
  if (
    left.key === 'van' &&
    (classOf(tokens[phrase.from - 2]?.key ?? '') & C.namedAfter) !== 0 &&
    /^(?:formule|methode|wet|stelling|theorie|syndroom|ziekte|model|schaal|index|effect)$/.test(
      tokens[phrase.from - 2]!.key,
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
  if (isFirmsRole(left, phrase)) return { reason: 'naam van een organisatie', word: left.key };
  if (isNamedAfterwards(tokens, phrase)) return undefined;
  if (gap.opens && isWholeName(phrase)) return undefined;
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
  /^(?:aannemer|hoofdaannemer|onderaannemer|makelaar|leverancier|uitgever|bouwer|verzekeraar|vervoerder|exploitant|producent|fabrikant|drukker|netbeheerder)$/;

const CALLED_AFTER = /^(?:heet|heette|vernoemd|genoemd|noemt|noemde|verwijst)$/;
const WORKS =
  /^(?:gemaal|brug|sluis|tunnel|viaduct|kazerne|school|museum|gebouw|straat|plein|park|schip|bibliotheek|sporthal|zaal|fonds|prijs|lezing)$/;

/** "gemaal Mr. Willem van Rossem": a work stands before the title. */
function isTitledWork(tokens: readonly Token[], phrase: NamePhrase): boolean {
  let at = phrase.from - 1;
  while (at > 0 && (tokens[at]!.bits & C.title) !== 0 && !tokens[at]!.space.hard) at--;
  return (
    at < phrase.from - 1 &&
    WORKS.test(tokens[at]!.key) &&
    tokens[at]!.shape === 'lower' &&
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
    (left.bits & (C.title | C.honorific | C.surname)) === 0
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

function startsWithFirst(phrase: NamePhrase): boolean {
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
    /(?:team|eenheid|centrum|gebouw|huis|school|kazerne|zaal|hal|kerk|museum|bedrijf|bureau|kantoor|stichting|vereniging|organisatie|instelling|brug|tunnel|gemaal|terrein|boerderij|hoeve|kwekerij|handel|winkel|fabriek|maatschap|praktijk|garage|drukkerij|bakkerij|slagerij|makelaardij|service|paviljoen|filmhuis|adviesgroep|zorggroep|veehouderij|loonbedrijf|camping|rederij|werf|uitgeverij|onderneming)$/.exec(
      left.key,
    );
  return place === null
    ? undefined
    : { reason: 'naam van een organisatie of gebouw', word: place[0] };
}

export function after(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const right = tokens[phrase.to + 1];
  if (right === undefined) return undefined;
  const gap = right.space;
  if (gap.hyphen && isThingWord(right.key))
    return { reason: 'naam van een plaats of zaak', word: 'koppelteken' };
  if (gap.hyphen && right.shape === 'lower' && (right.bits & C.particle) === 0)
    return { reason: 'naar een persoon genoemd', word: 'koppelteken' };
  if (/&/.test(right.gap) && !((right.bits & C.first) !== 0 && !isOrdinary(right.key)))
    return { reason: 'naam van een organisatie', word: '&' };
  if (gap.blank && FIRM_AFTER.has(right.key) && right.shape !== 'lower')
    return { reason: 'naam van een organisatie', word: right.key };
  if (
    gap.blank &&
    right.shape === 'capital' &&
    (right.bits & C.namedPlace) !== 0 &&
    !isSurnameToo(right)
  )
    return { reason: 'naam van een gebouw of plaats', word: right.key };
  if (legalFormAfter(tokens, phrase.to))
    return { reason: 'naam van een organisatie', word: 'b.v.' };
  return undefined;
}

/** "Jan Hof", "Ria Molen". */
function isSurnameToo(token: Token): boolean {
  return (token.bits & C.surname) !== 0;
}

const LEGAL_FORM = /^(?:bv|nv|vof|ltd|gmbh|inc|llp|cv|ua)$/;

/** "Van der Wiel Infra B.V.": capitals in a row up to a legal form. */
function legalFormAfter(tokens: readonly Token[], to: number): boolean {
  for (let at = to + 1; at <= to + 4; at++) {
    const token = tokens[at];
    if (token === undefined || !(token.space.blank || /^ ?[&-] ?$/.test(token.gap))) return false;
    if (LEGAL_FORM.test(token.key)) return token.shape !== 'lower';
    if (/^[BNC]$/i.test(token.text) && token.dot && /^[Vv]$/.test(tokens[at + 1]?.text ?? ''))
      return true;
    if (token.shape === 'lower' && !/^(?:en|van|de)$/.test(token.key)) return false;
  }
  return false;
}
