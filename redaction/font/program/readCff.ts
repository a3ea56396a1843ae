import { ByteView } from './byteView.ts';
import type { CffDict } from './cffDict.ts';
import {
  CFF_KEY,
  type CffIndex,
  type CffPrivate,
  type CffStructure,
  dictAtIndex,
  readIndex,
  readPrivate,
} from './cffStructure.ts';
import { CFF_EXPERT_CHARSET, CFF_EXPERT_SUBSET_CHARSET } from './glyphOrder.table.ts';

/** Reads a bare CFF font (Adobe Technical Note 5176). Throws RangeError where it is damaged. */
export function readCff(bytes: Uint8Array): CffStructure {
  const view = new ByteView(bytes);
  if (view.u8(0) !== 1) throw new RangeError('CFF version');
  const names = readIndex(view, view.u8(2));
  const tops = readIndex(view, names.end);
  const strings = readIndex(view, tops.end);
  const globalSubroutines = readIndex(view, strings.end);
  const top = dictAtIndex(view, tops, 0);
  const charStrings = readIndex(view, required(top, CFF_KEY.charStrings));
  const cidKeyed = top.has(CFF_KEY.ros);
  const fonts = cidKeyed ? readIndex(view, required(top, CFF_KEY.fontArray)) : undefined;
  return {
    view,
    names,
    tops,
    top,
    strings,
    globalSubroutines,
    charStrings,
    cidKeyed,
    charset: readCharset(view, top, charStrings.count),
    fonts,
    privates: fonts ? privatesOf(view, fonts) : [readPrivate(view, top)],
    fontOfGlyph: cidKeyed ? readFontSelect(view, top, charStrings) : undefined,
  };
}

function required(dict: CffDict, key: number): number {
  const value = dict.get(key)?.[0];
  if (value === undefined) throw new RangeError(`Top DICT ${key}`);
  return value;
}

function privatesOf(view: ByteView, fonts: CffIndex): CffPrivate[] {
  const privates: CffPrivate[] = [];
  for (let i = 0; i < fonts.count; i++) {
    privates.push(readPrivate(view, dictAtIndex(view, fonts, i)));
  }
  return privates;
}

function readCharset(view: ByteView, top: CffDict, count: number): readonly number[] {
  const offset = top.get(CFF_KEY.charset)?.[0] ?? 0;
  if (offset === 0) return predefined('0-228', count);
  if (offset === 1) return predefined(CFF_EXPERT_CHARSET, count);
  if (offset === 2) return predefined(CFF_EXPERT_SUBSET_CHARSET, count);
  const format = view.u8(offset);
  const charset = [0];
  if (format === 0) {
    for (let at = offset + 1; charset.length < count; at += 2) charset.push(view.u16(at));
    return charset;
  }
  const leftSize = format === 1 ? 1 : 2;
  for (let at = offset + 1; charset.length < count; at += 2 + leftSize) {
    const first = view.u16(at);
    const left = view.unsigned(at + 2, leftSize);
    for (let i = 0; i <= left && charset.length < count; i++) charset.push(first + i);
  }
  return charset;
}

function predefined(ranges: string, count: number): readonly number[] {
  const charset: number[] = [];
  for (const range of ranges.split(' ')) {
    const [first = '0', last = first] = range.split('-');
    for (let sid = Number(first); sid <= Number(last); sid++) charset.push(sid);
  }
  return charset.slice(0, count);
}

function readFontSelect(view: ByteView, top: CffDict, glyphs: CffIndex): Uint8Array {
  const offset = required(top, CFF_KEY.fontSelect);
  const select = new Uint8Array(glyphs.count);
  if (view.u8(offset) === 0) {
    select.set(view.slice(offset + 1, offset + 1 + glyphs.count));
    return select;
  }
  const ranges = view.u16(offset + 1);
  for (let i = 0; i < ranges; i++) {
    const at = offset + 3 + 3 * i;
    const next = Math.min(view.u16(at + 3), glyphs.count);
    select.fill(view.u8(at + 2), Math.min(view.u16(at), glyphs.count), next);
  }
  return select;
}
