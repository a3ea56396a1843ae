/**
 * Names before operators, read without building operands: pruning looks at every page of a document, most
 * of which nothing else reads. Whoever needs to understand content uses the lexer.
 */
import { CHARACTER_CLASS, isDigit, REGULAR } from '../../pdf/syntax/characters.ts';

/**
 * Calls `visit` for each keyword of at most three bytes with the last name before it since the keyword before
 * (dictionaries and arrays inside do not count); the keyword as its bytes, little-endian. Stops at `BI`
 * and answers false, since image data may look like anything.
 */
export function scanNames(
  bytes: Uint8Array,
  visit: (keyword: number, nameStart: number, nameEnd: number) => void,
): boolean {
  const end = bytes.length;
  let depth = 0;
  let nameStart = -1;
  let nameEnd = -1;
  for (let i = 0; i < end; ) {
    const byte = bytes[i]!;
    if (CHARACTER_CLASS[byte] === REGULAR) {
      const start = i;
      while (i < end && CHARACTER_CLASS[bytes[i]!] === REGULAR) i++;
      if (depth > 0 || startsNumber(byte)) continue;
      const keyword = codeOf(bytes, start, i);
      if (keyword === BI) return false;
      if (nameStart >= 0 && keyword > 0) visit(keyword, nameStart, nameEnd);
      nameStart = -1;
    } else if (byte === 0x2f) {
      const start = ++i;
      while (i < end && CHARACTER_CLASS[bytes[i]!] === REGULAR) i++;
      if (depth === 0) [nameStart, nameEnd] = [start, i];
    } else if (byte === 0x28) i = afterLiteral(bytes, i);
    else if (byte === 0x25) i = afterLine(bytes, i);
    else if (byte === 0x3c && bytes[i + 1] !== 0x3c) i = afterHex(bytes, i);
    else {
      if (byte === 0x3c || byte === 0x5b) {
        depth++;
        nameStart = -1;
      } else if ((byte === 0x3e || byte === 0x5d) && depth > 0) depth--;
      i += byte === 0x3c || (byte === 0x3e && bytes[i + 1] === 0x3e) ? 2 : 1;
    }
  }
  return true;
}

/** The code that `scanNames` gives for a keyword; 0 for one that is too long. */
export function keywordCode(word: string): number {
  return codeOf(
    Uint8Array.from(word, (c) => c.charCodeAt(0)),
    0,
    word.length,
  );
}

const BI = keywordCode('BI');

function codeOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 3) return 0;
  let code = 0;
  for (let i = end - 1; i >= start; i--) code = code * 256 + bytes[i]!;
  return code;
}

function startsNumber(byte: number): boolean {
  return isDigit(byte) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
}

export function afterLiteral(bytes: Uint8Array, open: number): number {
  let depth = 0;
  for (let i = open; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 0x5c) i++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return i + 1;
  }
  return bytes.length;
}

export function afterHex(bytes: Uint8Array, open: number): number {
  const close = bytes.indexOf(0x3e, open);
  return close < 0 ? bytes.length : close + 1;
}

export function afterLine(bytes: Uint8Array, start: number): number {
  let i = start;
  while (i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13) i++;
  return i;
}
