/** Bit reading, most significant first. */
export class BitReader {
  private readonly bytes: Uint8Array;
  /** In bits. */
  position = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get ended(): boolean {
    return this.position >= this.bytes.length * 8;
  }

  /** The next `length` bits (at most 24); zeros after the end. */
  peek(length: number): number {
    const at = this.position >> 3;
    const bytes = this.bytes;
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    return (word << (this.position & 7)) >>> (32 - length);
  }

  skip(length: number): void {
    this.position += length;
  }

  alignToByte(): void {
    this.position = (this.position + 7) & ~7;
  }
}

export class BitWriter {
  private bytes = new Uint8Array(1 << 14);
  private length = 0;
  private pending = 0;
  private count = 0;

  /** At most 16 bits at once. */
  write(bits: number, length: number): void {
    this.pending = (this.pending << length) | bits;
    this.count += length;
    while (this.count >= 8) {
      this.count -= 8;
      this.push((this.pending >>> this.count) & 0xff);
    }
    this.pending &= (1 << this.count) - 1;
  }

  /** Padded with zeros to a whole byte. */
  finished(): Uint8Array {
    if (this.count > 0) this.write(0, 8 - this.count);
    return this.bytes.slice(0, this.length);
  }

  private push(byte: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length++] = byte;
  }
}
