import type { ByteView } from './byteView.ts';
import { type CffDict, readCffDict } from './cffDict.ts';

/** An INDEX (Adobe Technical Note 5176, 5): absolute offsets of its objects, and where it ends. */
export interface CffIndex {
  readonly start: number;
  readonly count: number;
  readonly offsetSize: number;
  /** `count + 1` absolute offsets. */
  readonly offsets: readonly number[];
  readonly end: number;
}

/** One Private DICT with its local subroutines. */
export interface CffPrivate {
  /** Where the DICT stands. */
  readonly start: number;
  readonly end: number;
  readonly defaultWidth: number;
  readonly nominalWidth: number;
  readonly subroutines: CffIndex | undefined;
}

/** Where everything stands in a bare CFF font. Offsets are absolute. */
export interface CffStructure {
  readonly view: ByteView;
  readonly names: CffIndex;
  readonly tops: CffIndex;
  readonly top: CffDict;
  readonly strings: CffIndex;
  readonly globalSubroutines: CffIndex;
  readonly charStrings: CffIndex;
  readonly cidKeyed: boolean;
  /** SID (or CID) by glyph. */
  readonly charset: readonly number[];
  /** Font DICTs of a CID-keyed font. */
  readonly fonts: CffIndex | undefined;
  readonly privates: readonly CffPrivate[];
  /** Index into `privates` by glyph; undefined: always the first. */
  readonly fontOfGlyph: Uint8Array | undefined;
}

export const CFF_KEY = {
  charset: 15,
  encoding: 16,
  charStrings: 17,
  privateDict: 18,
  subroutines: 19,
  defaultWidth: 20,
  nominalWidth: 21,
  fontMatrix: 12 * 256 + 7,
  ros: 12 * 256 + 30,
  fontArray: 12 * 256 + 36,
  fontSelect: 12 * 256 + 37,
} as const;

export function readIndex(view: ByteView, start: number): CffIndex {
  const count = view.u16(start);
  if (count === 0) return { start, count, offsetSize: 1, offsets: [], end: start + 2 };
  const offsetSize = view.u8(start + 2);
  if (offsetSize < 1 || offsetSize > 4) throw new RangeError('offset size');
  const base = start + 2 + (count + 1) * offsetSize;
  const offsets: number[] = [];
  for (let i = 0; i <= count; i++) {
    const offset = base + view.unsigned(start + 3 + i * offsetSize, offsetSize);
    if (offset > view.length || offset < (offsets[i - 1] ?? 0)) throw new RangeError('INDEX');
    offsets.push(offset);
  }
  return { start, count, offsetSize, offsets, end: offsets[count] ?? base };
}

export function indexEntry(view: ByteView, index: CffIndex, i: number): Uint8Array | undefined {
  const start = index.offsets[i];
  const end = index.offsets[i + 1];
  return start === undefined || end === undefined ? undefined : view.slice(start, end);
}

export function dictAtIndex(view: ByteView, index: CffIndex, i: number): CffDict {
  const bytes = indexEntry(view, index, i);
  if (bytes === undefined) throw new RangeError('DICT');
  return readCffDict(bytes);
}

export function readPrivate(view: ByteView, font: CffDict): CffPrivate {
  const [size = 0, offset = 0] = font.get(CFF_KEY.privateDict) ?? [];
  const dict = readCffDict(view.slice(offset, offset + size));
  const local = dict.get(CFF_KEY.subroutines)?.[0];
  return {
    start: offset,
    end: offset + size,
    defaultWidth: dict.get(CFF_KEY.defaultWidth)?.[0] ?? 0,
    nominalWidth: dict.get(CFF_KEY.nominalWidth)?.[0] ?? 0,
    subroutines: local === undefined ? undefined : readIndex(view, offset + local),
  };
}
