import type { PdfDocument } from '../pdf/document.ts';
import { jpegOf, withoutSideData } from '../pdf/jpegSegments.ts';
import type { PDFRawStream } from '../pdf/objects.ts';

/** What a JPEG image shows: its bytes without those that only tell about it. Undefined for all other streams. */
export function bareImage(document: PdfDocument, stream: PDFRawStream): Uint8Array | undefined {
  const jpeg = jpegOf(document, stream);
  return jpeg && (withoutSideData(jpeg) ?? jpeg);
}
