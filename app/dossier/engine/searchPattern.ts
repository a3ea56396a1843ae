/**
 * What a person types as a pattern over a page's text. Folded text has the length of the text, so that places in the
 * one are places in the other.
 */

/** Lower case without accents, unit by unit. */
export function foldUnits(text: string): string {
  return text.replace(/[^\0-\x7f]/g, foldUnit).toLowerCase();
}

/** Of the Latin scripts; what has no plain form of one unit stays as it is. */
function foldUnit(unit: string): string {
  const plain = unit.normalize('NFD')[0]!;
  return plain.toLowerCase().length === 1 ? plain : unit;
}

/** For the text itself. White space is any white space: a name may go on over a line end. */
export function plainPattern(query: string, wholeWords: boolean): RegExp {
  const words = query.trim().split(/\s+/).map(literally);
  return new RegExp(bounded(words.join('\\s+'), wholeWords), 'giu');
}

const BETWEEN = '[\\s\\-‐‑–.,]*';
const LETTER = '[\\p{L}\\p{M}]';

/** For folded text: other initials, order, spaces, hyphens, accents and line ends. */
export function variantPattern(query: string, wholeWords: boolean): RegExp {
  const folded = foldUnits(query.trim());
  if (/^[\d\s+()./\-‐]+$/.test(folded)) return numberPattern(folded, wholeWords);
  const words = folded.split(/[\s\-‐‑–.,]+/).filter((word) => word !== '');
  if (words.length === 0) return plainPattern(query, wholeWords);
  const orders = [words.map((word) => literally(word)).join(BETWEEN), ...nameOrders(words)];
  return new RegExp(bounded(`(?:${orders.join('|')})`, wholeWords), 'giu');
}

/** `(030) 123 45 67` finds `0301234567`. */
function numberPattern(query: string, wholeWords: boolean): RegExp {
  const digits = [...query.replaceAll(/\D/g, '')];
  const pattern = digits.length === 0 ? literally(query) : digits.join('[\\s.\\-‐()/]*');
  return new RegExp(bounded(pattern, wholeWords), 'giu');
}

const PREFIXES = new Set(['van', 'de', 'den', 'der', 'het', 't', 'ten', 'ter', 'in', 'op', 'la']);

/** For a first name or initials with a surname: `Jan de Wit` finds `J. de Wit`, `Wit, J. de` and `Wit, Jan de`. */
function nameOrders(words: readonly string[]): string[] {
  const surnameAt = words.findIndex((word, at) => at > 0 && !isInitial(word));
  if (surnameAt < 1 || /\d/.test(words.join(''))) return [];
  const given = words.slice(0, surnameAt);
  const rest = words.slice(surnameAt);
  const prefix = rest.slice(
    0,
    rest.findIndex((word) => !PREFIXES.has(word)),
  );
  const surname = rest.slice(prefix.length).map(literally).join(BETWEEN);
  if (surname === '') return [];
  const first = `${given.map(givenPattern).join(BETWEEN)}(?:${BETWEEN}${LETTER}(?=\\.)\\.)*`;
  const before = prefix.map((word) => `${literally(word)}${BETWEEN}`).join('');
  const after = prefix.map((word) => `(?:${BETWEEN}${literally(word)})?`).join('');
  return [
    `${first}${BETWEEN}${before}${surname}`,
    `${before === '' ? '' : `(?:${before})?`}${surname}\\s*,\\s*${first}${after}`,
  ];
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

/** A first name or its initial; an initial also as a first name that starts with it. */
function givenPattern(word: string): string {
  if (isInitial(word)) return `${literally(word)}${LETTER}*`;
  return `(?:${literally(word)}|${literally(word[0]!)}\\.?(?!${LETTER}))`;
}

function bounded(pattern: string, wholeWords: boolean): string {
  return wholeWords ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
