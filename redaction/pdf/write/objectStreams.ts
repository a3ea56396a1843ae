import type { Ports } from '../../model/ports.ts';
import { ByteWriter } from './byteWriter.ts';

/** Objects a stream: enough to compress well, few enough to find one quickly. */
const OBJECTS_EACH = 200;
const BYTES_EACH = 1 << 18;

export interface PackedStream {
  /** Numbers of the objects inside, in order. */
  readonly numbers: readonly number[];
  /** Dictionary and data, ready to stand after `n 0 obj`. */
  readonly body: Uint8Array;
}

/** Collects objects that are no streams into object streams (ISO 32000-2, 7.5.7). */
export class ObjectStreams {
  readonly packed: PackedStream[] = [];
  readonly out = new ByteWriter(1 << 16);
  private readonly ports: Ports;
  private numbers: number[] = [];
  private offsets: number[] = [];

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /** The object is then written to `out`. */
  begin(number: number): void {
    if (this.numbers.length >= OBJECTS_EACH || this.out.length > BYTES_EACH) this.flush();
    if (this.out.length > 0) this.out.byte(0x0a);
    this.numbers.push(number);
    this.offsets.push(this.out.length);
  }

  flush(): void {
    if (this.numbers.length === 0) return;
    const index = this.numbers.map((number, i) => `${number} ${this.offsets[i]}`).join(' ');
    const whole = new ByteWriter(index.length + this.out.length + 1);
    whole.text(`${index}\n`);
    const first = whole.length;
    whole.bytes(this.out.written());
    const data = this.ports.deflate(whole.written());
    const body = new ByteWriter(data.length + 128);
    body.text(`<</Type/ObjStm/N ${this.numbers.length}/First ${first}`);
    body.text(`/Filter/FlateDecode/Length ${data.length}>>\nstream\n`);
    body.bytes(data);
    body.text('\nendstream');
    this.packed.push({ numbers: this.numbers, body: body.written() });
    this.numbers = [];
    this.offsets = [];
    this.out.length = 0;
  }
}
