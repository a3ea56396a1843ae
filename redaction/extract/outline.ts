import { type Matrix, type Point, transform } from '../model/geometry.ts';
import type { Outline, Side } from '../model/outline.ts';
import type { Local, PathSegment } from './device.ts';

/** What has more is no shape that somebody drew by hand, and asking about each side takes long. */
const MOST_SIDES = 200;

/** The sides of a path that is filled, those that close its parts included. */
export function outlineOf<S>(
  segments: readonly PathSegment[],
  placed: Matrix<Local, S>,
): Outline<S> | undefined {
  if (segments.length > MOST_SIDES) return undefined;
  const sides: Side<S>[] = [];
  let start: Point<S> | undefined;
  let at: Point<S> | undefined;
  const go = (...points: readonly Point<S>[]) => {
    const to = points.at(-1)!;
    if (at !== undefined) sides.push(side(at, to, points));
    at = to;
  };
  for (const segment of segments) {
    const points = pointsOf(segment).map((point) => transform(placed, point));
    if (segment.op !== 'm' && segment.op !== 'h') go(...points);
    else if (start !== undefined) go(start);
    if (segment.op === 'm') start = at = points[0];
  }
  // Each part is closed before it is filled.
  if (start !== undefined) go(start);
  return sides;
}

function pointsOf(segment: PathSegment): readonly { readonly x: number; readonly y: number }[] {
  if (segment.op === 'h') return [];
  if (segment.op !== 'c') return [segment];
  const { x1, y1, x2, y2 } = segment;
  return [{ x: x1, y: y1 }, { x: x2, y: y2 }, segment];
}

function side<S>(from: Point<S>, to: Point<S>, points: readonly Point<S>[]): Side<S> {
  const xs = [from, ...points].map(({ x }) => x);
  const ys = [from, ...points].map(({ y }) => y);
  const box = {
    x0: Math.min(...xs),
    y0: Math.min(...ys),
    x1: Math.max(...xs),
    y1: Math.max(...ys),
  };
  return { from, to, box, straight: points.length === 1 };
}
