/** Which stretch of a stroked line paints into an area, and whether a join does. */
import type { GraphicsState, Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import { clipConvex, type HalfPlane, type LocalArea, meetsConvex } from './localArea.ts';
import { goesOn } from './upright.ts';

export interface Pen {
  /** Half the line width, local units. */
  readonly radius: number;
  /** How far a cap reaches beyond an end: 0 for butt caps. */
  readonly capReach: number;
  readonly cap: number;
  readonly join: number;
  readonly miterLimit: number;
  /** One point in local units. A line along a mark, past which it goes on, that reaches less than this into it tells nothing. */
  readonly tolerated: number;
}

/** In points: thinner lines are painted this wide. */
const HAIRLINE = 0.1;
const TOLERATED = 1;

export function penOf(state: GraphicsState, scale: number): Pen {
  const radius = Math.max(state.lineWidth / 2, HAIRLINE / 2 / scale);
  return {
    radius,
    cap: state.lineCap,
    capReach: state.lineCap === 0 ? 0 : radius,
    join: state.lineJoin,
    miterLimit: state.miterLimit,
    tolerated: TOLERATED / scale,
  };
}

/** Distances from `from` along the line, not limited to its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch whose paint, of the pen's width and with a cap where it is cut, lies in the area. Undefined
 * when none does.
 */
export function reachOf(
  from: Point<Local>,
  to: Point<Local>,
  pen: Pen,
  area: LocalArea,
): Stretch | undefined {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return undefined;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const left: HalfPlane = sideAt(from, -uy, ux, pen.radius);
  const right: HalfPlane = sideAt(from, uy, -ux, pen.radius);
  const common = clipConvex(clipConvex(area.corners, left), right);
  if (common.length < 3) return undefined;
  const along = common.map((p) => (p.x - from.x) * ux + (p.y - from.y) * uy);
  const across = common.map((p) => (p.y - from.y) * ux - (p.x - from.x) * uy);
  const stretch = {
    from: Math.min(...along) - pen.capReach,
    to: Math.max(...along) + pen.capReach,
  };
  const point = pen.tolerated;
  if (goesOn(0, length, stretch.from, stretch.to, point) && onlyGrazes(across, pen))
    return undefined;
  return stretch.from < length && stretch.to > 0 ? stretch : undefined;
}

/** Positive within `reach` of the line through `point` on the side away from (a, b). */
function sideAt(point: Point<Local>, a: number, b: number, reach: number): HalfPlane {
  return { a, b, c: reach - (a * point.x + b * point.y) };
}

/** The centre line stays outside and the paint reaches in by less than is tolerated. */
function onlyGrazes(across: readonly number[], pen: Pen): boolean {
  const nearest = Math.min(...across);
  const furthest = Math.max(...across);
  if (nearest < 0 && furthest > 0) return false;
  return furthest - nearest < pen.tolerated;
}

/** Whether the paint of a join, or of an end with a cap, at `vertex` lies in the area. */
export function joinMeets(
  before: Point<Local>,
  vertex: Point<Local>,
  after: Point<Local>,
  pen: Pen,
  area: LocalArea,
): boolean {
  if (nearestDistance(area, vertex) >= reachOfJoin(pen)) return false;
  if (pen.join === 1) return nearestDistance(area, vertex) < pen.radius - pen.tolerated;
  const wedge = joinWedge(before, vertex, after, pen);
  return wedge !== undefined && meetsConvex(area, wedge);
}

function reachOfJoin(pen: Pen): number {
  return pen.radius * (pen.join === 0 ? Math.max(1, pen.miterLimit) : 1);
}

/** A lower bound of the distance between the point and the area: 0 inside. */
export function nearestDistance(area: LocalArea, point: Point<Local>): number {
  let most = 0;
  for (const side of area.sides)
    most = Math.max(most, -(side.a * point.x + side.b * point.y + side.c));
  return most;
}

/** Vertex, the two outer corners, and for a mitre its tip (8.4.3.4). Undefined where the line goes straight on. */
export function joinWedge(
  before: Point<Local>,
  vertex: Point<Local>,
  after: Point<Local>,
  pen: Pen,
): Point<Local>[] | undefined {
  const [ax, ay] = unit(before, vertex);
  const [bx, by] = unit(vertex, after);
  const turn = ax * by - ay * bx;
  const forward = ax * bx + ay * by;
  if (Math.abs(turn) < 1e-6 && forward > 0) return undefined;
  const outer = turn > 0 ? -pen.radius : pen.radius;
  const first = { x: vertex.x - ay * outer, y: vertex.y + ax * outer };
  const second = { x: vertex.x - by * outer, y: vertex.y + bx * outer };
  // sin²(φ/2) with φ the angle between the segments
  const half = Math.sqrt(Math.max(0, (1 + forward) / 2));
  const mitred = pen.join === 0 && half > 0 && 1 / half <= pen.miterLimit;
  if (!mitred) return [vertex, first, second];
  const [mx, my] = [first.x + second.x - 2 * vertex.x, first.y + second.y - 2 * vertex.y];
  const size = Math.hypot(mx, my) || 1;
  const reach = pen.radius / half;
  const tip = { x: vertex.x + (mx / size) * reach, y: vertex.y + (my / size) * reach };
  return [vertex, first, tip, second];
}

function unit(from: Point<Local>, to: Point<Local>): [number, number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return [(to.x - from.x) / length, (to.y - from.y) / length];
}
