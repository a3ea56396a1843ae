import { cffString } from '../../font/program/cffString.ts';
import { CFF_KEY, type CffStructure } from '../../font/program/cffStructure.ts';

const STANDARD_OR_EXPERT = 1;

/**
 * The font's own encoding without the removed glyphs (Adobe Technical Note 5176, 12), in format 0 with
 * supplements. Undefined for a predefined one: it lists no glyphs.
 */
export function pruneCffEncoding(
  cff: CffStructure,
  gone: ReadonlySet<number>,
): Uint8Array | undefined {
  const offset = cff.top.get(CFF_KEY.encoding)?.[0] ?? 0;
  if (offset <= STANDARD_OR_EXPERT) return undefined;
  const format = cff.view.u8(offset);
  const { codes, end } =
    (format & 0x7f) === 0 ? readCodes(cff, offset + 1) : readRanges(cff, offset + 1);
  const left = codes.filter((_, i) => !gone.has(i + 1));
  const supplements = (format & 0x80) === 0 ? [] : readSupplements(cff, end, gone);
  const flag = supplements.length > 0 ? 0x80 : 0;
  const tail = flag === 0 ? [] : [supplements.length / 3, ...supplements];
  return Uint8Array.from([flag, left.length, ...left, ...tail]);
}

/** Codes of glyphs 1, 2, … */
interface Codes {
  readonly codes: readonly number[];
  readonly end: number;
}

function readCodes({ view }: CffStructure, at: number): Codes {
  const count = view.u8(at);
  return { codes: [...view.slice(at + 1, at + 1 + count)], end: at + 1 + count };
}

function readRanges({ view }: CffStructure, at: number): Codes {
  const count = view.u8(at);
  const codes: number[] = [];
  for (let i = 0; i < count; i++) {
    const first = view.u8(at + 1 + 2 * i);
    for (let left = 0; left <= view.u8(at + 2 + 2 * i); left++) codes.push((first + left) & 0xff);
  }
  if (codes.length > 255) throw new RangeError('CFF encoding');
  return { codes, end: at + 1 + 2 * count };
}

function readSupplements(cff: CffStructure, at: number, gone: ReadonlySet<number>): number[] {
  const names = new Set<string>();
  for (const glyph of gone) names.add(cffString(cff, cff.charset[glyph] ?? 0));
  const left: number[] = [];
  for (let i = 0; i < cff.view.u8(at); i++) {
    const entry = cff.view.slice(at + 1 + 3 * i, at + 4 + 3 * i);
    if (!names.has(cffString(cff, cff.view.u16(at + 2 + 3 * i)))) left.push(...entry);
  }
  return left;
}
