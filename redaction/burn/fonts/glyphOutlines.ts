import type { ByteView } from '../../font/program/byteView.ts';
import { type Sfnt, tableView } from '../../font/program/sfnt.ts';
import { glyphCountOf } from '../../font/program/trueType.ts';
import { joinBytes, u16, u32 } from './bigEndian.ts';

/** `glyf` cut into glyphs by `loca` (OpenType, glyf and loca). */
export interface GlyphOutlines {
  readonly count: number;
  readonly outlines: readonly Uint8Array[];
  readonly longOffsets: boolean;
}

/** Throws RangeError where the tables are missing or contradict each other. */
export function readOutlines(sfnt: Sfnt): GlyphOutlines {
  const glyf = required(sfnt, 'glyf');
  const loca = required(sfnt, 'loca');
  const longOffsets = required(sfnt, 'head').i16(50) !== 0;
  const count = glyphCountOf(sfnt);
  const outlines: Uint8Array[] = [];
  for (let glyph = 0; glyph < count; glyph++) {
    const start = offset(loca, glyph, longOffsets);
    outlines.push(clipped(glyf, start, offset(loca, glyph + 1, longOffsets)));
  }
  return { count, outlines, longOffsets };
}

/** Glyphs without outlines: 'glyf' and 'loca' again. */
export function writeOutlines(
  from: GlyphOutlines,
  removed: ReadonlySet<number>,
): ReadonlyMap<string, Uint8Array> {
  const left = from.outlines.filter((_, glyph) => !removed.has(glyph));
  const loca = new Uint8Array((from.count + 1) * (from.longOffsets ? 4 : 2));
  let at = 0;
  for (let glyph = 0; glyph <= from.count; glyph++) {
    if (from.longOffsets) u32(loca, 4 * glyph, at);
    else u16(loca, 2 * glyph, at / 2);
    if (glyph < from.count && !removed.has(glyph)) at += from.outlines[glyph]!.length;
  }
  return new Map([
    ['glyf', joinBytes(left)],
    ['loca', loca],
  ]);
}

/** Glyphs that glyphs outside `removed` are composed of, at any depth. */
export function componentsInUse(
  from: GlyphOutlines,
  removed: ReadonlySet<number>,
): ReadonlySet<number> {
  const used = new Set<number>();
  const open: number[] = [];
  for (let glyph = 0; glyph < from.count; glyph++) if (!removed.has(glyph)) open.push(glyph);
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    for (const component of components(from.outlines[glyph])) {
      if (used.has(component)) continue;
      used.add(component);
      open.push(component);
    }
  }
  return used;
}

const MORE_COMPONENTS = 0x20;

function components(outline: Uint8Array | undefined): number[] {
  if (outline === undefined || outline.length < 10 || outline[0]! < 0x80) return [];
  const found: number[] = [];
  for (let at = 10; at + 4 <= outline.length; ) {
    const flags = (outline[at]! << 8) | outline[at + 1]!;
    found.push((outline[at + 2]! << 8) | outline[at + 3]!);
    at += 4 + ((flags & 1) !== 0 ? 4 : 2) + scaleBytes(flags);
    if ((flags & MORE_COMPONENTS) === 0) break;
  }
  return found;
}

function scaleBytes(flags: number): number {
  if ((flags & 8) !== 0) return 2;
  if ((flags & 0x40) !== 0) return 4;
  return (flags & 0x80) !== 0 ? 8 : 0;
}

/** Some producers cut the table a few bytes short: an outline that runs over its end ends there. */
function clipped(glyf: ByteView, start: number, end: number): Uint8Array {
  if (end < start) throw new RangeError('loca');
  return glyf.bytes.subarray(Math.min(start, glyf.length), Math.min(end, glyf.length));
}

function offset(loca: ByteView, glyph: number, long: boolean): number {
  return long ? loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph);
}

function required(sfnt: Sfnt, tag: string): ByteView {
  const view = tableView(sfnt, tag);
  if (view === undefined) throw new RangeError(`no ${tag}`);
  return view;
}
