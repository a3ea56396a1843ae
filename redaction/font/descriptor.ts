import type { GlyphFont } from '../model/glyph.ts';
import type { PdfDocument } from '../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  nameAt,
  numberAt,
  numbersOf,
  type PDFDict,
  type PDFRawStream,
  streamAt,
} from '../pdf/objects.ts';

/** What a font dictionary and its descriptor (ISO 32000-2, 9.8) say, in thousandths of an em. */
export interface FontDescription {
  /** BaseFont as written, subset tag included. */
  readonly baseFont: string;
  readonly subtype: string;
  readonly descriptor: PDFDict | undefined;
  readonly symbolic: boolean;
  readonly fontFile: FontFile | undefined;
  readonly info: GlyphFont;
}

export interface FontFile {
  readonly key: 'FontFile' | 'FontFile2' | 'FontFile3';
  readonly stream: PDFRawStream;
}

const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;
const FORCE_BOLD = 1 << 18;

/** `dict` is the simple font or the Type0's descendant; `vertical` is known for Type0 only. */
export function describeFont(
  document: PdfDocument,
  dict: PDFDict,
  baseFont: string,
  vertical = false,
): FontDescription {
  const descriptor = dictAt(document, dict, 'FontDescriptor');
  const subtype = nameAt(document, dict, 'Subtype') ?? '';
  const flags = descriptor ? (numberAt(document, descriptor, 'Flags') ?? 0) : 0;
  return {
    baseFont,
    subtype,
    descriptor,
    symbolic: (flags & SYMBOLIC) !== 0,
    fontFile: descriptor && fontFileOf(document, descriptor),
    info: {
      name: withoutSubsetTag(baseFont),
      bold: isBold(document, descriptor, baseFont, flags),
      italic: isItalic(document, descriptor, baseFont, flags),
      vertical,
      type3: subtype === 'Type3',
    },
  };
}

/** `ABCDEF+Name` → `Name` (9.9.2). */
export function withoutSubsetTag(baseFont: string): string {
  return baseFont.replace(/^[A-Z]{6}\+/, '');
}

function fontFileOf(document: PdfDocument, descriptor: PDFDict): FontFile | undefined {
  for (const key of ['FontFile', 'FontFile2', 'FontFile3'] as const) {
    const stream = streamAt(document, descriptor, key);
    if (stream !== undefined) return { key, stream };
  }
  return undefined;
}

function isBold(
  document: PdfDocument,
  descriptor: PDFDict | undefined,
  name: string,
  flags: number,
): boolean {
  if (/bold|black|heavy|demi/i.test(name) || (flags & FORCE_BOLD) !== 0) return true;
  return descriptor !== undefined && (numberAt(document, descriptor, 'FontWeight') ?? 0) >= 600;
}

function isItalic(
  document: PdfDocument,
  descriptor: PDFDict | undefined,
  name: string,
  flags: number,
): boolean {
  if (/italic|oblique/i.test(name) || (flags & ITALIC) !== 0) return true;
  return descriptor !== undefined && (numberAt(document, descriptor, 'ItalicAngle') ?? 0) !== 0;
}

/** Four numbers, or undefined when there is no box or an empty one. */
export function boxAt(
  document: PdfDocument,
  dict: PDFDict,
  name: string,
): readonly [number, number, number, number] | undefined {
  const [xa, ya, xb, yb] = numbersOf(document, arrayAt(document, dict, name));
  if (xa === undefined || ya === undefined || xb === undefined || yb === undefined)
    return undefined;
  if (xa === xb || ya === yb) return undefined;
  return [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
}
