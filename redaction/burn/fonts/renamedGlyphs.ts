/**
 * Names of glyphs in a font program (Adobe Technical Note 5176, 10 and 13; Type 1 Font Format, 2.3; OpenType `post`) that
 * stay in use: as long as they were, so that nothing else moves.
 */
import { ByteView } from '../../font/program/byteView.ts';
import { programKind } from '../../font/program/loadProgram.ts';
import { readCff } from '../../font/program/readCff.ts';
import { readSfnt, type Sfnt } from '../../font/program/sfnt.ts';
import { EEXEC_KEY, encryptType1 } from '../../font/program/type1Cipher.ts';
import {
  readType1,
  type Type1Structure,
  type1Segments,
} from '../../font/program/type1Structure.ts';
import { HEX_VALUE } from '../../pdf/syntax/characters.ts';
import { latin1 } from '../document/hiddenText.ts';
import { joinBytes } from './bigEndian.ts';
import { replaceTables, tableBytes } from './sfntWriter.ts';
import { startOfName } from './type1Cuts.ts';

/** The new name, of the same length; the name itself where it stays. */
type Rename = (name: string) => string;

/** Undefined where no name changes, and where the program cannot be taken apart. */
export function renamedGlyphs(program: Uint8Array, rename: Rename): Uint8Array | undefined {
  try {
    const kind = programKind(program);
    if (kind === 'sfnt') return inSfnt(readSfnt(program), rename);
    if (kind === 'cff') return inCff(program, rename);
    return kind === 'type1' ? inType1(program, rename) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A copy of bytes that is made with the first name that changes. */
class NamedBytes {
  copy: Uint8Array | undefined;
  private readonly bytes: Uint8Array;
  private readonly rename: Rename;

  constructor(bytes: Uint8Array, rename: Rename) {
    this.bytes = bytes;
    this.rename = rename;
  }

  name(start: number, end: number): void {
    const name = latin1(this.bytes.subarray(start, end));
    const after = this.rename(name);
    if (after === name || after.length !== name.length) return;
    this.copy ??= this.bytes.slice();
    for (let i = 0; i < after.length; i++) this.copy[start + i] = after.charCodeAt(i);
  }
}

const STANDARD_STRINGS = 391;

/** Fonts of CIDs have no names of glyphs. */
function inCff(program: Uint8Array, rename: Rename): Uint8Array | undefined {
  const { cidKeyed, charset, strings } = readCff(program);
  if (cidKeyed) return undefined;
  const named = new NamedBytes(program, rename);
  for (const sid of new Set(charset)) {
    const i = sid - STANDARD_STRINGS;
    if (i >= 0 && i < strings.count) named.name(strings.offsets[i]!, strings.offsets[i + 1]!);
  }
  return named.copy;
}

function inSfnt(sfnt: Sfnt, rename: Rename): Uint8Array | undefined {
  const changed = new Map<string, Uint8Array>();
  for (const [tag, renamed] of [
    ['CFF ', inCff],
    ['post', inPost],
  ] as const) {
    const table = sfnt.tables.get(tag);
    const after = table && renamed(tableBytes(sfnt, table), rename);
    if (after !== undefined) changed.set(tag, after);
  }
  return changed.size > 0 ? replaceTables(sfnt, changed) : undefined;
}

/** Version 2: one string after the other, each behind its length. */
function inPost(post: Uint8Array, rename: Rename): Uint8Array | undefined {
  const view = new ByteView(post);
  if (post.length < 34 || view.u32(0) !== 0x20000) return undefined;
  const named = new NamedBytes(post, rename);
  for (let at = 34 + 2 * view.u16(32); at < post.length; ) {
    const end = at + 1 + post[at]!;
    if (end <= post.length) named.name(at + 1, end);
    at = end;
  }
  return named.copy;
}

const ENCODED = /\/([^\s/()<>[\]{}%]+)(?=\s+put)/dgu;

/** In CharStrings and the built-in encoding. Digits and segments of the file stay where they are. */
function inType1(program: Uint8Array, rename: Rename): Uint8Array | undefined {
  const font = readType1(program);
  const clear = new NamedBytes(font.clear, rename);
  for (const { indices } of latin1(font.clear).matchAll(ENCODED)) clear.name(...indices![1]!);
  const secret = new NamedBytes(font.private, rename);
  for (const [name, span] of font.glyphs.charStrings) {
    const start = startOfName(font.private, span.start, name) + 1;
    secret.name(start, start + name.length);
  }
  if (clear.copy === undefined && secret.copy === undefined) return undefined;
  return withParts(program, font, clear.copy ?? font.clear, secret.copy ?? font.private);
}

/** The program with other parts that are as long. */
export function withParts(
  program: Uint8Array,
  font: Type1Structure,
  clear: Uint8Array,
  secret: Uint8Array,
): Uint8Array {
  const plain = joinBytes([font.random, secret]);
  const cipher = encryptType1(plain, EEXEC_KEY);
  const old = font.bytes.subarray(font.encryptedStart, font.encryptedEnd);
  const trailer = font.bytes.subarray(font.encryptedEnd);
  const body = font.hexadecimal ? inDigitsOf(old, cipher) : cipher;
  const renamed = joinBytes([clear, body, trailer]);
  return font.segmented ? inSegmentsOf(program, renamed) : renamed;
}

const DIGITS = '0123456789abcdef';

/** Bytes as hexadecimal digits, in the lines of others that are as many. */
function inDigitsOf(old: Uint8Array, bytes: Uint8Array): Uint8Array {
  const written = old.slice();
  const isLarge = old.some((byte) => byte >= 0x41 && byte <= 0x46);
  const digits = isLarge ? DIGITS.toUpperCase() : DIGITS;
  let count = 0;
  old.forEach((byte, i) => {
    if (HEX_VALUE[byte] === 255 || count >= 2 * bytes.length) return;
    const value = bytes[count >> 1]!;
    written[i] = digits.charCodeAt((count & 1) === 0 ? value >> 4 : value & 15);
    count++;
  });
  return written;
}

/** The segments of a PFB file with other bytes, as many. */
function inSegmentsOf(file: Uint8Array, bytes: Uint8Array): Uint8Array {
  const written = file.slice();
  let from = 0;
  for (const { start, end } of type1Segments(file)) {
    written.set(bytes.subarray(from, from + end - start), start);
    from += end - start;
  }
  return written;
}
