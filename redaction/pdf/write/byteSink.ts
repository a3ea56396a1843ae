/** A growing buffer; all PDF syntax outside streams is written as Latin-1. */
export class ByteSink {
  private buffer: Uint8Array;
  length = 0;

  constructor(capacity = 1 << 16) {
    this.buffer = new Uint8Array(capacity);
  }

  text(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.buffer[this.length++] = text.charCodeAt(i);
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Big-endian. */
  integer(value: number, width: number): void {
    this.reserve(width);
    for (let shift = width - 1; shift >= 0; shift--)
      this.buffer[this.length++] = Math.floor(value / 256 ** shift) & 0xff;
  }

  /** A view: valid until the next write. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    grown.set(this.view());
    this.buffer = grown;
  }
}
