/** Font programs: read, pruned and renamed. */

import { withoutTellingTexts } from '../../redaction/burn/fonts/programTexts.ts';
import { pruneProgram, shapedGlyphs } from '../../redaction/burn/fonts/prunePrograms.ts';
import { renamedGlyphs } from '../../redaction/burn/fonts/renamedGlyphs.ts';
import { loadProgram } from '../../redaction/font/program/loadProgram.ts';
import { encryptType1 } from '../../redaction/font/program/type1Cipher.ts';
import type { Grammar } from './mutate.ts';
import * as seeds from './seeds.ts';
import { BINARY, orUnreadable, type Target } from './target.ts';

/** Operators of charstrings and dictionaries: numbers, calls, hints, ends. */
const CHARSTRINGS: Grammar = {
  words: [
    '\x8b\x0a',
    '\x8b\x1d',
    '\xff\x7f\xff\xff\xff',
    '\x1c\x7f\xff',
    '\x0c\x06',
    '\x0e',
    '\x0b',
    '\x13\xff',
  ],
  nesting: ['\x8b', '\x8b\x0a', '\x0c', '\x1e\xff'],
};
const PROGRAM: Grammar = {
  words: [
    '/Subrs 9 array',
    'dup 0 4 RD abcd NP',
    '/lenIV -1 def',
    '/CharStrings 1 dict dup begin',
    '/A 4 RD abcd ND',
    'end',
    'eexec',
    'cleartomark',
    '/Encoding 256 array',
    'dup 65 /A put',
    '/FontMatrix [0 0 0 0 0 0] def',
    'def',
  ],
  nesting: ['[', '(', '<', '{', 'dup 0 9999999 RD ', '/A 0 RD ', '0'],
};

export const FONT_TARGETS: Readonly<Record<string, Target>> = {
  fonts: { seeds: seeds.fontSeeds, grammar: BINARY, run: runFont },
  truetype: { seeds: seeds.trueTypeSeeds, grammar: BINARY, run: runFont },
  cff: { seeds: seeds.cffSeeds, grammar: CHARSTRINGS, run: runFont },
  type1: { seeds: seeds.type1Seeds, grammar: PROGRAM, run: (input) => runFont(encrypted(input)) },
};

function runFont(input: Buffer): number {
  const bytes = new Uint8Array(input);
  orUnreadable(() => renamedGlyphs(bytes, (name) => 'x'.repeat(name.length)));
  orUnreadable(() => withoutTellingTexts(bytes, (text) => text.includes('e')));
  const program = loadProgram(bytes);
  if (program === undefined) return 0;
  const count = Math.min(program.glyphCount, 2000);
  for (let glyph = 0; glyph < count; glyph++) {
    program.widthOf(glyph);
    program.unicodeOf(glyph);
  }
  program.glyphNamed('a');
  program.glyphOfUnicode(0x41);
  orUnreadable(() => shapedGlyphs(bytes));
  orUnreadable(() => pruneProgram(bytes, new Set([1, 2]), true));
  return count;
}

const EEXEC = 'eexec\n';
const EEXEC_KEY = 55665;

/** Mutated in the clear: what follows `eexec` is encrypted as the reader expects it. */
function encrypted(input: Buffer): Buffer {
  const at = input.indexOf(EEXEC);
  if (at < 0) return input;
  const [clear, plain] = [input.subarray(0, at + EEXEC.length), input.subarray(at + EEXEC.length)];
  return Buffer.concat([clear, encryptType1(new Uint8Array(plain), EEXEC_KEY)]);
}
