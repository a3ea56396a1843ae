import { ByteView } from '../../font/program/byteView.ts';
import { CFF_KEY, type CffIndex, indexEntry } from '../../font/program/cffStructure.ts';
import { numberLength } from '../../font/program/charstringNumber.ts';
import { joinBytes } from './bigEndian.ts';

/** An INDEX (Adobe Technical Note 5176, 5). */
export function writeIndex(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return Uint8Array.of(0, 0);
  const total = entries.reduce((sum, entry) => sum + entry.length, 1);
  const size = total < 0x100 ? 1 : total < 0x10000 ? 2 : total < 0x1000000 ? 3 : 4;
  const head = new Uint8Array(3 + (entries.length + 1) * size);
  head.set([entries.length >> 8, entries.length & 0xff, size]);
  let offset = 1;
  for (let i = 0; i <= entries.length; i++) {
    for (let b = 0; b < size; b++)
      head[3 + i * size + b] = (offset >>> (8 * (size - 1 - b))) & 0xff;
    offset += entries[i]?.length ?? 0;
  }
  return joinBytes([head, ...entries]);
}

export function indexEntries(view: ByteView, index: CffIndex | undefined): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let i = 0; i < (index?.count ?? 0); i++) entries.push(indexEntry(view, index!, i)!);
  return entries;
}

/** Offsets that are written anew, always as five-byte integers so that a DICT's length is known before. */
const OFFSETS: ReadonlySet<number> = new Set([
  CFF_KEY.charset,
  CFF_KEY.encoding,
  CFF_KEY.charStrings,
  CFF_KEY.privateDict,
  CFF_KEY.subroutines,
  CFF_KEY.fontArray,
  CFF_KEY.fontSelect,
]);

/**
 * The DICT with the operands of `changes` in place of its own; all other operators keep their bytes.
 * A changed operator that the DICT does not have is added at its end.
 */
export function rewriteDict(
  bytes: Uint8Array,
  changes: ReadonlyMap<number, readonly number[]>,
): Uint8Array {
  const view = new ByteView(bytes);
  const parts: Uint8Array[] = [];
  const left = new Map(changes);
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = view.u8(at);
    if (byte > 21) {
      at += byte === 30 ? realLength(view, at) : byte === 29 ? 5 : numberLength(byte);
      continue;
    }
    const operator = byte === 12 ? 12 * 256 + view.u8(at + 1) : byte;
    const end = at + (byte === 12 ? 2 : 1);
    const operands = left.get(operator);
    parts.push(operands ? entryBytes(operator, operands) : view.slice(start, end));
    left.delete(operator);
    at = end;
    start = end;
  }
  for (const [operator, operands] of left) parts.push(entryBytes(operator, operands));
  return joinBytes(parts);
}

function entryBytes(operator: number, operands: readonly number[]): Uint8Array {
  if (!OFFSETS.has(operator)) throw new RangeError('DICT operator');
  const bytes: number[] = [];
  for (const value of operands) {
    bytes.push(
      29,
      (value >>> 24) & 0xff,
      (value >>> 16) & 0xff,
      (value >>> 8) & 0xff,
      value & 0xff,
    );
  }
  if (operator >= 12 * 256) bytes.push(12);
  bytes.push(operator & 0xff);
  return Uint8Array.from(bytes);
}

function realLength(view: ByteView, at: number): number {
  let length = 1;
  for (;;) {
    const byte = view.u8(at + length++);
    if (byte >> 4 === 15 || (byte & 15) === 15) return length;
  }
}
