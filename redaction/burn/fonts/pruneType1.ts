import { baseEncoding } from '../../font/encoding/baseEncodings.ts';
import { type1CharString } from '../../font/program/type1.ts';
import { walkType1 } from '../../font/program/type1Charstring.ts';
import { CHARSTRING_KEY, EEXEC_KEY, encryptType1 } from '../../font/program/type1Cipher.ts';
import type { Type1Span } from '../../font/program/type1Private.ts';
import type { Type1Structure } from '../../font/program/type1Structure.ts';
import { joinBytes } from './bigEndian.ts';
import { type Cut, cut, encodingCuts, glyphCuts } from './type1Cuts.ts';

/** A Type1 program after pruning with the lengths of its three parts (ISO 32000-2, Table 125). */
export interface PrunedType1 {
  readonly bytes: Uint8Array;
  readonly lengths: readonly [number, number, number];
  readonly emptied: ReadonlySet<string>;
}

const RETURN = 11;
/** Flex and hint replacement (Adobe Type 1 Font Format, 8.3): every font has these, glyph or not. */
const FIXED_SUBROUTINES = 5;

/**
 * Takes the named glyphs out: charstring, name, entry in the built-in encoding, and the subroutines that
 * only they called. Parts of accented letters that stay are kept. Throws RangeError where a charstring
 * cannot be followed.
 */
export function pruneType1(font: Type1Structure, removed: ReadonlySet<string>): PrunedType1 {
  const needs = type1Needs(font, removed);
  const emptied = new Set<string>();
  for (const name of removed) {
    if (name !== '.notdef' && font.glyphs.charStrings.has(name) && !needs.glyphs.has(name)) {
      emptied.add(name);
    }
  }
  const cuts = [...glyphCuts(font, emptied), ...blankedSubroutines(font, needs)];
  const plain = joinBytes([font.random, cut(font.private, cuts)]);
  const encrypted = written(encryptType1(plain, EEXEC_KEY), font.hexadecimal);
  const clear = cut(font.clear, encodingCuts(font.clear, emptied));
  const trailer = font.bytes.subarray(font.encryptedEnd);
  return {
    bytes: joinBytes([clear, encrypted, trailer]),
    lengths: [clear.length, encrypted.length, trailer.length],
    emptied,
  };
}

interface Type1Needs {
  readonly glyphs: Set<string>;
  readonly subroutines: Set<number>;
  readonly removedSubroutines: Set<number>;
}

function type1Needs(font: Type1Structure, removed: ReadonlySet<string>): Type1Needs {
  const needs: Type1Needs = {
    glyphs: new Set(),
    subroutines: new Set(),
    removedSubroutines: new Set(),
  };
  const walked = new Set<string>();
  const visit = (name: string): void => {
    if (walked.has(name)) return;
    walked.add(name);
    for (const part of follow(font, name, needs.subroutines)) {
      needs.glyphs.add(part);
      visit(part);
    }
  };
  for (const name of font.glyphs.charStrings.keys()) if (!removed.has(name)) visit(name);
  for (const name of removed) if (!walked.has(name)) follow(font, name, needs.removedSubroutines);
  return needs;
}

function follow(font: Type1Structure, name: string, called: Set<number>): string[] {
  const span = font.glyphs.charStrings.get(name);
  if (span === undefined) return [];
  const glyph = walkType1(type1CharString(font, span), (index) => {
    called.add(index);
    const routine = font.glyphs.subroutines.get(index);
    return routine && type1CharString(font, routine);
  });
  if (glyph === undefined) throw new RangeError('charstring');
  return (glyph.accent ?? []).map((code) => baseEncoding('StandardEncoding')[code] ?? '');
}

function blankedSubroutines(font: Type1Structure, needs: Type1Needs): Cut[] {
  const cuts: Cut[] = [];
  for (const index of needs.removedSubroutines) {
    const span = font.glyphs.subroutines.get(index);
    if (span === undefined || index < FIXED_SUBROUTINES || needs.subroutines.has(index)) continue;
    cuts.push(blankedSubroutine(font, span));
  }
  return cuts;
}

/** `12 RD …` before the bytes becomes the length of a bare `return`. */
function blankedSubroutine(font: Type1Structure, span: Type1Span): Cut {
  const { lenIV } = font.glyphs;
  const plain = new Uint8Array(Math.max(lenIV, 0) + 1);
  plain[plain.length - 1] = RETURN;
  const bytes = lenIV < 0 ? plain : encryptType1(plain, CHARSTRING_KEY);
  let at = span.start - 2;
  while (at > 0 && font.private[at] !== 0x20) at--;
  const word = font.private.subarray(at, span.start);
  let start = at;
  while (start > 0 && isDigit(font.private[start - 1])) start--;
  const length = Uint8Array.from(String(bytes.length), (digit) => digit.charCodeAt(0));
  return { start, end: span.end, replacement: joinBytes([length, word, bytes]) };
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Hexadecimal programs stay hexadecimal, 64 digits a line. */
function written(cipher: Uint8Array, hexadecimal: boolean): Uint8Array {
  if (!hexadecimal) return cipher;
  const text: number[] = [];
  for (const [i, byte] of cipher.entries()) {
    for (const digit of byte.toString(16).padStart(2, '0')) text.push(digit.charCodeAt(0));
    if (i % 32 === 31) text.push(10);
  }
  text.push(10);
  return Uint8Array.from(text);
}
