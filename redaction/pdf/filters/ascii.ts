/** ASCIIHexDecode, ASCII85Decode (ISO 32000-2, 7.4.2, 7.4.3) and RunLengthDecode (7.4.5). */
import { HEX_VALUE, isWhiteSpace } from '../syntax/characters.ts';
import { ByteSink } from './byteSink.ts';

/**
 * Ends at `>`; what is no digit is passed over; a lone last digit counts as followed by 0. `onBroken` hears of what is
 * neither digit nor white space: poppler takes it for a digit, and reads other letters from there on.
 */
export function asciiHex(bytes: Uint8Array, onBroken?: () => void): Uint8Array {
  const out = new Uint8Array((bytes.length + 1) >> 1);
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const value = HEX_VALUE[byte]!;
    if (value === 255) {
      if (!isWhiteSpace(byte)) onBroken?.();
      continue;
    }
    out[count >> 1]! |= (count & 1) === 0 ? value << 4 : value;
    count++;
  }
  return out.subarray(0, (count + 1) >> 1);
}

/**
 * Ends at `~`; a leading `<~` as other encoders write it is passed over, as is what is no digit. `onBroken` hears of that,
 * and of digits that say more than four bytes hold: some viewers end there, others take everything for a digit.
 */
export function ascii85(bytes: Uint8Array, onBroken?: () => void): Uint8Array {
  const out = new Uint8Array(bytes.length * 4);
  const group = new Uint8Array(5);
  let length = 0;
  let filled = 0;
  for (let at = afterOpening(bytes); at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0x7e) break;
    if (byte === 0x7a && filled === 0) length += 4;
    else if (byte >= 0x21 && byte <= 0x75) {
      group[filled++] = byte - 0x21;
      if (filled === 5) {
        if (numberIn(group) > 0xffffffff) onBroken?.();
        length = writeGroup(group, 4, out, length);
        filled = 0;
      }
    } else if (!isWhiteSpace(byte)) onBroken?.();
  }
  if (filled > 1) {
    group.fill(84, filled);
    length = writeGroup(group, filled - 1, out, length);
  }
  return out.slice(0, length);
}

function afterOpening(bytes: Uint8Array): number {
  let at = 0;
  while (isWhiteSpace(bytes[at])) at++;
  return bytes[at] === 0x3c && bytes[at + 1] === 0x7e ? at + 2 : at;
}

function numberIn(group: Uint8Array): number {
  let value = 0;
  for (const digit of group) value = value * 85 + digit;
  return value;
}

function writeGroup(group: Uint8Array, count: number, out: Uint8Array, at: number): number {
  const value = numberIn(group);
  let divisor = 2 ** 24;
  for (let i = 0; i < count; i++) {
    out[at + i] = Math.floor(value / divisor);
    divisor /= 256;
  }
  return at + count;
}

/** Ends at 128 or with the bytes. */
export function runLength(bytes: Uint8Array, limit: number): Uint8Array {
  const sink = new ByteSink(Math.min(limit, bytes.length * 2 + 128), limit);
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]!;
    if (length === 128) break;
    if (length < 128) {
      sink.append(bytes.subarray(at + 1, at + 2 + length));
      at += length + 2;
    } else if (at + 1 < bytes.length) {
      sink.append(new Uint8Array(257 - length).fill(bytes[at + 1]!));
      at += 2;
    } else break;
  }
  return sink.taken();
}
