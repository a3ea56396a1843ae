/**
 * Where the data of a filter ends by a mark of its own (ISO 32000-2, 7.4). What stands behind it no viewer reads, and it may say
 * anything (class 37).
 */
import { isWhiteSpace } from '../syntax/characters.ts';

/** Just after the end mark of data that begins at `start`; undefined where there is none, or the filter has none. */
export function markedEnd(filter: string, bytes: Uint8Array, start = 0): number | undefined {
  switch (filter) {
    case 'ASCIIHexDecode':
      return afterByte(bytes, start, 0x3e);
    case 'ASCII85Decode':
      return afterTilde(bytes, start);
    case 'RunLengthDecode':
      return afterRuns(bytes, start);
    case 'DCTDecode':
      return afterJpeg(bytes, start);
    default:
      return undefined;
  }
}

/** Line ends, white space behind text, and zeros up to a round length say nothing. */
export function saysNothing(rest: Uint8Array): boolean {
  return rest.every((byte) => byte === 0) || (rest.length <= 2 && rest.every(isWhiteSpace));
}

function afterByte(bytes: Uint8Array, start: number, byte: number): number | undefined {
  const at = bytes.indexOf(byte, start);
  return at < 0 ? undefined : at + 1;
}

function afterTilde(bytes: Uint8Array, start: number): number | undefined {
  const opening = afterOpening(bytes, start);
  const tilde = bytes.indexOf(0x7e, opening);
  return tilde < 0 ? undefined : afterByte(bytes, tilde, 0x3e);
}

/** Some encoders write `<~` first. */
function afterOpening(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isWhiteSpace(bytes[at])) at++;
  return bytes[at] === 0x3c && bytes[at + 1] === 0x7e ? at + 2 : start;
}

function afterRuns(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; at < bytes.length; ) {
    const length = bytes[at]!;
    if (length === 128) return at + 1;
    at += length < 128 ? length + 2 : 2;
  }
  return undefined;
}

/** After the EOI marker, stepping over marker segments and entropy-coded data (ITU-T T.81, B.1). */
function afterJpeg(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) return undefined;
      continue;
    }
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) at++;
    else if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return undefined;
}
