import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFill } from '../../../redaction/burn/path/cutFill.ts';
import { localSpace } from '../../../redaction/burn/path/localArea.ts';
import { type Subpath, subpathsOf } from '../../../redaction/burn/path/subpath.ts';
import type { Local, PathSegment } from '../../../redaction/extract/device.ts';
import {
  identity,
  invert,
  type Matrix,
  matrix,
  transform,
  type User,
} from '../../../redaction/model/geometry.ts';
import { distanceToOutline, polyline, randomArea, randomPath, winding } from './shapes.ts';

const SAME = identity<User>() as unknown as Matrix<Local, User>;

function rectangle(x: number, y: number, w: number, h: number): PathSegment[] {
  return [
    { op: 'm', x, y },
    { op: 'l', x: x + w, y },
    { op: 'l', x: x + w, y: y + h },
    { op: 'l', x, y: y + h },
    { op: 'h' },
  ];
}

function cut(
  segments: PathSegment[],
  areas: { x0: number; y0: number; x1: number; y1: number }[],
  ctm = SAME,
): { before: Subpath[]; after: readonly Subpath[] | undefined } {
  const before = subpathsOf(segments);
  return { before, after: cutFill(before, localSpace(areas, ctm)!) };
}

const outlines = (subpaths: readonly Subpath[]) => subpaths.map((s) => polyline(s, true));

describe('cutFill', () => {
  it('keeps a background that holds the mark as it is', () => {
    expect(
      cut(rectangle(0, 0, 500, 800), [{ x0: 50, y0: 50, x1: 90, y1: 60 }]).after,
    ).toBeUndefined();
  });

  it('drops what lies inside and keeps the rest by identity', () => {
    const { before, after } = cut(
      [...rectangle(10, 10, 5, 5), ...rectangle(100, 100, 5, 5)],
      [{ x0: 0, y0: 0, x1: 50, y1: 50 }],
    );
    expect(after).toEqual([before[1]]);
    expect(after![0]).toBe(before[1]);
  });

  it.each(['across', 'up'])(
    'keeps the thickness of a rule past the mark that covers most of it: %s',
    (way) => {
      const turned = way === 'across' ? SAME : matrix<Local, User>(0, 1, 1, 0, 0, 0);
      const mark = { x0: 50, y0: 20.2, x1: 90, y1: 30 };
      const area = way === 'across' ? mark : { x0: mark.y0, y0: mark.x0, x1: mark.y1, y1: mark.x1 };
      const { after } = cut(rectangle(0, 20, 200, 0.5), [area], turned);
      const heights = after!.map((part) => {
        const ys = [part.start.y, ...part.edges.map(({ y }) => y)];
        const xs = [part.start.x, ...part.edges.map(({ x }) => x)];
        return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
      });
      const thick = heights.filter(([, height]) => height! > 0.4);
      expect(thick.reduce((sum, [width]) => sum + width!, 0)).toBeCloseTo(160, 1);
      expect(
        Math.max(...heights.filter(([, height]) => height! < 0.4).map(([width]) => width!)),
      ).toBeLessThan(41);
    },
  );

  it('cuts a rule that crosses the mark at the mark’s edges', () => {
    const { after } = cut(rectangle(0, 20, 200, 1), [{ x0: 50, y0: 10, x1: 90, y1: 30 }]);
    const xs = after!.flatMap((s) => [s.start.x, ...s.edges.map((e) => e.x)]);
    expect(Math.min(...xs)).toBe(0);
    expect(Math.max(...xs)).toBe(200);
    expect(xs.filter((x) => x > 50 && x < 90)).toEqual([]);
    expect(winding(outlines(after!), { x: 49.5, y: 20.5 })).not.toBe(0);
    expect(winding(outlines(after!), { x: 90.5, y: 20.5 })).not.toBe(0);
  });

  it('drops an outlined letter of which a third lies under the mark, with its counter', () => {
    const letter: PathSegment[] = [
      { op: 'm', x: 20, y: 0 },
      { op: 'c', x1: 26, y1: 0, x2: 26, y2: 9, x: 20, y: 9 },
      { op: 'c', x1: 14, y1: 9, x2: 14, y2: 0, x: 20, y: 0 },
      { op: 'h' },
      { op: 'm', x: 20, y: 6 },
      { op: 'c', x1: 22, y1: 6, x2: 22, y2: 8, x: 20, y: 8 },
      { op: 'c', x1: 18, y1: 8, x2: 18, y2: 6, x: 20, y: 6 },
      { op: 'h' },
    ];
    expect(cut(letter, [{ x0: 0, y0: -5, x1: 100, y1: 4 }]).after).toEqual([]);
  });

  it('leaves the winding number of every point outside, and one winding number inside', () => {
    fc.assert(
      fc.property(
        randomPath,
        fc.array(randomArea, { minLength: 1, maxLength: 2 }),
        fc.array(fc.tuple(fc.integer({ max: 300, min: 0 }), fc.integer({ max: 300, min: 0 })), {
          minLength: 60,
          maxLength: 60,
        }),
        fc.constantFrom(
          SAME,
          matrix<Local, User>(0.5, 0, 0, -0.5, 20, 300),
          matrix<Local, User>(0.6, 0.5, -0.5, 0.6, 60, 10),
        ),
        (path, areas, points, ctm) => {
          const { before, after } = cut(path, areas, ctm);
          if (after === undefined) return;
          const [old, now] = [outlines(before), outlines(after)];
          const back = invert(ctm)!;
          for (const [ux, uy] of points) {
            const user = { x: ux + 0.37, y: uy + 0.61 };
            const inside = areas.filter(
              (a) => user.x > a.x0 && user.x < a.x1 && user.y > a.y0 && user.y < a.y1,
            );
            const point = transform(back, user);
            if (inside.length === 0 && nearest(areas, user) > 0.1) {
              if (distanceToOutline(old, point) > 0.2)
                expect(winding(now, point)).toBe(winding(old, point));
            } else if (inside.length > 0) expect(distanceToOutline(now, point)).toBeGreaterThan(0);
          }
          for (const area of areas) {
            const corner = (u: number, v: number) =>
              transform(back, {
                x: area.x0 + u * (area.x1 - area.x0),
                y: area.y0 + v * (area.y1 - area.y0),
              });
            const reference = winding(now, corner(0.5, 0.5));
            if (areas.length === 1)
              for (const u of [0.02, 0.3, 0.71, 0.98])
                for (const v of [0.03, 0.4, 0.97])
                  expect(winding(now, corner(u, v))).toBe(reference);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('writes no point inside the mark', () => {
    fc.assert(
      fc.property(randomPath, randomArea, (path, area) => {
        const { after } = cut(path, [area]);
        for (const outline of outlines(after ?? [])) {
          for (const p of outline) {
            const deep = Math.min(p.x - area.x0, area.x1 - p.x, p.y - area.y0, area.y1 - p.y);
            expect(deep).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

function nearest(
  areas: readonly { x0: number; y0: number; x1: number; y1: number }[],
  p: { x: number; y: number },
): number {
  return Math.min(...areas.map((a) => Math.max(a.x0 - p.x, p.x - a.x1, a.y0 - p.y, p.y - a.y1)));
}
