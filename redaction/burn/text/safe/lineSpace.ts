import type { PageWork } from '../../pageWork.ts';
import { type DrawnLine, isApart, type LineGeometry, type Span, spanOf } from './lineGeometry.ts';
import type { Segment } from './segments.ts';

const SAME_START = 0.75;
/** Points: a centred line's middle is not further from the page's. */
const OFF_CENTRE = 4;
/** In em: what reaches into this band over and under the baseline stands in the way. */
const ABOVE = 0.7;
const BELOW = 0.2;
const CLEARANCE = 0.25;

export interface LineSpace {
  /** The start does not hang on what the line holds: it is neither centred nor set from the right. */
  readonly fixedStart: boolean;
  /** Other lines start at this place too (a margin, a tab stop): it tells nothing of this line. */
  readonly isCommonStart: (place: number) => boolean;
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
  const start = geometry.start[glyphs[0]!]!;
  const end = Math.max(...glyphs.map((i) => geometry.end[i]!));
  const { left, right } = freeBeside(page, geometry, segment, { sheet, start, end });
  const others = geometry
    .drawnLines(direction, em)
    .filter((line) => Math.abs(line.base - base) > em * ABOVE);
  const starts = [...new Set(others.map((line) => line.start))];
  const isCommonStart = (place: number) => starts.some((other) => near(other, place));
  const column = others.filter((line) => near(line.start, start)).map((line) => line.end);
  const widest = column.length > 0 ? Math.max(...column) : end + em;
  return {
    fixedStart: isCommonStart(start) || !hangs(others, sheet, start, end),
    isCommonStart,
    left,
    right: Math.min(right, Math.max(end, widest)),
    free: right,
  };
}

/** From the nearest obstacle before the segment to the nearest behind it. */
function freeBeside(
  page: PageWork,
  geometry: LineGeometry,
  segment: Segment,
  { sheet, start, end }: { readonly sheet: Span; readonly start: number; readonly end: number },
): { left: number; right: number } {
  const { direction, base, em } = segment;
  const clear = em * CLEARANCE;
  const free = { left: sheet.from + clear, right: sheet.to - clear };
  const own = new Set(segment.glyphs);
  for (const run of geometry.runs) {
    if (run.direction === direction && isApart(run, base, em * ABOVE)) continue;
    for (let i = run.first; i < run.end; i++) {
      const span = own.has(i) ? undefined : obstacle(page, geometry, segment, i);
      if (span === undefined) continue;
      if (span.from >= end) free.right = Math.min(free.right, span.from - clear);
      if (span.to <= start) free.left = Math.max(free.left, span.to + clear);
    }
  }
  return free;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_START;
}

/** Centred on the page or under another line, or ending where others end. */
function hangs(
  others: readonly DrawnLine[],
  sheet: { readonly from: number; readonly to: number },
  start: number,
  end: number,
): boolean {
  const middle = (start + end) / 2;
  if (Math.abs(middle - (sheet.from + sheet.to) / 2) <= OFF_CENTRE) return true;
  return others.some(
    (line) => near(line.end, end) || Math.abs((line.start + line.end) / 2 - middle) <= SAME_START,
  );
}

/**
 * Where a glyph stands in the line's way. Lines set tight reach into each other's boxes: of lines of the same
 * direction only what stands on about the same baseline counts.
 */
function obstacle(
  page: PageWork,
  geometry: LineGeometry,
  { direction, base, em }: Segment,
  i: number,
): { from: number; to: number } | undefined {
  if (geometry.direction[i] === direction) {
    const sameLine = Math.abs(geometry.base[i]! - base) < em * ABOVE;
    return sameLine ? { from: geometry.start[i]!, to: geometry.end[i]! } : undefined;
  }
  const box = boxOf(page.glyphs.quads, direction, i * 8);
  return box.bottom < base - em * ABOVE || box.top > base + em * BELOW ? undefined : box;
}

function boxOf(q: Float32Array, direction: number, k: number): Span {
  return spanOf(direction, {
    x0: Math.min(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!),
    y0: Math.min(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!),
    x1: Math.max(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!),
    y1: Math.max(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!),
  });
}

export function displacement(direction: number, by: number): { x: number; y: number } {
  if (direction === 0) return { x: by, y: 0 };
  if (direction === 1) return { x: 0, y: by };
  return direction === 2 ? { x: -by, y: 0 } : { x: 0, y: -by };
}
