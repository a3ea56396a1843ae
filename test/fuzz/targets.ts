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
import { CONTENT_TARGETS } from './contentTargets.ts';
import { FONT_TARGETS } from './fontTargets.ts';
import { CMAP, CONTENT, FILE } from './grammars.ts';
import * as seeds from './seeds.ts';
import { STRUCTURE_TARGETS } from './structureTargets.ts';
import { BINARY, LIMITS, orUnreadable, type Target } from './target.ts';

const OUTPUT_LIMIT = 4 * 1024 * 1024;

export { isRefusal } from './target.ts';

export const TARGETS: Readonly<Record<string, Target>> = {
  lexer: { seeds: seeds.contentSeeds, grammar: CONTENT, run: runLexer },
  xref: { seeds: seeds.pdfSeeds, grammar: FILE, run: runFile },
  cmap: { seeds: seeds.cmapSeeds, grammar: CMAP, run: runCMaps },
  inflate: { seeds: seeds.deflateSeeds, grammar: BINARY, run: runFilters },
  ...CODEC_TARGETS,
  ...CONTENT_TARGETS,
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
