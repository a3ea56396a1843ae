/**
 * Where the words of a text begin. A pattern that begins with one of a few words is tried at those only: each such
 * pattern, looked for at every letter, took a hundredth of all finding.
 */

import { Interned } from './interned.ts';

/** A regular expression, or any other question about a word as it is written. */
export interface WordTest {
  test(word: string): boolean;
}

/** A pattern, and by what the words are known at which it may begin. */
export interface WordPattern {
  readonly first: WordTest;
  /** The first two letters of all such words (`leadOf`); any word is asked when they are not given. */
  readonly leads?: ReadonlySet<string>;
  /** Sticky. */
  readonly whole: RegExp;
}

/**
 * `before`, one of `words`, `behind`, as sources of a regular expression. Each word begins with letters, the first
 * perhaps in either case ("[Gg]ezien").
 */
export function wordPattern(
  before: string,
  words: readonly string[],
  behind: string,
  flags: 'u' | 'iu',
): WordPattern {
  const letters = words.map(lettersOf);
  return {
    ...beginning(letters),
    whole: new RegExp(`${before}(?:${words.join('|')})${behind}`, `${flags}y`),
  };
}

/** With one of these letters, in either case; a `$` behind them when no others follow. */
export function beginning(letters: readonly string[]): Pick<WordPattern, 'first' | 'leads'> {
  const first = new RegExp(`^(?:${letters.join('|')})`, 'iu');
  const isOpen = letters.some((some) => some.length < 2);
  return isOpen ? { first } : { first, leads: new Set(letters.map((some) => leadOf(some))) };
}

/** Of a word, or of the letters by which words are known: "p" for "P$". */
function leadOf(letters: string): string {
  return letters.slice(0, 2).replace('$', '').toLowerCase();
}

/** Those that every writing of the word begins with: "meeting[- ]?id" is looked for at "meeting", "P&O" at "P" alone. */
function lettersOf(word: string): string {
  const plain = word.replace(/^\[(\p{L})\p{L}\]/u, '$1');
  const letters = /^\p{L}+(?![?*{])/u.exec(plain)?.[0];
  if (letters === undefined) throw new Error(`a word without first letters: ${word}`);
  return /^[ &-](?!\?)/.test(plain.slice(letters.length)) ? `${letters}$` : letters;
}

export class Words {
  readonly #text: string;
  readonly #starts: ReadonlyMap<string, readonly number[]>;
  readonly #byLead = new Map<string, string[]>();

  constructor(text: string) {
    this.#text = text;
    this.#starts = startsOf(text);
    for (const word of this.#starts.keys()) {
      const lead = leadOf(word);
      const known = this.#byLead.get(lead);
      if (known === undefined) this.#byLead.set(lead, [word]);
      else known.push(word);
    }
  }

  /** Does such a word, as it is written, stand anywhere? */
  has(first: WordTest): boolean {
    for (const word of this.#starts.keys()) if (first.test(word)) return true;
    return false;
  }

  /** As `matchAll` of the pattern over the whole text. */
  matches({ first, leads, whole }: WordPattern): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const start of this.starting(first, leads)) {
      if (start < end) continue;
      whole.lastIndex = start;
      const match = whole.exec(this.#text);
      if (match === null) continue;
      found.push(match);
      end = start + match[0].length;
    }
    return found;
  }

  /** Words of which one stands without these characters before and behind it. */
  apart(before: string, behind: string): Set<string> {
    const apart = new Set<string>();
    for (const [word, starts] of this.#starts) {
      const isApart = (start: number): boolean =>
        !before.includes(this.#text[start - 1] ?? ' ') &&
        !behind.includes(this.#text[start + word.length] ?? ' ');
      if (starts.some(isApart)) apart.add(word);
    }
    return apart;
  }

  /** Where the words begin behind whose end the text is as asked; in no order. */
  endingWhere(isSo: (end: number) => boolean): number[] {
    return [...this.#starts].flatMap(([{ length }, starts]) =>
      starts.filter((start) => isSo(start + length)),
    );
  }

  /** Where such words begin, ascending. */
  starting(first: WordTest, leads?: ReadonlySet<string>): Uint32Array {
    const words =
      leads === undefined
        ? [...this.#starts.keys()]
        : [...leads].flatMap((lead) => this.#byLead.get(lead) ?? []);
    const places = words
      .filter((word) => first.test(word))
      .flatMap((word) => this.#starts.get(word)!);
    return Uint32Array.from(places).sort();
  }
}

/** Runs of letters as they are written, in the order in which they first stand in the text. */
function startsOf(text: string): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  const words = new Interned((word): number[] => {
    const places: number[] = [];
    starts.set(word, places);
    return places;
  });
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    do at++;
    while (at < text.length && isLetter(text.charCodeAt(at)));
    words.of(text, start, at).push(start);
  }
  return starts;
}

const UNKNOWN = 0;
const LETTER = 1;
const OTHER = 2;
const kinds = new Uint8Array(0x10000);

export function isLetter(code: number): boolean {
  if (kinds[code] === UNKNOWN)
    kinds[code] = /\p{L}/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
  return kinds[code] === LETTER;
}
