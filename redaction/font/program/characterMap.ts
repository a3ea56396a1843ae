import type { ByteView } from './byteView.ts';

/** Code → glyph of one `cmap` subtable (OpenType, cmap). */
export type CodeToGlyph = ReadonlyMap<number, number>;

/** The subtables that PDF asks for (ISO 32000-2, 9.6.5.4). */
export interface CharacterMaps {
  /** (3,10), (3,1) or (0,x): codes are Unicode. */
  readonly unicode: CodeToGlyph | undefined;
  /** (1,0): codes are Mac OS Roman. */
  readonly macintosh: CodeToGlyph | undefined;
  /** (3,0): codes as the font likes, mostly 0xF000 and up. */
  readonly symbol: CodeToGlyph | undefined;
}

const MAX_CODES = 1 << 20;

/** Damaged subtables give what could be read of them. */
export function readCharacterMaps(cmap: ByteView | undefined, glyphCount: number): CharacterMaps {
  const subtables = cmap ? subtableOffsets(cmap) : new Map<string, number>();
  const read = (...names: string[]): CodeToGlyph | undefined => {
    for (const name of names) {
      const offset = subtables.get(name);
      if (offset !== undefined && cmap) return readSubtable(cmap, offset, glyphCount);
    }
    return undefined;
  };
  return {
    unicode: read('3,10', '0,6', '0,4', '3,1', '0,3', '0,2', '0,1', '0,0'),
    macintosh: read('1,0'),
    symbol: read('3,0'),
  };
}

function subtableOffsets(cmap: ByteView): Map<string, number> {
  const offsets = new Map<string, number>();
  tolerant(() => {
    const count = cmap.u16(2);
    for (let i = 0; i < count; i++) {
      const record = 4 + 8 * i;
      offsets.set(`${cmap.u16(record)},${cmap.u16(record + 2)}`, cmap.u32(record + 4));
    }
  });
  return offsets;
}

/** The subtable at that offset. */
export function readSubtable(cmap: ByteView, at: number, glyphCount: number): CodeToGlyph {
  const codes = new Map<number, number>();
  const add = (code: number, glyph: number): boolean => {
    if (glyph > 0 && glyph < glyphCount && !codes.has(code)) codes.set(code, glyph);
    return codes.size < MAX_CODES;
  };
  tolerant(() => {
    const format = cmap.u16(at);
    if (format === 0) readBytes(cmap, at, add);
    else if (format === 4) readSegments(cmap, at, add);
    else if (format === 6) readTrimmed(cmap, at + 6, add);
    else if (format === 12) readGroups(cmap, at, glyphCount, add);
  });
  return codes;
}

type Add = (code: number, glyph: number) => boolean;

function readBytes(cmap: ByteView, at: number, add: Add): void {
  for (let code = 0; code < 256; code++) add(code, cmap.u8(at + 6 + code));
}

function readTrimmed(cmap: ByteView, at: number, add: Add): void {
  const first = cmap.u16(at);
  const count = cmap.u16(at + 2);
  for (let i = 0; i < count; i++) add(first + i, cmap.u16(at + 4 + 2 * i));
}

function readSegments(cmap: ByteView, at: number, add: Add): void {
  const size = cmap.u16(at + 6);
  const ends = at + 14;
  const starts = ends + size + 2;
  for (let i = 0; i < size; i += 2) {
    const start = cmap.u16(starts + i);
    const end = Math.min(cmap.u16(ends + i), 0xfffe);
    const delta = cmap.u16(starts + size + i);
    const rangeAt = starts + 2 * size + i;
    const range = cmap.u16(rangeAt);
    for (let code = start; code <= end; code++) {
      const glyph = range === 0 ? code : glyphInArray(cmap, rangeAt + range + 2 * (code - start));
      if (glyph !== 0 && !add(code, (glyph + delta) & 0xffff)) return;
    }
  }
}

function glyphInArray(cmap: ByteView, at: number): number {
  return at + 2 <= cmap.length ? cmap.u16(at) : 0;
}

function readGroups(cmap: ByteView, at: number, glyphCount: number, add: Add): void {
  const count = cmap.u32(at + 12);
  for (let i = 0; i < count; i++) {
    const group = at + 16 + 12 * i;
    const start = cmap.u32(group);
    const glyph = cmap.u32(group + 8);
    const end = Math.min(cmap.u32(group + 4), start + glyphCount, 0x10ffff);
    for (let code = start; code <= end; code++) {
      if (!add(code, glyph + code - start)) return;
    }
  }
}

function tolerant(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}
