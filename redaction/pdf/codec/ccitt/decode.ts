/** CCITTFaxDecode (ISO 32000-2, 7.4.6; ITU-T T.4 and T.6): Group 3 one- and two-dimensional, Group 4. */
import { RedactionError } from '../../../model/errors.ts';
import { BitReader } from './bits.ts';
import { type Changes, emptyRow, nextChange, paint } from './rows.ts';
import { BLACK_RUNS, RUN_CODE_BITS, WHITE_RUNS } from './runCodes.ts';

/** Table 11. Rows 0 means: as many as the data has. */
export interface FaxParameters {
  readonly k: number;
  readonly endOfLine: boolean;
  readonly encodedByteAlign: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly endOfBlock: boolean;
}

const EOL = 1;
const EOL_BITS = 12;

/**
 * `height` packed rows, 1 is black; rows that the data does not have stay white, as viewers show them.
 * @throws RedactionError `filter-broken` for a code that does not exist or a row of the wrong length
 */
export function decodeFax(
  bytes: Uint8Array,
  parameters: FaxParameters,
  height: number,
): Uint8Array {
  return readFax(new BitReader(bytes), parameters, height);
}

/** How many of `bytes` hold `height` rows and the end of block that may follow them. Throws as `decodeFax` does. */
export function faxLength(bytes: Uint8Array, parameters: FaxParameters, height: number): number {
  const reader = new BitReader(bytes);
  readFax(reader, parameters, height);
  while (skipEndOfLine(reader)) if (parameters.k > 0) reader.skip(1);
  return Math.min(bytes.length, (reader.position + 7) >> 3);
}

function readFax(reader: BitReader, parameters: FaxParameters, height: number): Uint8Array {
  const { columns } = parameters;
  const rowBytes = (columns + 7) >> 3;
  const output = new Uint8Array(rowBytes * height);
  let reference = emptyRow(columns);
  let coding = emptyRow(columns);
  for (let y = 0; y < height; y++) {
    const kind = startRow(reader, parameters);
    if (kind === 'end') break;
    if (kind === 'two-dimensional') readTwoDimensional(reader, reference, coding, columns);
    else readOneDimensional(reader, coding, columns);
    paint(coding, columns, output.subarray(y * rowBytes, (y + 1) * rowBytes));
    [reference, coding] = [coding, reference];
  }
  return output;
}

type RowKind = 'one-dimensional' | 'two-dimensional' | 'end';

/** Alignment, end-of-line codes, tag bit and end of block before a row. */
function startRow(reader: BitReader, parameters: FaxParameters): RowKind {
  if (parameters.k < 0) return startGroup4Row(reader, parameters);
  // zeros up to a byte's boundary and the zeros of a long run's code together look like an end-of-line code
  if (parameters.encodedByteAlign && !parameters.endOfLine) reader.alignToByte();
  let lines = 0;
  while (skipEndOfLine(reader)) {
    lines++;
    if (lines > 1) return 'end';
    if (parameters.k > 0 && controlReturns(reader)) return 'end';
  }
  // where there are end-of-line codes they may begin within a byte, so as to end on its boundary
  if (lines === 0 && parameters.encodedByteAlign) reader.alignToByte();
  if (reader.ended) return 'end';
  if (parameters.k === 0) return 'one-dimensional';
  const tag = reader.peek(1);
  reader.skip(1);
  return tag === 1 ? 'one-dimensional' : 'two-dimensional';
}

const END_OF_BLOCK = 0x001001;

/** Zeros up to a byte's boundary and those of a row's first code together look like an end-of-line code, but never like two. */
function startGroup4Row(reader: BitReader, parameters: FaxParameters): RowKind {
  if (parameters.encodedByteAlign) {
    if (reader.peek(2 * EOL_BITS) === END_OF_BLOCK) return 'end';
    reader.alignToByte();
  }
  return reader.ended || reader.peek(EOL_BITS) === EOL ? 'end' : 'two-dimensional';
}

/** In mixed mode each EOL of the return to control is followed by a tag bit 1. */
function controlReturns(reader: BitReader): boolean {
  return reader.peek(1) === 1 && reader.peek(1 + EOL_BITS) === ((1 << EOL_BITS) | EOL);
}

/** Skips fill bits and one EOL, if that is what follows. */
function skipEndOfLine(reader: BitReader): boolean {
  const start = reader.position;
  if (reader.peek(11) !== 0) return false;
  while (reader.peek(EOL_BITS) === 0 && !reader.ended) reader.skip(1);
  if (reader.peek(EOL_BITS) === EOL) {
    reader.skip(EOL_BITS);
    return true;
  }
  if (!reader.ended) reader.position = start;
  return false;
}

function damaged(reader: BitReader): RedactionError {
  const detail = `CCITTFaxDecode: bit ${reader.position}`;
  return new RedactionError('filter-broken', { detail });
}

function readOneDimensional(reader: BitReader, coding: Changes, columns: number): void {
  let count = 0;
  let x = 0;
  while (x < columns) {
    x += readRun(reader, count % 2 === 1);
    if (x > columns) throw damaged(reader);
    coding[count++] = x;
  }
  coding.fill(columns, count, count + 4);
}

/** Make-up codes and the terminating code of one run. */
function readRun(reader: BitReader, black: boolean): number {
  const lookup = (black ? BLACK_RUNS : WHITE_RUNS).lookup;
  let total = 0;
  for (;;) {
    const found = lookup[reader.peek(RUN_CODE_BITS)]!;
    if (found === 0) throw damaged(reader);
    reader.skip(found >> 16);
    const run = found & 0xffff;
    total += run;
    if (run < 64) return total;
  }
}

/** T.4, 4.2.1.3 and T.6: against the reference row. */
function readTwoDimensional(
  reader: BitReader,
  reference: Changes,
  coding: Changes,
  columns: number,
): void {
  let count = 0;
  let a0 = -1;
  let b = 0;
  while (a0 < columns) {
    b = nextChange(reference, columns, a0, b, count);
    const b1 = reference[b]!;
    const mode = readMode(reader);
    if (mode === PASS) {
      a0 = b1 < columns ? reference[b + 1]! : columns;
    } else if (mode === HORIZONTAL) {
      const first = Math.max(a0, 0) + readRun(reader, (count & 1) === 1);
      a0 = first + readRun(reader, (count & 1) === 0);
      coding[count++] = first;
      coding[count++] = a0;
    } else {
      if (b1 + mode < Math.max(a0, 0)) throw damaged(reader);
      a0 = b1 + mode;
      coding[count++] = a0;
    }
    if (a0 > columns || count > columns + 2) throw damaged(reader);
  }
  coding.fill(columns, count, count + 4);
}

const PASS = 8;
const HORIZONTAL = 9;

/** By the next 7 bits: mode and code length (0: no such code); a mode is PASS, HORIZONTAL or a1 − b1 (vertical). */
const MODES = modes([
  ['1', 0],
  ['011', 1],
  ['010', -1],
  ['001', HORIZONTAL],
  ['0001', PASS],
  ['000011', 2],
  ['000010', -2],
  ['0000011', 3],
  ['0000010', -3],
]);

function modes(codes: readonly (readonly [string, number])[]): Int8Array {
  const lookup = new Int8Array(256);
  for (const [pattern, mode] of codes) {
    const spare = 7 - pattern.length;
    const first = Number.parseInt(pattern, 2) << spare;
    for (let i = first; i < first + (1 << spare); i++) {
      lookup[2 * i] = mode;
      lookup[2 * i + 1] = pattern.length;
    }
  }
  return lookup;
}

function readMode(reader: BitReader): number {
  const next = reader.peek(7);
  const length = MODES[2 * next + 1]!;
  if (length === 0) throw damaged(reader);
  reader.skip(length);
  return MODES[2 * next]!;
}
