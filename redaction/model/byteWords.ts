/**
 * Words in bytes that are no text: samples of an image codec, outlines of a font. Chance spells short ones there. A term of six
 * letters or more counts anywhere, in small letters or capitals: once in four million megabytes. One of five has to stand
 * by itself as it is usually written (once in half a million), one of four amid other text besides. One character over
 * and over is what even grounds and codes of equal length are made of, and nobody's name.
 */
export class ByteWords {
  private readonly long: RegExp | undefined;
  private readonly short: RegExp | undefined;

  /** Terms in small letters without accents. */
  constructor(terms: readonly string[]) {
    const plain = terms.filter((term) => PLAIN.test(term) && !REPEATED.test(term));
    const long = plain.filter(({ length }) => length >= LONG);
    const short = plain.filter((term) => term.length < LONG && !OWN.has(term)).flatMap(spellings);
    if (long.length > 0) this.long = new RegExp(long.join('|'), 'i');
    if (short.length > 0) this.short = new RegExp(`${START}(?:${short.join('|')})${END}`, 'g');
  }

  /** `text`: one character a byte. */
  isIn(text: string): boolean {
    if (this.long?.test(text) === true) return true;
    if (this.short === undefined) return false;
    for (const { 0: word, index } of text.matchAll(this.short))
      if (word.length > SHORTEST || isAmidText(text, index, index + word.length)) return true;
    return false;
  }
}

const SHORTEST = 4;
const LONG = 6;
const PLAIN = /^[a-z0-9]{4,}$/u;
const REPEATED = /^(.)\1+$/u;
/** Short words that image files say of themselves (ITU-T T.872, 6.5.3). */
const OWN = new Set(['adobe', 'ducky']);
const START = '(?<![A-Za-z0-9])';
const END = '(?![A-Za-z0-9])';

function spellings(term: string): string[] {
  return [...new Set([term, term[0]!.toUpperCase() + term.slice(1), term.toUpperCase()])];
}

const TEXT = /[A-Za-z0-9 .,:;'()/@_-]/u;
/** Characters of text beside the word. */
const AROUND = 8;

function isAmidText(text: string, start: number, end: number): boolean {
  let [from, to] = [start, end];
  while (from > 0 && TEXT.test(text[from - 1]!) && start - from < AROUND) from--;
  while (to < text.length && TEXT.test(text[to]!) && to - end < AROUND) to++;
  return start - from + (to - end) >= AROUND;
}
