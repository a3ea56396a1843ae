/**
 * What burn writes in hidden places (titles, alternate texts, names of layers) instead of the document's own
 * words. Verify knows the same list: `Openbaar gemaakt document` is no leak when a page lost the word
 * `document`.
 */
import { GROUNDS } from './ground.table.ts';
import type { GroundCode } from './ground.ts';

export const NEUTRAL = {
  removed: '[gelakt]',
  title: 'Openbaar gemaakt document',
  producer: 'woo-redact',
  field: 'veld',
  layers: 'Lagen',
  condition: 'Custom',
  concept: 'CONCEPT',
} as const;

/** What a screen reader says of an annotation that stays without its note. */
export const NEUTRAL_CONTENTS: ReadonlyMap<string, string> = new Map([
  ['Link', 'koppeling'],
  ['Highlight', 'markering'],
  ['Underline', 'onderstreping'],
  ['Squiggly', 'onderstreping'],
  ['StrikeOut', 'doorhaling'],
  ['Ink', 'tekening'],
  ['Line', 'lijn'],
  ['Square', 'kader'],
  ['Circle', 'cirkel'],
  ['Polygon', 'figuur'],
  ['PolyLine', 'lijn'],
  ['FreeText', 'tekstvak'],
  ['Stamp', 'stempel'],
  ['Text', 'notitie'],
  ['Caret', 'invoegteken'],
]);

/** Namespaces of ISO 32000-2, 14.8.6 and of MathML. */
export const KNOWN_NAMESPACES: ReadonlySet<string> = new Set([
  'http://iso.org/pdf/ssn',
  'http://iso.org/pdf2/ssn',
  'http://iso.org/pdf3/ssn',
  'https://www.iso.org/pdf/ssn',
  'https://www.iso.org/pdf2/ssn',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
]);

/** `[gelakt: artikel 5.1, tweede lid, onder e, Woo]`: the ActualText of a mark. */
export function spokenLabel(grounds: readonly GroundCode[]): string {
  const articles = grounds.map((code) => GROUNDS.find((g) => g.code === code)?.article ?? code);
  return articles.length === 0 ? NEUTRAL.removed : `[gelakt: ${articles.join(' en ')}]`;
}

export function neutralLayer(number: number): string {
  return `Laag ${number}`;
}

export function neutralField(number: number): string {
  return `veld${number}`;
}

/** Of an embedded font whose name held removed text; without subset tag. */
export function neutralFont(number: number): string {
  return `Lettertype${number}`;
}

/** Of a resource that content calls by a name of its own. */
export function neutralName(number: number): string {
  return `Naam${number}`;
}

export function isNeutralName(name: string): boolean {
  return /^Naam\d{1,6}$/u.test(name);
}

export function isNeutralFont(name: string): boolean {
  return /^Lettertype\d{1,6}$/u.test(name);
}

const FIXED: ReadonlySet<string> = new Set([
  ...Object.values(NEUTRAL),
  ...NEUTRAL_CONTENTS.values(),
  ...KNOWN_NAMESPACES,
  'http://www.color.org',
  'annotatie',
  // What a fresh XMP packet is made of.
  'Resource',
  'x-default',
  'W5M0MpCehiHzreSzNTczkc9d',
  'PDF/UA identification schema',
  'pdfuaid',
  'part',
  'Integer',
  'Text',
  'internal',
  'Part of PDF/UA',
  'Revision of PDF/UA',
]);
const COUNTED =
  /^(?:Laag \d{1,6}|veld\d{1,6}|e\d{1,7}|urn:woo-redact:ns\d{1,4}|\d{4}-\d\d-\d\d[\dT:Z+.-]*)$/u;
const ARTICLES: ReadonlySet<string> = new Set(GROUNDS.map((g) => g.article));

/** True for exactly what burn writes; a longer string that only holds it is not neutral. */
export function isNeutralText(text: string): boolean {
  if (FIXED.has(text) || COUNTED.test(text)) return true;
  const label = /^\[gelakt: (.*)\]$/u.exec(text)?.[1];
  return label?.split(' en ').every((article) => ARTICLES.has(article)) ?? false;
}
