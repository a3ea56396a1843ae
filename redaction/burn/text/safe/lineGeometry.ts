import type { Font } from '../../../font/font.ts';
import type { Display, Rect } from '../../../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../../../model/glyph.ts';

/** Which way a line reads on the displayed page: right, down, left, up; -1 for slanted text. */
export type Direction = 0 | 1 | 2 | 3 | -1;

const UNSUITED = GlyphFlag.Vertical | GlyphFlag.Invisible | GlyphFlag.HiddenLayer;
const SLANT = 0.02;
/** Points: bases that are no further apart are of one run. */
const SAME_BASE = 1;
/** In em of the line that asks. */
const BASE_REACH = 0.2;
const GAP = 2;

/** Glyphs drawn one after the other, from `first` up to, not including, `end`, with bases from `low` to `high`. */
export interface Run {
  readonly direction: number;
  readonly first: number;
  end: number;
  low: number;
  high: number;
}

/** A stretch of text as it was drawn. */
export interface DrawnLine {
  readonly base: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Every glyph in the frame of its line: `start` and `end` along the reading direction, `base` the baseline across
 * it (growing downwards as the reader sees it). Glyphs that cannot be moved have direction -1.
 */
export class LineGeometry {
  readonly count: number;
  readonly direction: Int8Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly base: Float64Array;
  readonly em: Float32Array;
  /** All glyphs; who asks for a line passes over the others by run. */
  readonly runs: readonly Run[];
  private readonly lines = new Map<string, readonly DrawnLine[]>();

  constructor(glyphs: PageGlyphs, fonts: readonly Font[]) {
    this.count = glyphs.count;
    this.direction = new Int8Array(glyphs.count);
    this.start = new Float64Array(glyphs.count);
    this.end = new Float64Array(glyphs.count);
    this.base = new Float64Array(glyphs.count);
    this.em = glyphs.sizes;
    for (let i = 0; i < glyphs.count; i++) this.place(glyphs, fonts[glyphs.fontOf[i]!], i);
    this.runs = runsOf(this);
  }

  /** What was drawn in this direction, for a line of this em. */
  drawnLines(direction: number, em: number): readonly DrawnLine[] {
    const key = `${direction} ${em}`;
    const known = this.lines.get(key) ?? drawnLinesOf(this, direction, em);
    this.lines.set(key, known);
    return known;
  }

  private place(glyphs: PageGlyphs, font: Font | undefined, i: number): void {
    const q = glyphs.quads;
    const k = i * 8;
    const direction = directionOf(q[k]! - q[k + 4]!, q[k + 1]! - q[k + 5]!);
    const suited = (glyphs.flags[i]! & UNSUITED) === 0;
    this.direction[i] = suited ? direction : -1;
    const full = font === undefined ? 1 : font.ascent - font.descent;
    const share = font === undefined ? 0.2 : -font.descent / full;
    const x = q[k + 4]! + (q[k]! - q[k + 4]!) * share;
    const y = q[k + 5]! + (q[k + 1]! - q[k + 5]!) * share;
    const frame = direction === -1 ? 0 : direction;
    this.start[i] = along(frame, q[k + 4]!, q[k + 5]!);
    this.end[i] = along(frame, q[k + 6]!, q[k + 7]!);
    this.base[i] = across(frame, x, y);
  }
}

function runsOf({ count, direction, base }: LineGeometry): Run[] {
  const runs: Run[] = [];
  let run: Run = { direction: Number.NaN, first: 0, end: 0, low: 0, high: 0 };
  for (let i = 0; i < count; i++) {
    const at = base[i]!;
    const goesOn = direction[i] === run.direction && Math.abs(at - run.low) <= SAME_BASE;
    if (!goesOn) {
      run = { direction: direction[i]!, first: i, end: i, low: at, high: at };
      runs.push(run);
    }
    run.end = i + 1;
    run.low = Math.min(run.low, at);
    run.high = Math.max(run.high, at);
  }
  return runs;
}

/** No glyph of the run has its base within `reach`. */
export function isApart({ low, high }: Run, base: number, reach: number): boolean {
  return low - base > reach || base - high > reach;
}

function drawnLinesOf(geometry: LineGeometry, direction: number, em: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let line = { base: Number.NaN, start: Number.NaN, end: Number.NaN };
  for (let i = 0; i < geometry.count; i++) {
    if (geometry.direction[i] !== direction) continue;
    const [base, start, end] = [geometry.base[i]!, geometry.start[i]!, geometry.end[i]!];
    const goesOn =
      Math.abs(base - line.base) <= em * BASE_REACH &&
      start - line.end <= em * GAP &&
      start >= line.end - em;
    if (goesOn) line.end = Math.max(line.end, end);
    else {
      line = { base, start, end };
      lines.push(line);
    }
  }
  return lines;
}

/** From the up vector of a glyph (y grows downwards). */
function directionOf(x: number, y: number): Direction {
  if (x === 0 && (y < 0 || y > 0)) return y < 0 ? 0 : 2;
  const length = Math.hypot(x, y);
  if (!(length > 0)) return -1;
  if (Math.abs(x) <= SLANT * length) return y < 0 ? 0 : 2;
  if (Math.abs(y) <= SLANT * length) return x > 0 ? 1 : 3;
  return -1;
}

export function along(direction: number, x: number, y: number): number {
  return direction === 0 ? x : direction === 1 ? y : direction === 2 ? -x : -y;
}

export function across(direction: number, x: number, y: number): number {
  return direction === 0 ? y : direction === 1 ? -x : direction === 2 ? -y : x;
}

/** Interval along and interval across the line of an upright rectangle. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

export function spanOf(direction: number, r: Rect<Display>): Span {
  const a = along(direction, r.x0, r.y0);
  const b = along(direction, r.x1, r.y1);
  const c = across(direction, r.x0, r.y0);
  const d = across(direction, r.x1, r.y1);
  return {
    from: Math.min(a, b),
    to: Math.max(a, b),
    top: Math.min(c, d),
    bottom: Math.max(c, d),
  };
}

export function rectOf(direction: number, { from, to, top, bottom }: Span): Rect<Display> {
  if (direction === 0) return { x0: from, y0: top, x1: to, y1: bottom };
  if (direction === 1) return { x0: -bottom, y0: from, x1: -top, y1: to };
  if (direction === 2) return { x0: -to, y0: -bottom, x1: -from, y1: -top };
  return { x0: top, y0: -to, x1: bottom, y1: -from };
}
