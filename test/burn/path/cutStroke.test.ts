import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutStroke } from '../../../redaction/burn/path/cutStroke.ts';
import { localSpace } from '../../../redaction/burn/path/localArea.ts';
import { type Subpath, subpathsOf } from '../../../redaction/burn/path/subpath.ts';
import type { GraphicsState, Local, PathSegment } from '../../../redaction/extract/device.ts';
import { identity, type Matrix, type User } from '../../../redaction/model/geometry.ts';
import { distanceToOutline, type Place, polyline, randomArea, randomPath } from './shapes.ts';

const SAME = identity<User>() as unknown as Matrix<Local, User>;

function pen(values: Partial<GraphicsState> = {}): GraphicsState {
  const plain = { lineWidth: 1, lineCap: 0, lineJoin: 0, miterLimit: 10, dash: [], dashPhase: 0 };
  return { ...plain, ctm: SAME, ...values } as unknown as GraphicsState;
}

function line(...points: readonly (readonly [number, number])[]): PathSegment[] {
  return points.map(([x, y], i) => ({ op: i === 0 ? 'm' : 'l', x, y }));
}

type Area = { x0: number; y0: number; x1: number; y1: number };

function cut(segments: PathSegment[], area: Area, state = pen()) {
  return cutStroke(subpathsOf(segments), state, localSpace([area], SAME)!)?.parts;
}

const AREA = { x0: 50, y0: 10, x1: 90, y1: 30 };

const ends = (part: { subpath: Subpath }) => [part.subpath.start, part.subpath.edges.at(-1)!];

describe('cutStroke', () => {
  it('cuts a crossing rule at the mark’s edges', () => {
    const parts = cut(line([0, 20], [200, 20]), AREA)!;
    expect(parts.map(ends).map(([a, b]) => [a!.x, b!.x])).toEqual([
      [0, expect.closeTo(50, 1)],
      [expect.closeTo(90, 1), 200],
    ]);
  });

  it('leaves room for round caps', () => {
    const parts = cut(line([0, 20], [200, 20]), AREA, pen({ lineCap: 1, lineWidth: 6 }))!;
    expect(parts.map(ends).map(([a, b]) => [a!.x, b!.x])).toEqual([
      [0, expect.closeTo(47, 1)],
      [expect.closeTo(93, 1), 200],
    ]);
  });

  it('keeps a rule along the mark’s edge, and one outside', () => {
    expect(cut(line([0, 30.2], [200, 30.2]), AREA)).toBeUndefined();
    expect(cut(line([0, 40], [200, 40]), AREA)).toBeUndefined();
  });

  it('drops what lies inside, dots of round caps too', () => {
    expect(cut(line([60, 20], [80, 20]), AREA)).toEqual([]);
    expect(cut(line([60, 20], [60, 20]), AREA, pen({ lineCap: 1, lineWidth: 4 }))).toEqual([]);
  });

  it('takes a mitre apart that would reach into the mark', () => {
    const spike = line([0, 30], [45, 20], [0, 10]);
    const parts = cut(spike, AREA, pen({ lineWidth: 4, miterLimit: 20 }))!;
    expect(parts).toHaveLength(2);
    expect(cut(spike, AREA, pen({ lineWidth: 4, miterLimit: 20, lineJoin: 2 }))).toBeUndefined();
  });

  it('keeps a closed outline in one piece over its closing point', () => {
    const box: PathSegment[] = [...line([60, 0], [200, 0], [200, 100], [60, 100]), { op: 'h' }];
    const parts = cut(box, AREA)!;
    expect(parts).toHaveLength(1);
    expect(parts[0]!.subpath.closed).toBe(false);
    const points = [parts[0]!.subpath.start, ...parts[0]!.subpath.edges];
    expect(points.map((p) => [p.x, Math.round(p.y)])).toEqual(
      [
        [60, 30],
        [60, 100],
        [200, 100],
        [200, 0],
        [60, 0],
        [60, 10],
      ].toReversed(),
    );
  });

  it('closes the parts of a line that was closed', () => {
    const parts = cut([...line([0, 20], [200, 20]), { op: 'h' }], AREA)!;
    expect(parts.map((p) => [p.subpath.closed, p.subpath.edges.length])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });

  it('tells where each part of a dashed line began', () => {
    const parts = cut(line([0, 20], [200, 20]), AREA, pen({ dash: [3, 2] }))!;
    expect(parts.map((p) => Math.round(p.offset))).toEqual([0, 90]);
  });

  it('paints nothing in the mark and keeps what is further than the pen reaches', () => {
    fc.assert(
      fc.property(
        randomPath,
        randomArea,
        fc.constantFrom(0.5, 2, 9),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(0, 1, 2),
        (path, area, lineWidth, lineCap, lineJoin) => {
          const before = subpathsOf(path);
          const state = pen({ lineWidth, lineCap, lineJoin, miterLimit: 4 });
          const parts = cutStroke(before, state, localSpace([area], SAME)!)?.parts;
          if (parts === undefined) return;
          const after = parts.map((p) => polyline(p.subpath, p.subpath.closed));
          expectClear(after, area, lineWidth / 2);
          const all = before.map((s) => polyline(s, s.closed));
          for (const outline of all) {
            for (const p of outline.filter((_, i) => i % 60 === 0)) {
              if (away(area, p) < lineWidth * (lineCap === 0 ? 2 : 3) + 0.2) continue;
              expect(distanceToOutline(after, p)).toBeLessThan(0.1);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** No straight piece's paint reaches deeper into the area than a line along its edge may. */
function expectClear(outlines: readonly (readonly Place[])[], area: Area, radius: number): void {
  for (let u = 0.05; u < 1; u += 0.22) {
    for (let v = 0.05; v < 1; v += 0.22) {
      const p = { x: area.x0 + u * (area.x1 - area.x0), y: area.y0 + v * (area.y1 - area.y0) };
      const depth = -away(area, p);
      if (depth <= 1.05) continue;
      for (const outline of outlines) {
        for (let i = 1; i < outline.length; i++)
          expect(isPainted(outline[i - 1]!, outline[i]!, p, radius - 0.05)).toBe(false);
      }
    }
  }
}

/** Within the bar that a butt-ended line paints. */
function isPainted(a: Place, b: Place, p: Place, radius: number): boolean {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < 1e-9) return false;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const along = (p.x - a.x) * ux + (p.y - a.y) * uy;
  const across = Math.abs((p.y - a.y) * ux - (p.x - a.x) * uy);
  return along > 0.05 && along < length - 0.05 && across < radius;
}

/** Distance to the area (of the larger axis); negative inside. */
function away(area: Area, p: Place): number {
  return Math.max(area.x0 - p.x, p.x - area.x1, area.y0 - p.y, p.y - area.y1);
}
