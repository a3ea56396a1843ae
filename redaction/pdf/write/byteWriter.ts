/** A growing byte array that is written from front to back. */
export class ByteWriter {
  length = 0;
  private store: Uint8Array;

  constructor(expected: number) {
    this.store = new Uint8Array(Math.max(64, expected));
  }

  byte(value: number): void {
    if (this.length === this.store.length) this.grow(1);
    this.store[this.length++] = value;
  }

  /** Characters below 256, one byte each. */
  text(text: string): void {
    const { length } = text;
    if (this.length + length > this.store.length) this.grow(length);
    const { store } = this;
    let at = this.length;
    for (let i = 0; i < length; i++) store[at++] = text.charCodeAt(i);
    this.length = at;
  }

  bytes(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.store.length) this.grow(bytes.length);
    this.store.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The last byte written; 0 before the first. */
  last(): number {
    return this.length === 0 ? 0 : this.store[this.length - 1]!;
  }

  /** A view of what was written; later writing may or may not show in it. */
  written(): Uint8Array {
    return this.store.subarray(0, this.length);
  }

  private grow(count: number): void {
    const larger = new Uint8Array(
      Math.max(this.length + count, Math.ceil(this.store.length * 1.5)),
    );
    larger.set(this.store.subarray(0, this.length));
    this.store = larger;
  }
}
