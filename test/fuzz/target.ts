import { RedactionError } from '../../redaction/model/errors.ts';
import { DEFAULT_LIMITS } from '../../redaction/model/ports.ts';
import type { Grammar } from './mutate.ts';

export interface Target {
  readonly seeds: () => readonly Buffer[];
  readonly grammar: Grammar;
  /**
   * Returns the steps that it counted (operations, glyphs, bytes that came out): they are bounded by the
   * input's length. Throws anything but a `RedactionError` for a defect.
   */
  readonly run: (input: Buffer) => number;
}

export const BINARY: Grammar = {
  words: ['\xff\xd8', '\xff\xc2', '\xff\xdd\0\x04', '\0\0\0\0'],
  nesting: ['\xff', '\0', '\x80'],
};

/** These readers answer damage with a RangeError; so does a stack that is full, which is a defect. */
export function orUnreadable(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof RangeError) || /call stack/u.test(error.message)) throw error;
  }
}

/** What a whole file may grow to in memory while it is fuzzed. */
export const LIMITS = {
  ...DEFAULT_LIMITS,
  maxDecodedStream: 16 * 1024 * 1024,
  maxDecodedTotal: 64 * 1024 * 1024,
  maxOperationsPerPage: 200_000,
  maxGlyphsPerPage: 200_000,
  maxPages: 200,
};

/** A refusal is an answer. */
export function isRefusal(error: unknown): boolean {
  return error instanceof RedactionError && error.code !== 'engine-defect';
}
