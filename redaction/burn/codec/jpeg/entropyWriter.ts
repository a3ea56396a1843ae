/** Bytes of a JPEG: markers as they are, entropy-coded bits with zero bytes stuffed after 0xFF. */

export class EntropyWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private bits = 0;
  private count = 0;

  /** Marker or segment bytes; only between entropy-coded segments. */
  raw(bytes: ArrayLike<number>): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The low `size` bits of `code`, at most 16. */
  write(code: number, size: number): void {
    this.bits = (this.bits << size) | code;
    this.count += size;
    while (this.count >= 8) {
      this.count -= 8;
      this.emit((this.bits >>> this.count) & 0xff);
    }
    this.bits &= (1 << this.count) - 1;
  }

  /** The additional bits of F.1.2.1: negative values as one's complement. */
  writeSigned(value: number, size: number): void {
    if (size > 0) this.write((value < 0 ? value - 1 : value) & ((1 << size) - 1), size);
  }

  /** Fills the last byte with ones (F.1.2.3). */
  flush(): void {
    if (this.count > 0) this.write((1 << (8 - this.count)) - 1, 8 - this.count);
  }

  finished(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private emit(byte: number): void {
    this.reserve(2);
    this.bytes[this.length++] = byte;
    if (byte === 0xff) this.bytes[this.length++] = 0;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
