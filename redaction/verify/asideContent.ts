/**
 * Removed text in content that no page draws and that stays all the same (classes 13 and 43): looks of states that a field is
 * not in, glyph procedures, patterns. Where a page draws them the text is readable there, and no secret.
 */
import { contentText } from '../extract/contentText.ts';
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { dictAt, nameAt, numberAt, PDFDict, type PDFObject, PDFRawStream } from '../pdf/objects.ts';
import type { Location } from './objectWalk.ts';

/** Of an annotation or a Type3 font. */
export function asideLeaks(
  document: PdfDocument,
  dict: PDFDict,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing) return [];
  const resources = dictAt(document, dict, 'Resources');
  return [...contentsOf(document, dict)]
    .filter((stream) => secret.isIn(contentText(document, stream, resources)))
    .map(() => leakAt(at, 43));
}

export function patternLeaks(
  document: PdfDocument,
  stream: PDFRawStream,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing || numberAt(document, stream.dict, 'PatternType') !== 1) return [];
  return secret.isIn(contentText(document, stream, undefined)) ? [leakAt(at, 13)] : [];
}

function leakAt(at: Location, failureClass: number): Leak {
  const object = at.ref.toString();
  return { code: 'removed-text-in-stream', failureClass, object, detail: 'undrawn content' };
}

function* contentsOf(document: PdfDocument, dict: PDFDict): Generator<PDFRawStream> {
  const looks = dictAt(document, dict, 'AP');
  for (const look of looks?.values() ?? []) yield* streamsIn(document, look);
  if (nameAt(document, dict, 'Subtype') !== 'Type3') return;
  for (const procedure of dictAt(document, dict, 'CharProcs')?.values() ?? [])
    yield* streamsIn(document, procedure);
}

function* streamsIn(document: PdfDocument, slot: PDFObject): Generator<PDFRawStream> {
  const object = document.resolve(slot);
  if (object instanceof PDFRawStream) yield object;
  else if (object instanceof PDFDict)
    for (const state of object.values()) {
      const stream = document.resolve(state);
      if (stream instanceof PDFRawStream) yield stream;
    }
}
