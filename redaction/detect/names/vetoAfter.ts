/** What the words after a phrase say of it: legal forms, firms' words, places named after somebody. */
import type { Token } from '../flow/token.ts';
import { isStreet } from '../identifiers/address.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import { personRole } from './roles.ts';
import { isThingWord } from './stops.ts';
import { isTrade, isTradeCompound } from './trades.ts';
import type { Veto } from './vetoReason.ts';

/** "Van Zuijlen Advies": who gives advice under a surname is called so; "Ekwadraat Advies" is nobody's name. */
function isOwnFirm({ particles, surnames }: NamePhrase, right: Token): boolean {
  const named = particles.length > 0 || surnames.some(({ bits }) => (bits & C.surname) !== 0);
  return right.key === 'advies' && named;
}

/** "Bentacera accountants", "Lodewijk Baljon landschapsarchitecten": several do the work, so the name is the firm's. */
const PROFESSIONS =
  /^(?:\p{L}*architecten|accountants|advocaten|adviseurs|belastingadviseurs|notarissen|makelaars|ingenieurs|consultants|hoveniers|juristen|ecologen|taxateurs|deurwaarders|mediators|installateurs)$/u;

const MADE =
  /^(?:opgesteld|geschreven|gebouwd|gesticht|opgericht|ontworpen|gemaakt|geschilderd|gegraven|getekend)$/;

/** "opgesteld door Lieuwe de Jong in 1897": long dead; "Jan Bos in 1612" is in his room. */
function isMadeLongAgo(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [made, by] = [tokens[from - 2]?.key ?? '', tokens[from - 1]?.key];
  if (by !== 'door' || !MADE.test(made) || tokens[to + 1]?.key !== 'in') return false;
  return /^1[5-8]\d\d$/.test(tokens[to + 2]?.text ?? '');
}

/** "18 Hassan Sabry street". */
const ABROAD = /^(?:street|road|avenue|boulevard|square)$/;
/** "de Juf Tine Wiardaschool", "Prins Maurits-kazerne". */
const SCHOOL = /.{3}(?:school|kazerne|lyceum|college)$/;

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
  if (right.gap === '+' || tokens[phrase.from]!.gap === '+')
    return { reason: 'naam van een organisatie', word: '+' };
  if (
    gap.blank &&
    (isTrade(right) || (phrase.initials === '' && isTradeCompound(right))) &&
    right.shape !== 'lower' &&
    !isOwnFirm(phrase, right)
  )
    return { reason: 'naam van een organisatie', word: right.key };
  const more = tokens[phrase.to + 2];
  if (gap.blank && isTrade(right) && more !== undefined && /&/.test(more.gap))
    return { reason: 'naam van een organisatie', word: right.key };
  if (gap.blank && right.shape === 'capital' && right.key.length > 7 && isStreet(right.key))
    return { reason: 'naar een persoon genoemd', word: 'straat' };
  if (gap.blank && isMadeLongAgo(tokens, phrase))
    return { reason: 'historische persoon', word: 'jaartal' };
  if (gap.blank && ABROAD.test(right.key))
    return { reason: 'naar een persoon genoemd', word: 'straat' };
  // "Jan Bos Carmelcollege" of a list is somebody, and where he works.
  const lone = phrase.from === phrase.to;
  if (gap.blank && lone && right.shape === 'capital' && SCHOOL.test(right.key))
    return { reason: 'naar een persoon genoemd', word: 'gebouw' };
  if (isFirmsTrade(tokens, phrase, right) && !isOwnFirm(phrase, right))
    return { reason: 'naam van een organisatie', word: right.key };
  if (gap.blank && right.shape === 'lower' && PROFESSIONS.test(right.key))
    return { reason: 'naam van een organisatie', word: right.key };
  if (
    gap.blank &&
    right.shape === 'capital' &&
    (right.bits & C.namedPlace) !== 0 &&
    !isSurnameToo(right)
  )
    return { reason: 'naam van een gebouw of plaats', word: right.key };
  if (gap.blank && /^(?:bv|nv|vof)$/.test(right.text) && endsHere(tokens[phrase.to + 2]))
    return { reason: 'naam van een organisatie', word: right.key };
  if (legalFormAfter(tokens, phrase.to))
    return { reason: 'naam van een organisatie', word: 'b.v.' };
  return undefined;
}

/**
 * "ontwikkelaar Van der Waal Gebiedsontwikkeling": behind a bare surname inside a sentence a noun with a capital is what
 * the firm does. A function ("Bakker Directeur") is the person's.
 */
function isFirmsTrade(tokens: readonly Token[], phrase: NamePhrase, right: Token): boolean {
  if (phrase.initials !== '' || (phrase.firsts[0]?.bits ?? 0) & C.first) return false;
  if (phrase.surnames.length === 0 || tokens[phrase.from]!.space.sentence) return false;
  const { bits, shape, space, key } = right;
  const other = C.first | C.surname | C.personRole | C.publicRole | C.title | C.honorific | C.month;
  if (!space.blank || shape !== 'capital' || (bits & (other | C.functionWord | C.verb)) !== 0)
    return false;
  return key.length > 5 && personRole(key) === undefined && (isOrdinary(key) || isThingWord(key));
}

/** "Jan Hof", "Ria Molen". */
function isSurnameToo(token: Token): boolean {
  return (token.bits & C.surname) !== 0;
}

/** "Peutz bv)": before an example ("bv. twee") the sentence goes on. */
function endsHere(next: Token | undefined): boolean {
  return next === undefined || next.space.closes || next.space.comma || next.space.hard;
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
