/** The run-length codes of T.4 as lookup tables for reading and as bit patterns for writing. */
import {
  BLACK_MAKE_UP,
  BLACK_TERMINATING,
  EXTENDED_MAKE_UP,
  WHITE_MAKE_UP,
  WHITE_TERMINATING,
} from './runCodes.table.ts';

/** The longest code. */
export const RUN_CODE_BITS = 13;

export interface RunCode {
  readonly bits: number;
  readonly length: number;
}

export interface RunCodes {
  /** By the next 13 bits: length << 16 | run, or 0 where no code fits. */
  readonly lookup: Int32Array;
  readonly terminating: readonly RunCode[];
  /** Index 1 is 64, up to index 40 (2560). */
  readonly makeUp: readonly RunCode[];
}

export const WHITE_RUNS = runCodes(WHITE_TERMINATING, WHITE_MAKE_UP);
export const BLACK_RUNS = runCodes(BLACK_TERMINATING, BLACK_MAKE_UP);

function runCodes(terminating: readonly string[], makeUp: readonly string[]): RunCodes {
  const lookup = new Int32Array(1 << RUN_CODE_BITS);
  const longer = ['', ...makeUp, ...EXTENDED_MAKE_UP];
  terminating.forEach((pattern, run) => {
    note(lookup, pattern, run);
  });
  longer.forEach((pattern, index) => {
    if (index > 0) note(lookup, pattern, index * 64);
  });
  return { lookup, terminating: terminating.map(code), makeUp: longer.map(code) };
}

function code(pattern: string): RunCode {
  return { bits: pattern === '' ? 0 : Number.parseInt(pattern, 2), length: pattern.length };
}

function note(lookup: Int32Array, pattern: string, run: number): void {
  const spare = RUN_CODE_BITS - pattern.length;
  const first = Number.parseInt(pattern, 2) << spare;
  lookup.fill((pattern.length << 16) | run, first, first + (1 << spare));
}
