/** Addresses abroad that begin with the number: "12 chemin des Crêts, 1218 Grand-Saconnex", "14 Mill Lane, Leeds". */
import type { WordPattern } from '../flow/words.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './addressEnd.ts';

const FRENCH =
  '[Rr]ue|chemin|[Aa]venue|[Bb]oulevard|place|all[ée]e|impasse|route|quai|cours|sentier|square';
const ENGLISH =
  'Street|Road|Lane|Avenue|Drive|Close|Court|Crescent|Gardens|Terrace|Way|Grove|Place|Square|Hill|Row|Mews|St|Rd|Ave';
const PLACE =
  "(?:,? ?\\n?(?:[A-Z]{1,2}[- ])?\\d{4,5})?(?:,? \\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})?";
const PATTERN = new RegExp(
  `(?<![\\d\\p{L}.,/-])\\d{1,4}(?: ?(?:bis|ter|[a-z]))?,? (?:(?:${FRENCH})(?: (?:(?:de|du|des|la|le|les)(?!\\p{L})|(?:[ld]['’])?\\p{Lu}[\\p{L}'’-]+)){1,5}|(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:${ENGLISH})(?!\\p{L}))${PLACE}`,
  'gu',
);
const HINT = new RegExp(`^(?:${FRENCH}|${ENGLISH})$`, 'u');

/** "ul. Polna 3/7, Gdańsk", "Atatürk Caddesi No: 12", "Calle Mayor 4". */
const NUMBER = `,? (?:[Nn]o[:.]? ?|nr\\.? )?\\d{1,4}[a-zA-Z]?(?:\\/\\d{1,3})?(?![\\p{L}\\d])${PLACE}`;
const KIND_FIRST: WordPattern = {
  first:
    /^(?:ul|ulica|al|os|Calle|C|Avenida|Avda|Av|Rua|Via|Viale|Piazza|Plaza|Paseo|Strada|Rruga|Bulevardul|Rue|Avenue|Boulevard)$/,
  whole: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:ul|al|os|Avda|Av)\\.|C\\/|(?!Avda)\\p{L}{3,}) (?:(?:de|del|della|di|da|dos|la|el|los) )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}?[\\p{L}'’-]+){0,3}?${NUMBER}`,
    'uy',
  ),
};
const TURKISH = /^(?:Caddesi|Cad|Sokak|Sokağı|Sok|Mahallesi|Mah|Bulvarı)$/;
const KIND_LAST = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2} (?:Caddesi|Cad\\.|Sokak|Sokağı|Sok\\.|Mahallesi|Mah\\.|Bulvarı)${NUMBER}`,
  'gu',
);

export function foreignAddresses({ text, words }: Scan): Address[] {
  const first = words.has(HINT) ? [...text.matchAll(PATTERN)] : [];
  const last = words.has(TURKISH) ? [...text.matchAll(KIND_LAST)] : [];
  return [...first, ...words.matches(KIND_FIRST), ...last].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    from: 0,
    to: 0,
    kind: 'street' as const,
    street: true,
    postcode: /\d{4,5} \p{Lu}/u.test(match[0]),
  }));
}

/** Both together, in order; what begins within a foreign one is part of it. */
export function withForeign(own: readonly Address[], foreign: readonly Address[]): Address[] {
  if (foreign.length === 0) return [...own];
  const apart = own.filter((one) => !foreign.some((f) => one.start < f.end && one.end > f.start));
  return [...apart, ...foreign].sort((a, b) => a.start - b.start);
}
