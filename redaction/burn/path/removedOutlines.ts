/** The convex outlines of what a stroke painted where its line goes (ISO 32000-2, 8.4.3). */
import type { Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import { type DashPattern, dashesOn } from './dashes.ts';
import { between } from './localArea.ts';
import { joinWedge, type Pen, type Stretch } from './strokeReach.ts';
import type { Polygon } from './strokeRest.ts';

/** One straight edge on the way. */
export interface RemovedEdge {
  readonly from: Point<Local>;
  readonly to: Point<Local>;
  readonly length: number;
  /** Of the line before it. */
  readonly travelled: number;
  /** Ascending, within the edge, apart from each other. */
  readonly removed: readonly Stretch[];
  /** The join at its end goes. */
  readonly breaks: boolean;
}

export interface StrokeLook {
  readonly pen: Pen;
  readonly dashes: DashPattern | undefined;
  /** Beside a cut the pen's cap paints already: what is left out there. */
  readonly room: number;
  readonly closed: boolean;
}

/** Bars, joins and the caps of both ends. */
export function removedOutlines(edges: readonly RemovedEdge[], look: StrokeLook): Polygon[] {
  const { pen, closed, dashes } = look;
  const outlines = edges.flatMap((edge) => bars(edge, look));
  edges.forEach((edge, i) => {
    const next = edges[i + 1] ?? (closed ? edges[0] : undefined);
    if (next === undefined || !losesJoin(edge, next)) return;
    const join = joinOf(edge, next, pen);
    if (join !== undefined && dashes === undefined) outlines.push(join);
  });
  if (closed || dashes !== undefined) return outlines;
  const [first, last] = [edges[0], edges.at(-1)];
  if (first?.removed[0]?.from === 0) outlines.push(...capAt(first.to, first.from, pen));
  if (last !== undefined && last.removed.at(-1)?.to === last.length)
    outlines.push(...capAt(last.from, last.to, pen));
  return outlines;
}

function bars({ from, to, length, travelled, removed }: RemovedEdge, look: StrokeLook): Polygon[] {
  const { pen, dashes, room } = look;
  const stretches = removed.flatMap((stretch) => {
    const narrow = {
      from: stretch.from > 0 ? stretch.from + room : 0,
      to: stretch.to < length ? stretch.to - room : length,
    };
    return dashes === undefined ? [narrow] : dashesOn(dashes, narrow, travelled);
  });
  return stretches
    .filter((stretch) => stretch.from < stretch.to)
    .map((stretch) =>
      bar(
        between(from, to, stretch.from / length),
        between(from, to, stretch.to / length),
        pen.radius,
      ),
    );
}

function bar(from: Point<Local>, to: Point<Local>, radius: number): Polygon {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [((from.y - to.y) / length) * radius, ((to.x - from.x) / length) * radius];
  return [
    { x: from.x - x, y: from.y - y },
    { x: to.x - x, y: to.y - y },
    { x: to.x + x, y: to.y + y },
    { x: from.x + x, y: from.y + y },
  ];
}

function losesJoin(edge: RemovedEdge, next: RemovedEdge): boolean {
  return edge.breaks || edge.removed.at(-1)?.to === edge.length || next.removed[0]?.from === 0;
}

function joinOf(edge: RemovedEdge, next: RemovedEdge, pen: Pen): Polygon | undefined {
  if (pen.join === 1) return disc(edge.to, pen.radius);
  return joinWedge(edge.from, edge.to, next.to, pen);
}

function capAt(from: Point<Local>, end: Point<Local>, pen: Pen): Polygon[] {
  if (pen.cap === 1) return [disc(end, pen.radius)];
  if (pen.cap !== 2) return [];
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  return [bar(end, between(from, end, 1 + pen.radius / length), pen.radius)];
}

/** A point that is drawn with caps. */
export function dot(at: Point<Local>, pen: Pen): Polygon[] {
  if (pen.cap === 1) return [disc(at, pen.radius)];
  const { radius } = pen;
  if (pen.cap !== 2) return [];
  return [bar({ x: at.x - radius, y: at.y }, { x: at.x + radius, y: at.y }, radius)];
}

const CORNERS = 48;

function disc({ x, y }: Point<Local>, radius: number): Polygon {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}
