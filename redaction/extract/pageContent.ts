import { RedactionError } from '../model/errors.ts';
import { decodedParts } from '../pdf/content/pageContent.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';

/** A page's content streams as the one stream they form (ISO 32000-2, 7.8.2). */
export interface PageContent {
  readonly bytes: Uint8Array;
  readonly parts: readonly ContentPart[];
  /** Streams that could not be decoded; they count as empty. */
  readonly broken: readonly RedactionError[];
}

export interface ContentPart {
  readonly stream: PDFRawStream;
  /** Half-open span in `bytes`. */
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 10;

export function pageContent(document: PdfDocument, page: PdfPage): PageContent {
  const broken: RedactionError[] = [];
  const decoded = decodedParts(document, page, (stream) =>
    decodeTolerant(document, stream, broken),
  );
  const parts: ContentPart[] = [];
  let at = 0;
  page.contents.forEach((stream, i) => {
    const start = at;
    at += decoded[i]!.length;
    parts.push({ stream, start, end: at });
    at++;
  });
  if (decoded.length === 1) return { bytes: decoded[0]!, parts, broken };
  return { bytes: joined(decoded, parts), parts, broken };
}

/** A token may not cross the border of two streams: white space stands between them. */
function joined(decoded: readonly Uint8Array[], parts: readonly ContentPart[]): Uint8Array {
  const bytes = new Uint8Array(parts.length === 0 ? 0 : parts.at(-1)!.end);
  parts.forEach((part, i) => {
    bytes.set(decoded[i]!, part.start);
    if (part.end < bytes.length) bytes[part.end] = NEWLINE;
  });
  return bytes;
}

function decodeTolerant(
  document: PdfDocument,
  stream: PDFRawStream,
  broken: RedactionError[],
): Uint8Array {
  try {
    return document.decodeDrawn(stream);
  } catch (error) {
    if (!(error instanceof RedactionError) || error.code === 'limit-exceeded') throw error;
    broken.push(error);
    return new Uint8Array(0);
  }
}
