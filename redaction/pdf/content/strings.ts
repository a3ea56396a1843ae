import { RedactionError } from '../../model/errors.ts';
import { HEX_VALUE, isWhiteSpace } from '../syntax/characters.ts';
import type { ByteSpan } from './operation.ts';

const CHUNK = 1 << 15;
const NOTHING = new Uint8Array(0);

/**
 * Reads strings, many of which are a few bytes long: what must be decoded goes into shared chunks, so
 * that a string costs no array of its own. The reader is the span of the string that it read last.
 */
export class StringReader implements ByteSpan {
  data: Uint8Array = NOTHING;
  from = 0;
  to = 0;
  /** Just after the closing delimiter of the last string, or the end where it is missing. */
  end = 0;
  private chunk: Uint8Array = NOTHING;
  private used = 0;

  /** A literal string (7.3.4.2) whose `(` is at `start`. */
  literal(bytes: Uint8Array, start: number): this {
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
    this.end = Math.min(close + 1, bytes.length);
    if (plain) return this.span(bytes, start + 1, close);
    return this.unescape(bytes, start + 1, close);
  }

  /** The bytes between the parentheses with escapes and line ends resolved (Table 3). */
  unescape(bytes: Uint8Array, start: number, end: number): this {
    const first = this.reserve(end - start);
    const out = this.chunk;
    let length = first;
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
        } else if (escaped !== 0x0a) out[length++] = ESCAPES[escaped]!;
      }
    }
    this.used = length;
    return this.span(out, first, length);
  }

  /**
   * A hexadecimal string (7.3.4.3) whose `<` is at `start`. Throws `content-broken` for anything but digits and white space:
   * some viewers pass over it, some read a zero, and what they show after that differs.
   */
  hex(bytes: Uint8Array, start: number): this {
    return this.pairs(bytes, start) ? this : this.anyHex(bytes, start);
  }

  /** The usual case in one go: pairs of digits, and room for them; else false. */
  private pairs(bytes: Uint8Array, start: number): boolean {
    const { chunk, used } = this;
    const last = bytes.length - 1;
    let at = start + 1;
    let length = used;
    for (; at < last && length < chunk.length; at += 2) {
      const high = HEX_VALUE[bytes[at]!]!;
      const low = HEX_VALUE[bytes[at + 1]!]!;
      if (high === 255 || low === 255) break;
      chunk[length++] = (high << 4) | low;
    }
    if (at > last || bytes[at] !== 0x3e) return false;
    this.end = at + 1;
    this.used = length;
    this.span(chunk, used, length);
    return true;
  }

  private anyHex(bytes: Uint8Array, start: number): this {
    let close = start + 1;
    while (close < bytes.length && bytes[close] !== 0x3e) close++;
    this.end = Math.min(close + 1, bytes.length);
    const first = this.reserve((close - start) >> 1);
    const out = this.chunk;
    let length = first;
    let high = -1;
    for (let at = start + 1; at < close; at++) {
      const value = HEX_VALUE[bytes[at]!]!;
      if (value === 255) {
        if (isWhiteSpace(bytes[at])) continue;
        throw new RedactionError('content-broken', { offset: at, detail: 'hexadecimal string' });
      }
      if (high < 0) high = value << 4;
      else {
        out[length++] = high | value;
        high = -1;
      }
    }
    if (high >= 0) out[length++] = high;
    this.used = length;
    return this.span(out, first, length);
  }

  private span(data: Uint8Array, from: number, to: number): this {
    this.data = data;
    this.from = from;
    this.to = to;
    return this;
  }

  /** Where `count` bytes can be written in `chunk`. */
  private reserve(count: number): number {
    if (this.used + count > this.chunk.length) {
      this.chunk = new Uint8Array(Math.max(CHUNK, count));
      this.used = 0;
    }
    return this.used;
  }
}

/** What the character after a backslash stands for: itself, but for n, r, t, b and f. */
const ESCAPES: Uint8Array = escapes();

function escapes(): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  table[0x6e] = 0x0a;
  table[0x72] = 0x0d;
  table[0x74] = 0x09;
  table[0x62] = 0x08;
  table[0x66] = 0x0c;
  return table;
}

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
