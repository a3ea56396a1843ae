import type { GlyphFont } from '../model/glyph.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { numberAt, type PDFDict } from '../pdf/objects.ts';
import { judgeWidth } from './charBox.ts';
import type { UnicodeMap } from './cmap/unicodeMap.ts';
import type { FontDescription } from './descriptor.ts';
import { codeInName, unicodeOfName } from './encoding/glyphNames.ts';
import { charsOf, type Font, type FontChar } from './font.ts';
import { fontChar } from './fontChar.ts';
import type { FontProgram } from './program/fontProgram.ts';
import { type SimpleEncoding, simpleEncoding } from './simpleEncoding.ts';
import { simpleGlyph } from './simpleGlyph.ts';
import { type StandardFont, standardFontNamed } from './standardFonts.ts';
import { trustedText } from './trustedText.ts';
import { verticalExtent } from './verticalExtent.ts';
import { SimpleWidths } from './widths.ts';

const FIXED_PITCH = 1;
const SERIF = 2;

/** Type1, MMType1 and TrueType (ISO 32000-2, 9.6): one byte, one character. */
export class SimpleFont implements Font {
  readonly info: GlyphFont;
  readonly dict: PDFDict;
  readonly vertical = false;
  readonly ascent: number;
  readonly descent: number;
  readonly fontMatrix = undefined;
  readonly resources = undefined;
  private readonly chars = new Array<FontChar | undefined>(256).fill(undefined);
  private readonly description: FontDescription;
  private readonly program: FontProgram | undefined;
  private readonly toUnicode: UnicodeMap | undefined;
  private readonly encoding: SimpleEncoding;
  private readonly standard: StandardFont | undefined;
  private readonly widths: SimpleWidths;
  private readonly missingWidth: number | undefined;
  private readonly substitute: StandardFont;

  constructor(
    document: PdfDocument,
    dict: PDFDict,
    description: FontDescription,
    toUnicode: UnicodeMap | undefined,
    program: FontProgram | undefined,
  ) {
    this.dict = dict;
    this.info = description.info;
    this.description = description;
    this.program = program;
    this.toUnicode = toUnicode;
    this.standard = standardFontNamed(description.info.name);
    this.encoding = simpleEncoding(document, dict, description, this.standard, program?.encoding);
    this.widths = new SimpleWidths(document, dict);
    const { descriptor } = description;
    this.missingWidth = descriptor && numberAt(document, descriptor, 'MissingWidth');
    this.substitute = substituteFor(descriptor && numberAt(document, descriptor, 'Flags'));
    const extent = verticalExtent(document, description, this.standard, program?.extent);
    this.ascent = extent.ascent;
    this.descent = extent.descent;
  }

  decode(bytes: Uint8Array): readonly FontChar[] {
    return charsOf(this, bytes);
  }

  decodeInto(bytes: Uint8Array, from: number, to: number, chars: FontChar[], at: number): number {
    for (let i = from; i < to; i++) {
      const code = bytes[i]!;
      chars[at + i - from] = this.chars[code] ?? this.create(code);
    }
    return to - from;
  }

  private create(code: number): FontChar {
    const name = this.encoding.names[code] ?? '';
    const glyph = this.program && simpleGlyph(this.program, this.description, this.encoding, code);
    const unicode = this.unicodeOf(code, name, glyph);
    const programWidth = glyph === undefined ? undefined : this.program?.widthOf(glyph);
    const declared = this.declaredWidth(code, name);
    const width = declared ?? programWidth ?? this.substituteWidth(name);
    const char = fontChar({
      code,
      length: 1,
      unicode,
      width,
      verticalAdvance: 0,
      originX: 0,
      originY: 0,
      wordSpace: code === 32,
      ...judgeWidth(declared, programWidth, unicode, this),
      cid: code,
      procedure: undefined,
    });
    this.chars[code] = char;
    return char;
  }

  private unicodeOf(code: number, name: string, glyph: number | undefined): string {
    const mapped = trustedText(this.toUnicode?.get(code));
    if (mapped !== '') return mapped;
    const explicit = this.encoding.explicit === 'all' || this.encoding.explicit.has(code);
    const named = trustedText(unicodeOfName(name, this.standard?.name === 'ZapfDingbats'));
    if (named !== '' && (explicit || this.program === undefined)) return named;
    const programmed = glyph === undefined ? '' : trustedText(this.program?.unicodeOf(glyph));
    return programmed || named || numbered(name);
  }

  private declaredWidth(code: number, name: string): number | undefined {
    if (!this.widths.empty) {
      const width = this.widths.of(code) ?? this.missingWidth;
      return width === undefined ? undefined : width / 1000;
    }
    if (this.standard === undefined) return undefined;
    // Without Widths viewers advance by the space for a glyph that the font does not have.
    const { fixedWidth, widths } = this.standard;
    const width = fixedWidth ?? widths.get(name) ?? this.missingWidth ?? widths.get('space');
    return width === undefined ? undefined : width / 1000;
  }

  /** ISO 32000-2 has no answer here; viewers take the width of the font they draw instead. */
  private substituteWidth(name: string): number {
    if (!this.widths.empty) return 0;
    const { fixedWidth, widths } = this.substitute;
    return (fixedWidth ?? widths.get(name) ?? 0) / 1000;
  }
}

/** Producers of bitmap fonts name glyphs by their code (`a65`): the name is all there is. */
function numbered(name: string): string {
  const code = codeInName(name, false) ?? codeInName(name, true);
  return code === undefined ? '' : String.fromCharCode(code);
}

function substituteFor(flags = 0): StandardFont {
  if ((flags & FIXED_PITCH) !== 0) return standardFontNamed('Courier')!;
  return standardFontNamed((flags & SERIF) !== 0 ? 'Times-Roman' : 'Helvetica')!;
}
