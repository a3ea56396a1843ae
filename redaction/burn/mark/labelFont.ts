import { decodeBase64 } from '../../model/base64.ts';
import { PDFName, PDFNumber, type PDFObject, type PDFRef } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { BurnContext, LabelFont } from '../contract.ts';
import { LABEL_FONT, LABEL_METRICS, LABEL_WIDTHS } from './labelFont.table.ts';
import { winAnsiCode } from './winAnsi.ts';

/** A subset tag as 9.9.2 wants it, and a name of its own: the licence keeps the original's. */
const NAME = 'WOOLBL+WooLabelSans';
const FIRST = 0x20;
const LAST = 0xff;
const NONSYMBOLIC = 32;
const fonts = new WeakMap<Rewrite, LabelFont>();

/** The embedded font of the labels (PDF/A-2b 6.2.11, PDF/UA-1 7.21): added once a document. */
export function labelFont(context: BurnContext): LabelFont {
  return labelFontIn(context.rewrite);
}

export function labelFontIn(rewrite: Rewrite): LabelFont {
  let font = fonts.get(rewrite);
  if (font === undefined) {
    font = {
      ref: addFont(rewrite),
      capHeight: LABEL_METRICS.capHeight / 1000,
      widthOf: measureLabel,
      encode: encodeLabel,
    };
    fonts.set(rewrite, font);
  }
  return font;
}

/** Advance in em. */
export function measureLabel(text: string): number {
  let width = 0;
  for (const code of encodeLabel(text)) width += widths().get(code) ?? 0;
  return width / 1000;
}

/** WinAnsi codes of glyphs that the font has; another letter loses its accent, another sign becomes `?`. */
export function encodeLabel(text: string): Uint8Array {
  const codes: number[] = [];
  for (const character of text.normalize('NFC')) codes.push(codeOf(character));
  return Uint8Array.from(codes);
}

function codeOf(character: string): number {
  const code = winAnsiCode(character.codePointAt(0) ?? 0);
  if (code !== undefined && widths().has(code)) return code;
  const plain = character.normalize('NFKD').codePointAt(0) ?? 0;
  return plain >= FIRST && plain < 0x7f ? plain : 0x3f;
}

let known: ReadonlyMap<number, number> | undefined;

/** Advance by WinAnsi code. */
function widths(): ReadonlyMap<number, number> {
  known ??= new Map(glyphs().map(({ code, width }) => [code, width]));
  return known;
}

interface LabelGlyph {
  readonly code: number;
  readonly unicode: number;
  readonly width: number;
}

function glyphs(): LabelGlyph[] {
  const found: LabelGlyph[] = [];
  for (const pair of LABEL_WIDTHS.split(' ')) {
    const [hex = '', width = ''] = pair.split(':');
    const unicode = Number.parseInt(hex, 16);
    const code = winAnsiCode(unicode);
    if (code !== undefined) found.push({ code, unicode, width: Number(width) });
  }
  return found.sort((a, b) => a.code - b.code);
}

function addFont(rewrite: Rewrite): PDFRef {
  const file = decodeBase64(LABEL_FONT);
  const empty = rewrite.dict({});
  const program = rewrite.stream(rewrite.dict({ Length1: PDFNumber.of(file.length) }), file);
  const descriptor = rewrite.dict({
    Type: PDFName.of('FontDescriptor'),
    FontName: PDFName.of(NAME),
    Flags: PDFNumber.of(NONSYMBOLIC),
    FontBBox: numbers(rewrite, LABEL_METRICS.box),
    ItalicAngle: PDFNumber.of(0),
    Ascent: PDFNumber.of(LABEL_METRICS.ascent),
    Descent: PDFNumber.of(LABEL_METRICS.descent),
    CapHeight: PDFNumber.of(LABEL_METRICS.capHeight),
    StemV: PDFNumber.of(80),
    FontFile2: rewrite.add(program),
  });
  return rewrite.add(
    rewrite.dict({
      Type: PDFName.of('Font'),
      Subtype: PDFName.of('TrueType'),
      BaseFont: PDFName.of(NAME),
      FirstChar: PDFNumber.of(FIRST),
      LastChar: PDFNumber.of(LAST),
      Widths: numbers(rewrite, widthArray()),
      Encoding: PDFName.of('WinAnsiEncoding'),
      FontDescriptor: rewrite.add(descriptor),
      ToUnicode: rewrite.add(rewrite.stream(empty, toUnicode())),
    }),
  );
}

function widthArray(): number[] {
  const array: number[] = [];
  for (let code = FIRST; code <= LAST; code++) array.push(widths().get(code) ?? 0);
  return array;
}

function numbers(rewrite: Rewrite, values: readonly number[]): PDFObject {
  return rewrite.array(values.map((value) => PDFNumber.of(value)));
}

/** Codes of up to 100 characters a section, as Technical Note 5014 allows. */
function toUnicode(): Uint8Array {
  const lines = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
  ];
  const pairs = glyphs().map(({ code, unicode }) => `<${hex(code, 2)}> <${hex(unicode, 4)}>`);
  for (let i = 0; i < pairs.length; i += 100) {
    const section = pairs.slice(i, i + 100);
    lines.push(`${section.length} beginbfchar`, ...section, 'endbfchar');
  }
  lines.push('endcmap CMapName currentdict /CMap defineresource pop end end\n');
  return Uint8Array.from(lines.join('\n'), (character) => character.charCodeAt(0));
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
