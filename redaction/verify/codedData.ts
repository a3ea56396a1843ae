/**
 * Removed text in data that is no text: behind the end of a filter's data, between its codes, among numbers (classes 28 and 37).
 * Asks no reader where the data ends: looks through all of it, as it stands and as each filter but the last leaves it.
 */
import { RedactionError } from '../model/errors.ts';
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { filtersOf } from '../pdf/filters/filters.ts';
import { nameAt, numberAt, type PDFRawStream } from '../pdf/objects.ts';
import { dataOfStages } from '../pdf/shownData.ts';
import { everySecond } from './byteReadings.ts';
import type { Location } from './objectWalk.ts';

export function codedLeaks(
  document: PdfDocument,
  stream: PDFRawStream,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing) return [];
  const filters = filtersOf(document, stream.dict);
  const numbers = isOfNumbers(document, stream);
  const raw = document.rawBytes(stream);
  const tells =
    filters.length === 0
      ? numbers && isIn(raw, secret)
      : isBetweenCodes(document, stream, raw, secret) ||
        ((numbers || filters.length > 1) && isInStages(document, stream, numbers, secret));
  if (!tells) return [];
  const object = at.ref.toString();
  return [{ code: 'removed-text-in-stream', failureClass: 37, object, detail: 'coded data' }];
}

/** What the data itself says, as where it is stored and not coded, its own checks judge. */
function isBetweenCodes(
  document: PdfDocument,
  stream: PDFRawStream,
  raw: Uint8Array,
  secret: SecretWords,
): boolean {
  if (!isIn(raw, secret)) return false;
  const [, decoded] = stagesOf(document, stream);
  return decoded === undefined || !isIn(decoded, secret);
}

function isInStages(
  document: PdfDocument,
  stream: PDFRawStream,
  numbers: boolean,
  secret: SecretWords,
): boolean {
  const stages = stagesOf(document, stream).slice(1, numbers ? undefined : -1);
  return stages.some((stage) => isIn(stage, secret));
}

/** None where it cannot be decoded: other checks tell. */
function stagesOf(document: PdfDocument, stream: PDFRawStream): Uint8Array[] {
  try {
    return dataOfStages(document, stream);
  } catch (error) {
    if (error instanceof RedactionError || error instanceof RangeError) return [];
    throw error;
  }
}

/** Meshes, sampled functions, images without a filter: small, or as they stand. */
function isOfNumbers(document: PdfDocument, { dict }: PDFRawStream): boolean {
  const mesh = numberAt(document, dict, 'ShadingType') ?? 0;
  if (mesh >= 4 && mesh <= 7) return true;
  if (numberAt(document, dict, 'FunctionType') === 0) return true;
  const isImage = nameAt(document, dict, 'Subtype') === 'Image';
  return isImage && filtersOf(document, dict).length === 0;
}

/** As Latin-1, and as UTF-16 of either order. */
function isIn(bytes: Uint8Array, secret: SecretWords): boolean {
  if (secret.isInBytes(bytes)) return true;
  if (!bytes.includes(0)) return false;
  return secret.isInBytes(everySecond(bytes, 0)) || secret.isInBytes(everySecond(bytes, 1));
}
