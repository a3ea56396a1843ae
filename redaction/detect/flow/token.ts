/** Words and numbers of the flow, with what stands between them. One pass, no regular expressions. */
import { fold } from '../lists/fold.ts';
import { classOf } from '../lists/lexicon.ts';
import { type Gap, gapOf } from './gaps.ts';
import { Interned } from './interned.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'single' | 'mixed' | 'number';

/** A word as it is written: one for all the tokens that are written so. */
export interface Form {
  readonly text: string;
  /** `fold(text)`; "t" for "’t", "s" for "’s". */
  readonly key: string;
  /** `classOf(key)`: what the lists know of the word. */
  readonly bits: number;
  readonly shape: Shape;
  /** What was asked of it, and the answers that were yes: `wordFacts.ts`. */
  asked: number;
  yes: number;
}

export interface Token {
  readonly form: Form;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly bits: number;
  readonly shape: Shape;
  /** Everything between the token before and this one. */
  readonly gap: string;
  /** What the gap means. */
  readonly space: Gap;
  /** A full stop follows directly. */
  readonly dot: boolean;
}

const GAP_LIMIT = 80;

/** `masks` are ascending half-open ranges that belong to other recognisers: no token is made inside them. */
export function tokenize(
  text: string,
  masks: readonly { start: number; end: number }[] = [],
): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gapStart = 0;
  let mask = 0;
  while (at < text.length) {
    while (mask < masks.length && masks[mask]!.end <= at) mask++;
    const hidden = masks[mask];
    if (hidden !== undefined && at >= hidden.start) {
      at = hidden.end;
      continue;
    }
    const limit = hidden?.start ?? text.length;
    const end = isShortArticle(text, at, limit) ? at + 2 : wordEnd(text, at, limit);
    if (end === at) {
      at++;
      continue;
    }
    const gap = gapBetween(text, gapStart, at);
    const dot = text.charCodeAt(end) === 46;
    tokens.push(new Word(tokens.length, at, forms.of(text, at, end), gap, dot));
    at = end;
    gapStart = end;
  }
  return tokens;
}

const SPACE = gapOf(' ');

function gapBetween(text: string, start: number, end: number): Gap {
  if (end === start + 1 && text.charCodeAt(start) === 32) return SPACE;
  return gapOf(text.slice(start, Math.min(end, start + GAP_LIMIT)));
}

/**
 * As `tokenize` with more masks, which begin and end where the tokens do: takes out of the row what they hide. It is the
 * given row, for a second one of half a million would stand beside it.
 */
export function unmask(
  text: string,
  tokens: Token[],
  masks: readonly { start: number; end: number }[],
): void {
  let kept = 0;
  let mask = 0;
  let hidden = false;
  for (const token of tokens as Word[]) {
    while (mask < masks.length && masks[mask]!.end <= token.start) mask++;
    if (mask < masks.length && token.start >= masks[mask]!.start) {
      hidden = true;
      continue;
    }
    if (hidden) {
      token.space = gapBetween(text, tokens[kept - 1]?.end ?? 0, token.start);
      hidden = false;
    }
    token.index = kept;
    tokens[kept++] = token;
  }
  tokens.length = kept;
}

/**
 * What a word is like is kept once, and nothing that follows from the rest: a document of a thousand pages has half a
 * million tokens.
 */
class Word implements Token {
  index: number;
  space: Gap;
  readonly start: number;
  readonly dot: boolean;
  readonly form: Form;

  constructor(index: number, start: number, form: Form, space: Gap, dot: boolean) {
    this.index = index;
    this.start = start;
    this.form = form;
    this.space = space;
    this.dot = dot;
  }

  get end(): number {
    return this.start + this.form.text.length;
  }

  get text(): string {
    return this.form.text;
  }

  get key(): string {
    return this.form.key;
  }

  get bits(): number {
    return this.form.bits;
  }

  get shape(): Shape {
    return this.form.shape;
  }

  get gap(): string {
    return this.space.text;
  }
}

/** A word is looked up in the lists once, however often it stands in a text. */
const forms = new Interned(formOf, 200_000);

function formOf(text: string): Form {
  const key = keyOf(text);
  return { text, key, bits: classOf(key), shape: shapeOf(text), asked: 0, yes: 0 };
}

function keyOf(text: string): string {
  if (text.length === 3 && isDottedParticle(text, 0)) return 'vd';
  return text.length === 2 && isApostrophe(text.charCodeAt(0)) ? fold(text[1]!) : fold(text);
}

/** "v.d. Ploeg", "v/d Berg": one particle. */
function isDottedParticle(text: string, at: number): boolean {
  const mark = text.charCodeAt(at + 1);
  return (mark === 46 || mark === 47) && isLetter(text, at, 118) && isLetter(text, at + 2, 100);
}

/** In either case; `code` is the small letter's. */
function isLetter(text: string, at: number, code: number): boolean {
  return (text.charCodeAt(at) | 32) === code;
}

/** "van ’t Wedde", "’s-Gravesande": the apostrophe is a letter of the particle, and no quotation mark before it. */
function isShortArticle(text: string, at: number, limit: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    at + 2 <= limit &&
    (isLetter(text, at + 1, 116) || isLetter(text, at + 1, 115)) &&
    !isWordCode(text.charCodeAt(at - 1)) &&
    !isWordCode(text.charCodeAt(at + 2))
  );
}

/** Where the word that starts at `start` ends: at `start` when none does. */
function wordEnd(text: string, start: number, limit: number): number {
  if (!isWordCode(text.charCodeAt(start))) return start;
  let end = start + 1;
  if (isDottedParticle(text, start) && !isWordCode(text.charCodeAt(start + 3)))
    return Math.min(limit, start + 3);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end++;
    else if (
      isApostrophe(code) &&
      end + 1 < limit &&
      isWordCode(text.charCodeAt(end + 1)) &&
      !isApostrophe(text.charCodeAt(end + 1))
    )
      end += 2;
    else break;
  }
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}

/** Letters, digits and combining marks; the whole of Latin, Greek and Cyrillic. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
    (code >= 0x2c00 && code < 0x2e00) ||
    (code >= 0x3040 && code < 0xd7a4)
  );
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  let uppers = 0;
  let lowers = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return 'number';
    if (isUpperCode(code, word, i)) uppers++;
    else if (!isApostrophe(code)) lowers++;
  }
  if (uppers === 0) return 'lower';
  if (lowers === 0) return word.length === 1 ? 'single' : 'upper';
  return uppers === 1 && isUpperCode(first, word, 0) ? 'capital' : 'mixed';
}

function isUpperCode(code: number, word: string, i: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = word[i]!;
  return letter !== letter.toLowerCase();
}
