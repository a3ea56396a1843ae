import type { PdfDocument } from '../pdf/document.ts';
import { arrayAt, nameAt, PDFDict, type PDFRawStream } from '../pdf/objects.ts';
import { cidToGlyph } from './cidToGlyph.ts';
import {
  describeFont,
  type FontDescription,
  type FontFile,
  withoutSubsetTag,
} from './descriptor.ts';
import { unicodeOfName } from './encoding/glyphNames.ts';
import type { FontChar } from './font.ts';
import type { FontProgram } from './program/fontProgram.ts';
import { loadProgram } from './program/loadProgram.ts';
import { type SimpleEncoding, simpleEncoding } from './simpleEncoding.ts';
import { simpleGlyph } from './simpleGlyph.ts';
import { standardFontNamed } from './standardFonts.ts';
import { readable } from './toUnicode.ts';

/** The embedded program of a font dictionary, and which of its glyphs a character may show. */
export interface GlyphSource {
  readonly file: FontFile;
  readonly bytes: Uint8Array;
  /** Undefined when the program cannot be read. */
  readonly program: FontProgram | undefined;
  /** The name says that the program is a subset: `ABCDEF+Name` (ISO 32000-2, 9.9.2). */
  readonly tagged: boolean;
  /** Glyphs are found by their number, not by name or by the charset's CID: numbers must stay. */
  readonly byNumber: boolean;
  /** Every glyph that some viewer might show for the character: viewers look codes up differently. */
  glyphsOf(char: FontChar): readonly number[];
}

/** Undefined for fonts that are not embedded, and for Type3. */
export function glyphSource(document: PdfDocument, dict: PDFDict): GlyphSource | undefined {
  const owner = descriptorOwner(document, dict);
  const description = describeFont(document, owner, nameAt(document, owner, 'BaseFont') ?? '');
  const file = description.fontFile;
  if (file === undefined) return undefined;
  const bytes = readable(document, file.stream);
  const program = bytes && loadProgram(bytes);
  const tagged = withoutSubsetTag(description.baseFont) !== description.baseFont;
  const common = { file, bytes: bytes ?? new Uint8Array(), program, tagged };
  if (program === undefined) return { ...common, byNumber: true, glyphsOf: () => [] };
  if (owner === dict) return { ...common, ...simpleSource(document, dict, description, program) };
  const glyphOf = cidToGlyph(document, owner, program);
  return {
    ...common,
    byNumber: program.kind !== 'cff' || program.encoding !== undefined,
    glyphsOf: (char) => [glyphOf(char.cid)].filter((glyph) => glyph !== undefined),
  };
}

function simpleSource(
  document: PdfDocument,
  dict: PDFDict,
  description: FontDescription,
  program: FontProgram,
): Pick<GlyphSource, 'byNumber' | 'glyphsOf'> {
  const standard = standardFontNamed(description.info.name);
  const encoding = simpleEncoding(document, dict, description, standard, program.encoding);
  return {
    byNumber: program.kind === 'truetype',
    glyphsOf: ({ code }) => {
      const first = simpleGlyph(program, description, encoding, code);
      const all = new Set([first, ...candidates(program, encoding, code)]);
      return [...all].filter((glyph) => glyph !== undefined);
    },
  };
}

function candidates(
  program: FontProgram,
  encoding: SimpleEncoding,
  code: number,
): (number | undefined)[] {
  const name = encoding.names[code] ?? '';
  const unicode = unicodeOfName(name).codePointAt(0);
  return [
    program.glyphOfCode(code),
    program.glyphOfUnicode(code),
    unicode === undefined ? undefined : program.glyphOfUnicode(unicode),
    program.glyphNamed(name),
  ];
}

/** The stream of the embedded program; undefined as in `glyphSource`. */
export function programStream(document: PdfDocument, dict: PDFDict): PDFRawStream | undefined {
  const owner = descriptorOwner(document, dict);
  return describeFont(document, owner, nameAt(document, owner, 'BaseFont') ?? '').fontFile?.stream;
}

/** The dictionary that has the FontDescriptor: the font itself, or the descendant of a Type0. */
export function descriptorOwner(document: PdfDocument, dict: PDFDict): PDFDict {
  if (nameAt(document, dict, 'Subtype') !== 'Type0') return dict;
  const descendant = document.resolve(arrayAt(document, dict, 'DescendantFonts')?.asArray()[0]);
  return descendant instanceof PDFDict ? descendant : dict;
}
