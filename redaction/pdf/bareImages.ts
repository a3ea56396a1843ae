/** Images that are files of their own, JPEG and JPEG 2000 (ISO 32000-2, 7.4.8 and 7.4.9), and what of them is image. */
import { RedactionError } from '../model/errors.ts';
import type { PdfDocument } from './document.ts';
import { withoutSideData } from './jpegSegments.ts';
import { withoutSideBoxes } from './jpxBoxes.ts';
import { entry, PDFArray, PDFName, type PDFObject, type PDFRawStream } from './objects.ts';

export interface ImageFile {
  readonly filter: 'DCTDecode' | 'JPXDecode';
  readonly bytes: Uint8Array;
  /** Without what only tells about the image; undefined where there is nothing of the kind. */
  readonly bare: Uint8Array | undefined;
}

const FILTERS: ReadonlyMap<PDFObject | undefined, ImageFile['filter']> = new Map([
  [PDFName.of('DCTDecode'), 'DCTDecode'],
  [PDFName.of('DCT'), 'DCTDecode'],
  [PDFName.of('JPXDecode'), 'JPXDecode'],
]);

/** The file that an image stream holds; undefined for other streams, and where a filter around it is broken. */
export function imageFileOf(document: PdfDocument, stream: PDFRawStream): ImageFile | undefined {
  const value = entry(document, stream.dict, 'Filter');
  const filters = value instanceof PDFArray ? value.asArray() : [value];
  const filter = FILTERS.get(document.resolve(filters.at(-1)));
  const bytes = filter && fileBytes(document, stream, filters.length);
  if (filter === undefined || bytes === undefined) return undefined;
  const bare = filter === 'DCTDecode' ? withoutSideData(bytes) : withoutSideBoxes(bytes);
  return { filter, bytes, bare };
}

function fileBytes(document: PdfDocument, stream: PDFRawStream, filters: number) {
  if (filters === 1) return document.rawBytes(stream);
  try {
    return document.decodeUntilImage(stream).bytes;
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  }
}
