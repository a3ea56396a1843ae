/**
 * RFC 1951 inflate that keeps what it could read: zlib throws the whole result away when a
 * stream is damaged or cut off; viewers show what came before. Only used after the port has failed.
 */
import { ByteSink } from './byteSink.ts';

interface BitSource {
  readonly bytes: Uint8Array;
  at: number;
  bits: number;
  count: number;
}

interface Huffman {
  /** Number of codes of each length 0–15. */
  readonly counts: Uint16Array;
  /** Symbols ordered by code. */
  readonly symbols: Uint16Array;
}

class Damaged extends Error {}
class CutOff extends Damaged {}

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

export interface Read {
  readonly bytes: Uint8Array;
  /** `whole`: the final block was read to its end; `cut`: the data ends before that; `broken`: it says what cannot be. */
  readonly state: 'whole' | 'cut' | 'broken';
  /** How many bytes were read. */
  readonly used: number;
}

/** Throws `limit-exceeded` over `limit` bytes. */
export function tolerantInflate(bytes: Uint8Array, limit: number): Read {
  const sink = new ByteSink(Math.min(limit, bytes.length * 4 + 64), limit);
  const source = { bytes, at: hasZlibHeader(bytes) ? 2 : 0, bits: 0, count: 0 };
  try {
    while (!readBlock(source, sink));
    return { bytes: sink.taken(), state: 'whole', used: source.at };
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    const state = error instanceof CutOff ? 'cut' : 'broken';
    return { bytes: sink.taken(), state, used: source.at };
  }
}

function hasZlibHeader(bytes: Uint8Array): boolean {
  const method = bytes[0] ?? 0;
  return (method & 15) === 8 && ((method << 8) + (bytes[1] ?? 0)) % 31 === 0;
}

/** True after the final block. */
function readBlock(source: BitSource, sink: ByteSink): boolean {
  const final = take(source, 1) === 1;
  const kind = take(source, 2);
  if (kind === 0) readStored(source, sink);
  else if (kind === 1) readCodes(source, sink, FIXED_LITERALS, FIXED_DISTANCES);
  else if (kind === 2) readDynamic(source, sink);
  else throw new Damaged();
  return final;
}

function readStored(source: BitSource, sink: ByteSink): void {
  source.bits = 0;
  source.count = 0;
  const length = take(source, 16);
  if (length !== (take(source, 16) ^ 0xffff)) throw new Damaged();
  const end = Math.min(source.at + length, source.bytes.length);
  sink.append(source.bytes.subarray(source.at, end));
  if (end < source.at + length) throw new CutOff();
  source.at = end;
}

function readDynamic(source: BitSource, sink: ByteSink): void {
  const literals = take(source, 5) + 257;
  const distances = take(source, 5) + 1;
  const codes = take(source, 4) + 4;
  const lengths = new Uint8Array(19);
  for (let i = 0; i < codes; i++) lengths[CODE_LENGTH_ORDER[i]!] = take(source, 3);
  const all = readLengths(source, huffman(lengths), literals + distances);
  readCodes(source, sink, huffman(all.subarray(0, literals)), huffman(all.subarray(literals)));
}

function readLengths(source: BitSource, codes: Huffman, total: number): Uint8Array {
  const lengths = new Uint8Array(total);
  for (let i = 0; i < total; ) {
    const symbol = decode(source, codes);
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    if (symbol === 16 && i === 0) throw new Damaged();
    const value = symbol === 16 ? lengths[i - 1]! : 0;
    const repeat =
      symbol === 16
        ? 3 + take(source, 2)
        : symbol === 17
          ? 3 + take(source, 3)
          : 11 + take(source, 7);
    if (i + repeat > total) throw new Damaged();
    lengths.fill(value, i, i + repeat);
    i += repeat;
  }
  return lengths;
}

function readCodes(source: BitSource, sink: ByteSink, literals: Huffman, distances: Huffman): void {
  for (;;) {
    const symbol = decode(source, literals);
    if (symbol === 256) return;
    if (symbol < 256) {
      sink.push(symbol);
      continue;
    }
    const base = LENGTH_BASE[symbol - 257];
    if (base === undefined) throw new Damaged();
    const length = base + take(source, LENGTH_EXTRA[symbol - 257]!);
    const step = decode(source, distances);
    const near = DISTANCE_BASE[step];
    if (near === undefined) throw new Damaged();
    const distance = near + take(source, DISTANCE_EXTRA[step]!);
    if (distance > sink.length) throw new Damaged();
    sink.repeat(distance, length);
  }
}

function take(source: BitSource, need: number): number {
  while (source.count < need) {
    if (source.at >= source.bytes.length) throw new CutOff();
    source.bits |= source.bytes[source.at++]! << source.count;
    source.count += 8;
  }
  const value = source.bits & ((1 << need) - 1);
  source.bits >>>= need;
  source.count -= need;
  return value;
}

/** Canonical decoding, one bit at a time (RFC 1951, 3.2.2). */
function decode(source: BitSource, table: Huffman): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= 15; length++) {
    code |= take(source, 1);
    const count = table.counts[length]!;
    if (code - count < first) return table.symbols[index + (code - first)]!;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Damaged();
}

function huffman(lengths: Uint8Array): Huffman {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  const offsets = new Uint16Array(16);
  for (let length = 1; length < 15; length++)
    offsets[length + 1] = offsets[length]! + counts[length]!;
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length !== 0) symbols[offsets[length]!++] = symbol;
  }
  return { counts, symbols };
}

const FIXED_LITERALS = huffman(
  Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = huffman(new Uint8Array(30).fill(5));
