/** The readers that take bytes from strangers. Each runs one input and throws for what may not happen. */
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { readPage } from '../../redaction/extract/readPage.ts';
import { readBinaryCMap } from '../../redaction/font/cmap/binaryCMap.ts';
import { CMap } from '../../redaction/font/cmap/cmap.ts';
import { parseCMap } from '../../redaction/font/cmap/parseCMap.ts';
import { parseToUnicode } from '../../redaction/font/cmap/parseToUnicode.ts';
import { lexContent } from '../../redaction/pdf/content/lexer.ts';
import { lzw } from '../../redaction/pdf/filters/lzw.ts';
import { tolerantInflate } from '../../redaction/pdf/filters/tolerantInflate.ts';
import { load } from '../../redaction/pdf/load.ts';
import { CODEC_TARGETS } from './codecTargets.ts';
import { FONT_TARGETS } from './fontTargets.ts';
import type { Grammar } from './mutate.ts';
import * as seeds from './seeds.ts';
import { STRUCTURE_TARGETS } from './structureTargets.ts';
import { BINARY, LIMITS, orUnreadable, type Target } from './target.ts';

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

export { isRefusal } from './target.ts';

export const TARGETS: Readonly<Record<string, Target>> = {
  lexer: { seeds: seeds.contentSeeds, grammar: CONTENT, run: runLexer },
  xref: { seeds: seeds.pdfSeeds, grammar: FILE, run: runFile },
  cmap: { seeds: seeds.cmapSeeds, grammar: CMAP, run: runCMaps },
  inflate: { seeds: seeds.deflateSeeds, grammar: BINARY, run: runFilters },
  ...CODEC_TARGETS,
  ...FONT_TARGETS,
  ...STRUCTURE_TARGETS,
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

function runFilters(input: Buffer): number {
  const bytes = new Uint8Array(input);
  const inflated = tolerantInflate(bytes, OUTPUT_LIMIT).bytes.length;
  return inflated + lzw(bytes, bytes[0]! & 1, OUTPUT_LIMIT).length;
}
