/** The readers that take bytes from strangers. Each runs one input and throws for what may not happen. */
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { parseJpeg } from '../../redaction/burn/codec/jpeg/parse.ts';
import { writeJpeg } from '../../redaction/burn/codec/jpeg/write.ts';
import { pruneProgram, shapedGlyphs } from '../../redaction/burn/fonts/prunePrograms.ts';
import { readPage } from '../../redaction/extract/readPage.ts';
import { readBinaryCMap } from '../../redaction/font/cmap/binaryCMap.ts';
import { CMap } from '../../redaction/font/cmap/cmap.ts';
import { parseCMap } from '../../redaction/font/cmap/parseCMap.ts';
import { parseToUnicode } from '../../redaction/font/cmap/parseToUnicode.ts';
import { loadProgram } from '../../redaction/font/program/loadProgram.ts';
import { RedactionError } from '../../redaction/model/errors.ts';
import { DEFAULT_LIMITS } from '../../redaction/model/ports.ts';
import { decodeFax } from '../../redaction/pdf/codec/ccitt/decode.ts';
import { lexContent } from '../../redaction/pdf/content/lexer.ts';
import { lzw } from '../../redaction/pdf/filters/lzw.ts';
import { tolerantInflate } from '../../redaction/pdf/filters/tolerantInflate.ts';
import { load } from '../../redaction/pdf/load.ts';
import type { Grammar } from './mutate.ts';
import * as seeds from './seeds.ts';

export interface Target {
  readonly seeds: () => readonly Buffer[];
  readonly grammar: Grammar;
  /**
   * Returns the steps that it counted (operations, glyphs, bytes that came out): they are bounded by the
   * input's length. Throws anything but a `RedactionError` for a defect.
   */
  readonly run: (input: Buffer) => number;
}

/** What a whole file may grow to in memory while it is fuzzed. */
const LIMITS = {
  ...DEFAULT_LIMITS,
  maxDecodedStream: 16 * 1024 * 1024,
  maxDecodedTotal: 64 * 1024 * 1024,
  maxOperationsPerPage: 200_000,
  maxGlyphsPerPage: 200_000,
  maxPages: 200,
};
const OUTPUT_LIMIT = 4 * 1024 * 1024;

const CONTENT: Grammar = {
  words: [
    'BT',
    'ET',
    'q',
    'Q',
    'BI /W 1 ID',
    'EI',
    'BX',
    'EX',
    '/X Do',
    '/F 1 Tf',
    '1 0 0 1 0 0 cm',
  ]
    .concat([
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/',
      '%',
      '/#41#0',
      '(\\',
      '<4',
      'BDC',
      'EMC',
    ])
    .concat([
      'TJ',
      "'",
      '"',
      'true',
      'null',
      'BI /W 9 /H 9 /BPC 8 /CS /G /F /Fl ID ',
      '/OC /L BDC',
    ]),
  nesting: ['[', '<<', '<</A', '(', 'q ', '/T BMC ', 'BX ', '[[1]', '<</A[', 'BI '],
};

const FILE: Grammar = {
  words: ['obj', 'endobj', 'stream\n', 'endstream', 'xref', 'trailer', 'startxref', '%%EOF', '0 R']
    .concat([
      '1 0 obj',
      '/Prev 0',
      '/Prev 15',
      '/XRefStm 9',
      '/Type/XRef',
      '/Type/ObjStm/N 9/First 9',
    ])
    .concat(['/W[1 2 1]', '/W[8 8 8]', '/Index[0 99999999]', '/Size 99999999', '/Length 1 0 R'])
    .concat([
      '/Kids[1 0 R]',
      '/Filter[/FlateDecode/FlateDecode]',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      'R',
      'f',
    ]),
  nesting: ['[', '<<', '<</A', '(', '1 0 obj ', 'xref ', '[1 0 R ', 'trailer<<', '<</Prev 15>>'],
};

const CMAP: Grammar = {
  words: [
    'begincmap',
    'endcmap',
    'usecmap',
    'beginbfrange',
    'endbfrange',
    'begincidrange',
    '/WMode 1 def',
  ]
    .concat(['endcidrange', 'beginbfchar', 'endbfchar', 'begincodespacerange', 'endcodespacerange'])
    .concat([
      '<0000>',
      '<ffffffff>',
      '<00>',
      '<',
      '>',
      '[',
      ']',
      '<0000> <ffffffff>',
      '<00> <ffff> [',
      '(',
    ]),
  nesting: ['[', '<', '<<', '(', 'beginbfrange ', '<00> <ff> [ ', '{'],
};

const BINARY: Grammar = {
  words: ['\xff\xd8', '\xff\xc2', '\xff\xdd\0\x04', '\0\0\0\0'],
  nesting: ['\xff', '\0', '\x80'],
};

export const TARGETS: Readonly<Record<string, Target>> = {
  lexer: { seeds: seeds.contentSeeds, grammar: CONTENT, run: runLexer },
  xref: { seeds: seeds.pdfSeeds, grammar: FILE, run: runFile },
  cmap: { seeds: seeds.cmapSeeds, grammar: CMAP, run: runCMaps },
  inflate: { seeds: seeds.deflateSeeds, grammar: BINARY, run: runFilters },
  ccitt: { seeds: seeds.faxSeeds, grammar: BINARY, run: runFax },
  jpeg: { seeds: () => seeds.imageSeeds('DCTDecode'), grammar: BINARY, run: runJpeg },
  fonts: { seeds: seeds.fontSeeds, grammar: BINARY, run: runFont },
};

function runLexer(input: Buffer): number {
  let [count, last] = [0, 0];
  lexContent(new Uint8Array(input), ({ start, end }) => {
    if (start < last || end <= start || end > input.length) throw new Error('spans out of order');
    last = end;
    count++;
  });
  if (count > input.length) throw new Error('more operations than bytes');
  return count;
}

/** Tables and objects, then all pages, and a burn without marks that has to give a file that loads. */
function runFile(input: Buffer): number {
  const { value: document } = load(new Uint8Array(input), { ports: nodePorts(), limits: LIMITS });
  let glyphs = 0;
  for (const page of document.pages.slice(0, 20)) glyphs += readPage(document, page).glyphs.count;
  for (const ref of document.refs()) document.get(ref);
  if (input.length % 8 !== 0) return glyphs;
  const { bytes } = burn(document, []).value;
  const again = load(bytes, { ports: nodePorts(), limits: LIMITS }).value;
  if (again.pages.length !== document.pages.length) throw new Error('pages got lost');
  return glyphs;
}

function runCMaps(input: Buffer): number {
  const bytes = new Uint8Array(input);
  const map = parseCMap(bytes, () => undefined);
  const unicode = parseToUnicode(bytes, () => undefined);
  let steps = 0;
  for (let at = 0; at < Math.min(bytes.length, 4096); steps++) {
    const length = map.codeLengthAt(bytes, at);
    if (!(length > 0)) throw new Error('a code without length');
    const code = bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
    map.cidOf(code, length);
    unicode.get(code);
    at += length;
  }
  orUnreadable(() => readPacked(bytes));
  return steps;
}

function readPacked(bytes: Uint8Array): void {
  const map = new CMap();
  readBinaryCMap(bytes, {
    vertical: () => {},
    parent: () => {},
    codespace: (length, low, high) => map.addCodespace(length, low, high),
    cidRange: (length, low, high, cid) => map.addRange(length, low, high, cid),
    notdefRange: (length, low, high, cid) => map.addNotdefRange(length, low, high, cid),
    unicodeRange: () => {},
  });
}

/** These readers answer damage with a RangeError; so does a stack that is full, which is a defect. */
function orUnreadable(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof RangeError) || /stack/u.test(error.message)) throw error;
  }
}

function runFilters(input: Buffer): number {
  const bytes = new Uint8Array(input);
  const inflated = tolerantInflate(bytes, OUTPUT_LIMIT).bytes.length;
  return inflated + lzw(bytes, bytes[0]! & 1, OUTPUT_LIMIT).length;
}

function runFax(input: Buffer): number {
  const [k = 0, flags = 0, high = 0, low = 0] = input;
  const parameters = {
    k: (k % 3) - 1,
    endOfLine: (flags & 1) !== 0,
    encodedByteAlign: (flags & 2) !== 0,
    columns: Math.max(1, high * 256 + low),
    rows: 0,
    endOfBlock: (flags & 4) === 0,
  };
  return decodeFax(new Uint8Array(input.subarray(4)), parameters, 200).length;
}

function runJpeg(input: Buffer): number {
  return writeJpeg(parseJpeg(new Uint8Array(input))).length;
}

function runFont(input: Buffer): number {
  const bytes = new Uint8Array(input);
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

/** A refusal is an answer. */
export function isRefusal(error: unknown): boolean {
  return error instanceof RedactionError && error.code !== 'engine-defect';
}
