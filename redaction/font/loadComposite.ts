import { RedactionError } from '../model/errors.ts';
import type { PdfDocument } from '../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  entry,
  nameAt,
  PDFDict,
  PDFName,
  PDFRawStream,
  textAt,
} from '../pdf/objects.ts';
import { cidToGlyph } from './cidToGlyph.ts';
import type { CMap } from './cmap/cmap.ts';
import { unicodeFormOf } from './cmap/namedUnicode.ts';
import { parseCMap } from './cmap/parseCMap.ts';
import type { PredefinedCMaps } from './cmap/predefined.ts';
import { CompositeFont } from './compositeFont.ts';
import { describeFont, type FontFile } from './descriptor.ts';
import type { Font } from './font.ts';
import type { FontProgram } from './program/fontProgram.ts';
import { toUnicodeOf } from './toUnicode.ts';
import { trustedText } from './trustedText.ts';

const MAX_PARENTS = 8;

/**
 * A Type0 font (ISO 32000-2, 9.7.6). Refuses with `font-unsupported` when there is no descendant or
 * no CMap: without it the bytes cannot be split into characters.
 */
export function loadComposite(
  document: PdfDocument,
  dict: PDFDict,
  predefined: PredefinedCMaps,
  programOf: (file: FontFile | undefined) => FontProgram | undefined,
): Font {
  const descendant = document.resolve(arrayAt(document, dict, 'DescendantFonts')?.asArray()[0]);
  if (!(descendant instanceof PDFDict)) throw unsupported(document, dict, 'DescendantFonts');
  const cmap = encodingOf(document, dict, predefined);
  const baseFont =
    nameAt(document, descendant, 'BaseFont') ?? nameAt(document, dict, 'BaseFont') ?? '';
  const description = describeFont(document, descendant, baseFont, cmap.vertical);
  const program = programOf(description.fontFile);
  return new CompositeFont(document, {
    dict,
    descendant,
    description,
    cmap,
    program,
    glyphOf: cidToGlyph(document, descendant, program),
    unicodeOf: unicodeSource(document, dict, descendant, predefined, program),
  });
}

function encodingOf(document: PdfDocument, dict: PDFDict, predefined: PredefinedCMaps): CMap {
  const value = entry(document, dict, 'Encoding');
  const cmap =
    value instanceof PDFName
      ? predefined.named(value.decodeText())
      : value instanceof PDFRawStream
        ? embeddedCMap(document, value, predefined, 0)
        : undefined;
  if (cmap === undefined) throw unsupported(document, dict, 'Encoding');
  return cmap;
}

function embeddedCMap(
  document: PdfDocument,
  stream: PDFRawStream,
  predefined: PredefinedCMaps,
  depth: number,
): CMap {
  const map = parseCMap(document.decode(stream), (name) => predefined.named(name));
  const parent = entry(document, stream.dict, 'UseCMap');
  if (parent instanceof PDFName) map.parent ??= predefined.named(parent.decodeText());
  if (parent instanceof PDFRawStream && depth < MAX_PARENTS) {
    map.parent ??= embeddedCMap(document, parent, predefined, depth + 1);
  }
  return map;
}

/** ToUnicode, then a CMap that is Unicode itself, then the CID's collection, then the program (9.10.2). */
function unicodeSource(
  document: PdfDocument,
  dict: PDFDict,
  descendant: PDFDict,
  predefined: PredefinedCMaps,
  program: FontProgram | undefined,
) {
  const toUnicode = toUnicodeOf(document, dict, predefined);
  const direct = unicodeFormOf(nameAt(document, dict, 'Encoding') ?? '');
  const collection = collectionOf(document, descendant);
  return (code: number, length: number, cid: number, glyph: number | undefined): string =>
    trustedText(toUnicode?.get(code)) ||
    trustedText(direct?.(code, length)) ||
    (collection && trustedText(predefined.unicodeNamed(collection)?.get(cid))) ||
    (glyph === undefined ? '' : trustedText(program?.unicodeOf(glyph)));
}

/** `Adobe-Japan1-UCS2` and so on; '' for Identity and unknown collections. */
function collectionOf(document: PdfDocument, descendant: PDFDict): string {
  const system = dictAt(document, descendant, 'CIDSystemInfo');
  if (system === undefined || textAt(document, system, 'Registry') !== 'Adobe') return '';
  const ordering = textAt(document, system, 'Ordering') ?? '';
  return /^(Japan1|GB1|CNS1|Korea1)$/.test(ordering) ? `Adobe-${ordering}-UCS2` : '';
}

function unsupported(document: PdfDocument, dict: PDFDict, detail: string): RedactionError {
  const ref = document.refOf(dict);
  return new RedactionError('font-unsupported', {
    detail,
    ...(ref && { object: `${ref.objectNumber} ${ref.generationNumber} R` }),
  });
}
