/** Mark rectangles in the coordinates of a content stream: convex quadrilaterals and their half-planes. */
import type { Local } from '../../extract/device.ts';
import {
  invert,
  type Matrix,
  type Point,
  type Rect,
  transform,
  type User,
} from '../../model/geometry.ts';

/** Inside where a·x + b·y + c >= 0; (a, b) is a unit vector, so the value is a distance. */
export interface HalfPlane {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface LocalArea {
  /** Counter-clockwise in local coordinates. */
  readonly corners: readonly Point<Local>[];
  /** One a side, all positive inside. */
  readonly sides: readonly HalfPlane[];
  readonly bounds: Rect<Local>;
  readonly user: Rect<User>;
}

/** What cutting needs to know of the space it works in. */
export interface LocalSpace {
  readonly areas: readonly LocalArea[];
  readonly ctm: Matrix<Local, User>;
  /** Points of user space a local unit is at most. */
  readonly scale: number;
  /** Decimals with which a local coordinate is written: well under a hundredth of a point. */
  readonly decimals: number;
  /** Curves are flattened to within this local distance. */
  readonly flatness: number;
}

/** Areas are widened by this, in points, so that rounded coordinates stay outside the mark. */
const MARGIN = 0.01;
const FLATNESS = 0.02;

/** Undefined for a singular matrix. */
export function localSpace(
  areas: readonly Rect<User>[],
  ctm: Matrix<Local, User>,
): LocalSpace | undefined {
  const back = invert(ctm);
  if (back === undefined) return undefined;
  const scale = Math.max(Math.hypot(ctm.a, ctm.b), Math.hypot(ctm.c, ctm.d));
  const decimals = Math.min(8, Math.max(0, Math.ceil(Math.log10(scale * 300))));
  return {
    areas: areas.map((area) => localArea(area, back)),
    ctm,
    scale,
    decimals,
    flatness: FLATNESS / scale,
  };
}

function localArea(area: Rect<User>, back: Matrix<User, Local>): LocalArea {
  const user = {
    x0: area.x0 - MARGIN,
    y0: area.y0 - MARGIN,
    x1: area.x1 + MARGIN,
    y1: area.y1 + MARGIN,
  };
  const corners = [
    { x: user.x0, y: user.y0 },
    { x: user.x1, y: user.y0 },
    { x: user.x1, y: user.y1 },
    { x: user.x0, y: user.y1 },
  ].map((corner) => transform(back, corner));
  // a mirroring matrix turns the corners round
  if (back.a * back.d - back.b * back.c < 0) corners.reverse();
  const sides = corners.map((from, i) => sideOf(from, corners[(i + 1) % 4]!));
  return { corners, sides, bounds: boundsOfPoints(corners), user };
}

function sideOf(from: Point<Local>, to: Point<Local>): HalfPlane {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const a = (from.y - to.y) / length;
  const b = (to.x - from.x) / length;
  return { a, b, c: -(a * from.x + b * from.y) };
}

function boundsOfPoints(points: readonly Point<Local>[]): Rect<Local> {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

export function opposite(side: HalfPlane): HalfPlane {
  return { a: -side.a, b: -side.b, c: -side.c };
}

export function distance(side: HalfPlane, x: number, y: number): number {
  return side.a * x + side.b * y + side.c;
}

/** The part of a convex polygon on the positive side. */
export function clipConvex(polygon: readonly Point<Local>[], side: HalfPlane): Point<Local>[] {
  const kept: Point<Local>[] = [];
  for (let i = 0; i < polygon.length; i++) {
    const from = polygon[i]!;
    const to = polygon[(i + 1) % polygon.length]!;
    const d0 = distance(side, from.x, from.y);
    const d1 = distance(side, to.x, to.y);
    if (d0 >= 0) kept.push(from);
    if (d0 >= 0 !== d1 >= 0) kept.push(between(from, to, d0 / (d0 - d1)));
  }
  return kept;
}

export function between(from: Point<Local>, to: Point<Local>, t: number): Point<Local> {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

/** A point that cutting makes: rounded to much less than `flatness`; on an upright line the coordinate stays. */
export function cutPoint(
  from: Point<Local>,
  to: Point<Local>,
  t: number,
  flatness: number,
): Point<Local> {
  const { x, y } = between(from, to, t);
  return {
    x: from.x === to.x ? from.x : rounded(x, flatness),
    y: from.y === to.y ? from.y : rounded(y, flatness),
  };
}

export function rounded(value: number, flatness: number): number {
  const decimals = Math.min(12, Math.max(0, Math.ceil(-Math.log10(flatness / 40))));
  return Number(value.toFixed(decimals));
}

/** Whether a convex polygon and an area have more than an edge in common. */
export function meetsConvex(area: LocalArea, polygon: readonly Point<Local>[]): boolean {
  let rest: readonly Point<Local>[] = polygon;
  for (const side of area.sides) {
    rest = clipConvex(rest, side);
    if (rest.length < 3) return false;
  }
  return Math.abs(signedArea(rest)) > 0;
}

export function signedArea(polygon: readonly Point<Local>[]): number {
  let sum = 0;
  for (let i = 0; i < polygon.length; i++) {
    const a = polygon[i]!;
    const b = polygon[(i + 1) % polygon.length]!;
    sum += a.x * b.y - b.x * a.y;
  }
  return sum / 2;
}
