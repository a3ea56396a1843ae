import type { PdfDocument } from '../../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  nameAt,
  PDFDict,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';

const FILES = ['FontFile', 'FontFile2', 'FontFile3'];
const MAX_DEPTH = 6;

/**
 * Streams (font programs and ToUnicode maps) that fonts other than `known` use, and fonts that form
 * fields write with: what they show is not counted, so nothing of theirs may be pruned.
 */
export function strangersStreams(
  document: PdfDocument,
  known: ReadonlySet<PDFDict>,
): ReadonlySet<PDFObject> {
  const streams = new Set<PDFObject>();
  const form = dictAt(document, document.catalog, 'AcroForm');
  const fieldFonts = form && dictAt(document, form, 'DR');
  if (fieldFonts !== undefined) noteFonts(document, dictAt(document, fieldFonts, 'Font'), streams);
  for (const ref of document.refs()) {
    const object = document.get(ref);
    if (object instanceof PDFDict) visit(document, object, known, streams, 0);
    else if (object instanceof PDFRawStream) visit(document, object.dict, known, streams, 0);
  }
  return streams;
}

function noteFonts(document: PdfDocument, fonts: PDFDict | undefined, to: Set<PDFObject>): void {
  for (const [, value] of fonts?.entries() ?? []) {
    const font = document.resolve(value);
    if (font instanceof PDFDict) note(document, font, to);
  }
}

/** Fonts are objects of their own, or stand in Resources, which may stand in pages and forms. */
function visit(
  document: PdfDocument,
  dict: PDFDict,
  known: ReadonlySet<PDFDict>,
  to: Set<PDFObject>,
  depth: number,
): void {
  if (depth > MAX_DEPTH) return;
  const isFont =
    dictAt(document, dict, 'FontDescriptor') ?? arrayAt(document, dict, 'DescendantFonts');
  if (isFont !== undefined) {
    // A CIDFont is part of the Type0 font that names it.
    const descendant = nameAt(document, dict, 'Subtype')?.startsWith('CIDFont') === true;
    if (!descendant && !known.has(dict)) note(document, dict, to);
    return;
  }
  for (const [name, value] of dict.entries()) {
    const inside = depth > 0 || name.decodeText() === 'Resources' || name.decodeText() === 'Font';
    if (inside && value instanceof PDFDict) visit(document, value, known, to, depth + 1);
  }
}

function note(document: PdfDocument, font: PDFDict, to: Set<PDFObject>): void {
  const descendant = document.resolve(arrayAt(document, font, 'DescendantFonts')?.asArray()[0]);
  const toUnicode = dictStream(document, font, 'ToUnicode');
  if (toUnicode !== undefined) to.add(toUnicode);
  for (const owner of [font, descendant]) {
    const descriptor =
      owner instanceof PDFDict ? dictAt(document, owner, 'FontDescriptor') : undefined;
    if (descriptor === undefined) continue;
    for (const key of FILES) {
      const file = dictStream(document, descriptor, key);
      if (file !== undefined) to.add(file);
    }
  }
}

function dictStream(document: PdfDocument, dict: PDFDict, key: string): PDFObject | undefined {
  for (const [name, value] of dict.entries()) {
    if (name.decodeText() === key) return document.resolve(value);
  }
  return undefined;
}
