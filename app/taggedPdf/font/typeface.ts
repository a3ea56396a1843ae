/**
 * A font as text is set in it. Codes are the characters' own (UTF-16), so that what is shown is what is copied; a
 * map leads from them to glyphs (ISO 32000-2, 9.7.4.3), and only outlines of characters that were set are embedded.
 */
import { inflateSync } from 'node:zlib';
import type { PdfFile } from '../pdfFile.ts';
import { REPORT_BOLD, REPORT_REGULAR } from './reportFonts.table.ts';
import { subset } from './subset.ts';
import { TrueTypeFont } from './trueType.ts';

const SYMBOLIC = 4;
const PRIVATE_USE = { first: 0xe000, last: 0xf8ff };

export class Typeface {
  readonly name: string;
  private readonly font: TrueTypeFont;
  private readonly used = new Map<number, number>();

  constructor(name: string, file: Buffer) {
    this.name = name;
    this.font = new TrueTypeFont(file);
  }

  /** What can be set of a text: in the place of a character that the font lacks stands its number, `[U+4E2D]`. */
  settable(text: string): string {
    return text.normalize('NFC').replace(/./gsu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (this.has(code)) return character;
      return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    });
  }

  /** Of text that is settable, in em. */
  widthOf(text: string): number {
    let width = 0;
    for (let i = 0; i < text.length; i++)
      width += this.font.widthOf(this.font.glyphOf(text.charCodeAt(i)));
    return width / 1000;
  }

  /** The string of a show operator; its glyphs are embedded from now on. */
  shown(text: string): string {
    let hex = '';
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!this.used.has(code)) this.used.set(code, this.font.glyphOf(code));
      hex += code.toString(16).padStart(4, '0');
    }
    return `<${hex}>`;
  }

  /** Object number of the font; all text has been set. */
  embed(file: PdfFile): number {
    const codes = [...this.used].sort(([a], [b]) => a - b);
    const glyphs = new Set(codes.map(([, glyph]) => glyph));
    const name = `${tagOf(codes)}+${this.name}`;
    const descendant = file.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}` +
        '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0' +
        `/W[${codes.map(([code, glyph]) => `${code}[${this.font.widthOf(glyph)}]`).join('')}]` +
        `/CIDToGIDMap ${file.stream('', glyphMap(codes))} 0 R` +
        `/FontDescriptor ${this.descriptor(file, name, subset(this.font, glyphs))} 0 R>>`,
    );
    return file.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
        `/DescendantFonts[${descendant} 0 R]/ToUnicode ${file.stream('', toUnicode(codes))} 0 R>>`,
    );
  }

  private has(code: number): boolean {
    if (code >= PRIVATE_USE.first && code <= PRIVATE_USE.last) return false;
    return code < 0x10000 && this.font.glyphOf(code) !== 0;
  }

  private descriptor(file: PdfFile, name: string, program: Buffer): number {
    const { ascent, descent, capHeight, box } = this.font.metrics;
    return file.add(
      `<</Type/FontDescriptor/FontName/${name}/Flags ${SYMBOLIC}/FontBBox[${box.join(' ')}]` +
        `/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV 80` +
        `/FontFile2 ${file.stream(`/Length1 ${program.length}`, program)} 0 R>>`,
    );
  }
}

/** Six capitals that tell subsets of one font apart (9.9.2): of what is in it, so that equal files stay equal. */
function tagOf(codes: readonly (readonly [number, number])[]): string {
  let hash = 5381;
  for (const [code] of codes) hash = (hash * 33 + code) % 308_915_776;
  let tag = '';
  for (let i = 0; i < 6; i++, hash = Math.floor(hash / 26))
    tag += String.fromCharCode(65 + (hash % 26));
  return tag;
}

function glyphMap(codes: readonly (readonly [number, number])[]): Buffer {
  const map = Buffer.alloc(2 * ((codes.at(-1)?.[0] ?? 0) + 1));
  for (const [code, glyph] of codes) map.writeUInt16BE(glyph, 2 * code);
  return map;
}

/** At most 100 characters a section (Technical Note 5014). */
function toUnicode(codes: readonly (readonly [number, number])[]): Buffer {
  const lines = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  ];
  for (let i = 0; i < codes.length; i += 100) {
    const section = codes.slice(i, i + 100).map(([code]) => {
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      return `<${hex}> <${hex}>`;
    });
    lines.push(`${section.length} beginbfchar`, ...section, 'endbfchar');
  }
  lines.push('endcmap CMapName currentdict /CMap defineresource pop end end\n');
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** A renamed subset of DejaVu Sans Condensed. */
export function reportSans(style: 'Regular' | 'Bold'): Typeface {
  const packed = style === 'Regular' ? REPORT_REGULAR : REPORT_BOLD;
  return new Typeface(`WooReportSans-${style}`, inflateSync(Buffer.from(packed, 'base64')));
}
