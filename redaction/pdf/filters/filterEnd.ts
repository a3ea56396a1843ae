/** Where the data of a filter ends, by its mark or by decoding it (ISO 32000-2, 7.4). */
import type { PdfDocument } from '../document.ts';
import { HEX_VALUE, isWhiteSpace } from '../syntax/characters.ts';
import { markedEnd, saysNothing } from './dataEnd.ts';
import { earlyChange, type Filter } from './filters.ts';
import { lzwData } from './lzw.ts';
import { tolerantInflate } from './tolerantInflate.ts';

/** Undefined where nobody can tell, and where what stands behind the end says nothing. */
export function surplusFrom(
  document: PdfDocument,
  filter: Filter,
  bytes: Uint8Array,
): number | undefined {
  const end = endOf(document, filter, bytes);
  return end === undefined || saysNothing(bytes.subarray(end)) ? undefined : end;
}

function endOf(document: PdfDocument, filter: Filter, bytes: Uint8Array): number | undefined {
  const limit = document.limits.maxDecodedStream;
  if (filter.name === 'FlateDecode') {
    const { complete, used } = document.ports.inflate(bytes, limit);
    return complete ? used : damagedEnd(bytes, limit);
  }
  if (filter.name === 'LZWDecode')
    return lzwData(bytes, earlyChange(document, filter.parms), limit).used;
  return markedEnd(filter.name, bytes);
}

const CHECKSUM = 4;

/** Of Flate data that is damaged: what follows the damage no viewer reads, nor what follows a checksum that is wrong. */
export function damagedEnd(bytes: Uint8Array, limit: number): number {
  const { state, used } = tolerantInflate(bytes, limit);
  return state === 'whole' ? Math.min(used + CHECKSUM, bytes.length) : used;
}

/** Whether characters stand among the digits that stand for none: every viewer passes them over (7.4.2 and 7.4.3). */
export function hasStrangers({ name }: Filter, bytes: Uint8Array): boolean {
  if (name === 'ASCIIHexDecode') return holdsOther(bytes, 0x3e, isHexadecimal);
  if (name === 'ASCII85Decode') return holdsOther(afterOpening(bytes), 0x7e, isOf85);
  return false;
}

function holdsOther(bytes: Uint8Array, end: number, belongs: (byte: number) => boolean): boolean {
  for (const byte of bytes) {
    if (byte === end) return false;
    if (!belongs(byte) && !isWhiteSpace(byte)) return true;
  }
  return false;
}

function isHexadecimal(byte: number): boolean {
  return HEX_VALUE[byte] !== 255;
}

const Z = 0x7a;

function isOf85(byte: number): boolean {
  return (byte >= 0x21 && byte <= 0x75) || byte === Z;
}

function afterOpening(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => !isWhiteSpace(byte));
  const opens = start >= 0 && bytes[start] === 0x3c && bytes[start + 1] === 0x7e;
  return opens ? bytes.subarray(start + 2) : bytes;
}
