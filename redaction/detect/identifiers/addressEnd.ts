/** How an address goes on after its house number: additions, postcode and place. */
import type { Token } from '../flow/token.ts';
import { C, startsPlace } from '../lists/lexicon.ts';

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

/** "14 A", "12-B", "12-b", "2 hs", "5 bis", "10-12". */
export function suffixEnd(tokens: readonly Token[], number: number): number {
  const next = tokens[number + 1];
  if (next === undefined) return number;
  const gap = next.space;
  const capital = next.shape === 'single' && (gap.hyphen || (gap.blank && !next.dot));
  const letter = capital || (next.gap === '-' && /^[a-z]$/.test(next.text));
  const small = /^[a-k]$/.test(next.text) && gap.blank && isLast(tokens[number + 2]);
  const word = ADDITION.test(next.key) && (gap.blank || gap.hyphen);
  const range = gap.hyphen && /^\d{1,4}[a-z]?$/i.test(next.text);
  if (isUnit(tokens, number)) return number + 2;
  if (letter && isPartNumber(tokens, number + 2)) return number + 2;
  return letter || small || word || range ? number + 1 : number;
}

/** "Veerweg 1 a, Broekhuizen": nothing of the sentence follows. */
function isLast(next: Token | undefined): boolean {
  return next === undefined || next.space.hard || next.space.comma || /^\d{4}$/.test(next.text);
}

const ADDITION =
  /^(?:hs|bis|boven|bov|beneden|ben|bg|ov|huis|rood|zwart|zw|rd|links|rechts|li|re|achter|voor|sous|souterrain|parterre|ii|iii|iv|[a-f]\d{1,3})$/;

/** "118 k. 2", "14 – app. 3": a dwelling within the house. */
function isUnit(tokens: readonly Token[], number: number): boolean {
  const [word, count] = [tokens[number + 1]!, tokens[number + 2]];
  return (
    word.shape === 'lower' &&
    (word.space.blank || /^ ?[,\u2013-] ?$/.test(word.gap)) &&
    /^(?:k|kmr|kamer|app|apt|appartement|unit|bus|etage)$/.test(word.key) &&
    count !== undefined &&
    !count.space.hard &&
    /^\d{1,3}[a-z]?$/i.test(count.text) &&
    !isRoom(tokens, number + 2)
  );
}

/** "kamer 3.12": in an office. */
function isRoom(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.gap === '.' && /^\d/.test(next.text);
}

/** "204 C-02". */
function isPartNumber(tokens: readonly Token[], at: number): boolean {
  const part = tokens[at];
  return part?.space.hyphen === true && /^\d{1,3}$/.test(part.text);
}

/** `1234 AB Place` after a comma, bar, dot or line end. */
export function postcodeAfter(tokens: readonly Token[], to: number): { to: number } | undefined {
  const digits = tokens[to + 1];
  if (digits === undefined || digits.gap.length > 5 || digits.space.newBlock) return undefined;
  const code = postcodeAt(tokens, to + 1, true);
  return code === undefined ? foreignCode(tokens, to + 1) : { to: code.to };
}

/** "D-47533 Kleve", "B-2381 Ravels", "48599 Gronau": with the place behind it. */
function foreignCode(tokens: readonly Token[], at: number): { to: number } | undefined {
  if (isBelgian(tokens, at)) return { to: placeWords(tokens, at, 3) };
  const country = /^(?:[ABDFLI]|CH|DK|NL|PL|ES)$/.test(tokens[at]!.text);
  const digits = tokens[country ? at + 1 : at];
  if (digits === undefined || !(country ? /^\d{4,5}$/ : /^\d{5}$/).test(digits.text))
    return undefined;
  if (country && !digits.space.hyphen) return undefined;
  const end = placeWords(tokens, digits.index, 3);
  return end > digits.index ? { to: end } : undefined;
}

/** ", 1040 Brussel". */
function isBelgian(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at + 1];
  return (
    /^[1-9]\d{3}$/.test(tokens[at]!.text) &&
    tokens[at]!.space.comma &&
    place?.space.blank === true &&
    place.shape === 'capital' &&
    (BELGIAN.has(place.key) || (place.bits & (C.place | C.word)) === C.place)
  );
}

const BELGIAN = new Set(
  'brussel bruxelles antwerpen gent brugge leuven mechelen hasselt genk turnhout luik namen aalst kortrijk oostende roeselare lommel maaseik bree pelt ravels arendonk hoogstraten essen'.split(
    ' ',
  ),
);

/** `behindStreet`: "…laan 12, 1901 PE" is no year with letters behind it. */
export function postcodeAt(
  tokens: readonly Token[],
  i: number,
  behindStreet = false,
): Address | undefined {
  const digits = tokens[i]!;
  let last = i;
  if (/^[1-9]\d{3}$/.test(digits.text)) {
    const letters = tokens[i + 1];
    if (
      letters === undefined ||
      !(/^[A-Z]{2}$/.test(letters.text) || isLowerPostcode(tokens, i)) ||
      !(letters.space.blank || isHyphened(tokens, i)) ||
      letters.gap.length > 2
    )
      return undefined;
    last = i + 1;
  } else if (!/^[1-9]\d{3}[A-Z]{2}$/.test(digits.text)) return undefined;
  const house = houseAfterCode(tokens, last);
  const to = house ?? placeWords(tokens, last, 5);
  if (!behindStreet && to === last && /^(?:19|20)\d\d$/.test(digits.text.slice(0, 4)))
    return undefined;
  return {
    start: digits.start,
    end: tokens[to]!.end,
    from: i,
    to,
    kind: 'postcode',
    street: house !== undefined,
    postcode: true,
  };
}

/** "Postcode: 3319-XL", "3319-XL Dordrecht"; not "2023-NL" of a reference. */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  const [letters, place] = [tokens[i + 1]!, tokens[i + 2]];
  if (!letters.space.hyphen) return false;
  return (
    tokens[i - 1]?.key === 'postcode' ||
    (place?.space.blank === true && place.shape !== 'lower' && (place.bits & C.place) !== 0)
  );
}

/** "8226 NL 61", "8226NL-61", "1102 JG, 388", "5552 CT nr 90", "1862 ZB, nummer 4-a": the house without its street. */
function houseAfterCode(tokens: readonly Token[], last: number): number | undefined {
  const next = tokens[last + 1];
  if (next === undefined || next.space.hard) return undefined;
  const at = /^(?:nr|nummer|huisnummer|huisnr|no)$/.test(next.key) ? last + 2 : last + 1;
  const number = tokens[at];
  if (number === undefined || !/^[1-9]\d{0,4}[a-zA-Z]?$/.test(number.text)) return undefined;
  if (!/^(?: ?[,-]? ?|\. )$/.test(number.gap) || (at > last + 1 && !/^,? $/.test(next.gap)))
    return undefined;
  const end = suffixEnd(tokens, at);
  const after = tokens[end + 1];
  return after === undefined || !after.space.blank || at > last + 1 ? end : undefined;
}

/** "2405 xk alphen": typed without capitals, with a place behind it; "sinds 2016 in Gent" is a year. */
function isLowerPostcode(tokens: readonly Token[], i: number): boolean {
  const [letters, place] = [tokens[i + 1]!, tokens[i + 2]];
  return (
    /^[a-z]{2}$/.test(letters.text) &&
    !((letters.bits & C.functionWord) !== 0 && /^(?:19|20)\d\d$/.test(tokens[i]!.text)) &&
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
    if ((gap.newLine || at > last + 1) && isNextLabel(tokens, at)) break;
    if (token.shape !== 'lower' && isNumber(tokens[at + 1])) break;
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
export function placeEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1];
  if (next === undefined) return to;
  const gap = next.space;
  if (gap.blank && /^(?:te|in)$/.test(next.key)) {
    const end = placeWords(tokens, to + 1, 3);
    return end > to + 1 ? end : to;
  }
  if (gap.blank && isPlaceBehind(next)) return placeWords(tokens, to, 2);
  if (!/^,\s*$/.test(next.gap) || next.shape === 'lower' || next.shape === 'number') return to;
  const end = placeWords(tokens, to, 3);
  const after = tokens[end + 1];
  const known = (next.bits & C.place) !== 0;
  return known || after === undefined || after.space.hard ? end : to;
}

/** "Hortsedijk 114 Helmond": without a comma only what is a place and nothing else. */
function isPlaceBehind({ shape, bits, gap }: Token): boolean {
  const capital = shape === 'capital' || (shape === 'upper' && bits !== 0);
  return (
    capital &&
    gap === ' ' &&
    (bits & C.place) !== 0 &&
    (bits & (C.first | C.surname | C.word | C.month)) === 0
  );
}

/** Below the postcode stands what the next line of the form asks for. */
function isNextLabel(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:woonplaats|plaats|plaatsnaam|telefoon|tel|mobiel|land|geboren|geboortedatum|datum|bsn|naam|straat|email|mail|kenteken|iban|contact)$/.test(
      tokens[at]!.key,
    ) || tokens[at + 1]?.space.colon === true
  );
}

/** "1234 AB Weesp aan de Eikenlaan 3": the street is another address. */
function isNumber(token: Token | undefined): boolean {
  return token?.space.blank === true && /^\d{1,4}[a-zA-Z]?$/.test(token.text);
}
