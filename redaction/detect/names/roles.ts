/** The role that stands before or after a name decides whether its bearer is public (woo.md 2.2). */
import type { Token } from '../flow/token.ts';
import { C, classOf, isOrdinary, listedClassOf } from '../lists/lexicon.ts';
import { remembered } from '../lists/remembered.ts';
import type { NamePhrase } from './phrase.ts';
import { isOwnItem, isTakenRole } from './takenRoles.ts';

export interface Role {
  readonly kind: 'public' | 'policy' | 'private' | 'spokesperson';
  /** The role word, from this program's lists. */
  readonly word: string;
  readonly plural: boolean;
}

const REACH = 9;
const SPOKESPERSON = /(?:woordvoerder|woordvoerster|persvoorlichter)$/;
const PLURALS = new Set([
  'leden',
  'kamerleden',
  'ministers',
  'staatssecretarissen',
  'wethouders',
  'gedeputeerden',
  'burgemeesters',
  'raadsleden',
  'statenleden',
  'senatoren',
  'rechters',
  'fractievoorzitters',
  'bewindspersonen',
  'bewindslieden',
  'heemraden',
  'dijkgraven',
  'eurocommissarissen',
]);
const OFFICES = new Set(['koning', 'koningin', 'prins', 'prinses']);
/** Words that may stand between a role and its bearer. */
export const LINKS = new Set([
  'van',
  'voor',
  'en',
  'de',
  'het',
  'der',
  'des',
  'bij',
  'in',
  'uit',
  'te',
  'daarvan',
  'daar',
  'daarbij',
  'zelf',
  'namens',
  'op',
  'over',
  'a.i',
  'ai',
  'destijds',
  'toen',
  'of',
  'onze',
  'mijn',
  'zijn',
  'haar',
  'hun',
  'uw',
]);

/** The nearest role before the phrase in its sentence; words of a portfolio may stand between. */
export function roleBefore(tokens: readonly Token[], phrase: NamePhrase): Role | undefined {
  let at = isStated(tokens, phrase) ? phrase.from - 1 : phrase.from;
  let apart = false;
  for (let steps = 0; steps < REACH && at > 0; steps++) {
    const gap = tokens[at]!.space;
    const token = tokens[at - 1]!;
    if (
      gap.newCell ||
      gap.newBlock ||
      (gap.newLine && (steps > 0 || token.dot)) ||
      // "@Paul": who is called upon begins anew.
      tokens[at]!.gap.includes('@') ||
      (gap.sentence && !(gap.colon && !gap.hard) && !isAbbreviated(token))
    )
      return undefined;
    if (gap.closes && (steps > 0 || tokens[at]!.gap.includes(','))) return undefined;
    apart ||= gap.comma || gap.opens || gap.colon || tokens[at]!.gap.includes(':');
    if (isBodyOf(tokens, at - 1)) return undefined;
    if (token.text === 'PA') return { kind: 'private', word: 'secretaresse', plural: false };
    const role = isOfName(tokens, at - 1) ? undefined : roleOf(tokens, at - 1);
    if (role !== undefined && apart && role.kind === 'public' && isServant(tokens, at - 1))
      return { kind: 'private', word: 'medewerker', plural: false };
    if (role?.kind === 'policy' && isOwnItem(tokens, at - 1)) return undefined;
    if (role !== undefined)
      return !role.plural && isTakenRole(tokens, at - 1, phrase) ? undefined : role;
    if (!mayStandBetween(token, apart)) return undefined;
    at--;
  }
  return undefined;
}

/** "behandelend wethouder is P. Verweij;", not "de wethouder is Bakker dankbaar". */
function isStated(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [is, office] = [tokens[from - 1], tokens[from - 2]];
  if (tokens[to + 1]?.space.blank === true) return false;
  if (is?.key !== 'is' || office === undefined || !tokens[from]!.space.blank) return false;
  return is.space.blank && (office.bits & C.publicRole) !== 0;
}

/** "Frans Timmermans en Mark Rutte": behind a first name it is a surname. */
function isOfName(tokens: readonly Token[], i: number): boolean {
  const [before, { shape, space }] = [tokens[i - 1], tokens[i]!];
  if (shape !== 'capital' || !space.blank || before?.shape !== 'capital') return false;
  return (before.bits & C.first) !== 0 && !before.space.sentence;
}

/** "het Nederlands Genootschap van Burgemeesters (R. Oude Lohuis)": who speaks for a body of them need not be one. */
function isBodyOf(tokens: readonly Token[], i: number): boolean {
  if (!PLURALS.has(tokens[i]!.key) || tokens[i - 1]?.key !== 'van') return false;
  return /(?:genootschap|vereniging|bond|unie|kring|platform|netwerk)$/.test(
    tokens[i - 2]?.key ?? '',
  );
}

/** "politiek assistent van de staatssecretaris: X": who serves is named, not who is served. */
function isServant(tokens: readonly Token[], role: number): boolean {
  const article = /^(?:de|het|onze)$/.test(tokens[role - 1]?.key ?? '') ? 1 : 0;
  const servant = tokens[role - article - 2];
  return (
    /^(?:van|aan)$/.test(tokens[role - article - 1]?.key ?? '') &&
    servant !== undefined &&
    personRole(servant.key) !== undefined
  );
}

function isAbbreviated(token: Token): boolean {
  return token.dot && (token.bits & (C.title | C.honorific | C.abbreviation | C.topRole)) !== 0;
}

/** Titles and forms of address always; portfolio words when a comma or bracket sets the name apart, or when they are no names. */
function mayStandBetween(token: Token, apart: boolean): boolean {
  const bits = token.bits;
  if ((bits & (C.title | C.honorific)) !== 0 || LINKS.has(token.key)) return true;
  if (token.shape === 'upper' || (bits & C.abbreviation) !== 0) return true;
  if (apart)
    return token.shape !== 'number' && (bits & C.verb) === 0 && (bits & C.functionWord) === 0;
  return token.shape === 'capital' && (bits & (C.thing | C.place)) !== 0;
}

export function roleOf(tokens: readonly Token[], at: number): Role | undefined {
  const token = tokens[at]!;
  if (token.shape === 'number') return undefined;
  const { key, bits } = token;
  const plural = PLURALS.has(key);
  if (key === 'lid' || key === 'leden')
    return isParliament(tokens, at)
      ? { kind: 'public', word: key, plural }
      : { kind: 'private', word: key, plural };
  if ((bits & C.topRole) !== 0 && isTopOfficial(tokens, at))
    return { kind: 'policy', word: key, plural: false };
  const office = publicPart(key);
  if (office !== '') return { kind: 'public', word: office, plural: PLURALS.has(office) };
  if ((bits & C.publicRole) !== 0)
    return isOffice(tokens, at) ? { kind: 'public', word: key, plural } : undefined;
  if (SPOKESPERSON.test(key) && isOfParty(tokens, at))
    return { kind: 'public', word: 'fractiewoordvoerder', plural };
  if (SPOKESPERSON.test(key)) return { kind: 'spokesperson', word: key, plural: false };
  if (isHyphenPart(tokens, at, 'generaal'))
    return { kind: 'policy', word: 'directeur-generaal', plural: false };
  if (isHyphenPart(tokens, at, 'koning'))
    return { kind: 'public', word: 'commissaris van de Koning', plural: false };
  if (key === 'justitie' && tokens[at - 2]?.key === 'officier')
    return { kind: 'public', word: 'officier van justitie', plural: false };
  const role = personRole(key);
  return role === undefined ? undefined : { kind: 'private', word: role, plural: false };
}

const COMPOUND =
  /^(?!scheids|lijn|grens|(?:kinder|nacht|straat|buurt|dorps|wijk|school|schaduw)(?:burgemeester|wethouder)|jeugd)\p{L}{3,}?(wethouders?|minister|staatssecretaris|gedeputeerde|burgemeester|rechter|kamerlid|kamerleden|raadslid|raadsleden|statenlid|statenleden|dijkgraaf)$/u;
/** Councils that are elected; one of clients, parents or staff is not. */
const ELECTED =
  /^(?:gemeente|(?:stads)?deel|deelgemeente|eilands?|oud|duo|mede|fractie|coalitie|oppositie)?raads/;

/** "cultuurwethouder", "oudminister", "bestuursrechter": the office in a compound of the texts' own, or ''. */
const publicPart = remembered((key) =>
  key.length < 9 || (classOf(key) & (C.publicRole | C.surname)) !== 0
    ? ''
    : /raads(?:lid|leden)$/.test(key) && !ELECTED.test(key)
      ? ''
      : (COMPOUND.exec(key)?.[1] ?? ''),
);

/** "D66-woordvoerder", "de woordvoerder van de SP". */
function isOfParty(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.space.hyphen && before !== undefined && (before.bits & C.party) !== 0;
}

/** "directeur-generaal" is two tokens with a hyphen. */
function isHyphenPart(tokens: readonly Token[], at: number, last: string): boolean {
  return (
    tokens[at]!.key === last &&
    last === 'generaal' &&
    tokens[at]!.space.hyphen &&
    /^(?:directeur|secretaris|inspecteur)$/.test(tokens[at - 1]?.key ?? '')
  );
}

function isTopOfficial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.shape === 'upper' || tokens[at]!.key.length > 4;
}

/** "het lid X", "de leden X en Y", "lid X" after Kamervragen; not the members of a club. */
function isParliament(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.space.sentence) return false;
  if (tokens[at]!.space.opens) return /^(?:vraag|vragen)$/.test(tokens[at - 2]?.key ?? before.key);
  return (
    // "het lid B. van Zanten" is of a committee: parliament gives no initials.
    (before.key === 'het' && !(tokens[at + 1]?.shape === 'single' && tokens[at + 1]!.dot)) ||
    (before.key === 'de' && tokens[at]!.key === 'leden' && !besideChair(tokens, at)) ||
    /^(?:motie|amendement|kamervragen|vragen|oud|raads|staten)$/.test(before.key) ||
    /^(?:motie|vragen|amendement|verzoek|namens)$/.test(tokens[at - 2]?.key ?? '')
  );
}

/** "voorzitter mr. X en de leden Y en Z": those of a committee. */
function besideChair(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 9), at).some(({ key }) => key === 'voorzitter');
}

/** Words that are offices only in company: "Koning Willem-Alexander" is one, "de heer Koning" is not. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.key === 'officier' || tokens[at + 1]?.gap.includes('&') === true) return false;
  if (isBearersSurname(tokens, at)) return false;
  if (OFFICES.has(token.key)) return (classOf(tokens[at - 1]?.key ?? '') & C.honorific) === 0;
  return true;
}

/** "Jasper Koning, Ank Dekker", "J. Rechter": a surname. */
function isBearersSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before === undefined || token.shape !== 'capital' || (token.bits & C.surname) === 0)
    return false;
  if (token.space.dotted) return before.shape === 'single';
  return (
    token.space.blank &&
    before.shape === 'capital' &&
    (before.bits & C.first) !== 0 &&
    !isOrdinary(before.key)
  );
}

/** The role word itself, or the last part of a compound: "stadsarchitect". */
export function personRole(key: string): string | undefined {
  return roleIn(key) || undefined;
}

const roleIn = remembered((key) => findRole(key) ?? findRole(singular(key)) ?? '');

/** "verbalisanten", "cardiologen", "commissieleden": of whom several are named; '' when it is no such form. */
function singular(key: string): string {
  if (key.length < 7 || PROFESSIONS_OF_FIRMS.test(key)) return '';
  if (/leden$/.test(key)) return key.replace(/leden$/, 'lid');
  if (/[^aeious]s$/.test(key)) return key.slice(0, -1);
  if (/[aeo]gen$|[aeo]ten$|[aeo]ren$/.test(key) && !/(?:ant|ent|ist|aat)en$/.test(key))
    return key.replace(/([aeou])([bcdfgklmnprtv])en$/, '$1$1$2');
  return /en$/.test(key) ? key.slice(0, -2) : '';
}

/** "Bentacera accountants": the firm is called so. */
const PROFESSIONS_OF_FIRMS =
  /(?:architecten|accountants|advocaten|adviseurs|notarissen|makelaars|ingenieurs|consultants|hoveniers|juristen|ecologen|taxateurs|deurwaarders|mediators|installateurs|bewoners|ouders|partners|schilders|leveranciers|ondernemers|huurders|klanten|burgers|inwoners|werkgevers|werknemers)$/;

function findRole(key: string): string | undefined {
  if ((classOf(key) & C.personRole) !== 0) return key;
  if (key.length < 9 || (classOf(key) & (C.surname | C.first)) !== 0) return undefined;
  for (let i = 3; i <= key.length - 5; i++) {
    const part = key.slice(i);
    if ((listedClassOf(part) & C.personRole) !== 0 && part.length >= 6) return part;
  }
  return undefined;
}
