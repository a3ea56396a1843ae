import { ByteView } from '../../font/program/byteView.ts';
import type { Sfnt, SfntTable } from '../../font/program/sfnt.ts';
import { u16, u32 } from './bigEndian.ts';

/** The file's whole checksum, with the adjustment in `head` (OpenType, head). */
const FILE_CHECKSUM = 0xb1b0afba;

/**
 * The sfnt file with tables replaced: the directory and the order of tables stay, offsets, lengths and
 * checksums of what changed are new. Throws RangeError for a collection, whose tables may be shared.
 */
export function replaceTables(sfnt: Sfnt, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (sfnt.directory !== 0) throw new RangeError('font collection');
  const tables = [...sfnt.tables.values()].sort((a, b) => a.offset - b.offset);
  const contents = tables.map((table) => changed.get(table.tag) ?? tableBytes(sfnt, table));
  const start = 12 + 16 * sfnt.view.u16(4);
  const size = contents.reduce((sum, bytes) => sum + padded(bytes.length), start);
  const file = new Uint8Array(size);
  file.set(sfnt.view.slice(0, start));
  let offset = start;
  for (const [i, table] of tables.entries()) {
    const bytes = contents[i]!;
    file.set(bytes, offset);
    u32(file, table.record + 8, offset);
    u32(file, table.record + 12, bytes.length);
    if (changed.has(table.tag)) u32(file, table.record + 4, checksum(bytes));
    offset += padded(bytes.length);
  }
  adjustChecksum(file, sfnt.tables.get('head'));
  return file;
}

export function tableBytes(sfnt: Sfnt, table: SfntTable): Uint8Array {
  return sfnt.view.slice(table.offset, table.offset + table.length);
}

function adjustChecksum(file: Uint8Array, head: SfntTable | undefined): void {
  if (head === undefined || head.length < 12) return;
  const at = new ByteView(file).u32(head.record + 8) + 8;
  u32(file, at, 0);
  u32(file, at, (FILE_CHECKSUM - checksum(file)) >>> 0);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    sum = (sum + word) | 0;
  }
  return sum >>> 0;
}

/** For tables made from numbers. */
export function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * values.length);
  for (const [i, value] of values.entries()) u16(bytes, 2 * i, value);
  return bytes;
}
