/** Firms, foundations and works whose own words say that they are no person. */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { isStreet } from '../identifiers/address.ts';
import { isBodyName } from '../lists/bodies.ts';
import { C } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import { isThingWord } from './stops.ts';
import { isTradeCompound } from './trades.ts';
import type { Veto } from './vetoReason.ts';

export const GENERIC_ORGANISATIONS = new Set(
  'organisatie afdeling team directie dienst raad kantoor bank groep hof partij fractie bureau werkgroep kring college inspectie partners adviseurs juristen advocaten wonen zorg bouw energie advies openbaar garage winkel gebr zonen'.split(
    ' ',
  ),
);

/** A firm that bears a person's name, without a title or form of address before it. */
export function firmName(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  if (
    phrase.initials !== '' ||
    (tokens[phrase.from - 1] !== undefined &&
      (tokens[phrase.from - 1]!.bits & (C.title | C.honorific)) !== 0)
  )
    return undefined;
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const last = words.findLastIndex(({ bits }) => (bits & BRANCH) === 0 || (bits & NAMED) !== 0);
  const whole =
    isBodyName(keyOf(words)) || (last >= 0 && isBodyName(keyOf(words.slice(0, last + 1))));
  return whole || isStartOfBody(tokens, phrase)
    ? { reason: 'bekende organisatie', word: 'lijst van organisaties' }
    : undefined;
}

/** "Bohn Stafleu | van Loghum": the name goes on where a person's would not. */
function isStartOfBody(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  let key = keyOf(tokens.slice(from, to + 1));
  for (let at = to + 1; at <= to + MOST_MORE && tokens[at]?.space.blank === true; at++) {
    key += ` ${tokens[at]!.key}`;
    if (isBodyName(key)) return true;
  }
  return false;
}

const MOST_MORE = 3;

/** "Isala Zwolle", "ArboNed Zuid": where the branch is. */
const BRANCH = C.place | C.organisation;
const NAMED = C.first | C.handName;

function keyOf(words: readonly Token[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** "Huis van Heemstra", "Villa Jongerius", "Stichting De Brug": the first word says what it is. */
export function ownWord(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const first = tokens[phrase.from]!;
  const bits = first.bits;
  if (phrase.to === phrase.from || phrase.initials !== '' || first.shape === 'upper')
    return undefined;
  const next = tokens[phrase.from + 1]!;
  const begins = first.space.sentence || phrase.from === 0;
  if (first.key === 'storm' && begins && phrase.to === phrase.from + 1)
    if ((next.bits & C.first) !== 0) return { reason: 'naam van een storm', word: first.key };
  if (endsAsFirm(tokens, phrase)) return { reason: 'naam van een organisatie', word: 'firma' };
  if ((bits & (C.namedPlace | C.organisation)) === 0 || (bits & C.first) !== 0) return undefined;
  if (tokens[phrase.from + 1]!.space.hyphen) return undefined;
  return { reason: 'naam van een organisatie of gebouw', word: first.key };
}

/** "Mr. P.J. Troelstraschool", "P.C. Hooftlaan": also behind initials and a title. */
const NAMED_WHOLLY =
  /\p{L}{4,}(?:straat|laan|plein|school|college|singel|gracht|kade|kazerne|park|plantsoen|ziekenhuis|stadion|museum|lyceum)$/u;
const PERSONS = C.surname | C.first | C.handName;

/** "Johan van Oldenbarneveltzaal", "Joris Ivensplein": the last word is what was named. */
export function namedAfter(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  const last = phrase.surnames.at(-1);
  if (last === undefined || !(mayBeNamed(last.form) || isPlacesWord(last))) return undefined;
  const before = tokens[phrase.from - 1];
  const called = C.title | C.honorific;
  if (NAMED_WHOLLY.test(last.key) && (last.bits & PERSONS) === 0)
    return { reason: 'naar een persoon genoemd', word: 'school of straat' };
  if (phrase.initials !== '' || ((before?.bits ?? 0) & called) !== 0) return undefined;
  if (isPlacesWord(last)) return { reason: 'naam van een gebouw of plaats', word: last.key };
  const named = NAMED_AFTER.exec(last.key) ?? (phrase.firsts.length > 0 && HALL.exec(last.key));
  return named && (last.bits & (C.surname | C.first)) === 0
    ? { reason: 'naar een persoon genoemd', word: named[1]! }
    : undefined;
}

/** "Victoria Hotel": with a capital, and nobody's surname. */
function isPlacesWord({ shape, bits }: Token): boolean {
  return shape === 'capital' && (bits & C.namedPlace) !== 0 && (bits & (C.surname | C.first)) === 0;
}

/** Behind a first name ("Cornelis Lelyzaal") the surname may be short. */
const HALL = /\p{L}{3}(zaal|kamer|kazerne|college|plein|museum|stadion|prijs|lezing|leerstoel)$/u;
const NAMED_AFTER =
  /\p{L}{5,}(zaal|kamer|kazerne|gebouw|school|college|plein|kwartier|gemaal|sluis|tunnel|viaduct|stadion|bibliotheek|museum|ziekenhuis|kliniek|straat|laan|kade|gracht|singel|commissie|fonds|stichting|prijs|lezing|leerstoel|brug|polder|wetering|kanaal|pad|steeg|plantsoen|haven|molen)$/u;

/** Does it end as what is named after somebody? */
const mayBeNamed = wordFact(
  ({ key }) => NAMED_WHOLLY.test(key) || HALL.test(key) || NAMED_AFTER.test(key),
);

/** "N.V. Ergens Water": a legal form that looks like initials; "P-Direkt": a letter of a system's name. */
export function legalFormFirst(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
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
  if (((addressed?.bits ?? 0) & (C.title | C.honorific)) !== 0) return false;
  const employed = phrase.firsts.length > 0 && phrase.particles.length > 0;
  if (isTradeCompound(last) && phrase.initials === '' && !employed) return true;
  return (
    /^(?:bank|cab|taxi|reklame|reclame|media|loopbaancoaching|coaching|bestratingen|hoveniers|group|partners|consulting|institute|verzekeringen|universiteit|logistics|holding)$/.test(
      last.key,
    ) &&
    (first.bits & C.first) === 0 &&
    (phrase.particles.length === 0 || /^(?:reklame|reclame|media|coaching)$/.test(last.key))
  );
}

/** "het ir. D.F. Woudagemaal", "de Mr. H. Vosweg": an article before the title, a thing or street at the end. */
export function thingWithArticle(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
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
