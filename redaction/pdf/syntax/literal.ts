/** Literal strings between their bytes and the escaped text that pdf-lib's `PDFString` holds. */
import type { ByteSpan } from '../content/operation.ts';
import { StringReader } from '../content/strings.ts';
import { latin1 } from './characters.ts';

/** One for all: each new one begins with a large buffer, and files hold a hundred thousand strings. */
const READER = new StringReader();

/**
 * The text between the parentheses for `PDFString.of`: as it stands, unless it must be decrypted or
 * holds what pdf-lib reads otherwise than 7.3.4.2 has it (line ends, an unclosed string).
 */
export function literalText(
  bytes: Uint8Array,
  start: number,
  end: number,
  unclosed: boolean,
  decrypt: ((bytes: Uint8Array) => Uint8Array) | undefined,
): string {
  const carriageReturn = bytes.subarray(start, end).includes(0x0d);
  if (decrypt === undefined && !unclosed && !carriageReturn) return latin1(bytes, start, end);
  const plain = viewOf(READER.unescape(bytes, start, end));
  return escapeLiteral(decrypt === undefined ? plain : decrypt(plain));
}

/** Inverse of `StringReader.unescape`: parentheses, backslashes and carriage returns escaped. */
export function escapeLiteral(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) text += `\\${String.fromCharCode(byte)}`;
    else if (byte === 0x0d) text += '\\r';
    else text += String.fromCharCode(byte);
  }
  return text;
}

/** Bytes of the hexadecimal string whose `<` is at `start`. */
export function stringBytes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return viewOf(READER.hex(bytes.subarray(0, end), start));
}

const HEX_PAIRS: readonly string[] = Array.from({ length: 256 }, (_, i) =>
  i.toString(16).padStart(2, '0'),
);

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => HEX_PAIRS[byte]!).join('');
}

function viewOf({ data, from, to }: ByteSpan): Uint8Array {
  return data.subarray(from, to);
}
