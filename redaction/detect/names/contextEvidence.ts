/** Points from the words around a phrase. */
import type { Token } from '../flow/token.ts';
import { C, classOf, isOrdinary } from '../lists/lexicon.ts';
import { isThingNamed } from './calledAs.ts';
import { actsBefore, actsBehind } from './humanActs.ts';
import type { NamePhrase } from './phrase.ts';
import { type Evidence, isKnownName, midSentence, NONE } from './points.ts';
import { personRole } from './roles.ts';

const PREPOSITIONS = new Set([
  'aan',
  'bij',
  'door',
  'met',
  'namens',
  'naar',
  'volgens',
  'van',
  'via',
  'voor',
  'tegen',
  'behalve',
  'dat',
  'en',
  'of',
  'als',
  'dankzij',
  'contacteer',
  'mail',
  'bel',
  'vraag',
  'graag',
  'zegt',
  'aldus',
  'heet',
  'heette',
  'genaamd',
  'genoemd',
]);

/** A number or address of a person right behind the name. */
export function identifierPoints(identifier: 'brackets' | 'near' | 'none'): Evidence {
  if (identifier === 'none') return NONE;
  return { points: identifier === 'brackets' ? 2.2 : 0.8, pattern: 'identifier', context: '' };
}

/** "Wouter B." */
export function trailingInitial(tokens: readonly Token[], phrase: NamePhrase): Evidence {
  const last = tokens[phrase.to]!;
  const called = (tokens[phrase.from]!.bits & (C.first | C.handName)) === (C.first | C.handName);
  return phrase.to > phrase.from && last.shape === 'single' && last.dot
    ? { points: called ? 2 : 1.4, pattern: 'trailingInitial', context: '' }
    : NONE;
}

const SAYING =
  /^(?:zegt|zei|vraagt|vroeg|meldt|meldde|vindt|vond|licht|lichtte|merkt|merkte|antwoordt|antwoordde|vertelt|vertelde|schrijft|schreef|belt|belde|mailt|mailde|appt|presenteert|presenteerde|opent|denkt|dacht|verwacht|hoopt|checkt|adviseert|reageert|reageerde|constateert|concludeert|benadrukt|dankt|bedankt|beaamt|klaagt|verklaart|verklaarde|wijst|wees|geeft|gaf|vervangt|koppelt|spreekt|sprak)$/;

export function verbPoints(tokens: readonly Token[], phrase: NamePhrase): number {
  const before = tokens[phrase.from - 1];
  if (
    before !== undefined &&
    tokens[phrase.from]!.space.blank &&
    /^(?:zei|zegt|vindt|vraagt|vroeg|schreef|mailde|belde|appte|antwoordt|antwoordde|aldus)$/.test(
      before.key,
    )
  )
    return 1.7;
  const acts = humanPoints(tokens, phrase);
  if (acts > 0) return acts;
  if (!verbAfter(tokens, phrase)) return 0;
  const says = SAYING.test(tokens[phrase.to + 1 + aside(tokens, phrase)]!.key);
  if (isLoneThing(tokens, phrase, says)) return 0;
  if (says) return aside(tokens, phrase) > 0 ? 2.2 : 1.8;
  return 1.2;
}

const MASS =
  /^(?:zand|zout|hout|water|regen|sneeuw|wind|storm|brand|rook|mist|ijs|goud|zilver|koper|ijzer|staal|brood|kaas|melk|bier|wijn|vlees|vis|gras|riet|hooi|veen|turf|klei|leem|kool|licht|lucht|vuur|rust|vrede|geluk|zorg|kost|dag|post|groen|lang|kort|goed|recht|best)$/;

/** What only people do, said of a name or of a word that some are called. */
function humanPoints(tokens: readonly Token[], phrase: NamePhrase): number {
  const { from, to, surnames, particles } = phrase;
  const { bits, key } = tokens[to]!;
  const other = C.organisation | C.thing | C.personRole | C.publicRole | C.month | C.functionWord;
  if ((bits & (C.surname | C.first)) === 0 && particles.length === 0) return 0;
  if (from === to && (bits & C.functionWord) !== 0) return 0;
  if (from === to && (bits & other) !== 0 && (bits & C.handName) === 0) return 0;
  const starts = !midSentence(tokens, phrase);
  if (from === to && starts && (personRole(key) !== undefined || MASS.test(key))) return 0;
  if (actsBehind(tokens, phrase)) return starts && surnames.length > 0 && isOrdinary(key) ? 2.1 : 2;
  return actsBefore(tokens, phrase) ? 1.7 : 0;
}

/** "Arriva wijst op", "Water staat tot", "Er is", "De prognose van Pronexus gaat": what is no name does much as well. */
function isLoneThing(tokens: readonly Token[], phrase: NamePhrase, says: boolean): boolean {
  const { from, to, initials, firsts } = phrase;
  const { key, bits } = tokens[from]!;
  if (from !== to || initials !== '' || (firsts.length > 0 && (bits & C.first) !== 0)) return false;
  if ((bits & C.functionWord) !== 0 || personRole(key) !== undefined) return true;
  if ((bits & (C.first | C.surname)) === 0) return !says || (bits & C.otherName) !== 0;
  if (!isOrdinary(key)) return false;
  const before = tokens[from - 1];
  const continues = tokens[from]!.space.blank && before?.shape === 'capital';
  return continues
    ? (before.bits & C.first) === 0
    : !midSentence(tokens, phrase) && !(says && (bits & C.handName) !== 0);
}

/** "PO-Raad (Freek Oud)": two capitals alone in brackets. */
export function inBrackets(tokens: readonly Token[], phrase: NamePhrase): Evidence {
  const after = tokens[phrase.to + 1];
  const alone = tokens[phrase.from]!.space.opens && (after === undefined || after.space.closes);
  const several = phrase.to > phrase.from;
  if (!alone) return NONE;
  if (!several) return loneInBrackets(tokens, phrase);
  const unit = tokens[phrase.from - 1]?.shape === 'upper';
  return { points: unit ? 1.6 : 1.2, pattern: 'brackets', context: '' };
}

/** "zienswijze 4 (Steringa)", "het wijkteam (Terpstra)": a surname alone behind a word of the language or its number. */
function loneInBrackets(tokens: readonly Token[], { from, particles }: NamePhrase): Evidence {
  const [left, own] = [tokens[from - 1], tokens[from]!];
  const other = C.place | C.thing | C.organisation | C.abbreviation | C.month | C.otherName;
  if (left === undefined || (left.shape !== 'lower' && left.shape !== 'number')) return NONE;
  if ((own.bits & C.surname) === 0 || (own.bits & other) !== 0) return NONE;
  return { points: particles.length > 0 ? 0.6 : 1.2, pattern: 'brackets', context: '' };
}

/** "Weernink van het Openbaar Ministerie": a listed surname, and whom it works for. */
export function employerBehind(tokens: readonly Token[], phrase: NamePhrase): Evidence {
  const of = tokens[phrase.to + 1];
  if (of?.key !== 'van' || !of.space.blank || !phrase.surnames.some(isKnownName)) return NONE;
  const article = /^(?:de|het)$/.test(tokens[phrase.to + 2]?.key ?? '') ? 1 : 0;
  const [first, second] = [tokens[phrase.to + 2 + article], tokens[phrase.to + 3 + article]];
  if (first === undefined || !first.space.blank) return NONE;
  const body = C.organisation | C.abbreviation;
  const named =
    (first.bits & body) !== 0 ||
    (first.shape === 'capital' && ((second?.bits ?? 0) & body) !== 0 && second!.space.blank);
  return named ? { points: 0.8, pattern: 'employer', context: first.key } : NONE;
}

/** "WJZ (Zoutendijk)", "FEZ (Okur)": alone in brackets behind a unit's abbreviation, and no word, place or thing. */
export function isUnitsPerson(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const [unit, after] = [tokens[phrase.from - 1], tokens[phrase.to + 1]];
  const names = [...phrase.firsts, ...phrase.surnames];
  if (!tokens[phrase.from]!.space.opens || unit?.shape !== 'upper' || unit.text.length > 6)
    return false;
  if (after !== undefined && !after.space.closes) return false;
  // "IRF (Van Zwol)": with "Van" a place is a surname.
  const place = phrase.particles.length > 0 ? 0 : C.place;
  const other = place | C.thing | C.organisation | C.abbreviation | C.month;
  return names.every(
    ({ shape, bits, key }) =>
      shape === 'capital' && (bits & other) === 0 && (place === 0 || !isOrdinary(key)),
  );
}

export function verbAfter(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const next = tokens[phrase.to + 1 + aside(tokens, phrase)];
  return next?.space.blank === true && next.shape === 'lower' && isVerb(next.key);
}

/** Tokens of "van de fietsenwinkel" behind a first name alone. */
function aside(tokens: readonly Token[], { from, to }: NamePhrase): number {
  const [of, article, noun] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (from !== to || (tokens[from]!.bits & C.first) === 0 || of?.key !== 'van') return 0;
  if (!/^(?:de|het|ons|onze)$/.test(article?.key ?? '') || noun?.shape !== 'lower') return 0;
  return of.space.blank && noun.space.blank ? 3 : 0;
}

/** A known verb, or the form of a past tense. */
function isVerb(key: string): boolean {
  return (
    (classOf(key) & C.verb) !== 0 ||
    /(?:eerde|erde|elde|kte|tte|gde|rde|ving|miste|nam|liet|stelde)$/.test(key)
  );
}

const CALLED = new Set(['heet', 'heette', 'genaamd', 'zekere', 'ene', 'heten', 'genoemde']);

export function prepositionBefore(tokens: readonly Token[], phrase: NamePhrase): number {
  const before = tokens[phrase.from - 1];
  if (before === undefined || !tokens[phrase.from]!.space.blank) return 0;
  if (isThingNamed(tokens, phrase)) return 0;
  if (CALLED.has(before.key)) return 2;
  return PREPOSITIONS.has(before.key) ? 0.8 : 0;
}

/** A place alone in its line or cell, unless it is a frequent surname too. */
function isBarePlace(tokens: readonly Token[], phrase: NamePhrase, only: Token): boolean {
  const bits = only.bits;
  if ((bits & C.place) === 0 || (bits & (C.handName | C.first)) !== 0 || phrase.initials !== '')
    return false;
  return !tokens[phrase.from]!.space.blank && phrase.particles.length === 0;
}

/** "in El Fasher", "te Den Burg": persons are not what one is in. */
function isPlaceWithParticle(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const before = tokens[phrase.from - 1];
  return (
    phrase.particles.length > 0 &&
    phrase.firsts.length === 0 &&
    phrase.initials === '' &&
    before !== undefined &&
    tokens[phrase.from]!.space.blank &&
    /^(?:in|te|nabij|omgeving)$/.test(before.key)
  );
}

/** "Uit Seedorf kwam": one comes from a place. */
function isComeFrom(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const before = tokens[phrase.from - 1];
  const bare = phrase.from === phrase.to && phrase.firsts.length === 0;
  return bare && before !== undefined && before.text === 'Uit' && tokens[phrase.from]!.space.blank;
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'te',
  'naar',
  'uit',
  'nabij',
  'rond',
  'rondom',
  'omgeving',
  'gemeente',
  'regio',
  'provincie',
  'richting',
  'vanuit',
  'bij',
  'van',
]);

/** A place after "in" or "te", an article before a common noun, a word in a heading. */
export function against(tokens: readonly Token[], phrase: NamePhrase): number {
  const names = [...phrase.firsts, ...phrase.surnames];
  const only = names[0];
  const before = tokens[phrase.from - 1];
  if (isPlaceWithParticle(tokens, phrase)) return -3;
  if (isComeFrom(tokens, phrase)) return -2;
  if (only !== undefined && names.length === 1 && isBarePlace(tokens, phrase, only)) return -2.5;
  if (only === undefined || names.length !== 1 || phrase.initials !== '' || before === undefined)
    return 0;
  const blank = tokens[phrase.from]!.space.blank;
  const bits = only.bits;
  if (
    blank &&
    phrase.particles.length === 0 &&
    /^(?:de|het|een|deze|onze|geen|elke|nieuwe|alle|eerste|twee)$/.test(before.key)
  )
    return -3;
  if (blank && (bits & C.place) !== 0 && PLACE_PREPOSITIONS.has(before.key)) return -3;
  if (blank && (bits & C.place) !== 0) return before.shape === 'number' ? -4 : -1.2;
  if (blank && /^(?:in|te|nabij|omgeving)$/.test(before.key)) return -1.2;
  return 0;
}
