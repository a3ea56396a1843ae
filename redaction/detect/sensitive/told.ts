/** Is a word of illness said of a person? States and complaints are said of policies and organisations too. */
import type { Token } from '../flow/token.ts';
import type { Hit, RangeSet } from '../hit.ts';
import { C } from '../lists/lexicon.ts';
import type { Found } from './limits.ts';
import { SOMEONE } from './persons.table.ts';
import type { Sentence } from './sentence.ts';
import { healthBits } from './words/lexicon.ts';
import { H } from './words/wordBits.ts';

/** Names of private and of public persons, in flow offsets. */
export type People = Pick<RangeSet, 'overlaps'>;

export function isTold(
  tokens: readonly Token[],
  sentence: Sentence,
  found: Found,
  people: People,
): boolean {
  if (isIdiom(tokens, found) || isOfThing(tokens, sentence, found)) return false;
  if (isVerb(tokens, found)) return isActOfOne(tokens, sentence, found, people);
  if (isFigurative(tokens, found) && !isStateOfOne(tokens, sentence, found, people)) return false;
  return found.kind !== 'sign' || isLed(tokens, sentence, found, people);
}

function isFigurative(tokens: readonly Token[], { from, to }: Found): boolean {
  return from === to && (healthBits(tokens[from]!.key) & H.figurative) !== 0;
}

const IDIOM =
  /(?:hart|hoofd|gezicht|tong) (?:\p{L}+ )?(?:verloren|verloor|kwijt)|verloor (?:\p{L}+ )?(?:hart|hoofd|gezicht)|(?:ogen|mond|oog) (?:open|geopend)|brak \p{L}+ (?:hart|hoofd)|rug recht|hart gebroken|gebroken hart|handen? vrij/u;

/** "zijn hart verloren aan", "de rug recht". */
function isIdiom(tokens: readonly Token[], { from, to, kind }: Found): boolean {
  if (kind !== 'predicate') return false;
  let text = '';
  for (let i = from; i <= to; i++) text += `${tokens[i]!.key} `;
  return IDIOM.test(text);
}

/** "slapeloze nachten van dit dossier", "het benauwd van de vragen", "de bevalling van dit rapport". */
function isOfThing(tokens: readonly Token[], { to }: Sentence, found: Found): boolean {
  const at = found.to + 1;
  if (found.kind === undefined || at + 1 > to || tokens[at]!.key !== 'van') return false;
  if (!/^(?:dit|deze|dat|al|die|de|het)$/.test(tokens[at + 1]!.key)) return false;
  const noun = tokens[at + 2];
  return (
    noun !== undefined &&
    at + 2 <= to &&
    healthBits(noun.key) === 0 &&
    isThing(noun) &&
    !SOMEONE.has(noun.key) &&
    !PLACES.test(noun.key)
  );
}

const PLACES =
  /^(?:dokter|arts|kliniek|ziekenhuis|behandeling|medicijnen|stress|warmte|kou|val|ongeluk|ongeval|trap|fiets|\p{L}*arts|\p{L}*loog|scheiding|oorlog|geboorte|hand|politie)$/u;

function isVerb(tokens: readonly Token[], { from, to }: Found): boolean {
  return from === to && (healthBits(tokens[from]!.key) & (H.verb | H.state)) === H.verb;
}

/** "hij hoest", "mijn vader dementeert", "is zij bestraald". */
function isActOfOne(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { from: at }: Found,
  people: People,
): boolean {
  if (at < to && /^(?:hij|zij|ze|ik|je|jij|u)$/.test(tokens[at + 1]!.key)) return true;
  for (let i = at - 1; i >= Math.max(from, at - 5); i--)
    if (isPerson(tokens, i, people)) return true;
  return false;
}

const COPULA =
  /^(?:is|was|ben|bent|werd|wordt|word|raakt|raakte|blijft|bleef|blijkt|bleek|lijkt|leek|voelt|voelde|ligt|lag|lig|zit|zat|loopt|liep|geworden|geweest|raken|wezen|worden)$/;
const PRONOUN = /^(?:hij|zij|ze|ik|u|je|jij|ie|die|wie)$/;

/** "is hij ziek", "de buurman is blind", "mevrouw, die doof is"; no "het stelsel is ziek". */
function isStateOfOne(
  tokens: readonly Token[],
  { from, to }: Sentence,
  found: Found,
  people: People,
): boolean {
  if (isMetaphor(tokens, found, to) || isDenied(tokens, found, from)) return false;
  const isOne = (i: number): boolean => isPerson(tokens, i, people);
  for (let i = found.from - 1; i >= Math.max(from, found.from - 7); i--)
    if (COPULA.test(tokens[i]!.key)) return isSubjectOf(tokens, i, { from, to }, isOne);
  for (let i = found.to + 1; i <= Math.min(to, found.to + 2); i++)
    if (COPULA.test(tokens[i]!.key)) return hasOneBefore(found.from, from, isOne);
  return isNoted(tokens, found, from, isOne);
}

/** "(niet ziek)", "nooit ziek geweest". */
function isDenied(tokens: readonly Token[], found: Found, from: number): boolean {
  return found.from > from && /^(?:niet|nooit|geen|zonder)$/.test(tokens[found.from - 1]!.key);
}

/** "ziek van al die vragen", "blind voor de gevolgen", "zwanger van verwachtingen". */
function isMetaphor(tokens: readonly Token[], { to }: Found, last: number): boolean {
  const next = to < last ? tokens[to + 1]!.key : '';
  if (
    /^(?:voor|gemaakt|vertrouwen|vertrouwend|vermoeden|paard|nummer|leed|spoor|dak|vlek|vlekken|muur|gevel|kaart|gemeld|melden|melding|meldt|meldde)$/.test(
      next,
    )
  )
    return true;
  if (next !== 'van' && next !== 'aan') return false;
  for (let i = to + 2; i <= Math.min(last, to + 4); i++)
    if (
      healthBits(tokens[i]!.key) !== 0 ||
      SOMEONE.has(tokens[i]!.key) ||
      /^(?:haar|zijn)$/.test(tokens[i]!.key)
    )
      return false;
  return true;
}

function isSubjectOf(
  tokens: readonly Token[],
  copula: number,
  { from, to }: Sentence,
  isOne: (i: number) => boolean,
): boolean {
  const [before, after] = [copula - 1, copula + 1];
  if (after <= to && (/^(?:hij|zij|ze|ik|u|je|jij|ie)$/.test(tokens[after]!.key) || isOne(after)))
    return true;
  if (before > from && /^(?:en|maar|of)$/.test(tokens[before]!.key))
    return hasOneBefore(before, Math.max(from, before - 20), isOne);
  for (let i = before; i >= Math.max(from, before - 5); i--)
    if (isOne(i)) return true;
    else if (isThing(tokens[i]!)) return false;
  if (before < from) return !isThing(tokens[after] ?? tokens[copula]!) && copula === from;
  return false;
}

function hasOneBefore(at: number, from: number, isOne: (i: number) => boolean): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 20); i--) if (isOne(i)) return true;
  return false;
}

/** "Jansen (ziek)", "Thuis: zwanger", "moeder, doof,": a note. */
function isNoted(
  tokens: readonly Token[],
  found: Found,
  from: number,
  isOne: (i: number) => boolean,
): boolean {
  const at = found.from;
  if (at === from) return false;
  const { gap } = tokens[at]!;
  if (/[:–—-]/.test(gap)) return true;
  if (!/[(,;]/.test(gap)) return hasOneBefore(at, Math.max(from, at - 2), isOne);
  return hasOneBefore(at, Math.max(from, at - 3), isOne);
}

/** A pronoun, a relative or role, or a name. */
export function isPerson(tokens: readonly Token[], i: number, people: People): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (PRONOUN.test(token.key) || SOMEONE.has(token.key)) return true;
  if ((token.bits & C.personRole) !== 0 || people.overlaps(token.start, token.end)) return true;
  return token.shape === 'capital' && (token.bits & (C.word | C.place | C.organisation)) === 0;
}

/** A noun that is no person: "stelsel", "organisatie", "kas". */
function isThing({ key, bits, shape }: Token): boolean {
  return (
    shape === 'lower' &&
    key.length > 2 &&
    (bits & C.functionWord) === 0 &&
    (bits & C.word) !== 0 &&
    !ADVERB.test(key)
  );
}

const ADVERB =
  /^(?:inmiddels|helaas|nog|al|sinds|ook|zelf|niet|weer|dus|nu|toen|daardoor|daarna|sindsdien|vorige|week|maand|jaar|gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|eind|begin|half|helemaal|geheel|volledig|erg|zeer|heel|best|wel|weken|maanden|jaren|dagen|altijd|vaak|steeds|momenteel|tijdelijk|plotseling|oud|jonge|oude|\p{L}*weg|er|hier|daar|thuis)$/u;

const LEAD =
  /^(?:heeft|heb|hebt|had|hadden|kreeg|krijgt|krijg|kampt|kampte|lijdt|leed|klaagt|klaagde|klagen|klaagden|voelt|voelde|houdt|hield|ondervindt|ondervond|ervaart|onderging|ondergaat|ondergaan|meldt|meldde|herstelt|herstellende|bijkomen|overgehouden|kwijt|met|door|wegens|vanwege|na|van|sinds|ivm|tegen|voor|onder|om|zit|ligt|vertoont|toont|uit|over)$/;
const OWN = /^(?:zijn|haar|mijn|uw|je|m'n|z'n|zn)$/;
const TOPICAL =
  /^(?:over|onderzoek|cijfers|aanpak|preventie|richtlijn|bij|beleid|nota|brief|rapport|vragen|vraag|risico|kans|aantal|percentage|toename|zorg|behandelaars|onder|programma|project|voorkomen|bestrijden|bestrijding|gemeld|meldingen|melding|klachten)$/;

/** "heeft last van hoofdpijn", "na een ingreep", "haar operatie", "(koorts)", "Symptomen: hoesten". */
function isLed(
  tokens: readonly Token[],
  { from, to }: Sentence,
  found: Found,
  people: People,
): boolean {
  if (OWN.test(tokens[found.from - 1]?.key ?? '')) return true;
  if (found.from > from && /[(:–—]/.test(tokens[found.from]!.gap)) return true;
  for (let i = found.from - 1; i >= Math.max(from, found.from - 6); i--) {
    const { key } = tokens[i]!;
    if (TOPICAL.test(key) && key !== 'klachten') return false;
    if (LEAD.test(key)) return true;
  }
  for (let i = found.to + 1; i <= Math.min(to, found.to + 3); i++)
    if (
      /^(?:heeft|had|heb|hebt|kreeg|krijgt|krijg|ondergaan|ondergaat|onderging|overgehouden|moest|moet|gehad|gekregen)$/.test(
        tokens[i]!.key,
      )
    )
      return true;
  return (
    found.from - 1 >= from &&
    /,/.test(tokens[found.from]!.gap) &&
    isPerson(tokens, found.from - 1, people)
  );
}

/** The hits that are names. */
export function isName({ type, kind }: Hit): boolean {
  return kind !== 'attention' && (type === 'naam' || type === 'initialen');
}
