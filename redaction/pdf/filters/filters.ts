/** The filter chain of a stream (ISO 32000-2, 7.4). */
import { RedactionError } from '../../model/errors.ts';
import type { Ports } from '../../model/ports.ts';
import {
  entry,
  nameAt,
  nameText,
  numberAt,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type Resolver,
} from '../objects.ts';
import { ascii85, asciiHex, runLength } from './ascii.ts';
import { flate } from './flate.ts';
import { lzw } from './lzw.ts';
import { type Prediction, unpredict } from './predictor.ts';

export interface Filter {
  /** Full name: `FlateDecode`. */
  readonly name: string;
  readonly parms: PDFDict | undefined;
}

export interface Decoded {
  readonly bytes: Uint8Array;
  /** The image filter that is left to apply; undefined when all were applied. */
  readonly filter: string | undefined;
  readonly parms: PDFDict | undefined;
}

const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ['AHx', 'ASCIIHexDecode'],
  ['A85', 'ASCII85Decode'],
  ['LZW', 'LZWDecode'],
  ['Fl', 'FlateDecode'],
  ['RL', 'RunLengthDecode'],
  ['CCF', 'CCITTFaxDecode'],
  ['DCT', 'DCTDecode'],
]);
export const IMAGE_FILTERS: ReadonlySet<string> = new Set([
  'DCTDecode',
  'JPXDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
]);
/** No real stream has more; each one can multiply the size. */
const MAX_FILTERS = 16;

/** The filters of a stream dictionary in the order of decoding. */
export function filtersOf(from: Resolver, dict: PDFDict): Filter[] {
  const names = listOf(from, entry(from, dict, 'Filter') ?? entry(from, dict, 'F'));
  const parms = listOf(from, entry(from, dict, 'DecodeParms') ?? entry(from, dict, 'DP'));
  if (names.length > MAX_FILTERS) throw new RedactionError('limit-exceeded', { detail: 'Filter' });
  const filters: Filter[] = [];
  names.forEach((name, i) => {
    if (!(name instanceof PDFName)) return;
    const text = nameText(name);
    const parm = parms[i];
    const dictionary = parm instanceof PDFDict ? parm : undefined;
    filters.push({ name: FULL_NAMES.get(text) ?? text, parms: dictionary });
  });
  return filters;
}

function listOf(from: Resolver, value: PDFObject | undefined): (PDFObject | undefined)[] {
  if (value instanceof PDFArray) return value.asArray().map((element) => from.resolve(element));
  return value === undefined || value instanceof PDFRawStream ? [] : [value];
}

/**
 * Applies filters up to the first image filter. Throws `filter-unsupported`, `filter-broken`, or
 * `limit-exceeded` when any step would exceed `limit` bytes. `onBroken` hears
 * of data that say in their midst what cannot be.
 */
export function applyFilters(
  from: Resolver,
  filters: readonly Filter[],
  raw: Uint8Array,
  ports: Ports,
  limit: number,
  onBroken?: (filter: string) => void,
): Decoded {
  let bytes = raw;
  for (const { name, parms } of filters) {
    if (IMAGE_FILTERS.has(name)) return { bytes, filter: name, parms };
    bytes = applyFilter(from, name, parms, bytes, ports, limit, () => onBroken?.(name));
  }
  return { bytes, filter: undefined, parms: undefined };
}

/** One filter that is no image's own. Throws as `applyFilters` does. */
export function applyFilter(
  from: Resolver,
  name: string,
  parms: PDFDict | undefined,
  bytes: Uint8Array,
  ports: Ports,
  limit: number,
  onBroken?: () => void,
): Uint8Array {
  switch (name) {
    case 'FlateDecode':
      return predicted(from, parms, flate(bytes, ports, limit, onBroken));
    case 'LZWDecode':
      return predicted(from, parms, lzw(bytes, earlyChange(from, parms), limit, onBroken));
    case 'ASCIIHexDecode':
      return asciiHex(bytes, onBroken);
    case 'ASCII85Decode':
      return ascii85(bytes, onBroken);
    case 'RunLengthDecode':
      return runLength(bytes, limit);
    case 'Crypt':
      // Decryption is over when filters begin (document.rawBytes): nothing is left to do here.
      return bytes;
    default:
      throw new RedactionError('filter-unsupported', { detail: name.slice(0, 32) });
  }
}

export function earlyChange(from: Resolver, parms: PDFDict | undefined): number {
  return parms !== undefined && numberAt(from, parms, 'EarlyChange') === 0 ? 0 : 1;
}

function predicted(from: Resolver, parms: PDFDict | undefined, bytes: Uint8Array): Uint8Array {
  const predictor = parms === undefined ? 1 : (numberAt(from, parms, 'Predictor') ?? 1);
  if (parms === undefined || predictor < 2) return bytes;
  return unpredict(bytes, predictionOf(from, parms));
}

export function predictionOf(from: Resolver, parms: PDFDict): Prediction {
  return {
    predictor: numberAt(from, parms, 'Predictor') ?? 1,
    colors: numberAt(from, parms, 'Colors') ?? 1,
    bitsPerComponent: numberAt(from, parms, 'BitsPerComponent') ?? 8,
    columns: numberAt(from, parms, 'Columns') ?? 1,
  };
}

/** Whether the stream's own dictionary names this crypt filter (7.4.10); undefined without one. */
export function cryptFilterOf(from: Resolver, dict: PDFDict): string | undefined {
  const crypt = filtersOf(from, dict).find((filter) => filter.name === 'Crypt');
  if (crypt === undefined) return undefined;
  return (crypt.parms && nameAt(from, crypt.parms, 'Name')) ?? 'Identity';
}
