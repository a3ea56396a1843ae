/**
 * Addresses with a house number, and postcodes. Whether one is a home or an office is decided later, when the names
 * are known (`addressStanding.ts`): offices, PO boxes and visiting addresses stay.
 */
import type { Token } from '../flow/token.ts';
import { walk } from '../flow/walk.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { remembered } from '../lists/remembered.ts';
import { STREET_SUFFIXES } from '../lists/vocabulary.table.ts';
import { type Address, placeEnd, postcodeAfter, postcodeAt, suffixEnd } from './addressEnd.ts';
import { isCue, isResident } from './addressEvidence.ts';
import { isFleetMark } from './fleets.ts';

export type { Address } from './addressEnd.ts';

const SUFFIXES = STREET_SUFFIXES.split(' ').filter((s) => s.length >= 3);
const NO_STREET = new Set(
  'actie actiepunt artikel art lid bijlage pagina paragraaf versie fase week team groep release antwoord vraag vragen kavel kamer zaal hoofdstuk tabel figuur afbeelding foto kaart grafiek schema diagram illustratie kader voetnoot thema criterium stelling nummer nr punt stap deel blok cohort no verdieping etage perron spoor lijn klas categorie niveau onderdeel optie scenario variant kamerstuk kamerstukken postbus antwoordnummer maatregel besluit gold graad schaal dag jaar maand uur sprint tranche paal station ronde kabinet euro circa mw dhr leeftijd zone windows covid tel telefoon opdracht opdrachtnummer rekening container lotnummer bestelling order factuur dossier zaak ticket melding press university kluwer sdu routledge springer prometheus olympics award festival'.split(
    ' ',
  ),
);

/** "Oct 6, 2022". */
const ENGLISH_MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|june|july|october)$/;

export function findAddresses(tokens: readonly Token[]): Address[] {
  const found: Address[] = [];
  walk(tokens, (i) => {
    const address = addressAt(tokens, i);
    if (address === undefined) return i;
    found.push(address);
    return address.to;
  });
  return found;
}

function addressAt(tokens: readonly Token[], i: number): Address | undefined {
  if (tokens[i]!.shape !== 'number') return undefined;
  const address = isHouseNumber(tokens, i) ? streetAddress(tokens, i) : undefined;
  return address ?? postcodeAt(tokens, i);
}

/** "Dieleman 3", "Kaya 2": a surname and a number that need not be a street with its house. */
export function mayBeNamed(
  words: readonly Token[],
  { from, to, street, postcode }: Address,
): boolean {
  if (street || postcode) return false;
  if (to === from + 2) return isWholeName(words, from);
  if (to !== from + 1) return false;
  const name = words[from]!;
  return (name.bits & C.surname) !== 0 && (name.bits & C.place) === 0 && !isOrdinary(name.key);
}

/** "Lia Stokkers 7", "A. Ghafoor 8": a first name or an initial, a name, and what it was given. */
function isWholeName(words: readonly Token[], from: number): boolean {
  const [first, last, mark] = [words[from]!, words[from + 1]!, words[from + 2]!];
  const called = first.shape === 'single' ? first.dot : (first.bits & C.first) !== 0;
  return (
    called &&
    last.shape === 'capital' &&
    /^(?:\d|10)$/.test(mark.text) &&
    (last.bits & (C.place | C.word)) === 0
  );
}

function isHouseNumber(tokens: readonly Token[], i: number): boolean {
  const { shape, text } = tokens[i]!;
  if (shape !== 'number' || text.startsWith('0') || isDay(tokens, i) || isClock(tokens, i))
    return false;
  if (/^\d{1,5}[a-zA-Z]{0,2}$/.test(text)) return true;
  return MISREAD.test(text) && i > 0 && isStreet(tokens[i - 1]!.key);
}

/** "Mitchell Sterke 2-2-1998": a date. */
function isDay(tokens: readonly Token[], i: number): boolean {
  const [month, year] = [tokens[i + 1], tokens[i + 2]];
  const joined = /^[-/.]$/;
  return (
    joined.test(month?.gap ?? '') &&
    joined.test(year?.gap ?? '') &&
    /^[01]?\d$/.test(month!.text) &&
    /^(?:19|20)\d\d$/.test(year!.text)
  );
}

/** "Jan Mulder  12:04", "Hans 23-07 06:58": when somebody wrote. */
function isClock(tokens: readonly Token[], i: number): boolean {
  const [next, hour] = [tokens[i + 1], tokens[i + 2]];
  const isMonth = /^[-/]$/.test(next?.gap ?? '') && /^[01]\d$/.test(next!.text);
  if (isMonth && hour?.gap === ' ') return isClock(tokens, i + 2);
  return next?.gap === ':' && /^[0-5]\d$/.test(next.text) && tokens[i]!.text.length <= 2;
}

/** "1l4", "2O": behind a street only. */
const MISREAD = /^\d{1,3}[lIO]\d{1,2}[a-zA-Z]?$/;

function streetAddress(tokens: readonly Token[], number: number): Address | undefined {
  const from = streetStart(tokens, number);
  if (from === undefined) return undefined;
  const postbus =
    tokens[number - 1]!.key === 'postbus' || tokens[number - 1]!.key === 'antwoordnummer';
  let to = suffixEnd(tokens, number);
  const code = postcodeAfter(tokens, to);
  to = code?.to ?? placeEnd(tokens, to);
  const street = isStreet(tokens[number - 1]!.key);
  const first = postbus ? from : houseName(tokens, from);
  return {
    start: tokens[first]!.start,
    end: tokens[to]!.end,
    from: first,
    to,
    kind: postbus ? 'postbus' : 'street',
    street,
    postcode: code !== undefined,
  };
}

/** "bij Achterberg 20714": behind a word that need not be a street, so many digits are of a pass or a case. */
function isLong({ text }: Token): boolean {
  return text.replace(/\D/g, '').length > 4;
}

const BOX = new Set(['postbus', 'antwoordnummer']);

/** Back over the street's words: capitals, particles, abbreviations and ordinals. */
/** "St. Annastraat", "Burg. Keijzerweg", "G. van Prinstererlaan": not the end of a sentence. */
const SHORTENED =
  /^(?:\p{L}|st|dr|mr|ds|drs|prof|burg|pres|gen|kon|pr|past|pst|mgr|ir|kol|adm|jhr|jkvr|min|wilh|nic|joh|th|chr|old|nw|gr|kl)$/u;

function streetStart(tokens: readonly Token[], number: number): number | undefined {
  const last = tokens[number - 1];
  if (
    last === undefined ||
    !(tokens[number]!.space.blank || isShortened(tokens, number)) ||
    !isStreetWord(last) ||
    (!isStreet(last.key) && !BOX.has(last.key) && isLong(tokens[number]!)) ||
    (NO_STREET.has(last.key) && !BOX.has(last.key)) ||
    (!isStreet(last.key) &&
      ((last.bits & C.personRole) !== 0 ||
        isDated(tokens, number) ||
        isFleetMark(last.text) ||
        // "Begroting 2024", "Goes 2019", "sinds 2016 in Gent": a year.
        ((last.bits & (C.place | C.word)) !== 0 && /^(?:19|20)\d\d$/.test(tokens[number]!.text))))
  )
    return undefined;
  if ((last.bits & C.functionWord) !== 0 && !isStreet(last.key)) return undefined;
  if (
    ((last.bits & C.month) !== 0 && (last.shape === 'lower' || ENGLISH_MONTH.test(last.key))) ||
    (last.shape === 'lower' && !isStreet(last.key))
  )
    return undefined;
  let from = number - 1;
  while (from > 0 && number - from < 6) {
    const gap = tokens[from]!.space;
    const before = tokens[from - 1]!;
    const joined =
      gap.blank || gap.hyphen || (gap.dotted && before.dot && SHORTENED.test(before.key));
    if (
      !joined ||
      !(
        before.shape === 'capital' ||
        before.shape === 'upper' ||
        before.shape === 'mixed' ||
        isInnerWord(before)
      )
    )
      break;
    if (
      (before.bits & C.honorific) !== 0 &&
      !/^(?:dominee|pastoor|dokter|doctor|professor|generaal|kapitein|luitenant|kolonel|admiraal|notaris|meester|majoor|zuster|broeder)$/.test(
        before.key,
      )
    )
      break;
    if (cutsHere(tokens, from, number) || isAddressWord(before) || isOpening(before)) break;
    from--;
  }
  while (from < number - 1 && isInnerWord(tokens[from]!) && tokens[from]!.shape === 'lower') from++;
  if (isOfThe(tokens, from)) return from - 1;
  return tokens[from]!.shape === 'lower' && !isStreet(tokens[from]!.key) ? undefined : from;
}

/** "'s-Gravendijkwal": the article belongs to the name. */
function isOfThe(tokens: readonly Token[], from: number): boolean {
  return tokens[from]!.gap === '-' && /^['’‘]s$/i.test(tokens[from - 1]?.text ?? '');
}

const HOUSE =
  /^(?:hoeve|huize|huis|villa|boerderij|woonboot|woonark|woonschip|landgoed|kasteel|buitenplaats|residentie|chalet|bungalow|recreatiepark|vakantiepark|bungalowpark|camping|flat|appartementencomplex)$/;
const MOST_HOUSE_WORDS = 4;

/** "Hoeve ’t Laar, Kattenbergsedijk 5": the house has a name, before a comma or on the line above. */
function houseName(tokens: readonly Token[], from: number): number {
  if (!/^(?:, ?|,? ?\n)$/.test(tokens[from]!.gap)) return from;
  for (let at = from - 1; at >= 0 && from - at <= MOST_HOUSE_WORDS; at--) {
    const { key, shape, space } = tokens[at]!;
    if (HOUSE.test(key) && shape !== 'lower') return at;
    if (!space.blank || (shape === 'lower' && !isInnerWord(tokens[at]!))) return from;
  }
  return from;
}

/** "ESL 3/6", "JKl 26-6-2024": a code and a day. */
function isDated(tokens: readonly Token[], number: number): boolean {
  const [before, next] = [tokens[number - 1]!, tokens[number + 1]];
  return (
    before.text.length <= 5 &&
    (before.shape === 'upper' || before.shape === 'mixed') &&
    /^[/-]$/.test(next?.gap ?? '') &&
    /^\d{1,2}$/.test(next!.text)
  );
}

/** "Dorpsstr. 16", "Wilhelminapl. 2". */
function isShortened(tokens: readonly Token[], number: number): boolean {
  return (
    tokens[number]!.gap === '. ' && /..(?:str|ln|pl|wg|dr|sgl|kd)$/.test(tokens[number - 1]!.key)
  );
}

/** "Die van de Kerkakkers 8b?", "Naar Dorpsstraat 3". */
function isOpening({ key, shape }: Token): boolean {
  return (
    shape === 'capital' && /^(?:die|dat|deze|dit|naar|bij|uit|vanaf|tot|tegenover|naast)$/.test(key)
  );
}

/** "Woonadres Kerkstraat 3", "Adres: Kerkstraat 3". */
function isAddressWord(token: Token): boolean {
  if (isCue(token.key)) return true;
  return /(?:adres|(?:zittings|stand|vergader|werk|woon|verzamel)plaats|^wonende|^woonachtig|^woont|^aanvrager|^melder|^betrokkene|^woning|^pand|^brand|^huurder)$/.test(
    token.key,
  );
}

/** "mevrouw Pot van de Rietgorsdijk 41": the street starts after "van de". */
function cutsHere(tokens: readonly Token[], from: number, number: number): boolean {
  const inner = tokens[from - 1]!;
  const lead = tokens[from - 2];
  if (inner.key === 'van' && inner.shape === 'lower' && isResident(lead?.key ?? '')) return true;
  if (
    inner.shape === 'lower' &&
    /^(?:de|het|den)$/.test(inner.key) &&
    lead?.shape === 'lower' &&
    /^(?:aan|in|op|bij|uit)$/.test(lead.key)
  )
    return true;
  if (from !== number - 1 || !isStreet(tokens[from]!.key) || tokens[from]!.key.length < 8)
    return false;
  if (inner.shape === 'lower' && /^(?:op|bij|uit|naar)$/.test(inner.key)) return true;
  const article = tokens[from - 1]!;
  const before = tokens[from - 2];
  if (article.shape !== 'lower' || !/^(?:de|het|den)$/.test(article.key)) return false;
  return (
    before !== undefined &&
    before.shape === 'lower' &&
    /^(?:van|aan|op|in|uit|bij)$/.test(before.key)
  );
}

function isStreetWord(token: Token): boolean {
  return (
    token.shape === 'capital' ||
    token.shape === 'upper' ||
    token.shape === 'mixed' ||
    isStreet(token.key)
  );
}

function isInnerWord(token: Token): boolean {
  return (
    /^(?:van|de|der|den|het|ter|ten|te|op|aan|in|en|'s|'t|t|s|bij|achter|onder|d|v|vd|la|du|des|del|le|les|di|della|oost|west|noord|zuid)$/.test(
      token.key,
    ) || /^\d+e$/.test(token.key)
  );
}

export const isStreet = remembered((key) => {
  if (
    key.length > 6 &&
    /(?:kerk|dorp|hoofd|school|molen|nieuw|stations?|[bdgklmnprst]|.{4}(?<!ini|egi|agi|nu)m?a)str$/.test(
      key,
    )
  )
    return true;
  return SUFFIXES.some(
    (suffix) =>
      key.endsWith(suffix) &&
      (key.length > suffix.length + 1 ||
        ['plein', 'laan', 'weg', 'straat', 'kade', 'singel', 'dijk', 'gracht', 'markt'].includes(
          suffix,
        )),
  );
});
