import { imageFileOf } from '../pdf/bareImages.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';

/** What a JPEG or JPEG 2000 image shows: its bytes without those that only tell about it. Undefined for all other streams. */
export function bareImage(document: PdfDocument, stream: PDFRawStream): Uint8Array | undefined {
  const file = imageFileOf(document, stream);
  return file && (file.bare ?? file.bytes);
}
