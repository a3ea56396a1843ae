/** What an image dictionary says (ISO 32000-2, Table 87), and which of it a blanked image keeps. */
import { RedactionError } from '../../model/errors.ts';
import { colourComponents } from '../../pdf/colourComponents.ts';
import {
  booleanAt,
  entry,
  key,
  numberAt,
  type PDFDict,
  type PDFName,
  type PDFObject,
  type Resolver,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

export interface ImageHeader {
  readonly width: number;
  readonly height: number;
  /** ImageMask true: one bit a pixel, painted in the current colour. */
  readonly stencil: boolean;
  /** 1, 2, 4, 8 or 16. */
  readonly bits: number;
  /** Undefined where the dictionary has no ColorSpace that says it (JPX). */
  readonly components: number | undefined;
}

/** Larger ones are refused as a whole: no scanner makes them, and a bomb may not fill the memory. */
const MAX_SIDE = 100_000;

export function readHeader(
  from: Resolver,
  dict: PDFDict,
  resources: PDFDict | undefined,
): ImageHeader {
  const width = numberAt(from, dict, 'Width') ?? 0;
  const height = numberAt(from, dict, 'Height') ?? 0;
  if (!isSide(width) || !isSide(height)) throw unsupportedImage('size');
  const stencil = booleanAt(from, dict, 'ImageMask') === true;
  const bits = stencil ? 1 : (numberAt(from, dict, 'BitsPerComponent') ?? 8);
  if (![1, 2, 4, 8, 16].includes(bits)) throw unsupportedImage('BitsPerComponent');
  const components = stencil
    ? 1
    : colourComponents(from, entry(from, dict, 'ColorSpace'), resources);
  return { width, height, stencil, bits, components };
}

function isSide(length: number): boolean {
  return Number.isInteger(length) && length >= 1 && length <= MAX_SIDE;
}

export function unsupportedImage(detail: string): RedactionError {
  return new RedactionError('image-unsupported', { detail });
}

/**
 * Kept from an image that is written anew. Everything else goes: Alternates, OPI, Metadata, PieceInfo, AF,
 * Measure, PtData, ID, Name (class 28); StructParent belongs to the original object.
 */
const KEPT_ENTRIES: readonly string[] = [
  'Type',
  'Subtype',
  'Width',
  'Height',
  'ColorSpace',
  'BitsPerComponent',
  'Intent',
  'ImageMask',
  'Decode',
  'Interpolate',
  'Matte',
  'OC',
];

/** Entries by which a stream tells how it is coded, and those that hold masks: set anew by the writer. */
const CODING_ENTRIES: readonly string[] = [
  'Length',
  'Filter',
  'DecodeParms',
  'DL',
  'Mask',
  'SMask',
  'SMaskInData',
];

const KEPT_NAMES: ReadonlySet<PDFName> = new Set(KEPT_ENTRIES.map(key));
const PLAIN_NAMES: ReadonlySet<PDFName> = new Set([...KEPT_ENTRIES, ...CODING_ENTRIES].map(key));

/** The kept entries with `changes` laid over them; an undefined change deletes. */
export function keptDict(
  rewrite: Rewrite,
  dict: PDFDict,
  changes: Record<string, PDFObject | undefined>,
): PDFDict {
  const copy = rewrite.dict({});
  for (const [name, value] of dict.entries()) if (KEPT_NAMES.has(name)) copy.set(name, value);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) copy.delete(key(name));
    else copy.set(key(name), value);
  }
  return copy;
}

/** True when the dictionary holds something that `keptDict` drops. */
export function hasSideEntries(dict: PDFDict): boolean {
  return dict.entries().some(([name]) => !PLAIN_NAMES.has(name));
}
