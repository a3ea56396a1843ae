/** Bytes as the texts that a producer may have meant by them. */
import { textOfUnits } from '../model/codeUnits.ts';

/** Latin-1, and UTF-16 of either order and UTF-8 where the bytes could be that. */
export function readingsOfBytes(bytes: Uint8Array): string[] {
  const readings = [latin1(bytes)];
  if (bytes.includes(0)) readings.push(utf16(bytes, false), utf16(bytes, true));
  if (bytes.some((b) => b >= 0xc2)) readings.push(utf8(bytes));
  return readings;
}

/** The same of a text with one character a byte. */
export function readings(text: string): string[] {
  return readingsOfBytes(Uint8Array.from(text, (c) => c.charCodeAt(0)));
}

export function latin1(bytes: Uint8Array): string {
  return textOfUnits(bytes);
}

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const units: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const [a, b] = [bytes[i] ?? 0, bytes[i + 1] ?? 0];
    units.push(littleEndian ? (b << 8) | a : (a << 8) | b);
  }
  return units.map((u) => String.fromCharCode(u)).join('');
}

/** Lenient: malformed sequences read as Latin-1. */
export function utf8(bytes: Uint8Array): string {
  const text = latin1(bytes).replace(
    /[\xc0-\xff][\x80-\xbf]+/gu,
    (s) => `%${[...s].map((c) => c.charCodeAt(0).toString(16)).join('%')}`,
  );
  return text.replace(/(?:%[0-9a-f]{2})+/gu, (s) => {
    try {
      return decodeURIComponent(s);
    } catch {
      return s;
    }
  });
}

/** One byte of each unit of UTF-16. */
export function everySecond(bytes: Uint8Array, first: 0 | 1): Uint8Array {
  const half = new Uint8Array((bytes.length - first + 1) >> 1);
  for (let i = 0; i < half.length; i++) half[i] = bytes[first + 2 * i]!;
  return half;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** With white space between: a token does not go on in the next stream (7.8.2). */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(0x20);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length + 1;
  }
  return all;
}
