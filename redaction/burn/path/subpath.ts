/** Subpaths of a path (ISO 32000-2, 8.5.2), flattening and boxes, all in local coordinates. */
import type { Local, PathSegment } from '../../extract/device.ts';
import type { Point, Rect } from '../../model/geometry.ts';
import { rounded } from './localArea.ts';

export type Edge = Line | Curve;

export interface Line {
  readonly kind: 'line';
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly kind: 'curve';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly x: number;
  readonly y: number;
}

export interface Subpath {
  readonly start: Point<Local>;
  readonly edges: readonly Edge[];
  /** Ended by `h`. */
  readonly closed: boolean;
}

/** Splits at `m` and after `h`; a subpath of only `m` is left out, it paints nothing. */
export function subpathsOf(segments: readonly PathSegment[]): Subpath[] {
  const subpaths: Subpath[] = [];
  let start: Point<Local> = { x: 0, y: 0 };
  let edges: Edge[] = [];
  const finish = (closed: boolean) => {
    if (edges.length > 0) subpaths.push({ start, edges, closed });
    edges = [];
  };
  for (const segment of segments) {
    if (segment.op === 'm') {
      finish(false);
      start = { x: segment.x, y: segment.y };
    } else if (segment.op === 'h') {
      // `m h` is a point, which round caps paint
      if (edges.length === 0) edges.push({ kind: 'line', ...start });
      finish(true);
    } else edges.push(edgeOf(segment));
  }
  finish(false);
  return subpaths;
}

function edgeOf(segment: Exclude<PathSegment, { op: 'h' }>): Edge {
  if (segment.op !== 'c') return { kind: 'line', x: segment.x, y: segment.y };
  const { x1, y1, x2, y2, x, y } = segment;
  return { kind: 'curve', x1, y1, x2, y2, x, y };
}

/** Around all points, control points included. */
export function boundsOfSubpath(subpath: Subpath): Rect<Local> {
  let { x: x0, y: y0 } = subpath.start;
  let [x1, y1] = [x0, y0];
  const take = (x: number, y: number) => {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  };
  for (const edge of subpath.edges) {
    take(edge.x, edge.y);
    if (edge.kind === 'line') continue;
    take(edge.x1, edge.y1);
    take(edge.x2, edge.y2);
  }
  return { x0, y0, x1, y1 };
}

/** Curves of more pieces than this are further from flat than anyone sees. */
const MAX_PIECES = 256;

/** Points on the curve after `from`, its end included, within `flatness` of it. */
export function flattened(from: Point<Local>, curve: Curve, flatness: number): Line[] {
  const bend = Math.max(
    Math.hypot(from.x - 2 * curve.x1 + curve.x2, from.y - 2 * curve.y1 + curve.y2),
    Math.hypot(curve.x1 - 2 * curve.x2 + curve.x, curve.y1 - 2 * curve.y2 + curve.y),
  );
  const pieces = Math.min(MAX_PIECES, Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / flatness))));
  const lines: Line[] = [];
  for (let i = 1; i < pieces; i++) lines.push(pointOn(from, curve, i / pieces, flatness));
  lines.push({ kind: 'line', x: curve.x, y: curve.y });
  return lines;
}

function pointOn(from: Point<Local>, curve: Curve, t: number, flatness: number): Line {
  const s = 1 - t;
  const [w0, w1, w2, w3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    kind: 'line',
    x: rounded(w0 * from.x + w1 * curve.x1 + w2 * curve.x2 + w3 * curve.x, flatness),
    y: rounded(w0 * from.y + w1 * curve.y1 + w2 * curve.y2 + w3 * curve.y, flatness),
  };
}
