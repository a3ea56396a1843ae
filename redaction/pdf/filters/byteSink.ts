import { RedactionError } from '../../model/errors.ts';

/** A growing byte array with a ceiling: `limit-exceeded` above it. */
export class ByteSink {
  length = 0;
  private store: Uint8Array;
  private readonly limit: number;

  constructor(expected: number, limit: number) {
    this.store = new Uint8Array(expected);
    this.limit = limit;
  }

  push(byte: number): void {
    if (this.length === this.store.length) this.grow(1);
    this.store[this.length++] = byte;
  }

  append(bytes: Uint8Array): void {
    this.grow(bytes.length);
    this.store.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Copies `count` bytes from `distance` back; the ranges may overlap (LZ77). */
  repeat(distance: number, count: number): void {
    this.grow(count);
    for (let i = 0; i < count; i++) {
      this.store[this.length] = this.store[this.length - distance]!;
      this.length++;
    }
  }

  taken(): Uint8Array {
    return this.store.slice(0, this.length);
  }

  private grow(count: number): void {
    const needed = this.length + count;
    if (needed > this.limit)
      throw new RedactionError('limit-exceeded', { detail: `decoded > ${this.limit}` });
    if (needed <= this.store.length) return;
    const larger = new Uint8Array(Math.min(this.limit, Math.max(needed, this.store.length * 2)));
    larger.set(this.store.subarray(0, this.length));
    this.store = larger;
  }
}
