/** Both forms of the cross-reference table (ISO 32000-2, 7.5.4 and 7.5.8). */
import type { Ports } from '../../model/ports.ts';
import type { ByteWriter } from './byteWriter.ts';

/** Where the objects 1 … n are: byte offsets, or container and index. Index 0 is unused. */
export interface Placement {
  readonly offsets: number[];
  /** Number of the object stream; 0 for objects in the file itself. */
  readonly containers: number[];
}

/** `trailer` holds the entries other than Size, between `<<` and `>>`. */
export function writeTable(out: ByteWriter, placement: Placement, trailer: string): void {
  const start = out.length;
  const size = placement.offsets.length;
  out.text(`xref\n0 ${size}\n0000000000 65535 f \n`);
  for (let number = 1; number < size; number++) {
    out.text(`${String(placement.offsets[number]).padStart(10, '0')} 00000 n \n`);
  }
  out.text(`trailer\n<</Size ${size}${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
}

/** The stream takes the number after the last and lists itself. */
export function writeXrefStream(
  out: ByteWriter,
  placement: Placement,
  trailer: string,
  ports: Ports,
): void {
  const start = out.length;
  const number = placement.offsets.length;
  placement.offsets[number] = start;
  placement.containers[number] = 0;
  const width = byteWidth(Math.max(start, number));
  const data = ports.deflate(predictedRows(placement, width));
  out.text(`${number} 0 obj\n<</Type/XRef/Size ${number + 1}/W[1 ${width} 2]`);
  out.text(`/DecodeParms<</Predictor 12/Columns ${width + 3}>>/Filter/FlateDecode`);
  out.text(`${trailer}/Length ${data.length}>>\nstream\n`);
  out.bytes(data);
  out.text(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
}

function byteWidth(largest: number): number {
  let width = 1;
  for (let rest = largest; rest > 255; rest = Math.floor(rest / 256)) width++;
  return width;
}

/** Rows of kind, position and index under PNG's Up predictor: neighbouring rows are much alike. */
function predictedRows(placement: Placement, width: number): Uint8Array {
  const columns = width + 3;
  const count = placement.offsets.length;
  const rows = new Uint8Array(count * (columns + 1));
  let before = new Uint8Array(columns);
  let row = new Uint8Array(columns);
  let at = 0;
  for (let number = 0; number < count; number++) {
    fillRow(row, placement, number, width);
    rows[at++] = 2;
    for (let i = 0; i < columns; i++) rows[at++] = row[i]! - before[i]!;
    [before, row] = [row, before];
  }
  return rows;
}

function fillRow(row: Uint8Array, placement: Placement, number: number, width: number): void {
  const container = placement.containers[number] ?? 0;
  const offset = placement.offsets[number] ?? 0;
  row[0] = number === 0 ? 0 : container > 0 ? 2 : 1;
  let position = number === 0 ? 0 : container > 0 ? container : offset;
  for (let i = width; i >= 1; i--) {
    row[i] = position & 255;
    position = Math.floor(position / 256);
  }
  const second = number === 0 ? 65535 : container > 0 ? offset : 0;
  row[width + 1] = second >> 8;
  row[width + 2] = second;
}
