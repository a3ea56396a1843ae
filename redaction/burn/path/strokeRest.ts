/**
 * What a thick stroke paints beside a mark where its line had to go. The outline of that stretch without the mark becomes a
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

/** In points. Rules and underlines are thinner: what is left of one beside a mark would tell how long the word was. */
const THICK = 3;
/** In points: what is lower than this beyond the side of a mark is not painted. */
const LEAST = 0.1;

export function isThick(state: GraphicsState, space: LocalSpace): boolean {
  return state.lineWidth * space.scale >= THICK;
}

/** What is painted twice would look darker. */
export function isTranslucent({ strokeAlpha, blendMode, softMask }: GraphicsState): boolean {
  return strokeAlpha < 1 || blendMode !== 'Normal' || softMask !== undefined;
}

/** The parts of convex outlines that lie in no mark, by the side that they lie beyond. */
export function restsOf(outlines: readonly Polygon[], space: LocalSpace): StrokeRest[] {
  let pieces: { side: HalfPlane | undefined; polygon: Polygon }[] = outlines.map((outline) => {
    const polygon = signedArea(outline) < 0 ? outline.toReversed() : outline;
    return { side: undefined, polygon };
  });
  for (const area of space.areas) {
    pieces = pieces.flatMap(({ side, polygon }) => {
      const parts = beyond(polygon, area);
      return parts.map((part) => ({ side: part.side ?? side, polygon: part.polygon }));
    });
  }
  const rests = new Map<HalfPlane, Polygon[]>();
  for (const { side, polygon } of pieces) {
    if (side === undefined || !rises(polygon, side, LEAST / space.scale)) continue;
    const known = rests.get(side);
    if (known === undefined) rests.set(side, [polygon]);
    else known.push(polygon);
  }
  return [...rests].map(([side, polygons]) => ({ side, polygons }));
}

/** Pieces that together are the polygon without the area; the polygon itself, without a side, where they lie apart. */
function beyond(polygon: Polygon, area: LocalArea) {
  const pieces: { side: HalfPlane | undefined; polygon: Polygon }[] = [];
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

/** One text a rest. */
export function writtenRests(rests: readonly StrokeRest[], space: LocalSpace): string[] {
  return rests.map(({ side, polygons }) => {
    const clip = polygons.map((polygon) => outline(polygon, space.flatness)).join('\n');
    return `q ${clip}\nW n\n${cover(side, polygons, space)}\nQ`;
  });
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

/** A line along the side of the mark, as wide and long as everything that it has to cover. */
function cover({ a, b }: HalfPlane, polygons: readonly Polygon[], space: LocalSpace): string {
  const points = polygons.flat();
  const along = points.map(({ x, y }) => a * y - b * x);
  const across = points.map(({ x, y }) => a * x + b * y);
  const more = MORE / space.scale;
  const [from, to] = [Math.min(...along) - more, Math.max(...along) + more];
  const [low, high] = [Math.min(...across), Math.max(...across)];
  const middle = (low + high) / 2;
  const at = (u: number) =>
    written({ x: a * middle - b * u, y: b * middle + a * u }, space.flatness);
  const width = exactNumber(rounded(high - low + 2 * more, space.flatness));
  return `${width} w 0 J [] 0 d\n${at(from)} m\n${at(to)} l\nS`;
}
