/** Huffman tables for decoding (C.2, F.2.2.3). */
import type { EntropyReader } from './entropyReader.ts';
import { damaged } from './jpegImage.ts';

const LOOKUP_BITS = 9;

export class HuffmanTable {
  /** By the next 9 bits: length << 8 | symbol, or 0 for longer codes. */
  private readonly lookup = new Uint16Array(1 << LOOKUP_BITS);
  /** Largest code of each length, left-aligned to 16 bits, plus one; by length 1–16. */
  private readonly limit = new Int32Array(18);
  private readonly offset = new Int32Array(17);
  private readonly symbols: Uint8Array;

  /** `counts`: number of codes of length 1–16; `symbols` in code order. */
  constructor(counts: Uint8Array, symbols: Uint8Array) {
    this.symbols = symbols;
    let code = 0;
    let index = 0;
    for (let length = 1; length <= 16; length++) {
      const count = counts[length - 1] ?? 0;
      this.offset[length] = index - code;
      if (code + count > 1 << length) throw damaged('Huffman table overfull');
      for (let i = 0; i < count; i++) this.note(code++, length, symbols[index++] ?? 0);
      this.limit[length] = code << (16 - length);
      code <<= 1;
    }
  }

  private note(code: number, length: number, symbol: number): void {
    if (length > LOOKUP_BITS) return;
    const from = code << (LOOKUP_BITS - length);
    this.lookup.fill((length << 8) | symbol, from, from + (1 << (LOOKUP_BITS - length)));
  }

  decode(reader: EntropyReader): number {
    const next = reader.peek16();
    const short = this.lookup[next >> (16 - LOOKUP_BITS)]!;
    if (short !== 0) {
      reader.skip(short >> 8);
      return short & 0xff;
    }
    for (let length = LOOKUP_BITS + 1; length <= 16; length++) {
      if (next >= this.limit[length]!) continue;
      reader.skip(length);
      return this.symbols[(next >> (16 - length)) + this.offset[length]!] ?? 0;
    }
    throw damaged('no such Huffman code');
  }
}
