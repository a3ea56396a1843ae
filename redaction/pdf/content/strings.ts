import { HEX_VALUE } from '../syntax/characters.ts';

export interface StringToken {
  readonly bytes: Uint8Array;
  /** Just after the closing delimiter, or the end of the stream where it is missing. */
  readonly end: number;
}

/** A literal string (7.3.4.2) whose `(` is at `start`. Without escapes the bytes are a view. */
export function readLiteralBytes(bytes: Uint8Array, start: number): StringToken {
  let depth = 1;
  let plain = true;
  let at = start + 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0x5c) {
      plain = false;
      at++;
    } else if (byte === 0x0d) plain = false;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) break;
  }
  const close = Math.min(at, bytes.length);
  const end = Math.min(close + 1, bytes.length);
  if (plain) return { bytes: bytes.subarray(start + 1, close), end };
  return { bytes: unescapeLiteral(bytes, start + 1, close), end };
}

/** The bytes between the parentheses with escapes and line ends resolved (Table 3). */
export function unescapeLiteral(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const out = new Uint8Array(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 0x0d) {
      if (bytes[at + 1] === 0x0a) at++;
      out[length++] = 0x0a;
    } else if (byte !== 0x5c) out[length++] = byte;
    else {
      const escaped = bytes[++at];
      if (escaped === undefined || at >= end) break;
      if (escaped >= 0x30 && escaped <= 0x37) {
        const digits = octalDigits(bytes, at, end);
        out[length++] = octalValue(bytes, at, digits);
        at += digits - 1;
      } else if (escaped === 0x0d) {
        if (bytes[at + 1] === 0x0a) at++;
      } else if (escaped !== 0x0a) out[length++] = ESCAPES.get(escaped) ?? escaped;
    }
  }
  return out.subarray(0, length);
}

const ESCAPES = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

function octalDigits(bytes: Uint8Array, at: number, end: number): number {
  let count = 1;
  while (count < 3 && at + count < end && (bytes[at + count]! & 0xf8) === 0x30) count++;
  return count;
}

/** High-order overflow is ignored (7.3.4.2). */
function octalValue(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0;
  for (let i = 0; i < digits; i++) value = value * 8 + (bytes[at + i]! & 7);
  return value & 255;
}

/** A hexadecimal string (7.3.4.3) whose `<` is at `start`. Anything but digits is passed over. */
export function readHexBytes(bytes: Uint8Array, start: number): StringToken {
  let close = start + 1;
  while (close < bytes.length && bytes[close] !== 0x3e) close++;
  const out = new Uint8Array((close - start) >> 1);
  let count = 0;
  for (let at = start + 1; at < close; at++) {
    const value = HEX_VALUE[bytes[at]!]!;
    if (value === 255) continue;
    out[count >> 1]! |= (count & 1) === 0 ? value << 4 : value;
    count++;
  }
  const end = Math.min(close + 1, bytes.length);
  return { bytes: out.subarray(0, (count + 1) >> 1), end };
}
