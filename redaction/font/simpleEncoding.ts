import type { PdfDocument } from '../pdf/document.ts';
import {
  arrayAt,
  entry,
  nameAt,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
} from '../pdf/objects.ts';
import type { FontDescription } from './descriptor.ts';
import { baseEncoding, baseEncodingNamed } from './encoding/baseEncodings.ts';
import type { StandardFont } from './standardFonts.ts';

/** Glyph names by code (ISO 32000-2, 9.6.5). */
export interface SimpleEncoding {
  /** 256 names; '' where nothing is said. */
  readonly names: readonly string[];
  /** Codes that the Encoding entry itself names, not a guessed base. */
  readonly explicit: ReadonlySet<number> | 'all';
}

/**
 * The base comes from the Encoding entry, else the font program, else what the font's kind implies;
 * then the Differences.
 */
export function simpleEncoding(
  document: PdfDocument,
  dict: PDFDict,
  font: FontDescription,
  standard: StandardFont | undefined,
  programNames: readonly string[] | undefined,
): SimpleEncoding {
  const value = entry(document, dict, 'Encoding');
  const stated = baseEncodingNamed(statedBase(document, value));
  const names = [...(stated ?? programNames ?? impliedBase(font, standard))];
  const explicit = new Set<number>();
  if (value instanceof PDFDict) readDifferences(document, value, names, explicit);
  return { names, explicit: stated === undefined ? explicit : 'all' };
}

function statedBase(document: PdfDocument, value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName) return value.decodeText();
  return value instanceof PDFDict ? nameAt(document, value, 'BaseEncoding') : undefined;
}

function impliedBase(font: FontDescription, standard: StandardFont | undefined): readonly string[] {
  if (standard?.name === 'Symbol') return baseEncoding('SymbolEncoding');
  if (standard?.name === 'ZapfDingbats') return baseEncoding('ZapfDingbatsEncoding');
  return baseEncoding(font.subtype === 'TrueType' ? 'WinAnsiEncoding' : 'StandardEncoding');
}

function readDifferences(
  document: PdfDocument,
  encoding: PDFDict,
  names: string[],
  explicit: Set<number>,
): void {
  let code = 0;
  for (const part of arrayAt(document, encoding, 'Differences')?.asArray() ?? []) {
    const value = document.resolve(part);
    if (value instanceof PDFNumber) code = value.asNumber();
    if (!(value instanceof PDFName)) continue;
    if (code >= 0 && code <= 255) {
      names[code] = value.decodeText();
      explicit.add(code);
    }
    code++;
  }
}
