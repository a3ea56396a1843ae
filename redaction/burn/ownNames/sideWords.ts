/**
 * What content says beside what it shows: names, comments, property lists, and words that might be operators. Read without
 * operands: most pages hold none that tells anything, and strings of text are most of a page.
 */
import { CHARACTER_CLASS, latin1, REGULAR } from '../../pdf/syntax/characters.ts';
import { afterHex, afterLine, afterLiteral } from '../document/passOver.ts';

/** Shorter ones tell nothing: a search term has four letters. */
const SHORTEST = 4;

/**
 * Bytes as Latin-1, names with their slash, comments with their percent sign; a string that no operator shows as the
 * parenthesis that opens it.
 */
export function* sideWords(content: Uint8Array): Generator<string> {
  let isString = false;
  for (let at = 0; at < content.length; ) {
    const byte = content[at]!;
    if (byte === 0x28 || (byte === 0x3c && content[at + 1] !== 0x3c)) {
      isString = true;
      at = byte === 0x28 ? afterLiteral(content, at) : afterHex(content, at);
      continue;
    }
    const end = byte === 0x3c ? afterList(content, at) : afterWord(content, at);
    if (isString && byte >= 0x22 && isKeyword(content, at, end)) {
      if (!isShown(content, at, end)) yield STRAY_STRING;
      isString = false;
    }
    if (end - at >= SHORTEST && isWord(content, at, end)) yield latin1(content, at, end);
    at = end;
  }
}

export const STRAY_STRING = '(';

/** `Tj`, `TJ`, `'` or `"`. */
function isShown(content: Uint8Array, start: number, end: number): boolean {
  const byte = content[start]!;
  if (byte === 0x22 || byte === 0x27) return end - start === 1;
  return byte === 0x54 && end - start === 2 && (content[start + 1]! | 0x20) === 0x6a;
}

function isKeyword(content: Uint8Array, start: number, end: number): boolean {
  const byte = content[start]!;
  if (byte === 0x22 || byte === 0x27) return true;
  return CHARACTER_CLASS[byte] === REGULAR && isWord(content, start, end);
}

/** To the first `>>`: what is left of a list around it is read as words. */
function afterList(content: Uint8Array, open: number): number {
  let end = open + 2;
  while (end < content.length && !(content[end - 1] === 0x3e && content[end] === 0x3e)) end++;
  return Math.min(end + 1, content.length);
}

/** A name, a comment, a keyword or number; anything else is one byte. */
function afterWord(content: Uint8Array, start: number): number {
  const byte = content[start]!;
  if (byte === 0x25) return afterLine(content, start);
  let end = start + 1;
  if (byte !== 0x2f && CHARACTER_CLASS[byte] !== REGULAR) return end;
  while (end < content.length && CHARACTER_CLASS[content[end]!] === REGULAR) end++;
  return end;
}

/** Not a number. */
function isWord(content: Uint8Array, start: number, end: number): boolean {
  if (CHARACTER_CLASS[content[start]!] !== REGULAR) return true;
  for (let i = start; i < end; i++) if (content[i]! >= 0x41) return true;
  return false;
}
