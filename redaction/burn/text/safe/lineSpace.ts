import type { PageWork } from '../../pageWork.ts';
import { type LineGeometry, spanOf } from './lineGeometry.ts';
import type { Segment } from './segments.ts';

const SAME_START = 0.75;
/** In em: what reaches into this band over and under the baseline stands in the way. */
const ABOVE = 0.7;
const BELOW = 0.2;
const CLEARANCE = 0.25;

export interface LineSpace {
  /** Another line starts at the same place: a left margin, which tells nothing of this line. */
  readonly fixedStart: boolean;
  readonly left: number;
  /** Words stay within the column; a mark may stand out of it as far as there is nothing. */
  readonly right: number;
  readonly free: number;
}

/** How far a line may be set anew to either side: up to other text, the column's edge, the page's edge. */
export function lineSpace(page: PageWork, geometry: LineGeometry, segment: Segment): LineSpace {
  const { direction, base, em, glyphs } = segment;
  const { width, height } = page.page.geometry;
  const sheet = spanOf(direction, { x0: 0, y0: 0, x1: width, y1: height });
  const own = new Set(glyphs);
  const start = geometry.start[glyphs[0]!]!;
  const end = Math.max(...glyphs.map((i) => geometry.end[i]!));
  let left = sheet.from + em * CLEARANCE;
  let right = sheet.to - em * CLEARANCE;
  for (let i = 0; i < geometry.count; i++) {
    if (own.has(i)) continue;
    const box = boxOf(page, direction, i);
    if (box.bottom < base - em * ABOVE || box.top > base + em * BELOW) continue;
    if (sameBand(geometry, segment, i) && box.from >= end)
      right = Math.min(right, box.from - em * CLEARANCE);
    if (sameBand(geometry, segment, i) && box.to <= start)
      left = Math.max(left, box.to + em * CLEARANCE);
  }
  const margin = marginOf(geometry, segment, start);
  return {
    fixedStart: margin !== undefined,
    left,
    right: Math.min(right, Math.max(end, margin ?? end + em)),
    free: right,
  };
}

/** Lines set tight reach into each other's boxes; only what stands on about the same line is in the way. */
function sameBand(geometry: LineGeometry, { base, em, direction }: Segment, i: number): boolean {
  if (geometry.direction[i] !== direction) return true;
  return Math.abs(geometry.base[i]! - base) < em * ABOVE;
}

function boxOf(page: PageWork, direction: number, i: number) {
  const q = page.glyphs.quads;
  const k = i * 8;
  const x = [q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!];
  const y = [q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!];
  return spanOf(direction, {
    x0: Math.min(...x),
    y0: Math.min(...y),
    x1: Math.max(...x),
    y1: Math.max(...y),
  });
}

/** The furthest end of the lines that start where this one starts; undefined when it starts alone. */
function marginOf(geometry: LineGeometry, segment: Segment, start: number): number | undefined {
  const { direction, base, em } = segment;
  let margin: number | undefined;
  let lineStart = Number.NaN;
  let lineEnd = Number.NaN;
  let lineBase = Number.NaN;
  const close = () => {
    const starts = Math.abs(lineStart - start) <= SAME_START;
    const other = Math.abs(lineBase - base) > em * ABOVE;
    if (starts && other) margin = Math.max(margin ?? -Infinity, lineEnd);
  };
  for (let i = 0; i < geometry.count; i++) {
    if (geometry.direction[i] !== direction) continue;
    const goesOn =
      Math.abs(geometry.base[i]! - lineBase) <= em * BELOW &&
      geometry.start[i]! - lineEnd <= em * 2 &&
      geometry.start[i]! >= lineEnd - em;
    if (goesOn) lineEnd = Math.max(lineEnd, geometry.end[i]!);
    else {
      close();
      lineStart = geometry.start[i]!;
      lineEnd = geometry.end[i]!;
      lineBase = geometry.base[i]!;
    }
  }
  close();
  return margin;
}

export function displacement(direction: number, by: number): { x: number; y: number } {
  if (direction === 0) return { x: by, y: 0 };
  if (direction === 1) return { x: 0, y: by };
  return direction === 2 ? { x: -by, y: 0 } : { x: 0, y: -by };
}
