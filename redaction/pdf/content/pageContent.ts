import { RedactionError } from '../../model/errors.ts';
import type { PdfDocument, PdfPage } from '../document.ts';

/**
 * The content of a page: its streams joined by a line feed, since a token never goes on over the
 * border of two streams (ISO 32000-2, 7.8.2).
 */
export function pageContent(document: PdfDocument, page: PdfPage): Uint8Array {
  const parts = decodedParts(document, page, (stream) => decodePart(document, page, stream));
  if (parts.length === 1) return parts[0]!;
  const total = parts.reduce((sum, part) => sum + part.length + 1, 0);
  const joined = new Uint8Array(Math.max(0, total - 1)).fill(10);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length + 1;
  }
  return joined;
}

/**
 * What each content stream of a page decodes to; one that is named more than once is decoded once. Throws `limit-exceeded` as soon
 * as the content that they form is longer than any stream may be: a thousand names cost a few kilobytes of file.
 */
export function decodedParts(
  document: PdfDocument,
  page: PdfPage,
  decode: (stream: PdfPage['contents'][number]) => Uint8Array,
): Uint8Array[] {
  const known = new Map<PdfPage['contents'][number], Uint8Array>();
  let total = 0;
  return page.contents.map((stream) => {
    const bytes = known.get(stream) ?? decode(stream);
    known.set(stream, bytes);
    total += bytes.length + 1;
    if (total > document.limits.maxDecodedStream)
      throw new RedactionError('limit-exceeded', { page: page.number, detail: 'page content' });
    return bytes;
  });
}

function decodePart(document: PdfDocument, page: PdfPage, stream: PdfPage['contents'][number]) {
  try {
    return document.decodeDrawn(stream);
  } catch (error) {
    if (!(error instanceof RedactionError)) throw error;
    throw new RedactionError(error.code, { ...error.place, page: page.number });
  }
}
