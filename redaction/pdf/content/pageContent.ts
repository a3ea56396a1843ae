import { RedactionError } from '../../model/errors.ts';
import type { PdfDocument, PdfPage } from '../document.ts';

/**
 * The content of a page: its streams joined by a line feed, since a token never goes on over the
 * border of two streams (ISO 32000-2, 7.8.2).
 */
export function pageContent(document: PdfDocument, page: PdfPage): Uint8Array {
  const parts = page.contents.map((stream) => decodePart(document, page, stream));
  if (parts.length === 1) return parts[0]!;
  const total = parts.reduce((sum, part) => sum + part.length + 1, 0);
  if (total > document.limits.maxDecodedStream)
    throw new RedactionError('limit-exceeded', { page: page.number });
  const joined = new Uint8Array(Math.max(0, total - 1)).fill(10);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length + 1;
  }
  return joined;
}

function decodePart(document: PdfDocument, page: PdfPage, stream: PdfPage['contents'][number]) {
  try {
    return document.decode(stream);
  } catch (error) {
    if (!(error instanceof RedactionError)) throw error;
    throw new RedactionError(error.code, { ...error.place, page: page.number });
  }
}
