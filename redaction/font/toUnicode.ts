import type { PdfDocument } from '../pdf/document.ts';
import { entry, type PDFDict, PDFName, PDFRawStream } from '../pdf/objects.ts';
import { parseToUnicode } from './cmap/parseToUnicode.ts';
import type { PredefinedCMaps } from './cmap/predefined.ts';
import { UnicodeMap } from './cmap/unicodeMap.ts';

/**
 * The font's ToUnicode map (ISO 32000-2, 9.10.3): a stream, or the name Identity-H of producers whose
 * codes are Unicode. Undefined when there is none or its stream cannot be read: other sources are asked.
 */
export function toUnicodeOf(
  document: PdfDocument,
  dict: PDFDict,
  predefined: PredefinedCMaps,
): UnicodeMap | undefined {
  const value = entry(document, dict, 'ToUnicode');
  if (value instanceof PDFName) return namedMap(value.decodeText(), predefined);
  if (!(value instanceof PDFRawStream)) return undefined;
  const bytes = readable(document, value);
  const map = bytes && parseToUnicode(bytes, (name) => namedMap(name, predefined));
  return map?.empty === false ? map : undefined;
}

function namedMap(name: string, predefined: PredefinedCMaps): UnicodeMap | undefined {
  if (name !== 'Identity-H' && name !== 'Identity-V') return predefined.unicodeNamed(name);
  const identity = new UnicodeMap();
  identity.setRange(0, 0xffff, '\0');
  return identity;
}

/** A broken ToUnicode or font program is no reason to refuse: what it would tell is unknown. */
export function readable(document: PdfDocument, stream: PDFRawStream): Uint8Array | undefined {
  try {
    return document.decode(stream);
  } catch {
    return undefined;
  }
}
