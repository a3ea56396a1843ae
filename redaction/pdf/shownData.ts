/**
 * What of a stream's data is ever shown: the samples that Width and Height ask for, whole elements of a mesh, and what
 * stands before the end of its Flate data. What follows is read by no viewer, and may say anything (classes 28 and 37).
 */
import { RedactionError } from '../model/errors.ts';
import { colourComponents } from './colourComponents.ts';
import type { PdfDocument } from './document.ts';
import { filtersOf } from './filters/filters.ts';
import { meshLength } from './meshLength.ts';
import { booleanAt, entry, nameAt, numberAt, type PDFDict, type PDFRawStream } from './objects.ts';

export interface ShownData {
  /** As it stands in the file. */
  readonly raw: Uint8Array;
  /** Set where the data had to be written anew, with Flate: `raw` decoded. */
  readonly decoded?: Uint8Array;
}

const IMAGE_FILTERS = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

/** Undefined where all of the data is shown, and where nobody can tell. */
export function shownData(document: PdfDocument, stream: PDFRawStream): ShownData | undefined {
  try {
    const shown = shownDecoded(document, stream);
    if (shown !== undefined) return { raw: document.ports.deflate(shown), decoded: shown };
    const raw = beforeEnd(document, stream);
    return raw && { raw };
  } catch (error) {
    if (error instanceof RedactionError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function shownDecoded(document: PdfDocument, stream: PDFRawStream): Uint8Array | undefined {
  const { dict } = stream;
  const isImage = nameAt(document, dict, 'Subtype') === 'Image';
  const type = numberAt(document, dict, 'ShadingType') ?? 0;
  if (!isImage && !(type >= 4 && type <= 7)) return undefined;
  if (filtersOf(document, dict).some(({ name }) => IMAGE_FILTERS.has(name))) return undefined;
  const bytes = document.decode(stream);
  const length = isImage ? samplesLength(document, dict) : meshLength(document, dict, bytes);
  return length !== undefined && length < bytes.length ? bytes.subarray(0, length) : undefined;
}

/** Rows end on bytes (8.9.5.2). Undefined where a colour space does not tell how many values a sample has. */
function samplesLength(document: PdfDocument, dict: PDFDict): number | undefined {
  const isStencil = booleanAt(document, dict, 'ImageMask') === true;
  const space = entry(document, dict, 'ColorSpace');
  const components = isStencil ? 1 : colourComponents(document, space, undefined);
  const bits = isStencil ? 1 : numberAt(document, dict, 'BitsPerComponent');
  const [width, height] = [numberAt(document, dict, 'Width'), numberAt(document, dict, 'Height')];
  if (components === undefined || !bits || !width || !height) return undefined;
  return Math.ceil((width * components * bits) / 8) * height;
}

/** Undefined where nothing but a line's end follows. */
function beforeEnd(document: PdfDocument, stream: PDFRawStream): Uint8Array | undefined {
  if (filtersOf(document, stream.dict)[0]?.name !== 'FlateDecode') return undefined;
  const raw = document.rawBytes(stream);
  const { complete, used } = document.ports.inflate(raw, document.limits.maxDecodedStream);
  if (!complete || used === undefined || isLineEnd(raw.subarray(used))) return undefined;
  return raw.subarray(0, used);
}

function isLineEnd(rest: Uint8Array): boolean {
  return rest.length <= 2 && rest.every((byte) => byte === 10 || byte === 13);
}
