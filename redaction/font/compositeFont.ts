import type { GlyphFont } from '../model/glyph.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { PDFDict } from '../pdf/objects.ts';
import { judgeWidth } from './charBox.ts';
import type { CMap } from './cmap/cmap.ts';
import type { FontDescription } from './descriptor.ts';
import { charsOf, type Font, type FontChar } from './font.ts';
import { fontChar } from './fontChar.ts';
import type { FontProgram } from './program/fontProgram.ts';
import { verticalExtent } from './verticalExtent.ts';
import { CidVerticalMetrics, CidWidths } from './widths.ts';

/** What the parts of a Type0 font and its descendant were resolved to. */
export interface CompositeParts {
  readonly dict: PDFDict;
  readonly descendant: PDFDict;
  readonly description: FontDescription;
  readonly cmap: CMap;
  readonly program: FontProgram | undefined;
  /** '' when no source tells; `glyph` is the program's, where there is one. */
  unicodeOf(code: number, length: number, cid: number, glyph: number | undefined): string;
  glyphOf(cid: number): number | undefined;
}

/** Type0 with a CIDFont (ISO 32000-2, 9.7): codes of one to four bytes. */
export class CompositeFont implements Font {
  readonly info: GlyphFont;
  readonly dict: PDFDict;
  readonly vertical: boolean;
  readonly ascent: number;
  readonly descent: number;
  readonly fontMatrix = undefined;
  readonly resources = undefined;
  private readonly parts: CompositeParts;
  private readonly widths: CidWidths;
  private readonly verticals: CidVerticalMetrics | undefined;
  private readonly twoByte: boolean;
  /** One table per code length, filled as codes are met. */
  private readonly chars = [0, 1, 2, 3, 4].map(() => new Map<number, FontChar>());

  constructor(document: PdfDocument, parts: CompositeParts) {
    this.parts = parts;
    this.dict = parts.dict;
    this.info = parts.description.info;
    this.vertical = parts.cmap.vertical;
    this.widths = new CidWidths(document, parts.descendant);
    this.verticals = this.vertical ? new CidVerticalMetrics(document, parts.descendant) : undefined;
    this.twoByte = parts.cmap.twoByte;
    const extent = verticalExtent(document, parts.description, undefined, parts.program?.extent);
    this.ascent = extent.ascent;
    this.descent = extent.descent;
  }

  decode(bytes: Uint8Array): readonly FontChar[] {
    return charsOf(this, bytes);
  }

  decodeInto(bytes: Uint8Array, from: number, to: number, chars: FontChar[], at: number): number {
    if (!this.twoByte) return this.decodeByCodespace(bytes.subarray(from, to), chars, at);
    const known = this.chars[2]!;
    let next = at;
    for (let i = from; i + 1 < to; i += 2) {
      const code = (bytes[i]! << 8) | bytes[i + 1]!;
      chars[next++] = known.get(code) ?? this.create(code, 2);
    }
    if (((to - from) & 1) === 1) chars[next++] = this.char(bytes[to - 1]!, 1);
    return next - at;
  }

  private decodeByCodespace(bytes: Uint8Array, chars: FontChar[], first: number): number {
    let next = first;
    for (let at = 0; at < bytes.length; ) {
      const length = Math.min(this.parts.cmap.codeLengthAt(bytes, at), bytes.length - at);
      let code = 0;
      for (let i = 0; i < length; i++) code = code * 256 + bytes[at + i]!;
      chars[next++] = this.char(code, length);
      at += length;
    }
    return next - first;
  }

  private char(code: number, length: number): FontChar {
    return this.chars[length]?.get(code) ?? this.create(code, length);
  }

  private create(code: number, length: number): FontChar {
    const { cmap, program } = this.parts;
    const cid = cmap.cidOf(code, length);
    const glyph = this.parts.glyphOf(cid);
    const unicode = this.parts.unicodeOf(code, length, cid, glyph);
    const programWidth = glyph === undefined ? undefined : program?.widthOf(glyph);
    const declared = this.widths.of(cid) ?? this.widths.defaultWidth;
    const vertical = this.verticals?.of(cid, declared);
    const char = fontChar({
      code,
      length,
      unicode,
      width: declared / 1000,
      verticalAdvance: (vertical?.advance ?? 0) / 1000,
      originX: (vertical?.originX ?? 0) / 1000,
      originY: (vertical?.originY ?? 0) / 1000,
      wordSpace: length === 1 && code === 32,
      ...judgeWidth(declared / 1000, programWidth, unicode, this),
      cid,
      procedure: undefined,
    });
    this.chars[length]!.set(code, char);
    return char;
  }
}
