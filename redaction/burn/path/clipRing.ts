/**
 * Cutting a filled subpath by a convex area. What lies outside the area is the disjoint union of up to
 * four pieces: beyond the first side taken; within it and beyond the second; and so on. Each piece is the
 * subpath clipped by half-planes, which leaves the winding number of every point of the half-plane as it
 * was: so both filling rules keep their meaning, for self-crossing subpaths too, and in one painting
 * operation the pieces meet without a seam.
 */
import type { Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import { type Chain, joinChains } from './joinChains.ts';
import { cutPoint, distance, type HalfPlane, type LocalArea, opposite } from './localArea.ts';
import { boundsOfSubpath, type Curve, type Edge, flattened, type Subpath } from './subpath.ts';

/** The parts of the subpath, taken as closed, outside the area. Empty when nothing is left. */
export function outside(ring: Subpath, area: LocalArea, flatness: number): Subpath[] {
  const pieces: Subpath[] = [];
  let rest = [ring];
  for (const side of longWaysFirst(ring, area)) {
    for (const part of rest) pieces.push(...clipRing(part, opposite(side), flatness));
    rest = rest.flatMap((part) => clipRing(part, side, flatness));
  }
  return pieces;
}

/**
 * The two sides across the length of the subpath first: what goes on past the mark keeps its whole thickness. A rule
 * in two layers over its whole length would look other than before, as viewers fit each to whole pixels.
 */
function longWaysFirst(ring: Subpath, { sides }: LocalArea): readonly HalfPlane[] {
  const [first, second, third, fourth] = sides as readonly [
    HalfPlane,
    HalfPlane,
    HalfPlane,
    HalfPlane,
  ];
  const { x0, y0, x1, y1 } = boundsOfSubpath(ring);
  const extent = ({ a, b }: HalfPlane) => Math.abs(a) * (x1 - x0) + Math.abs(b) * (y1 - y0);
  return extent(first) >= extent(second)
    ? [first, third, second, fourth]
    : [second, fourth, first, third];
}

/** The closed parts of the subpath on the positive side. */
export function clipRing(ring: Subpath, side: HalfPlane, flatness: number): Subpath[] {
  const clipper = new RingClipper(side, ring.start);
  let from = ring.start;
  for (const edge of ring.edges) {
    clipper.edge(from, edge, flatness);
    from = edge;
  }
  if (from.x !== ring.start.x || from.y !== ring.start.y)
    clipper.edge(from, { kind: 'line', ...ring.start }, flatness);
  const parts = clipper.crossed ? joinChains(clipper.chains()) : clipper.inside ? [ring] : [];
  return parts.filter((part) => isBeyond(part, side, flatness / 1000));
}

/** Some point is further than `least` from the cutting line: the part has an area. */
function isBeyond(part: Subpath, side: HalfPlane, least: number): boolean {
  return part.edges.some((edge) => {
    if (distance(side, edge.x, edge.y) > least) return true;
    if (edge.kind === 'line') return false;
    return distance(side, edge.x1, edge.y1) > least || distance(side, edge.x2, edge.y2) > least;
  });
}

/** Collects the stretches of an outline on the positive side of a line. */
class RingClipper {
  private readonly side: HalfPlane;
  private readonly done: Chain[] = [];
  private open: { start: Point<Local>; edges: Edge[]; entry: number | undefined } | undefined;
  crossed = false;

  constructor(side: HalfPlane, start: Point<Local>) {
    this.side = side;
    if (distance(side, start.x, start.y) >= 0) this.open = { start, edges: [], entry: undefined };
  }

  /** Ends on the positive side. */
  get inside(): boolean {
    return this.open !== undefined;
  }

  edge(from: Point<Local>, edge: Edge, flatness: number): void {
    if (edge.kind === 'line') this.line(from, edge, flatness);
    else this.curve(from, edge, flatness);
  }

  private line(from: Point<Local>, to: Point<Local>, flatness: number): void {
    const d0 = distance(this.side, from.x, from.y);
    const d1 = distance(this.side, to.x, to.y);
    if (d0 >= 0 !== d1 >= 0) this.cross(cutPoint(from, to, d0 / (d0 - d1), flatness));
    if (d1 >= 0) this.open?.edges.push({ kind: 'line', x: to.x, y: to.y });
  }

  private curve(from: Point<Local>, curve: Curve, flatness: number): void {
    const distances = [
      distance(this.side, from.x, from.y),
      distance(this.side, curve.x1, curve.y1),
      distance(this.side, curve.x2, curve.y2),
      distance(this.side, curve.x, curve.y),
    ];
    if (distances.every((d) => d >= 0)) this.open?.edges.push(curve);
    else if (distances.some((d) => d >= 0)) {
      let last = from;
      for (const line of flattened(from, curve, flatness)) {
        this.line(last, line, flatness);
        last = line;
      }
    }
  }

  private cross(point: Point<Local>): void {
    this.crossed = true;
    const along = this.side.b * point.x - this.side.a * point.y;
    if (this.open === undefined) {
      this.open = { start: point, edges: [], entry: along };
      return;
    }
    this.open.edges.push({ kind: 'line', x: point.x, y: point.y });
    this.done.push({ ...this.open, exit: along });
    this.open = undefined;
  }

  /** Each with entry and exit: an outline that starts on the positive side goes on where it ends. */
  chains(): Chain[] {
    const [first, ...others] = this.done;
    if (this.open === undefined || first === undefined) return this.done;
    const { start, edges, entry } = this.open;
    return [{ start, edges: [...edges, ...first.edges], entry, exit: first.exit }, ...others];
  }
}

/** Whether some part of the outline, taken as closed, runs through the inside of the area. */
export function outlineEnters(ring: Subpath, area: LocalArea, flatness: number): boolean {
  let from = ring.start;
  for (const edge of ring.edges) {
    const lines = edge.kind === 'line' ? [edge] : nearLines(from, edge, area, flatness);
    let last = from;
    for (const line of lines) {
      if (lineEnters(last, line, area)) return true;
      last = line;
    }
    from = edge;
  }
  return lineEnters(from, ring.start, area);
}

/** A curve whose control polygon misses the area's bounds needs no flattening: the chord stands for it. */
function nearLines(
  from: Point<Local>,
  curve: Curve,
  area: LocalArea,
  flatness: number,
): readonly Point<Local>[] {
  const { x0, y0, x1, y1 } = area.bounds;
  const xs = [from.x, curve.x1, curve.x2, curve.x];
  const ys = [from.y, curve.y1, curve.y2, curve.y];
  const misses =
    Math.max(...xs) <= x0 ||
    Math.min(...xs) >= x1 ||
    Math.max(...ys) <= y0 ||
    Math.min(...ys) >= y1;
  return misses ? [curve] : flattened(from, curve, flatness);
}

/** Cyrus and Beck: the part of the line on the inner side of every side, if it has any length. */
function lineEnters(from: Point<Local>, to: Point<Local>, area: LocalArea): boolean {
  let enter = 0;
  let leave = 1;
  for (const side of area.sides) {
    const d0 = distance(side, from.x, from.y);
    const d1 = distance(side, to.x, to.y);
    if (d0 <= 0 && d1 <= 0) return false;
    if (d0 < 0) enter = Math.max(enter, d0 / (d0 - d1));
    else if (d1 < 0) leave = Math.min(leave, d0 / (d0 - d1));
    if (enter >= leave) return false;
  }
  return true;
}
