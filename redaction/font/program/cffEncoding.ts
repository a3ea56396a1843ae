import { cffString } from './cffString.ts';
import type { CffStructure } from './cffStructure.ts';

/**
 * A font's own encoding (Adobe Technical Note 5176, 12): formats 0 and 1 with supplements. Damaged:
 * what could be read.
 */
export function readCffEncoding(
  cff: CffStructure,
  offset: number,
  names: readonly string[],
): readonly string[] {
  const encoding = new Array<string>(256).fill('');
  try {
    const format = cff.view.u8(offset);
    const end =
      (format & 0x7f) === 0
        ? readCodes(cff, offset, names, encoding)
        : readRanges(cff, offset, names, encoding);
    if ((format & 0x80) !== 0) readSupplements(cff, end, encoding);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return encoding;
}

function readCodes(
  cff: CffStructure,
  offset: number,
  names: readonly string[],
  encoding: string[],
): number {
  const count = cff.view.u8(offset + 1);
  for (let i = 0; i < count; i++) encoding[cff.view.u8(offset + 2 + i)] = names[i + 1] ?? '';
  return offset + 2 + count;
}

function readRanges(
  cff: CffStructure,
  offset: number,
  names: readonly string[],
  encoding: string[],
): number {
  const count = cff.view.u8(offset + 1);
  let glyph = 1;
  for (let i = 0; i < count; i++) {
    const first = cff.view.u8(offset + 2 + 2 * i);
    const left = cff.view.u8(offset + 3 + 2 * i);
    for (let code = first; code <= first + left && code < 256; code++) {
      encoding[code] = names[glyph++] ?? '';
    }
  }
  return offset + 2 + 2 * count;
}

function readSupplements(cff: CffStructure, offset: number, encoding: string[]): void {
  const count = cff.view.u8(offset);
  for (let i = 0; i < count; i++) {
    const code = cff.view.u8(offset + 1 + 3 * i);
    encoding[code] = cffString(cff, cff.view.u16(offset + 2 + 3 * i));
  }
}
