import type { Ports } from '../../model/ports.ts';
import { ByteSink } from './byteSink.ts';

/** Where each object of the new file stands. */
export interface FilePlaces {
  /** Object number to byte offset. */
  readonly offsets: Map<number, number>;
  /** Object number to its place in an object stream. */
  readonly packed: Map<number, { readonly container: number; readonly position: number }>;
  /** Highest object number. */
  count: number;
}

/** Cross-reference table and trailer (7.5.4, 7.5.5). */
export function writeTable(sink: ByteSink, places: FilePlaces, entries: string): void {
  const size = places.count + 1;
  sink.text(`xref\n0 ${size}\n0000000000 65535 f\r\n`);
  for (let number = 1; number < size; number++) {
    const offset = places.offsets.get(number) ?? 0;
    sink.text(`${String(offset).padStart(10, '0')} 00000 n\r\n`);
  }
  sink.text(`trailer\n<</Size ${size}${entries}>>\n`);
}

/** Cross-reference stream (7.5.8), itself the last object. */
export function writeXrefStream(
  sink: ByteSink,
  places: FilePlaces,
  entries: string,
  ports: Ports,
): void {
  const own = places.count + 1;
  places.offsets.set(own, sink.length);
  const width = sink.length < 0x1000000 ? 3 : sink.length < 0x100000000 ? 4 : 6;
  const rows = new ByteSink((own + 1) * (width + 3));
  rows.integer(0, 1);
  rows.integer(0, width);
  rows.integer(0xffff, 2);
  for (let number = 1; number <= own; number++) writeRow(rows, number, places, width);
  const packed = ports.deflate(rows.view());
  const head = `/Type/XRef/Size ${own + 1}/W[1 ${width} 2]/Filter/FlateDecode`;
  sink.text(`${own} 0 obj\n<<${head}${entries}/Length ${packed.length}>>\nstream\n`);
  sink.bytes(packed);
  sink.text('\nendstream\nendobj\n');
}

function writeRow(rows: ByteSink, number: number, places: FilePlaces, width: number): void {
  const packed = places.packed.get(number);
  rows.integer(packed === undefined ? 1 : 2, 1);
  rows.integer(packed?.container ?? places.offsets.get(number) ?? 0, width);
  rows.integer(packed?.position ?? 0, 2);
}
