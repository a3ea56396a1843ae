/** Indirect objects in the file (ISO 32000-2, 7.3.10) and the extent of their streams (7.3.8). */
import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from '../objects.ts';
import { isDigit, isRegular, isWhiteSpace, matches, skipSpace } from './characters.ts';
import { ObjectReader, type ReaderSettings } from './objectReader.ts';

export interface ObjectHeader {
  readonly number: number;
  readonly generation: number;
  /** Just after `obj`. */
  readonly end: number;
}

/** White space that is passed over before and in a header: not for ever, since entries are many. */
const SPACE_WITHIN = 64;

/** `n g obj` at `at`, a little white space before it allowed. */
export function readHeader(bytes: Uint8Array, at: number): ObjectHeader | undefined {
  let i = skipLittle(bytes, at);
  const numberStart = i;
  let number = 0;
  while (isDigit(bytes[i])) number = number * 10 + bytes[i++]! - 0x30;
  if (i === numberStart || i - numberStart > 10) return undefined;
  const generationStart = skipLittle(bytes, i);
  if (generationStart === i) return undefined;
  i = generationStart;
  let generation = 0;
  while (isDigit(bytes[i])) generation = generation * 10 + bytes[i++]! - 0x30;
  if (i === generationStart || i - generationStart > 10) return undefined;
  i = skipLittle(bytes, i);
  return matches(bytes, i, 'obj') ? { number, generation, end: i + 3 } : undefined;
}

function skipLittle(bytes: Uint8Array, at: number): number {
  let i = at;
  while (i < at + SPACE_WITHIN && isWhiteSpace(bytes[i])) i++;
  return i;
}

export interface IndirectObject {
  readonly object: PDFObject | undefined;
  /** Just after `endobj`, or after the object where that is missing. */
  readonly end: number;
  /** The stream's Length was wrong or missing and its end was found by scanning. */
  readonly lengthRepaired: boolean;
}

/** Reads the object after a header. `lengthOf` resolves an indirect Length. */
export function readIndirect(
  bytes: Uint8Array,
  at: number,
  settings: ReaderSettings,
  lengthOf: (ref: PDFRef) => number | undefined,
): IndirectObject {
  const reader = new ObjectReader(bytes, at, settings);
  const object = reader.read();
  const next = skipSpace(bytes, reader.at);
  if (!(object instanceof PDFDict) || !matches(bytes, next, 'stream')) {
    return { object, end: afterEndObject(bytes, next, reader.at), lengthRepaired: false };
  }
  const length = object.get(LENGTH);
  const declared = length instanceof PDFRef ? lengthOf(length) : numeric(length);
  const extent = streamExtent(bytes, next, declared);
  const stream = PDFRawStream.of(object, bytes.subarray(extent.start, extent.end));
  const end = afterEndObject(bytes, extent.after, extent.after);
  return { object: stream, end, lengthRepaired: extent.repaired };
}

const LENGTH = PDFName.of('Length');

function numeric(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

function afterEndObject(bytes: Uint8Array, at: number, otherwise: number): number {
  const next = skipSpace(bytes, at);
  return matches(bytes, next, 'endobj') ? next + 6 : otherwise;
}

export interface StreamExtent {
  readonly start: number;
  readonly end: number;
  /** Just after `endstream`. */
  readonly after: number;
  readonly repaired: boolean;
}

/**
 * The data of the stream whose keyword stands at `keyword`. Where the declared length does not lead to
 * `endstream` the data goes on to the next one. Only a line feed before it is taken for the end of
 * line: a carriage return may be the last byte of the data.
 */
export function streamExtent(
  bytes: Uint8Array,
  keyword: number,
  declared: number | undefined,
): StreamExtent {
  const start = dataStart(bytes, keyword + 6);
  if (declared !== undefined && declared >= 0 && start + declared <= bytes.length) {
    const end = start + declared;
    const mark = skipWhite(bytes, end);
    if (matches(bytes, mark, 'endstream') && mark - end <= 4)
      return { start, end, after: mark + 9, repaired: false };
  }
  const mark = findEnd(bytes, start);
  if (mark === undefined) return { start, end: bytes.length, after: bytes.length, repaired: true };
  const end = mark > start && bytes[mark - 1] === 10 ? mark - 1 : mark;
  const after = matches(bytes, mark, 'endstream') ? mark + 9 : mark;
  return { start, end, after, repaired: true };
}

function dataStart(bytes: Uint8Array, at: number): number {
  let i = at;
  while (bytes[i] === 32 || bytes[i] === 9) i++;
  if (bytes[i] !== 13 && bytes[i] !== 10) return at;
  if (bytes[i] === 13 && bytes[i + 1] === 10) return i + 2;
  return i + 1;
}

function skipWhite(bytes: Uint8Array, at: number): number {
  let i = at;
  while (isWhiteSpace(bytes[i])) i++;
  return i;
}

/** The next `endstream`, or an `endobj` on its own that comes before it. */
function findEnd(bytes: Uint8Array, start: number): number | undefined {
  for (let at = bytes.indexOf(0x65, start); at >= 0; at = bytes.indexOf(0x65, at + 1)) {
    if (bytes[at + 1] !== 0x6e || bytes[at + 2] !== 0x64) continue;
    if (matches(bytes, at, 'endstream')) return at;
    const alone = matches(bytes, at, 'endobj') && isWhiteSpace(bytes[at - 1]);
    if (alone && !isRegular(bytes[at + 6])) return at;
  }
  return undefined;
}
