/** Things that are told by the noun before the name: "ingang Drees", "zaal 3 Joke Smit", "hond Max", "School: De Linde". */
import type { Token } from '../flow/token.ts';
import { isStreet } from '../identifiers/address.ts';
import { isFleetMark } from '../identifiers/fleets.ts';
import { C } from '../lists/lexicon.ts';
import { remembered } from '../lists/remembered.ts';
import { NAMED_WORLD_PLACES } from '../lists/worldPlaces.table.ts';
import {
  ANIMALS,
  CHAINS,
  CLUB_LETTERS,
  PAIRS,
  THING_LABELS,
  THING_NOUNS,
  UNIT_NOUNS,
} from './namedThings.table.ts';
import type { NamePhrase } from './phrase.ts';
import type { Veto } from './vetoReason.ts';

const setOf = (words: string): Set<string> => new Set(words.split(' '));
const NOUNS = setOf(THING_NOUNS);
const UNITS = setOf(UNIT_NOUNS);
const BEASTS = setOf(ANIMALS);
const CLUBS = setOf(CLUB_LETTERS);
const SHOPS = setOf(CHAINS);
const LABELS = setOf(THING_LABELS);
/** Shorter tails end too many other words: "lijnbaan", "debat". */
const SHORTEST_TAIL = 4;

/** The noun itself, or a compound that ends with it. */
const isThingNoun = remembered((key) => hasTail(key, NOUNS));
const isThingLabel = remembered((key) => hasTail(key, LABELS));

function hasTail(key: string, words: ReadonlySet<string>): boolean {
  if (words.has(key)) return true;
  for (let at = 3; at <= key.length - SHORTEST_TAIL; at++)
    if (words.has(key.slice(at))) return true;
  return false;
}

/** Titles under which streets, ships and schools are named. */
const OF_HONOUR =
  /^(?:Dokter|Doctor|Professor|Prof|Dominee|Ds|Meester|Pater|Pastoor|Kapitein|Generaal|Admiraal|Burgemeester|Burg|Prins|Prinses|Koning|Koningin|Keizer|Graaf|Hertog|Sint|Monseigneur|Mgr|Zuster|Broeder)$/;

/** "de Dokter Schouwenaar", "meetvaartuig Dokter Schouwenaar", "Dokter Van Deenweg": a title with a capital. */
function honoured(tokens: readonly Token[], { from, surnames }: NamePhrase): Veto | undefined {
  const title = tokens[from - 1];
  const { blank, dotted } = tokens[from]!.space;
  if (title === undefined || !(blank || dotted) || !OF_HONOUR.test(title.text)) return undefined;
  const left = tokens[from - 2];
  const last = surnames.at(-1);
  const street = last !== undefined && isStreet(last.key) && (last.bits & C.surname) === 0;
  const article = /^(?:de|het|een)$/.test(left?.key ?? '') && title.space.blank;
  const noun = left !== undefined && title.space.blank && isThingNoun(left.key);
  return street || article || noun
    ? { reason: 'naam van een gebouw of zaak', word: title.key }
    : undefined;
}

const MONUMENT =
  /(?:monument|standbeeld|borstbeeld|gedenksteen|gedenkplaat|plaquette|buste|mausoleum|praalgraf|gedenkboek|biografie|heiligverklaring|zaligverklaring|straatnaam)$/;

/** "de gedenksteen voor pastoor X", "een biografie van X": who is remembered is no person of the file. */
function commemorated(tokens: readonly Token[], { from }: NamePhrase): Veto | undefined {
  let at = from - 1;
  while (at > 0 && (tokens[at]!.bits & (C.title | C.honorific)) !== 0 && tokens[at]!.space.blank)
    at--;
  const [link, noun] = [tokens[at], tokens[at - 1]];
  if (noun === undefined || !/^(?:van|voor|over)$/.test(link!.key) || !MONUMENT.test(noun.key))
    return undefined;
  return { reason: 'wie herdacht wordt', word: MONUMENT.exec(noun.key)![0] };
}

/** "een docente Frans": what she teaches. */
const TAUGHT =
  /^(?:docent|docente|leraar|lerares|les|lessen|vak|bijles|tolk|vertaler|vertaalster|cursus|examen|eindexamen|toets)$/;

/** "studies Keltisch, Frans, Duits": a row of languages; with the first of them somebody is called Frans. */
const LANGUAGE =
  /^(?:frans|duits|engels|spaans|nederlands|fries|grieks|latijn|keltisch|(?:ital|russ|turk|arab|perz|chin|jap|pools?|portug|scandinav|slav|roem|bulg)\p{L}*(?:isch|aans|ees|s))$/u;

function language(tokens: readonly Token[], { from, to }: NamePhrase): Veto | undefined {
  if (from !== to || !LANGUAGE.test(tokens[from]!.key)) return undefined;
  const [left, right] = [tokens[from - 1], tokens[to + 1]];
  const taught = tokens[from]!.key === 'frans' && TAUGHT.test(left?.key ?? '');
  const rowed =
    (tokens[from]!.space.comma && LANGUAGE.test(left?.key ?? '')) ||
    (right?.space.comma === true && LANGUAGE.test(right.key));
  return taught || rowed ? { reason: 'taal', word: left?.key ?? '' } : undefined;
}

/** "aspiranten van Turkse en Marokkaanse afkomst". */
function nationality(
  tokens: readonly Token[],
  { to, firsts, surnames }: NamePhrase,
): Veto | undefined {
  const [word] = surnames;
  const next = tokens[to + 1];
  if (word === undefined || surnames.length > 1 || firsts.length > 0) return undefined;
  if (!/.{3}(?:se|ische)$/.test(word.key) || (word.bits & (C.surname | C.handName)) !== 0)
    return undefined;
  return next?.shape === 'lower' && next.space.blank && (next.bits & C.verb) === 0
    ? { reason: 'van een land', word: 'bijvoeglijk naamwoord' }
    : undefined;
}

const CITIES = setOf(NAMED_WORLD_PLACES);

/** "mevrouw Ehrenfeld uit Haifa", "in Nancy", "te Sofia": where somebody is from, or something is. */
function isCity(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const next = tokens[to + 1];
  if (from !== to || !tokens[from]!.space.blank || !CITIES.has(tokens[from]!.key)) return false;
  const goesOn = next?.space.blank === true && next.shape === 'capital';
  return /^(?:uit|in|te)$/.test(tokens[from - 1]?.key ?? '') && !goesOn;
}

const COUPLES = setOf(PAIRS.replaceAll(' ', '_').replaceAll(';', ' '));

/** "de spelotheek Jip en Janneke": whichever of the two. */
function isOfPair(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  if (from !== to) return false;
  return [from - 2, from].some((at) =>
    COUPLES.has([0, 1, 2].map((n) => tokens[at + n]?.key ?? '').join('_')),
  );
}

/** "Zr.Ms. Van Amstel", "Hr. Ms. Karel Doorman". */
function isWarship(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.key === 'ms' && /^(?:zr|hr)$/.test(tokens[from - 2]?.key ?? '');
}

/** "Projectkamer Johan van Veen": the room is read as a first name. */
function isRoomFirst({ firsts, from, to }: NamePhrase): boolean {
  const [first] = firsts;
  if (first === undefined || from === to || (first.bits & (C.first | C.surname)) !== 0)
    return false;
  return /.(?:kamer|zaal|ruimte|lokaal|gebouw)$/.test(first.key);
}

export function namedThing(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const honour =
    honoured(tokens, phrase) ??
    commemorated(tokens, phrase) ??
    language(tokens, phrase) ??
    nationality(tokens, phrase);
  if (honour !== undefined) return honour;
  if (isRoomFirst(phrase))
    return { reason: 'naam van een gebouw of zaak', word: phrase.firsts[0]!.key };
  if (isCity(tokens, phrase)) return { reason: 'naam van een plaats', word: 'stad' };
  if (isOfPair(tokens, phrase)) return { reason: 'twee uit een verhaal', word: 'en' };
  if (isWarship(tokens, phrase.from)) return { reason: 'naam van een schip', word: 'zr.ms.' };
  const noun = nounBefore(tokens, phrase.from);
  if (noun === undefined) return undefined;
  if (isFleetMark(noun.text) && tokens[phrase.from - 1] !== noun)
    return { reason: 'naam van een schip', word: 'visserijnummer' };
  const { gap, space } = tokens[phrase.from]!;
  if (/^: ?$/.test(gap)) return labelled(tokens, phrase, noun);
  if (!space.blank && !/^ ['"‘“„]$/.test(gap)) return undefined;
  if (BEASTS.has(noun.key) && phrase.particles.length === 0)
    return { reason: 'naam van een dier', word: noun.key };
  if (isThingNoun(noun.key) && !isSomebodys(noun))
    return { reason: 'naam van een gebouw of zaak', word: noun.key };
  if (UNITS.has(noun.key) && isBare(phrase) && noun.shape === 'lower')
    return { reason: 'naam van een afdeling', word: noun.key };
  if (REGIONAL.test(noun.key) && isBare(phrase) && noun.shape === 'capital')
    return { reason: 'naam van een organisatie', word: noun.key };
  if (CLUBS.has(noun.text)) return { reason: 'naam van een club', word: 'club' };
  if (SHOPS.has(noun.key) && noun.shape !== 'lower' && phrase.firsts.length === 0)
    return { reason: 'naam van een organisatie', word: noun.key };
  return undefined;
}

/** "Veiligheidsregio IJsselland"; "namens de omgevingsdienst S. Prikken" is somebody. */
const REGIONAL =
  /^(?:veiligheidsregio|omgevingsdienst|uitvoeringsdienst|arbeidsmarktregio|zorgregio|jeugdregio|politieregio)$/;

const NUMBERED =
  /^(?:(?:vergader|college|congres|cursus)?zaal|(?:vergader|spreek)?kamer|lokaal|ruimte|(?:bouw|woon)?blok|hal|gebouw|vleugel|toren|schip|boot|groep|klas|hond|koe|paard)$/;

/** The word before, over a number: "zaal 3 Joke Smit". */
function nounBefore(tokens: readonly Token[], from: number): Token | undefined {
  const left = tokens[from - 1];
  const quoted = /^ ["‘“„]$/.test(tokens[from]!.gap);
  if (quoted && /^(?:de|het)$/.test(left?.key ?? '') && left!.space.blank) return tokens[from - 2];
  if (left?.shape !== 'number' || !tokens[from]!.space.blank || left.text.length > 3) return left;
  const noun = tokens[from - 2];
  const numbered = noun !== undefined && left.space.blank;
  return numbered && (NUMBERED.test(noun.key) || isFleetMark(noun.text)) ? noun : left;
}

/** Somebody may be called so, or the word says who he is. */
function isSomebodys({ bits, shape }: Token): boolean {
  if ((bits & (C.personRole | C.publicRole | C.honorific)) !== 0) return true;
  return shape === 'capital' && (bits & (C.surname | C.first)) !== 0;
}

function isBare({ initials, firsts, surnames }: NamePhrase): boolean {
  return initials === '' && (firsts.length === 0 || surnames.length === 0);
}

/** "School: Eben Haëzer"; "In de zaal: Ilse" tells who is there. */
function labelled(tokens: readonly Token[], { from }: NamePhrase, label: Token): Veto | undefined {
  const inside = /^(?:de|het|een|deze|dit|die|dat|ons|onze)$/.test(tokens[from - 2]?.key ?? '');
  if (inside || !isThingLabel(label.key) || isSomebodys(label)) return undefined;
  if (asksForOne(tokens, from - 2)) return undefined;
  return { reason: 'naam van een gebouw of zaak', word: label.key };
}

/** "Contactpersoon gemeente: …", "Aanspreekpunt bij de provincie: …": the label's first word asks who. */
function asksForOne(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > last - LABEL_WORDS && at >= 0; at--) {
    if (!tokens[at + 1]!.space.blank) return false;
    if (/(?:persoon|punt|naam)$/.test(tokens[at]!.key) || isSomebodys(tokens[at]!)) return true;
  }
  return false;
}

const LABEL_WORDS = 4;
