/** Writing samples in the filters of ISO 32000-2, 7.4: LZW, run lengths, text digits, and both kinds of prediction. */
import { deflateSync } from 'node:zlib';
import type { Random } from '../random.ts';

/** Codes of 9 to 12 bits; the table is cleared when it is full (7.4.4.2). */
export function lzwOf(bytes: Uint8Array, earlyChange: number): Uint8Array {
  let bits = '';
  let table = new Map<string, number>();
  let next = 258;
  let width = 9;
  const put = (code: number) => {
    bits += code.toString(2).padStart(width, '0');
  };
  put(256);
  let held = '';
  const codeOf = (text: string) => (text.length === 1 ? text.charCodeAt(0) : table.get(text)!);
  for (const byte of bytes) {
    const one = String.fromCharCode(byte);
    if (held === '' || table.has(held + one)) {
      held += one;
      continue;
    }
    put(codeOf(held));
    table.set(held + one, next++);
    held = one;
    if (next + earlyChange > 1 << width) width++;
    if (next < 4094) continue;
    put(256);
    table = new Map();
    [next, width] = [258, 9];
  }
  if (held !== '') {
    put(codeOf(held));
    next++;
    if (next + earlyChange > 1 << width && width < 12) width++;
  }
  put(257);
  return Uint8Array.from(bits.match(/.{1,8}/gu) ?? [], (byte) =>
    Number.parseInt(byte.padEnd(8, '0'), 2),
  );
}

export function runsOf(bytes: Uint8Array, random: Random): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    let same = 1;
    while (same < 128 && bytes[at + same] === bytes[at]) same++;
    if (same > 1) out.push(257 - same, bytes[at]!);
    else {
      same = Math.min(1 + random.below(128), bytes.length - at);
      out.push(same - 1, ...bytes.subarray(at, at + same));
    }
    at += same;
  }
  return Uint8Array.from([...out, 128]);
}

export function hexOf(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    `${Buffer.from(bytes)
      .toString('hex')
      .replace(/(.{60})/gu, '$1\n')}>`,
  );
}

export function base85Of(bytes: Uint8Array): Uint8Array {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = [0, 1, 2, 3].map((i) => bytes[at + i] ?? 0);
    let value = group.reduce((sum, byte) => sum * 256 + byte, 0);
    const count = Math.min(4, bytes.length - at);
    if (value === 0 && count === 4) {
      text += 'z';
      continue;
    }
    let digits = '';
    for (let i = 0; i < 5; i++, value = Math.floor(value / 85))
      digits = String.fromCharCode(33 + (value % 85)) + digits;
    text += digits.slice(0, count + 1);
  }
  return Buffer.from(`${text}~>`);
}

export const flateOf = (bytes: Uint8Array) => new Uint8Array(deflateSync(bytes));

export interface Layout {
  readonly colors: number;
  readonly bits: number;
  readonly columns: number;
}

/** A filter type of its own for each row (PNG, 9). */
export function pngOf(rows: readonly Uint8Array[], layout: Layout, random: Random): Uint8Array {
  const pixel = Math.max(1, Math.ceil((layout.colors * layout.bits) / 8));
  const out: number[] = [];
  rows.forEach((row, y) => {
    const type = random.below(5);
    const above = rows[y - 1];
    out.push(type);
    row.forEach((value, i) => {
      const [left, up, corner] = [row[i - pixel] ?? 0, above?.[i] ?? 0, above?.[i - pixel] ?? 0];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type]!;
      out.push((value - guess) & 255);
    });
  });
  return Uint8Array.from(out);
}

function paeth(left: number, up: number, corner: number): number {
  const p = left + up - corner;
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** TIFF 6.0, section 14: each sample less the one of its colour before it. */
export function tiffOf(samples: readonly (readonly number[])[], layout: Layout): Uint8Array {
  const mask = 2 ** layout.bits - 1;
  return packed(
    samples.map((row) => row.map((value, i) => (value - (row[i - layout.colors] ?? 0)) & mask)),
    layout.bits,
  );
}

/** Rows of samples, each row on whole bytes. */
export function packed(rows: readonly (readonly number[])[], bits: number): Uint8Array {
  return Uint8Array.from(rows.flatMap((row) => [...packedRow(row, bits)]));
}

export function packedRow(row: readonly number[], bits: number): Uint8Array {
  const text = row.map((value) => value.toString(2).padStart(bits, '0')).join('');
  return Uint8Array.from(text.match(/.{1,8}/gu) ?? [], (byte) =>
    Number.parseInt(byte.padEnd(8, '0'), 2),
  );
}
