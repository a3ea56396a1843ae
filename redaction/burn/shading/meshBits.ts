/** Bits of mesh data (ISO 32000-2, 8.7.4.5.5): fields of up to 32 bits, records padded to bytes. */
export class MeshReader {
  private readonly bytes: Uint8Array;
  private position = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** At least this many bits are left. */
  has(bits: number): boolean {
    return this.position + bits <= this.bytes.length * 8;
  }

  take(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0; ) {
      const offset = this.position & 7;
      const count = Math.min(left, 8 - offset);
      const byte = this.bytes[this.position >> 3] ?? 0;
      value = value * 2 ** count + ((byte >> (8 - offset - count)) & ((1 << count) - 1));
      this.position += count;
      left -= count;
    }
    return value;
  }

  alignToByte(): void {
    this.position = (this.position + 7) & ~7;
  }
}

export class MeshWriter {
  private readonly bytes: number[] = [];
  private pending = 0;
  private count = 0;

  put(value: number, bits: number): void {
    for (let left = bits; left > 0; ) {
      const count = Math.min(left, 8 - this.count);
      const part = Math.floor(value / 2 ** (left - count)) % 2 ** count;
      this.pending = (this.pending << count) | part;
      this.count += count;
      left -= count;
      if (this.count === 8) this.alignToByte();
    }
  }

  alignToByte(): void {
    if (this.count === 0) return;
    this.bytes.push((this.pending << (8 - this.count)) & 0xff);
    this.pending = 0;
    this.count = 0;
  }

  finished(): Uint8Array {
    this.alignToByte();
    return Uint8Array.from(this.bytes);
  }
}
