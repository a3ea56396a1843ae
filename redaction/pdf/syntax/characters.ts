/** Character classes of ISO 32000-2, 7.2.3, as one table of 256 bytes. */
import { textOfUnits } from '../../model/codeUnits.ts';

export const REGULAR = 0;
export const WHITE_SPACE = 1;
export const DELIMITER = 2;

export const CHARACTER_CLASS: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of [0, 9, 10, 12, 13, 32]) table[code] = WHITE_SPACE;
  for (const character of '()<>[]{}/%') table[character.charCodeAt(0)] = DELIMITER;
  return table;
}

/** Value of a hexadecimal digit, 255 for everything else. */
export const HEX_VALUE: Uint8Array = hexValues();

function hexValues(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (let value = 0; value < 16; value++) {
    const digit = value.toString(16);
    table[digit.charCodeAt(0)] = value;
    table[digit.toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}

export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && CHARACTER_CLASS[byte] === REGULAR;
}

export function isWhiteSpace(byte: number | undefined): boolean {
  return byte !== undefined && CHARACTER_CLASS[byte] === WHITE_SPACE;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** The first position from `at` that is neither white space nor in a comment. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  let i = at;
  while (i < end) {
    const byte = bytes[i]!;
    if (byte === 0x25) {
      while (i < end && bytes[i] !== 10 && bytes[i] !== 13) i++;
    } else if (CHARACTER_CLASS[byte] !== WHITE_SPACE) return i;
    else i++;
  }
  return end;
}

/** Adding characters one by one beats `apply` only for short texts. */
const SHORT = 12;

/** One character a byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return textOfUnits(bytes, start, end);
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** Bytes of a string of characters below 256. */
export function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Whether `bytes` holds `text` (ASCII) at `at`. */
export function matches(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
