/** Big-endian numbers at absolute places. Every read outside the bytes throws RangeError. */
export class ByteView {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    const value = this.bytes[at];
    if (value === undefined) throw new RangeError(`byte ${at} of ${this.bytes.length}`);
    return value;
  }

  i8(at: number): number {
    return (this.u8(at) << 24) >> 24;
  }

  u16(at: number): number {
    return (this.u8(at) << 8) | this.u8(at + 1);
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  u32(at: number): number {
    return this.u16(at) * 0x10000 + this.u16(at + 2);
  }

  /** Of `size` bytes, 1 to 4. */
  unsigned(at: number, size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + this.u8(at + i);
    return value;
  }

  text(at: number, length: number): string {
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.u8(at + i));
    return text;
  }

  slice(start: number, end: number): Uint8Array {
    if (start < 0 || end < start || end > this.bytes.length) {
      throw new RangeError(`bytes ${start} to ${end} of ${this.bytes.length}`);
    }
    return this.bytes.subarray(start, end);
  }
}
