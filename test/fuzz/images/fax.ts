/**
 * Writing CCITT fax data of every kind (ITU-T T.4 and T.6), as plainly as the recommendations tell it: pixel by pixel, with
 * nothing of the decoder but the table of run codes.
 */
import { BitWriter } from '../../../redaction/pdf/codec/ccitt/bits.ts';
import {
  BLACK_RUNS,
  type RunCode,
  WHITE_RUNS,
} from '../../../redaction/pdf/codec/ccitt/runCodes.ts';

export interface FaxKind {
  /** As in DecodeParms: below 0 Group 4, 0 one-dimensional, above 0 mixed. */
  readonly k: number;
  readonly endOfLine: boolean;
  readonly byteAlign: boolean;
  readonly endOfBlock: boolean;
}

type Row = readonly number[];

/** `rows` of 0 (white) and 1 (black). */
export function faxOf(rows: readonly Row[], kind: FaxKind): Uint8Array {
  const out = new FaxWriter(kind);
  rows.forEach((row, y) => {
    out.row(row, rows[y - 1] ?? row.map(() => 0), y);
  });
  return out.finished();
}

class FaxWriter {
  private readonly kind: FaxKind;
  private readonly writer = new BitWriter();
  private count = 0;

  constructor(kind: FaxKind) {
    this.kind = kind;
  }

  row(row: Row, above: Row, y: number): void {
    const { k, byteAlign, endOfLine } = this.kind;
    const flat = k === 0 || (k > 0 && y % k === 0);
    const marked = k >= 0 && endOfLine;
    // Fill bits stand before the code, so that it ends on a byte (7.4.6, Table 11).
    if (byteAlign) this.align(marked ? 12 : 0);
    if (marked) this.bits(1, 12);
    if (k > 0) this.bits(flat ? 1 : 0, 1);
    if (flat) this.runs(row);
    else this.against(row, above);
  }

  finished(): Uint8Array {
    const { k, endOfBlock, byteAlign } = this.kind;
    if (endOfBlock) {
      if (byteAlign && k < 0) this.align(0);
      for (let i = 0; i < (k < 0 ? 2 : 6); i++) {
        this.bits(1, 12);
        if (k > 0) this.bits(1, 1);
      }
    }
    return this.writer.finished();
  }

  private bits(value: number, length: number): void {
    this.writer.write(value, length);
    this.count += length;
  }

  private align(before: number): void {
    while ((this.count + before) % 8 !== 0) this.bits(0, 1);
  }

  private runs(row: Row): void {
    let colour = 0;
    for (let x = 0; x < row.length; colour = 1 - colour) {
      const end = changeAfter(row, x, colour);
      this.run(end - x, colour);
      x = end;
    }
  }

  private run(length: number, colour: number): void {
    const codes = colour === 1 ? BLACK_RUNS : WHITE_RUNS;
    let left = length;
    for (; left >= 2560; left -= 2560) this.code(codes.makeUp[40]!);
    if (left >= 64) this.code(codes.makeUp[left >> 6]!);
    this.code(codes.terminating[left & 63]!);
  }

  private code({ bits, length }: RunCode): void {
    this.bits(bits, length);
  }

  /** T.4, 4.2.1.3.2: pass, vertical or horizontal mode. */
  private against(row: Row, above: Row): void {
    let a0 = -1;
    let colour = 0;
    while (a0 < row.length) {
      const a1 = changeAfter(row, Math.max(a0, 0), colour);
      const b1 = changingAbove(above, a0, colour);
      const b2 = changeAfter(above, b1, 1 - colour);
      if (b2 < a1) {
        this.bits(0b0001, 4);
        a0 = b2;
      } else if (Math.abs(a1 - b1) <= 3) {
        const [bits, length] = VERTICAL[a1 - b1 + 3]!;
        this.bits(bits, length);
        a0 = a1;
        colour = 1 - colour;
      } else {
        const a2 = changeAfter(row, a1, 1 - colour);
        this.bits(0b001, 3);
        this.run(a1 - Math.max(a0, 0), colour);
        this.run(a2 - a1, 1 - colour);
        a0 = a2;
      }
      if (a0 >= row.length) return;
    }
  }
}

const VERTICAL = [
  [0b0000010, 7],
  [0b000010, 6],
  [0b010, 3],
  [0b1, 1],
  [0b011, 3],
  [0b000011, 6],
  [0b0000011, 7],
] as const;

/** The first pixel from `x` on that is not of the colour, or the row's end. */
function changeAfter(row: Row, x: number, colour: number): number {
  let at = x;
  while (at < row.length && row[at] === colour) at++;
  return at;
}

/** b1: the first changing element to the right of a0, of the colour opposite to a0's. */
function changingAbove(above: Row, a0: number, colour: number): number {
  for (let x = a0 + 1; x < above.length; x++)
    if (above[x] !== colour && (above[x - 1] ?? 0) === colour) return x;
  return above.length;
}
