/** Inline images (ISO 32000-2, 8.9.7): dictionary with abbreviations expanded, and the data's extent. */
import { isRegular, isWhiteSpace } from '../syntax/characters.ts';
import { dataEndByFilter, lengthBySize, toldLength } from './inlineImageEnd.ts';
import { type InlineImage, NameOperand, type Operand } from './operation.ts';
import { ContentScanner, isKnownOperator, Token } from './scanner.ts';

const KEYS: ReadonlyMap<string, string> = new Map([
  ['BPC', 'BitsPerComponent'],
  ['CS', 'ColorSpace'],
  ['D', 'Decode'],
  ['DP', 'DecodeParms'],
  ['F', 'Filter'],
  ['H', 'Height'],
  ['IM', 'ImageMask'],
  ['I', 'Interpolate'],
  ['W', 'Width'],
  ['L', 'Length'],
]);
const COLOR_SPACES: ReadonlyMap<string, string> = new Map([
  ['G', 'DeviceGray'],
  ['RGB', 'DeviceRGB'],
  ['CMYK', 'DeviceCMYK'],
  ['I', 'Indexed'],
]);
const FILTERS: ReadonlyMap<string, string> = new Map([
  ['AHx', 'ASCIIHexDecode'],
  ['A85', 'ASCII85Decode'],
  ['LZW', 'LZWDecode'],
  ['Fl', 'FlateDecode'],
  ['RL', 'RunLengthDecode'],
  ['CCF', 'CCITTFaxDecode'],
  ['DCT', 'DCTDecode'],
]);

/** Reads on after `BI`, leaves the scanner after `EI`; undefined when the image has no end. */
export function readInlineImage(scanner: ContentScanner): InlineImage | undefined {
  const dict = readDict(scanner);
  if (dict === undefined) return undefined;
  const { bytes } = scanner;
  const start = scanner.at + (isWhiteSpace(bytes[scanner.at]) ? 1 : 0);
  const found = findData(bytes, start, dict);
  if (found === undefined) return undefined;
  scanner.at = found.after;
  const data = bytes.subarray(found.start, found.end);
  return { dict, data, dataStart: found.start, dataEnd: found.end };
}

function readDict(scanner: ContentScanner): Map<string, Operand> | undefined {
  const dict = new Map<string, Operand>();
  let key: string | undefined;
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Keyword) {
      if (scanner.keyword === 'ID') return dict;
      if (isKnownOperator(scanner.keyword)) return undefined;
      key = undefined;
    } else if (key !== undefined) {
      dict.set(key, expand(key, scanner.operand));
      key = undefined;
    } else if (scanner.operand instanceof NameOperand) {
      key = KEYS.get(scanner.operand.name) ?? scanner.operand.name;
    }
  }
  return undefined;
}

function expand(key: string, value: Operand): Operand {
  const names = key === 'ColorSpace' ? COLOR_SPACES : key === 'Filter' ? FILTERS : undefined;
  if (names === undefined) return value;
  if (Array.isArray(value)) return value.map((element) => expand(key, element));
  const full = value instanceof NameOperand ? names.get(value.name) : undefined;
  return full === undefined ? value : new NameOperand(full);
}

interface DataSpan {
  readonly start: number;
  readonly end: number;
  /** Just after `EI`. */
  readonly after: number;
}

function findData(
  bytes: Uint8Array,
  start: number,
  dict: ReadonlyMap<string, Operand>,
): DataSpan | undefined {
  const sized = spanOf(bytes, start, lengthBySize(dict));
  if (sized !== undefined) return sized;
  const end = dataEndByFilter(bytes, start, dict);
  const after = end === undefined ? undefined : endMarkAfter(bytes, end);
  if (end !== undefined && after !== undefined) return { start, end, after };
  const found = spanOf(bytes, start, toldLength(dict)) ?? scanForEnd(bytes, start);
  return found && goesOnWithin(bytes, found, dict.has('Filter')) ? undefined : found;
}

/** Undefined where no `EI` follows data of that length. */
function spanOf(
  bytes: Uint8Array,
  start: number,
  length: number | undefined,
): DataSpan | undefined {
  if (length === undefined) return undefined;
  // `ID` before CR LF: some producers count the LF as data, some do not.
  const shifted = bytes[start - 1] === 13 && bytes[start] === 10 ? start + 1 : start;
  for (const from of [start, shifted]) {
    const after = endMarkAfter(bytes, from + length);
    if (after !== undefined) return { start: from, end: from + length, after };
  }
  return undefined;
}

/** Where `EI` ends when only white space stands between `at` and it. */
function endMarkAfter(bytes: Uint8Array, at: number): number | undefined {
  let i = at;
  while (isWhiteSpace(bytes[i])) i++;
  return isEndMark(bytes, i) ? i + 2 : undefined;
}

function isEndMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x45 && bytes[at + 1] === 0x49 && !isRegular(bytes[at + 2]);
}

/**
 * The first `EI` between white space after which content goes on; else the first between white space
 * at all. Compressed data holds such bytes by chance about once in 16 MB, and then no operator follows.
 */
function scanForEnd(bytes: Uint8Array, start: number): DataSpan | undefined {
  let first: DataSpan | undefined;
  for (let at = start; at + 1 < bytes.length; at++) {
    at = bytes.indexOf(0x45, at);
    if (at < 0) break;
    if (!isEndMark(bytes, at)) continue;
    const spaced = at > start && isWhiteSpace(bytes[at - 1]);
    if (!spaced && at > start) continue;
    const span = { start, end: spaced ? at - 1 : at, after: at + 2 };
    if (contentFollows(bytes, at + 2)) return span;
    first ??= span;
  }
  return first ?? atVeryEnd(bytes, start);
}

/** `EI` right behind the data, with which the content ends: nothing stands there that could be read otherwise. */
function atVeryEnd(bytes: Uint8Array, start: number): DataSpan | undefined {
  let after = bytes.length;
  while (isWhiteSpace(bytes[after - 1])) after--;
  const end = after - 2;
  return end > start && isEndMark(bytes, end) ? { start, end, after } : undefined;
}

/**
 * Viewers that decode the data go on at the first `EI` behind them, whatever stands before and behind it: poppler shows
 * text there that would be data here. Data without a filter are as plain as a picture is even.
 */
function goesOnWithin(bytes: Uint8Array, { start, end }: DataSpan, isFiltered: boolean): boolean {
  for (let at = start; at + 1 < end; at++) {
    at = bytes.indexOf(0x45, at);
    if (at < 0 || at + 1 >= end) return false;
    if (bytes[at + 1] !== 0x49) continue;
    if (contentFollows(bytes, at + 2)) return true;
    if (isFiltered && isPlainText(bytes.subarray(at + 2, end))) return true;
  }
  return false;
}

/** As content is written; of compressed data one stretch in five million is. */
function isPlainText(bytes: Uint8Array): boolean {
  return bytes.length >= PLAIN && bytes.subarray(0, PLAIN).every(isPrintable);
}

const PLAIN = 16;

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte !== 0 && isWhiteSpace(byte));
}

function contentFollows(bytes: Uint8Array, at: number): boolean {
  const scanner = new ContentScanner(bytes.subarray(at, at + 512));
  try {
    for (let count = 0; count < 40; count++) {
      const token = scanner.next();
      if (token === Token.End) return count === 0 || at + 512 < bytes.length;
      if (token === Token.Keyword) return isKnownOperator(scanner.keyword);
    }
  } catch {
    return false;
  }
  return false;
}
