import type { PageWork } from '../../pageWork.ts';
import { across, isApart, type LineGeometry } from './lineGeometry.ts';
import { isBlank } from './pieces.ts';

/** In em: glyphs further apart along the line stand in different columns, cells or tab stops. */
const COLUMN_GAP = 1.8;
/** The same where their baselines differ, as of the cells of a row: what is raised or lowered in a word stands close to it. */
const CELL_GAP = 0.6;
/** In em: baselines that differ by more are told apart. */
const SAME_BASELINE = 0.1;
/** In em of the seed: how far baselines of one line differ (superscripts, mixed sizes). */
const BASELINE_REACH = 0.45;

/** Letters so much smaller than others are of another line: a watermark runs over several. */
const LEAST_SIZE = 0.3;

/** A stretch of one line without large gaps, with something in it that goes. */
export interface Segment {
  readonly use: number;
  readonly direction: number;
  /** Ascending along the line; what goes and what stays. */
  readonly glyphs: readonly number[];
  readonly base: number;
  readonly em: number;
}

/** One segment for each stretch that holds a glyph for which `seeds` says yes. */
export function segmentsAround(
  page: PageWork,
  geometry: LineGeometry,
  seeds: (glyph: number) => boolean,
): Segment[] {
  const found: Segment[] = [];
  const done = new Set<number>();
  for (let i = 0; i < geometry.count; i++) {
    if (geometry.direction[i] === -1 || !seeds(i) || done.has(i)) continue;
    const segment = segmentAround(page, geometry, i, done);
    for (const glyph of segment.glyphs) done.add(glyph);
    found.push(segment);
  }
  return found;
}

/** Lines of mixed sizes may be near enough to reach into each other: a glyph of an earlier segment is not set twice. */
function segmentAround(
  page: PageWork,
  geometry: LineGeometry,
  seed: number,
  done: ReadonlySet<number>,
): Segment {
  const { sources } = page.glyphs;
  const use = sources[seed * 3]!;
  const direction = geometry.direction[seed]!;
  const base = geometry.base[seed]!;
  const em = geometry.em[seed]!;
  const line: number[] = [];
  for (const run of geometry.runs) {
    if (run.direction !== direction || isApart(run, base, em * BASELINE_REACH)) continue;
    for (let i = run.first; i < run.end; i++) {
      const isOnLine = Math.abs(geometry.base[i]! - base) <= em * BASELINE_REACH;
      if (sources[i * 3] !== use || !isOnLine || done.has(i)) continue;
      if (!isAlike(geometry.em[i]!, em)) continue;
      if (meets(page, direction, i, seed)) line.push(i);
    }
  }
  line.sort((a, b) => geometry.start[a]! - geometry.start[b]! || a - b);
  const isBlankAt = (glyph: number) => isBlank(page, glyph);
  const glyphs = stretch(geometry, line, line.indexOf(seed), em, isBlankAt);
  return { use, direction, base, em, glyphs };
}

function isAlike(one: number, other: number): boolean {
  return Math.min(one, other) >= LEAST_SIZE * Math.max(one, other);
}

/** The heights of two glyphs meet: a tiny blank of the empty line below has its baseline near, and stays where it is. */
function meets({ glyphs }: PageWork, direction: number, i: number, j: number): boolean {
  const [one, other] = [heightOf(glyphs.quads, i, direction), heightOf(glyphs.quads, j, direction)];
  return one.from < other.to && other.from < one.to;
}

function heightOf(quads: ArrayLike<number>, i: number, direction: number) {
  const corners = [0, 2, 4, 6].map((k) =>
    across(direction, quads[i * 8 + k]!, quads[i * 8 + k + 1]!),
  );
  return { from: Math.min(...corners), to: Math.max(...corners) };
}

/**
 * A run of blanks parts columns as a jump does: producers of plain text fill with them. Those behind the stretch belong to it,
 * for they begin where its last word ends; those before it do not.
 */
function stretch(
  { start, end, base }: LineGeometry,
  line: readonly number[],
  seed: number,
  em: number,
  isBlankAt: (glyph: number) => boolean,
): number[] {
  const gap = em * COLUMN_GAP;
  const between = (a: number, b: number) =>
    Math.abs(base[a]! - base[b]!) <= em * SAME_BASELINE ? gap : em * CELL_GAP;
  let from = seed;
  let first = line[seed]!;
  for (let at = seed; at > 0 && start[line[at]!]! - reachBefore(line, end, at) <= gap; at--) {
    const before = line[at - 1]!;
    if (isBlankAt(before)) continue;
    if (start[first]! - end[before]! > between(first, before)) break;
    from = at - 1;
    first = before;
  }
  let to = seed;
  let last = line[seed]!;
  let reach = end[last]!;
  let inkTo = isBlankAt(last) ? start[last]! : reach;
  while (to + 1 < line.length && start[line[to + 1]!]! - reach <= gap) {
    const next = line[to + 1]!;
    if (!isBlankAt(next)) {
      if (start[next]! - inkTo > between(last, next)) break;
      inkTo = Math.max(inkTo, end[next]!);
      last = next;
    }
    to++;
    reach = Math.max(reach, end[next]!);
  }
  return line.slice(from, to + 1);
}

/** The furthest end among the few glyphs before: one long glyph may cover several short ones. */
function reachBefore(line: readonly number[], end: Float64Array, at: number): number {
  let reach = -Infinity;
  for (let i = Math.max(0, at - 4); i < at; i++) reach = Math.max(reach, end[line[i]!]!);
  return reach;
}
