/**
 * What to look for in places where no mark can be drawn (titles, links, structure text, metadata) once
 * some text has been removed from the pages. One definition for burn (which cleans) and verify (which
 * proves): the policy is shared, the search is not.
 */

/** Characters that no reader shows (Unicode, 5.21 and 23.9), and zeros. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\0]/gu;
const TAGS = /[\u{e0020}-\u{e007e}]/gu;

/** What is seen of a text, where it hides letters among others or as tags. */
function seen(text: string): string {
  if (isAscii(text)) return text;
  return text
    .replace(TAGS, (tag) => String.fromCharCode(tag.codePointAt(0)! - 0xe0000))
    .replace(UNSEEN, '');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0 || code > 0x7f) return false;
  }
  return true;
}

/** Compared without case, accents, white space, hyphens and apostrophes: `De  Vries-Smit` is `devriessmit`. */
export function searchKey(text: string): string {
  if (isPlain(text)) return text;
  return seen(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\s'’`\-\u2010-\u2015_.]+/gu, '');
}

/** Small letters and digits of ASCII are their own key: most words are. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SHORTEST_TERM = 4;

/** Runs of letters and digits: what `searchKey` is asked of. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The keys that may no longer occur in hidden places: each removed text as a whole and each of its words
 * of four or more letters or digits, except those that still stand readable on some page (a word that a
 * person decided to keep elsewhere is no secret). `surviving` is the text of all pages after removal.
 */
export function searchTerms(removed: readonly string[], surviving: readonly string[]): string[] {
  const visible = new Set<string>();
  for (const page of surviving) addKeys(page, visible);
  const terms = new Set<string>();
  for (const text of removed) {
    const words = wordsIn(seen(text)).map(searchKey);
    const secret = words.filter((w) => w.length >= SHORTEST_TERM && !visible.has(w));
    for (const word of secret) terms.add(word);
    const whole = searchKey(text);
    if (whole.length >= SHORTEST_TERM && words.some((w) => !visible.has(w))) terms.add(whole);
  }
  return [...terms].sort();
}

function addKeys(text: string, keys: Set<string>): void {
  for (const word of wordsIn(text)) keys.add(searchKey(word));
}

/** True when `text` holds one of the terms: short ones as whole words, longer ones anywhere. */
export function holdsTerm(text: string, terms: readonly string[]): boolean {
  if (terms.length === 0 || text.length === 0) return false;
  const whole = searchKey(text);
  const words = new Set(wordsIn(seen(text)).map(searchKey));
  return terms.some((t) => words.has(t) || (t.length >= 6 && whole.includes(t)));
}
