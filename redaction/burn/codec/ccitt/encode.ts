/** Group 4 coding (ITU-T T.6): K −1, no alignment, with end of block. */
import { BitWriter } from '../../../pdf/codec/ccitt/bits.ts';
import { type Changes, emptyRow, nextChange, scanRow } from '../../../pdf/codec/ccitt/rows.ts';
import { BLACK_RUNS, type RunCodes, WHITE_RUNS } from '../../../pdf/codec/ccitt/runCodes.ts';

/** `samples`: packed rows, 1 is black. */
export function encodeGroup4(samples: Uint8Array, columns: number, height: number): Uint8Array {
  const rowBytes = (columns + 7) >> 3;
  const writer = new BitWriter();
  let reference = emptyRow(columns);
  let coding = emptyRow(columns);
  for (let y = 0; y < height; y++) {
    scanRow(samples.subarray(y * rowBytes, (y + 1) * rowBytes), columns, coding);
    writeRow(writer, reference, coding, columns);
    [reference, coding] = [coding, reference];
  }
  writer.write(1, 12);
  writer.write(1, 12);
  return writer.finished();
}

/** Vertical mode codes for a1 − b1 from −3 to 3: bits and length. */
const VERTICAL = [
  [0b0000010, 7],
  [0b000010, 6],
  [0b010, 3],
  [0b1, 1],
  [0b011, 3],
  [0b000011, 6],
  [0b0000011, 7],
] as const;

function writeRow(writer: BitWriter, reference: Changes, coding: Changes, columns: number): void {
  let a0 = -1;
  let a = 0;
  let b = 0;
  while (a0 < columns) {
    b = nextChange(reference, columns, a0, b, a);
    const a1 = coding[a]!;
    const b1 = reference[b]!;
    const b2 = b1 < columns ? reference[b + 1]! : columns;
    if (b2 < a1) {
      writer.write(0b0001, 4);
      a0 = b2;
    } else if (Math.abs(a1 - b1) <= 3) {
      const [bits, length] = VERTICAL[a1 - b1 + 3]!;
      writer.write(bits, length);
      a0 = a1;
      a++;
    } else {
      const a2 = a1 < columns ? coding[a + 1]! : columns;
      writeHorizontal(writer, a1 - Math.max(a0, 0), a2 - a1, (a & 1) === 1);
      a0 = a2;
      a += 2;
    }
  }
}

function writeHorizontal(writer: BitWriter, first: number, second: number, black: boolean): void {
  writer.write(0b001, 3);
  writeRun(writer, first, black ? BLACK_RUNS : WHITE_RUNS);
  writeRun(writer, second, black ? WHITE_RUNS : BLACK_RUNS);
}

function writeRun(writer: BitWriter, run: number, codes: RunCodes): void {
  let left = run;
  for (; left >= 2624; left -= 2560) put(writer, codes.makeUp[40]!);
  if (left >= 64) {
    put(writer, codes.makeUp[left >> 6]!);
    left &= 63;
  }
  put(writer, codes.terminating[left]!);
}

function put(writer: BitWriter, code: { bits: number; length: number }): void {
  writer.write(code.bits, code.length);
}
