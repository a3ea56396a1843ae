/**
 * What to look for in places where no mark can be drawn (titles, links, structure text, metadata) once
 * some text has been removed from the pages. One definition for burn (which cleans) and verify (which
 * proves): the policy is shared, the search is not.
 */

import { numbersIn } from './shownNumbers.ts';

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
    .replace(/[\u0300-\u036f\s'’`\-\u2010-\u2015_.]+/gu, '')
    .replace(LETTERS, (letter) => PLAIN_LETTERS[letter]!);
}

/** Letters that do not come apart into one of ASCII and a mark, as addresses and file names write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};
const LETTERS = /[øłđðıħŧæœßþ]/gu;

/** Small letters and digits of ASCII are their own key: most words are. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}

/** `Bos`, `Kok`, `Vos`: so many are called that; compared as it is written, as the words are many. */
const SHORT_NAME = /^[A-Z][a-z]{2}$/u;

export function isShortName(term: string): boolean {
  return term.length < SHORTEST_TERM;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SHORTEST_TERM = 4;

/** Runs of letters and digits: what `searchKey` is asked of. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The keys that may no longer occur in hidden places: each removed text as a whole, each of its words of four or more
 * letters or digits, names of three letters as they are written, and its numbers without what parts them, except those
 * that still stand readable on some page (a word that a person decided to keep elsewhere is no secret). `surviving` is the text of all pages after removal.
 */
export function searchTerms(removed: readonly string[], surviving: readonly string[]): string[] {
  const visible = new Set<string>();
  for (const page of surviving) addKeys(page, visible);
  const terms = new Set<string>();
  for (const text of removed) {
    const words = wordsIn(seen(text));
    const keys = words.map(searchKey);
    const isSecret = (word: string) => !visible.has(word);
    for (const word of [...keys, ...words.flatMap(spelledOut)])
      if (word.length >= SHORTEST_TERM && isSecret(word)) terms.add(word);
    for (const word of words)
      if (SHORT_NAME.test(word) && isSecret(searchKey(word))) terms.add(word);
    const whole = searchKey(text);
    if (whole.length >= SHORTEST_TERM && keys.some(isSecret)) terms.add(whole);
    for (const number of numbersIn(text))
      if (wordsIn(number.shown).map(searchKey).some(isSecret))
        for (const key of number.keys) if (isSecret(key)) terms.add(key);
  }
  return [...terms].sort();
}

/** `Müller` is `mueller` where marks cannot be written. */
function spelledOut(word: string): string[] {
  const spelled = word
    .normalize('NFC')
    .replace(/[äöüå]/giu, (letter) => `${letter}${letter.toLowerCase() === 'å' ? 'a' : 'e'}`);
  return spelled === word.normalize('NFC') ? [] : [searchKey(spelled)];
}

function addKeys(text: string, keys: Set<string>): void {
  for (const word of wordsIn(text)) keys.add(searchKey(word));
}

/** True when `text` holds one of the terms: short ones as whole words, also in a row, longer ones anywhere. */
export function holdsTerm(text: string, terms: readonly string[]): boolean {
  if (terms.length === 0 || text.length === 0) return false;
  const whole = searchKey(text);
  const shown = wordsIn(seen(text));
  const words = shown.map(searchKey);
  const known = new Set(words);
  if (terms.some((term) => term.length < LONG_TERM)) {
    addRows(words, known);
    for (const word of shown) if (SHORT_NAME.test(word)) known.add(word);
  }
  return terms.some((t) => known.has(t) || (t.length >= LONG_TERM && whole.includes(t)));
}

const LONG_TERM = 6;

/** Words that follow each other and are short together: `J.P. Bos`. */
function addRows(words: readonly string[], known: Set<string>): void {
  for (let i = 0; i + 1 < words.length; i++) {
    let row = words[i]!;
    for (let j = i + 1; j < words.length && row.length < LONG_TERM - 1; j++) {
      row += words[j]!;
      if (row.length < LONG_TERM) known.add(row);
    }
  }
}
