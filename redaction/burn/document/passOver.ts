/** Passing over parts of content (ISO 32000-2, 7.3) whose value does not matter. Each answers where the part ends. */
import { CHARACTER_CLASS, REGULAR, WHITE_SPACE } from '../../pdf/syntax/characters.ts';

export function afterRegular(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && CHARACTER_CLASS[bytes[at]!] === REGULAR) at++;
  return at;
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
  let i = open;
  while (i < bytes.length && bytes[i] !== 0x3e) i++;
  return Math.min(i + 1, bytes.length);
}

export function afterLine(bytes: Uint8Array, start: number): number {
  let i = start;
  while (i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13) i++;
  return i;
}

const OF_NUMBERS = Uint8Array.from({ length: 256 }, (_, byte) =>
  '0123456789+-.'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** An array or dictionary with all that is nested in it, and what it holds. */
export class Nested {
  strings = false;
  /** Something besides the strings and numbers of one array, or no end. */
  odd = false;
  end = 0;
  private readonly bytes: Uint8Array;
  private depth = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** From the opening delimiter. */
  passOver(start: number): void {
    const { bytes } = this;
    this.strings = this.odd = false;
    this.depth = 0;
    let at = start;
    do {
      const byte = bytes[at]!;
      if (CHARACTER_CLASS[byte] === WHITE_SPACE) at++;
      else if (CHARACTER_CLASS[byte] === REGULAR) at = this.afterWord(at);
      else at = this.afterDelimited(byte, at);
    } while (this.depth > 0 && at < bytes.length);
    if (this.depth > 0) this.odd = true;
    this.end = Math.min(at, bytes.length);
  }

  private afterWord(start: number): number {
    const { bytes } = this;
    let at = start;
    while (OF_NUMBERS[bytes[at]!] === 1) at++;
    const end = afterRegular(bytes, at);
    if (end > at) this.odd = true;
    return end;
  }

  private afterDelimited(byte: number, at: number): number {
    const { bytes } = this;
    const twice = bytes[at + 1] === byte;
    if (byte === 0x28 || (byte === 0x3c && !twice)) {
      this.strings = true;
      return byte === 0x28 ? afterLiteral(bytes, at) : afterHex(bytes, at);
    }
    if (byte === 0x5d || byte === 0x3e) {
      this.depth--;
      if (byte === 0x3e) this.odd = true;
      return byte === 0x3e && twice ? at + 2 : at + 1;
    }
    if (byte === 0x5b || byte === 0x3c) {
      if (this.depth++ > 0) this.odd = true;
      return byte === 0x3c ? at + 2 : at + 1;
    }
    this.odd = true;
    if (byte === 0x25) return afterLine(bytes, at);
    return byte === 0x2f ? afterRegular(bytes, at + 1) : at + 1;
  }
}
