/**
 * Addresses with a house number, and postcodes. Whether one is a home or an office is decided later, when the names
 * are known (`addressStanding.ts`): offices, PO boxes and visiting addresses stay.
 */
import type { Token } from '../flow/token.ts';
import { C, startsPlace } from '../lists/lexicon.ts';
import { STREET_SUFFIXES } from '../lists/vocabulary.table.ts';

export interface Address {
  readonly start: number;
  readonly end: number;
  /** First token. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'street' | 'postcode' | 'postbus';
  /** The street has a street's ending. */
  readonly street: boolean;
  readonly postcode: boolean;
}

const SUFFIXES = STREET_SUFFIXES.split(' ').filter((s) => s.length >= 3);
const NO_STREET = new Set(
  'artikel art lid bijlage pagina paragraaf versie fase week team groep release antwoord vraag vragen kavel kamer zaal hoofdstuk tabel figuur nummer nr punt stap deel blok cohort no verdieping etage perron spoor lijn klas categorie niveau onderdeel optie scenario variant kamerstuk kamerstukken postbus antwoordnummer maatregel besluit gold graad schaal dag jaar maand uur sprint tranche paal station ronde kabinet euro circa mw dhr leeftijd zone windows covid tel telefoon'.split(
    ' ',
  ),
);

/** "Oct 6, 2022". */
const ENGLISH_MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|june|july|october)$/;

export function findAddresses(tokens: readonly Token[]): Address[] {
  const found: Address[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const address = isHouseNumber(tokens[i]!) ? streetAddress(tokens, i) : undefined;
    const postcode = address === undefined ? postcodeAt(tokens, i) : undefined;
    if (address !== undefined) found.push(address);
    else if (postcode !== undefined && i > (found.at(-1)?.to ?? -1)) found.push(postcode);
  }
  return found;
}

function isHouseNumber(token: Token): boolean {
  return (
    token.shape === 'number' &&
    /^\d{1,5}[a-zA-Z]{0,2}$/.test(token.text) &&
    !token.text.startsWith('0')
  );
}

function streetAddress(tokens: readonly Token[], number: number): Address | undefined {
  const from = streetStart(tokens, number);
  if (from === undefined) return undefined;
  const postbus =
    tokens[number - 1]!.key === 'postbus' || tokens[number - 1]!.key === 'antwoordnummer';
  let to = suffixEnd(tokens, number);
  const code = postcodeAfter(tokens, to);
  to = code?.to ?? placeEnd(tokens, to);
  const street = isStreet(tokens[number - 1]!.key);
  return {
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    from,
    to,
    kind: postbus ? 'postbus' : 'street',
    street,
    postcode: code !== undefined,
  };
}

/** Back over the street's words: capitals, particles, abbreviations and ordinals. */
function streetStart(tokens: readonly Token[], number: number): number | undefined {
  const last = tokens[number - 1];
  if (
    last === undefined ||
    !tokens[number]!.space.blank ||
    !isStreetWord(last) ||
    (NO_STREET.has(last.key) && last.key !== 'postbus' && last.key !== 'antwoordnummer')
  )
    return undefined;
  if (
    ((last.bits & C.month) !== 0 && (last.shape === 'lower' || ENGLISH_MONTH.test(last.key))) ||
    (last.shape === 'lower' && !isStreet(last.key))
  )
    return undefined;
  let from = number - 1;
  while (from > 0 && number - from < 6) {
    const gap = tokens[from]!.space;
    const before = tokens[from - 1]!;
    const joined = gap.blank || gap.hyphen || (gap.dotted && before.text.length <= 5);
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
      !/^(?:dominee|pastoor|dokter|professor|generaal|kapitein|meester|majoor)$/.test(before.key)
    )
      break;
    if (cutsHere(tokens, from, number) || isAddressWord(before)) break;
    from--;
  }
  while (from < number - 1 && isInnerWord(tokens[from]!) && tokens[from]!.shape === 'lower') from++;
  return tokens[from]!.shape === 'lower' && !isStreet(tokens[from]!.key) ? undefined : from;
}

/** "Woonadres Kerkstraat 3", "Adres: Kerkstraat 3". */
function isAddressWord(token: Token): boolean {
  return /(?:adres|^wonende|^woonachtig|^woont|^aanvrager|^melder|^betrokkene)$/.test(token.key);
}

/** "mevrouw Pot van de Rietgorsdijk 41": the street starts after "van de". */
function cutsHere(tokens: readonly Token[], from: number, number: number): boolean {
  const inner = tokens[from - 1]!;
  const lead = tokens[from - 2];
  if (
    inner.shape === 'lower' &&
    /^(?:de|het|den)$/.test(inner.key) &&
    lead?.shape === 'lower' &&
    /^(?:aan|in|op|bij|uit)$/.test(lead.key)
  )
    return true;
  if (from !== number - 1 || !isStreet(tokens[from]!.key) || tokens[from]!.key.length < 8)
    return false;
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
    /^(?:van|de|der|den|het|ter|ten|te|op|aan|in|en|'s|'t|t|s|bij|achter|onder|d|oost|west|noord|zuid)$/.test(
      token.key,
    ) || /^\d+e$/.test(token.key)
  );
}

export function isStreet(key: string): boolean {
  return SUFFIXES.some(
    (suffix) =>
      key.endsWith(suffix) &&
      (key.length > suffix.length + 1 ||
        ['plein', 'laan', 'weg', 'straat', 'kade', 'singel', 'dijk', 'gracht', 'markt'].includes(
          suffix,
        )),
  );
}

/** "14 A", "12-B", "2 hs", "5 bis", "10-12". */
function suffixEnd(tokens: readonly Token[], number: number): number {
  const next = tokens[number + 1];
  if (next === undefined) return number;
  const gap = next.space;
  const letter = next.shape === 'single' && (gap.blank || gap.hyphen) && !next.dot;
  const word =
    /^(?:hs|bis|boven|ov|huis|rood|zw|rd|links|rechts|ii|iii|iv|[a-f]\d{1,3})$/.test(next.key) &&
    (gap.blank || gap.hyphen);
  const range = gap.hyphen && /^\d{1,4}[a-z]?$/i.test(next.text);
  if (isUnit(tokens, number)) return number + 2;
  if (letter && isPartNumber(tokens, number + 2)) return number + 2;
  return letter || word || range ? number + 1 : number;
}

/** "118 k. 2", "14 app. 3": a dwelling within the house. */
function isUnit(tokens: readonly Token[], number: number): boolean {
  const [word, count] = [tokens[number + 1]!, tokens[number + 2]];
  return (
    word.shape === 'lower' &&
    word.space.blank &&
    /^(?:k|kmr|app|apt|appartement|unit)$/.test(word.key) &&
    count !== undefined &&
    !count.space.hard &&
    /^\d{1,3}[a-z]?$/i.test(count.text)
  );
}

/** "204 C-02". */
function isPartNumber(tokens: readonly Token[], at: number): boolean {
  const part = tokens[at];
  return part?.space.hyphen === true && /^\d{1,3}$/.test(part.text);
}

/** `1234 AB Place` after a comma, bar, dot or line end. */
function postcodeAfter(tokens: readonly Token[], to: number): { to: number } | undefined {
  const digits = tokens[to + 1];
  if (digits === undefined || digits.gap.length > 5 || digits.space.newBlock) return undefined;
  const code = postcodeAt(tokens, to + 1);
  return code === undefined ? undefined : { to: code.to };
}

export function postcodeAt(tokens: readonly Token[], i: number): Address | undefined {
  const digits = tokens[i]!;
  let last = i;
  if (/^[1-9]\d{3}$/.test(digits.text)) {
    const letters = tokens[i + 1];
    if (
      letters === undefined ||
      !(/^[A-Z]{2}$/.test(letters.text) || isLowerPostcode(tokens, i)) ||
      !letters.space.blank ||
      letters.gap.length > 2
    )
      return undefined;
    last = i + 1;
  } else if (!/^[1-9]\d{3}[A-Z]{2}$/.test(digits.text)) return undefined;
  const to = placeWords(tokens, last, 5);
  if (to === last && /^(?:19|20)\d\d$/.test(digits.text.slice(0, 4))) return undefined;
  return {
    start: digits.start,
    end: tokens[to]!.end,
    from: i,
    to,
    kind: 'postcode',
    street: false,
    postcode: true,
  };
}

/** "2405 xk alphen": typed without capitals, with a place behind it. */
function isLowerPostcode(tokens: readonly Token[], i: number): boolean {
  const place = tokens[i + 2];
  return (
    /^[a-z]{2}$/.test(tokens[i + 1]!.text) &&
    place?.space.blank === true &&
    ((place.bits & C.place) !== 0 || startsPlace(place.key)) &&
    (place.bits & C.functionWord) === 0
  );
}

/** The place's words after a postcode: capitals up to the end of the line. */
function placeWords(tokens: readonly Token[], last: number, most: number): number {
  let to = last;
  for (let at = last + 1; at < tokens.length && at - last <= most; at++) {
    const token = tokens[at]!;
    const gap = token.space;
    if (
      !(
        gap.blank ||
        gap.hyphen ||
        (at === last + 1 && /^[ ,|\n]{1,4}$/.test(token.gap)) ||
        token.gap === " '"
      )
    )
      break;
    const inner =
      /^(?:aan|den|de|op|bij|en|en|'s|s|'t|t|het|van|ter|der)$/.test(token.key) &&
      token.shape === 'lower';
    if (!(token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed' || inner))
      break;
    if (!inner) to = at;
  }
  return to;
}

/** ", Markelo", "te Barneveld", "in Ossenisse" after a house number. */
function placeEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1];
  if (next === undefined) return to;
  const gap = next.space;
  if (gap.blank && /^(?:te|in)$/.test(next.key)) {
    const end = placeWords(tokens, to + 1, 3);
    return end > to + 1 ? end : to;
  }
  if (!/^,\s*$/.test(next.gap) || next.shape === 'lower' || next.shape === 'number') return to;
  const end = placeWords(tokens, to, 3);
  const after = tokens[end + 1];
  const known = (next.bits & C.place) !== 0;
  return known || after === undefined || after.space.hard ? end : to;
}
