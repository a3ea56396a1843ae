import { ByteView } from '../../font/program/byteView.ts';
import { readSubtable } from '../../font/program/characterMap.ts';
import { joinBytes, u16, u32 } from './bigEndian.ts';
import { words } from './sfntWriter.ts';

/**
 * `cmap` without codes that lead to removed glyphs. Subtables that name none of them keep their bytes.
 * Throws RangeError for a format that cannot be written.
 */
export function pruneCharacterMap(
  cmap: ByteView,
  glyphCount: number,
  removed: ReadonlySet<number>,
): Uint8Array {
  const count = cmap.u16(2);
  const head = cmap.slice(0, 4 + 8 * count).slice();
  const parts: Uint8Array[] = [head];
  const placed = new Map<number, number>();
  let end = head.length;
  for (let i = 0; i < count; i++) {
    const from = cmap.u32(4 + 8 * i + 4);
    let at = placed.get(from);
    if (at === undefined) {
      const subtable = pruneSubtable(cmap, from, glyphCount, removed);
      at = end;
      placed.set(from, at);
      parts.push(subtable);
      end += subtable.length;
    }
    u32(head, 4 + 8 * i + 4, at);
  }
  return joinBytes(parts);
}

function pruneSubtable(
  cmap: ByteView,
  at: number,
  glyphCount: number,
  removed: ReadonlySet<number>,
): Uint8Array {
  const format = cmap.u16(at);
  const language = format >= 8 ? 0 : cmap.u16(at + 4);
  const bytes = cmap.slice(at, at + lengthOf(cmap, at, format));
  const codes = new Map(readSubtable(cmap, at, glyphCount));
  const before = codes.size;
  for (const [code, glyph] of codes) if (removed.has(glyph)) codes.delete(code);
  if (format === 14) throw new RangeError('cmap variations');
  if (codes.size === before) return even(bytes);
  if (format === 0) return clearBytes(bytes, removed);
  if (format === 6) return clearTrimmed(bytes, removed);
  if (format === 4) return segments(codes, language);
  return groups(codes);
}

function lengthOf(cmap: ByteView, at: number, format: number): number {
  if (format === 0 || format === 4 || format === 6) {
    return Math.min(cmap.u16(at + 2), cmap.length - at);
  }
  if (format === 12) return Math.min(cmap.u32(at + 4), cmap.length - at);
  throw new RangeError('cmap format');
}

function even(bytes: Uint8Array): Uint8Array {
  return bytes.length % 2 === 0 ? bytes : joinBytes([bytes, Uint8Array.of(0)]);
}

function clearBytes(bytes: Uint8Array, removed: ReadonlySet<number>): Uint8Array {
  const copy = bytes.slice();
  for (let i = 6; i < copy.length; i++) if (removed.has(copy[i]!)) copy[i] = 0;
  return even(copy);
}

function clearTrimmed(bytes: Uint8Array, removed: ReadonlySet<number>): Uint8Array {
  const copy = bytes.slice();
  const view = new ByteView(bytes);
  for (let at = 10; at + 2 <= copy.length; at += 2) {
    if (removed.has(view.u16(at))) u16(copy, at, 0);
  }
  return even(copy);
}

interface Run {
  readonly start: number;
  end: number;
  readonly glyph: number;
}

/** Consecutive codes with consecutive glyphs. */
function runsOf(codes: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of [...codes].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.end === code - 1 && last.glyph + code - last.start === glyph) last.end = code;
    else runs.push({ start: code, end: code, glyph });
  }
  return runs;
}

/** Format 4: runs of codes, with a distance where their glyphs run along, else with a list of glyphs. */
function segments(codes: ReadonlyMap<number, number>, language: number): Uint8Array {
  const runs = codeRuns(codes);
  const count = runs.length + 1;
  const power = 2 ** Math.floor(Math.log2(count));
  const lists: number[] = [];
  const ranges = runs.map(({ glyphs, delta }, i) => {
    if (delta !== undefined) return 0;
    const range = 2 * (count - i + lists.length);
    lists.push(...glyphs);
    return range;
  });
  const length = 16 + 8 * count + 2 * lists.length;
  if (length > 0xffff) throw new RangeError('cmap size');
  return words([
    ...[4, length, language, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)],
    ...runs.map(({ start, glyphs }) => start + glyphs.length - 1),
    ...[0xffff, 0],
    ...runs.map(({ start }) => start),
    0xffff,
    ...runs.map(({ delta }) => delta ?? 0),
    1,
    ...ranges,
    0,
    ...lists,
  ]);
}

interface CodeRun {
  readonly start: number;
  readonly glyphs: readonly number[];
  /** Undefined: the glyphs do not run along with the codes. */
  readonly delta: number | undefined;
}

function codeRuns(codes: ReadonlyMap<number, number>): CodeRun[] {
  const runs: { start: number; glyphs: number[] }[] = [];
  for (const [code, glyph] of [...codes].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.start + last.glyphs.length === code) last.glyphs.push(glyph);
    else runs.push({ start: code, glyphs: [glyph] });
  }
  return runs.map(({ start, glyphs }) => {
    const along = glyphs.every((glyph, i) => glyph === glyphs[0]! + i);
    return { start, glyphs, delta: along ? (glyphs[0]! - start) & 0xffff : undefined };
  });
}

/** Format 12. */
function groups(codes: ReadonlyMap<number, number>): Uint8Array {
  const runs = runsOf(codes);
  const bytes = new Uint8Array(16 + 12 * runs.length);
  u16(bytes, 0, 12);
  u32(bytes, 4, bytes.length);
  u32(bytes, 12, runs.length);
  for (const [i, run] of runs.entries()) {
    u32(bytes, 16 + 12 * i, run.start);
    u32(bytes, 20 + 12 * i, run.end);
    u32(bytes, 24 + 12 * i, run.glyph);
  }
  return bytes;
}
