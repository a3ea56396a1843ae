import { imageFileOf } from '../pdf/bareImages.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { shownData } from '../pdf/shownData.ts';

/**
 * What a JPEG or JPEG 2000 image shows: its bytes without those that only tell about it. Of another stream the data that
 * a viewer reads, where there is more. Undefined where that is all of it.
 */
export function bareImage(document: PdfDocument, stream: PDFRawStream): Uint8Array | undefined {
  const file = imageFileOf(document, stream);
  return file ? (file.bare ?? file.bytes) : shownData(document, stream)?.raw;
}
