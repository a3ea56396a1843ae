/** Bits of one entropy-coded segment (F.2.2.5): stuffed zero bytes skipped, ends before the next marker. */
import { damaged } from './jpegImage.ts';

export class EntropyReader {
  private readonly bytes: Uint8Array;
  private position: number;
  private bits = 0;
  private count = 0;
  /** Zero bits appended after the segment's end; using one of them means the segment was too short. */
  private padding = 0;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  /** After it at least 25 bits can be peeked or taken. */
  private fill(): void {
    while (this.count <= 24) {
      const byte = this.bytes[this.position] ?? -1;
      if (byte < 0 || (byte === 0xff && this.bytes[this.position + 1] !== 0)) {
        this.padding += 8;
        this.bits <<= 8;
      } else {
        this.position += byte === 0xff ? 2 : 1;
        this.bits = (this.bits << 8) | byte;
      }
      this.count += 8;
    }
  }

  /** The next 16 bits without taking them. */
  peek16(): number {
    if (this.count < 16) this.fill();
    return (this.bits >>> (this.count - 16)) & 0xffff;
  }

  skip(length: number): void {
    this.count -= length;
    if (this.count < this.padding) throw damaged('data ends early');
  }

  take(length: number): number {
    if (length === 0) return 0;
    if (this.count < length) this.fill();
    const value = (this.bits >>> (this.count - length)) & ((1 << length) - 1);
    this.skip(length);
    return value;
  }

  /** RECEIVE and EXTEND (F.2.2.1): a signed value of `length` bits. */
  signed(length: number): number {
    if (length === 0) return 0;
    const value = this.take(length);
    return value < 1 << (length - 1) ? value - (1 << length) + 1 : value;
  }

  /** Expects the restart marker RSTn; bits of a begun byte are dropped. */
  restart(n: number): void {
    let at = this.nextMarker();
    while (this.bytes[at + 1] === 0xff) at++;
    if (this.bytes[at + 1] !== 0xd0 + (n & 7)) throw damaged('restart marker missing');
    this.position = at + 2;
    this.bits = 0;
    this.count = 0;
    this.padding = 0;
  }

  /** Position of the 0xFF of the marker that ends this segment, or the end of the bytes. */
  nextMarker(): number {
    let at = this.position;
    while (at < this.bytes.length) {
      if (this.bytes[at] === 0xff && this.bytes[at + 1] !== 0) return at;
      at++;
    }
    return at;
  }
}
