/** What a home's address still has before and behind it: the flat, the floor, the shop below, the place. */
import { fold } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';

const REACH = 64;
const MOST = 4;

const TAILS: readonly RegExp[] = [
  /^,? ?[-\u2013]? ?\(?(?:chalet|kavel|plek|plaats|staanplaats|standplaats|ligplaats|steiger|unit|appartement|app|apt|kamer|kmr|flat|galerij|portiek|blok|gebouw|ingang|etage|verdieping|verd|box|deur|bus|nr|nummer|huisnummer|huisnr|woning|toren|huisje|bungalow|caravan|woonwagen|boot)\.? (?:nr\.? |nummer )?(?:[A-Z]-?\d{0,4}|\d{1,4}[a-zA-Z]?)(?![\p{L}\d]|[.,]\d)\)?/iu,
  /^,? ?\(?(?:(?:een|één|twee|drie|vier|vijf|\d)[ -]?hoog(?: (?:voor|achter|links|rechts))?|(?:op )?(?:de )?(?:\d{1,2}(?:e|de|ste)|begane|eerste|tweede|derde|vierde|vijfde|bovenste) (?:etage|verdieping|grond|woonlaag)|parterre|souterrain|beneden(?:woning|huis)|boven(?:woning|huis)|achterhuis|zolder(?:verdieping|kamer))(?!\p{L})\)?/iu,
  /^,? (?:boven|onder|naast|achter|tegenover) (?:de|het|een) [\p{L}'’ -]{3,24}(?=[,.;)\n]|$)/u,
  /^\/\d{1,3}[a-z]?(?![\p{L}\d/-])/u,
  /^, \d{1,2}\.?[ºª°][ .]?[A-Z]{0,3}(?: ?(?:izq|dcha|izda|der))?\.?(?!\p{L})/u,
  /^ \((?:voorheen|was|nu|thans|oud|v\/h|vh)\.? (?:nr\.? |nummer )?\d{1,4} ?[a-z]?\)/u,
];
const PLACE =
  /^,? (?:in |te )?(\p{Lu}[\p{L}'’-]+(?: (?:aan|op|bij) (?:den?|het) \p{Lu}[\p{L}'’-]+| \p{Lu}[\p{L}'’-]+)?)(?![\p{L}\d])/u;

/** Offset after all that still belongs to the address that ends at `end`. */
export function tailEnd(text: string, end: number): number {
  let at = end;
  for (let i = 0; i < MOST; i++) {
    const rest = text.slice(at, at + REACH).replace(/\n/g, ' ');
    const tail = TAILS.map((pattern) => pattern.exec(rest)?.[0]).find(
      (found) => found !== undefined,
    );
    if (tail === undefined) break;
    at += tail.length;
  }
  return at === end ? end : placeEnd(text, at);
}

/** ", in Wijhe", ", Nerja" behind the rest: a known place, or one that ends the clause. */
function placeEnd(text: string, at: number): number {
  const rest = text.slice(at, at + REACH).replace(/\n/g, ' ');
  const found = PLACE.exec(rest);
  if (found === null) return at;
  const words = found[1]!.split(' ');
  const known = [found[1]!, words[0]!].find((name) => (classOf(fold(name)) & C.place) !== 0);
  if (known !== undefined) return at + found[0].indexOf(known) + known.length;
  return rest.startsWith(',') && /^[,.;)]/.test(rest.slice(found[0].length))
    ? at + found[0].length
    : at;
}

const HEADS: readonly RegExp[] = [
  /(?<!\p{L})(?:flat|flatgebouw|appartement(?:encomplex)?|woonboot|woonark|hoeve|boerderij|villa|huize|chalet|residentie|complex|park|camping) ['‘“"][^'"’”\n]{2,30}['’”"],? $/iu,
  /(?<!\p{L})(?:schuin )?(?:boven|naast|tegenover|achter|onder) (?:de|het|een) [\p{L}-]{3,20}(?: \p{Ll}{3,15})?, $/u,
];

/** Where the address begins that starts at `start`: "flat 'Kastanje', …", "boven de schoenmaker, …". */
export function headStart(text: string, start: number): number {
  const left = text.slice(Math.max(0, start - REACH), start).replace(/\n/g, ' ');
  const head = HEADS.map((pattern) => pattern.exec(left)?.[0]).find((found) => found !== undefined);
  return start - (head?.length ?? 0);
}

/** What numbers count behind "en": no house. */
const UNIT =
  '(?:uur|u|jaar|maand|maanden|week|weken|dag|dagen|minuten|meter|m|m2|km|kilometer|euro|procent|jan|feb|mrt|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|personen|mensen|woningen|stuks|leden|ton|kilo|kg)';
const NEXT = new RegExp(
  `^(?:,? (?:t/m|tot en met|en|of|&|\\+)|,) (?:van )?(?:nr\\.? |nummer )?(\\d{1,4}[a-z]?)(?![.,:]\\d)(?=[,.;)]|$| (?!${UNIT}(?!\\p{L}))\\p{Ll}{2})`,
  'u',
);

/** "Kerklaan 11 en 15", "Kerklaan 5 t/m 11": the number of the next house. */
export function nextHouse(text: string, end: number): { start: number; end: number } | undefined {
  const found = NEXT.exec(text.slice(end, end + 32).replace(/\n/g, ' '));
  if (found === null) return undefined;
  const to = end + found[0].length;
  return { start: to - found[1]!.length, end: to };
}
