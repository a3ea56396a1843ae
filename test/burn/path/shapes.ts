/** Shapes for property tests of cutting, and an independent judge of what they paint. */
import fc from 'fast-check';
import type { Subpath } from '../../../redaction/burn/path/subpath.ts';
import type { PathSegment } from '../../../redaction/extract/device.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const coordinate = fc.integer({ min: 0, max: 3000 }).map((n) => n / 10);

const segment: fc.Arbitrary<PathSegment> = fc.oneof(
  fc.record({ op: fc.constant('l' as const), x: coordinate, y: coordinate }),
  fc.record({
    op: fc.constant('c' as const),
    x1: coordinate,
    y1: coordinate,
    x2: coordinate,
    y2: coordinate,
    x: coordinate,
    y: coordinate,
  }),
);

/** Subpaths of lines and curves that cross themselves and each other. */
export const randomPath: fc.Arbitrary<PathSegment[]> = fc
  .array(
    fc.tuple(
      fc.record({ op: fc.constant('m' as const), x: coordinate, y: coordinate }),
      fc.array(segment, { minLength: 2, maxLength: 6 }),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts.flatMap(([start, rest, closes]): PathSegment[] => [
      start,
      ...rest,
      ...(closes ? [{ op: 'h' as const }] : []),
    ]),
  );

export const randomArea = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 60 }))
  .map(([x0, y0, w, h]) => ({ x0, y0, x1: x0 + w, y1: y0 + h }));

/** Finely flattened outline of a subpath. */
export function polyline(subpath: Subpath, closes: boolean): Place[] {
  const points: Place[] = [subpath.start];
  let from: Place = subpath.start;
  for (const edge of subpath.edges) {
    if (edge.kind === 'curve') {
      for (let i = 1; i < 400; i++) points.push(bezier(from, edge, i / 400));
    }
    points.push({ x: edge.x, y: edge.y });
    from = edge;
  }
  if (closes) points.push(subpath.start);
  return points;
}

function bezier(
  from: Place,
  curve: { x1: number; y1: number; x2: number; y2: number; x: number; y: number },
  t: number,
): Place {
  const s = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d;
  return {
    x: mix(from.x, curve.x1, curve.x2, curve.x),
    y: mix(from.y, curve.y1, curve.y2, curve.y),
  };
}

/** Winding number of the closed outlines around the point. */
export function winding(outlines: readonly (readonly Place[])[], point: Place): number {
  let count = 0;
  for (const outline of outlines) {
    for (let i = 1; i < outline.length; i++) {
      const [a, b] = [outline[i - 1]!, outline[i]!];
      if (a.y <= point.y === b.y <= point.y) continue;
      const x = a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x);
      if (x > point.x) count += b.y > a.y ? 1 : -1;
    }
  }
  return count;
}

export function distanceToOutline(outlines: readonly (readonly Place[])[], point: Place): number {
  let least = Infinity;
  for (const outline of outlines) {
    for (let i = 1; i < outline.length; i++)
      least = Math.min(least, distanceToLine(outline[i - 1]!, outline[i]!, point));
  }
  return least;
}

function distanceToLine(a: Place, b: Place, p: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / square;
  const u = Math.min(1, Math.max(0, t));
  return Math.hypot(p.x - a.x - u * dx, p.y - a.y - u * dy);
}
