/** Does the outline of a painted path run through a rectangle? Fills and strokes alike: their edges tell. */
import type { Local, PathEvent, PathSegment } from '../extract/device.ts';
import { type Point, type Rect, transform, type User } from '../model/geometry.ts';

/** Straight pieces that stand for a curve: enough to tell whether it comes near. */
const PIECES = 8;

export function runsThrough({ segments, state }: PathEvent, area: Rect<User>): boolean {
  let start: Point<Local> = { x: 0, y: 0 };
  let at = start;
  for (const segment of segments) {
    const points = pointsOf(segment, at, start);
    if (segment.op !== 'm') {
      let from = transform(state.ctm, at);
      for (const point of points) {
        const to = transform(state.ctm, point);
        if (meets(from, to, area)) return true;
        from = to;
      }
    }
    at = points.at(-1)!;
    if (segment.op === 'm') start = at;
  }
  return false;
}

/** Points along each side of a rectangle that are asked about. */
const SAMPLES = 6;

/** Does a filled path paint some point of the rectangle? */
export function fills(event: PathEvent, area: Rect<User>): boolean {
  const lines = linesOf(event);
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++) {
      const x = area.x0 + ((i + 0.5) / SAMPLES) * (area.x1 - area.x0);
      const y = area.y0 + ((j + 0.5) / SAMPLES) * (area.y1 - area.y0);
      const winding = windingOf(lines, x, y);
      if (event.fill === 'evenodd' ? winding % 2 !== 0 : winding !== 0) return true;
    }
  return false;
}

type Line = readonly [Point<User>, Point<User>];

/** Each subpath closed, as fills have it (8.5.3.3). */
function linesOf({ segments, state }: PathEvent): Line[] {
  const lines: Line[] = [];
  let start: Point<Local> = { x: 0, y: 0 };
  let at = start;
  const to = (point: Point<Local>) => {
    lines.push([transform(state.ctm, at), transform(state.ctm, point)]);
    at = point;
  };
  for (const segment of segments) {
    if (segment.op === 'm') {
      to(start);
      start = segment;
      at = segment;
    } else for (const point of pointsOf(segment, at, start)) to(point);
  }
  to(start);
  return lines;
}

function windingOf(lines: readonly Line[], x: number, y: number): number {
  let winding = 0;
  for (const [a, b] of lines) {
    if (a.y <= y === b.y <= y) continue;
    if (a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x) > x) winding += b.y > a.y ? 1 : -1;
  }
  return winding;
}

function pointsOf(segment: PathSegment, from: Point<Local>, start: Point<Local>): Point<Local>[] {
  if (segment.op === 'h') return [start];
  if (segment.op !== 'c') return [segment];
  const { x1, y1, x2, y2, x, y } = segment;
  return Array.from({ length: PIECES }, (_, i) => {
    const t = (i + 1) / PIECES;
    return { x: bezier(from.x, x1, x2, x, t), y: bezier(from.y, y1, y2, y, t) };
  });
}

function bezier(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const s = 1 - t;
  return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
}

/** A line and a rectangle (Liang and Barsky). */
function meets(a: Point<User>, b: Point<User>, area: Rect<User>): boolean {
  let [from, to] = [0, 1];
  for (const [delta, low, high] of [
    [b.x - a.x, area.x0 - a.x, area.x1 - a.x],
    [b.y - a.y, area.y0 - a.y, area.y1 - a.y],
  ] as const) {
    if (delta === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const [t0, t1] = [low / delta, high / delta];
    from = Math.max(from, Math.min(t0, t1));
    to = Math.min(to, Math.max(t0, t1));
  }
  return from <= to;
}
