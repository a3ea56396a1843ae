/**
 * What a stroke paints beside a mark where its line had to go. The outline of that stretch without the mark becomes a
 * clip, through which a stroke as wide as all of it is painted: so colour, pattern and transparency stay those of strokes, and
 * nothing in the file tells more of the line than what is still seen.
 */
import type { GraphicsState, Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import { exactNumber } from '../../pdf/content/write.ts';
import {
  clipConvex,
  distance,
  type HalfPlane,
  type LocalArea,
  type LocalSpace,
  opposite,
  rounded,
  signedArea,
} from './localArea.ts';

export type Polygon = readonly Point<Local>[];

/** Of outlines that lie beyond one side of a mark. */
export interface StrokeRest {
  readonly side: HalfPlane;
  /** Counter-clockwise: they may lie over each other. */
  readonly polygons: readonly Polygon[];
}

/** In points: what is lower than this beyond the side of a mark is not painted. */
const LEAST = 0.1;

/** What is painted twice would look darker. */
export function isTranslucent({ strokeAlpha, blendMode, softMask }: GraphicsState): boolean {
  return strokeAlpha < 1 || blendMode !== 'Normal' || softMask !== undefined;
}

/** The parts of convex outlines that lie in no mark and have no secret point, by the side that they lie beyond. */
export function restsOf(
  outlines: readonly Polygon[],
  space: LocalSpace,
  secret: ReadonlySet<Point<Local>> = new Set(),
): StrokeRest[] {
  let pieces: { side: HalfPlane | undefined; polygon: Polygon }[] = outlines.map((outline) => {
    const polygon = signedArea(outline) < 0 ? outline.toReversed() : outline;
    return { side: undefined, polygon };
  });
  for (const area of space.areas) {
    pieces = pieces.flatMap(({ side, polygon }) => {
      const parts = beyond(polygon, area);
      if (parts.length === 1 && parts[0]!.polygon === polygon)
        return [{ side: side ?? parts[0]!.side, polygon }];
      return parts;
    });
  }
  const rests = new Map<HalfPlane, Polygon[]>();
  for (const { side, polygon } of pieces) {
    if (side === undefined || !rises(polygon, side, LEAST / space.scale)) continue;
    if (polygon.some((point) => secret.has(point))) continue;
    const known = rests.get(side);
    if (known === undefined) rests.set(side, [polygon]);
    else known.push(polygon);
  }
  return [...rests].map(([side, polygons]) => ({ side, polygons }));
}

/** Pieces that together are the polygon without the area; the polygon itself where they lie apart. */
function beyond(polygon: Polygon, area: LocalArea): { side: HalfPlane; polygon: Polygon }[] {
  const pieces: { side: HalfPlane; polygon: Polygon }[] = [];
  let rest = polygon;
  for (const side of area.sides) {
    const piece = clipConvex(rest, opposite(side));
    if (piece.length === rest.length && piece.every((point, i) => point === rest[i])) {
      pieces.push({ side, polygon: rest });
      return pieces;
    }
    if (piece.length >= 3) pieces.push({ side, polygon: piece });
    rest = clipConvex(rest, side);
    if (rest.length < 3) return pieces;
  }
  return pieces;
}

function rises(polygon: Polygon, side: HalfPlane, least: number): boolean {
  return polygon.some(({ x, y }) => distance(side, x, y) < -least);
}

/** One text for each rest that needs a clip, and one for all bars of a rest that lie between the same two lines. */
export function writtenRests(rests: readonly StrokeRest[], space: LocalSpace): string[] {
  return rests.flatMap(({ side, polygons }) => {
    const bars = new Map<string, { way: HalfPlane; alike: Polygon[] }>();
    const others: Polygon[] = [];
    for (const polygon of polygons) {
      if (!isBar(polygon, side, space)) {
        others.push(polygon);
        continue;
      }
      const way = longWay(polygon, side);
      const lines = `${way === side} ${linesOf(polygon, way, space)}`;
      const known = bars.get(lines);
      if (known === undefined) bars.set(lines, { way, alike: [polygon] });
      else known.alike.push(polygon);
    }
    const texts = [...bars.values()].map(({ way, alike }) => `q ${cover(way, alike, space, 0)}\nQ`);
    if (others.length === 0) return texts;
    const clip = others.map((polygon) => outline(polygon, space.flatness)).join('\n');
    return [...texts, `q ${clip}\nW n\n${cover(side, [others.flat()], space, MORE)}\nQ`];
  });
}

/** A rectangle along the side: a line paints it as it is. Viewers widen a clip of that shape to whole pixels. */
function isBar(polygon: Polygon, { a, b }: HalfPlane, { flatness }: LocalSpace): boolean {
  if (polygon.length !== 4) return false;
  const [first, second, third, fourth] = polygon.map(({ x, y }) => ({
    along: a * y - b * x,
    across: a * x + b * y,
  })) as [Place, Place, Place, Place];
  const same = (one: number, two: number) => Math.abs(one - two) < flatness / 40;
  const level = (p: Place, q: Place) => same(p.across, q.across);
  const upright = (p: Place, q: Place) => same(p.along, q.along);
  const [p, q, r, s] = level(first, second)
    ? [first, second, third, fourth]
    : [second, third, fourth, first];
  return level(p, q) && upright(q, r) && level(r, s) && upright(s, p);
}

interface Place {
  readonly along: number;
  readonly across: number;
}

/** Of the side and what is square to it, the one that the polygon runs along. */
function longWay(polygon: Polygon, side: HalfPlane): HalfPlane {
  const { a, b } = side;
  const [along, across] = [extent(polygon, -b, a), extent(polygon, a, b)];
  return along[1] - along[0] >= across[1] - across[0] ? side : { a: -b, b: a, c: 0 };
}

function extent(polygon: Polygon, a: number, b: number): [number, number] {
  const places = polygon.map(({ x, y }) => a * x + b * y);
  return [Math.min(...places), Math.max(...places)];
}

/** The two lines along the way between which the polygon lies. */
function linesOf(polygon: Polygon, { a, b }: HalfPlane, { flatness }: LocalSpace): string {
  return extent(polygon, a, b)
    .map((value) => rounded(value, flatness))
    .join(' ');
}

function outline(polygon: Polygon, flatness: number): string {
  const points = polygon.map((point) => written(point, flatness));
  return `${points.map((point, i) => `${point} ${i === 0 ? 'm' : 'l'}`).join('\n')}\nh`;
}

function written({ x, y }: Point<Local>, flatness: number): string {
  return `${exactNumber(rounded(x, flatness))} ${exactNumber(rounded(y, flatness))}`;
}

/** In points: what it covers more than the clip, so that its own edges are not seen. */
const MORE = 1;

/** Local units that are a point at least, whichever way: the matrix may flatten one of them. */
function longest({ ctm, scale }: LocalSpace): number {
  return (Math.SQRT2 * scale) / Math.abs(ctm.a * ctm.d - ctm.b * ctm.c);
}

/** Lines along the side of the mark, each as long as what it has to cover, all as wide as the widest. */
function cover(
  { a, b }: HalfPlane,
  parts: readonly Polygon[],
  space: LocalSpace,
  morePoints: number,
): string {
  const more = morePoints * longest(space);
  const [low, high] = extent(parts.flat(), a, b);
  const middle = (low + high) / 2;
  const at = (u: number) =>
    written({ x: a * middle - b * u, y: b * middle + a * u }, space.flatness);
  const width = exactNumber(rounded(high - low + 2 * more, space.flatness));
  const lines = parts.map((part) => {
    const [from, to] = extent(part, -b, a);
    return `${at(from - more)} m\n${at(to + more)} l`;
  });
  return `${width} w 0 J [] 0 d\n${lines.join('\n')}\nS`;
}
