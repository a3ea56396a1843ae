/** The convex outlines of what a stroke painted where its line goes (ISO 32000-2, 8.4.3). */
import type { Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import { type DashPattern, dashesOn } from './dashes.ts';
import type { EndTells } from './endTells.ts';
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
  /** Beside a cut the pen's cap paints already: what is left out there. Below zero: what is painted twice. */
  readonly room: number;
  readonly closed: boolean;
  /** An end or a corner at this place would tell how long what is removed was. */
  readonly tells: EndTells;
}

export interface RemovedOutlines {
  readonly outlines: readonly Polygon[];
  /** Points of outlines that must not be seen: a part that has one goes. */
  readonly secret: readonly Point<Local>[];
}

/** Bars, joins and the caps of both ends. */
export function removedOutlines(edges: readonly RemovedEdge[], look: StrokeLook): RemovedOutlines {
  const outlines: Polygon[] = [];
  const secret: Point<Local>[] = [];
  const total = edges.reduce((sum, { length }) => sum + length, 0);
  edges.forEach((edge, i) => {
    const ends = endsOf(edges, i, look.closed);
    for (const stretch of edge.removed) {
      const bars = barsOf(edge, stretch, total, ends, look);
      outlines.push(...bars.outlines);
      secret.push(...bars.secret);
    }
    const next = nextOf(edges, i, look.closed);
    if (next !== undefined && losesJoin(edge, next) && isPainted(edge, total, look))
      outlines.push(...joinOf(edge, next, look));
  });
  return { outlines, secret };
}

/** The line begins or ends with this edge, and where it turns. */
interface Ends {
  readonly first: boolean;
  readonly last: boolean;
  readonly turnsBefore: boolean;
  readonly turnsAfter: boolean;
}

function endsOf(edges: readonly RemovedEdge[], i: number, closed: boolean): Ends {
  const edge = edges[i]!;
  const before = edges[i - 1] ?? (closed ? edges.at(-1) : undefined);
  const after = nextOf(edges, i, closed);
  return {
    first: before === undefined,
    last: after === undefined,
    turnsBefore: before === undefined || turns(before, edge),
    turnsAfter: after === undefined || turns(edge, after),
  };
}

function nextOf(edges: readonly RemovedEdge[], i: number, closed: boolean) {
  return edges[i + 1] ?? (closed ? edges[0] : undefined);
}

/** By more than a curve does between the lines that stand for it. */
function turns(one: RemovedEdge, two: RemovedEdge): boolean {
  const dot = (one.to.x - one.from.x) * (two.to.x - two.from.x);
  const across = (one.to.y - one.from.y) * (two.to.y - two.from.y);
  return dot + across < 0.97 * one.length * two.length;
}

/** What is painted of one stretch, with the caps of its dashes and of the ends of the line. */
function barsOf(
  edge: RemovedEdge,
  stretch: Stretch,
  total: number,
  ends: Ends,
  look: StrokeLook,
): RemovedOutlines {
  const { pen } = look;
  const outlines: Polygon[] = [];
  const secret: Point<Local>[] = [];
  const at = (along: number) => between(edge.from, edge.to, along / edge.length);
  const isSecret = (point: Point<Local>) => look.tells(edge.from, edge.to, point);
  for (const { from, to, before, after } of paintedParts(edge, stretch, total, ends, look)) {
    const [start, end] = [at(from), at(to)];
    const noStart = from === 0 && ends.turnsBefore && isSecret(start);
    const noEnd = to === edge.length && ends.turnsAfter && isSecret(end);
    if (from < to) {
      const corners = bar(start, end, pen.radius);
      outlines.push(corners);
      if (noStart) secret.push(corners[0], corners[3]);
      if (noEnd) secret.push(corners[1], corners[2]);
    }
    if (before && !noStart) outlines.push(...capAt(edge.to, start, pen, edge));
    if (after && !noEnd) outlines.push(...capAt(edge.from, end, pen, edge));
  }
  return { outlines, secret };
}

/** Distances along the edge, and whether a cap stands before and after. */
interface Painted extends Stretch {
  readonly before: boolean;
  readonly after: boolean;
}

function paintedParts(
  { travelled, length }: RemovedEdge,
  { from, to }: Stretch,
  total: number,
  ends: Ends,
  { dashes, room }: StrokeLook,
): Painted[] {
  const narrow = {
    from: from > 0 ? Math.max(0, from + room) : 0,
    to: to < length ? Math.min(length, to - room) : length,
  };
  if (narrow.from > narrow.to) return [];
  if (dashes === undefined)
    return [{ ...narrow, before: from === 0 && ends.first, after: to === length && ends.last }];
  const whole = { from: narrow.from + travelled, to: narrow.to + travelled };
  return dashesOn(dashes, whole, total).map((dash) => ({
    from: dash.from === whole.from ? narrow.from : dash.from - travelled,
    to: dash.to === whole.to ? narrow.to : dash.to - travelled,
    before: !dash.goesOnBefore,
    after: !dash.goesOnAfter,
  }));
}

/** Whether a dash runs over the end of the edge. */
function isPainted(edge: RemovedEdge, total: number, { dashes }: StrokeLook): boolean {
  if (dashes === undefined) return true;
  const corner = edge.travelled + edge.length;
  const around = dashesOn(dashes, { from: corner, to: corner }, total);
  return around.some((dash) => dash.goesOnBefore && dash.goesOnAfter);
}

type Corners = readonly [Point<Local>, Point<Local>, Point<Local>, Point<Local>];

function bar(from: Point<Local>, to: Point<Local>, radius: number): Corners {
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

function joinOf(edge: RemovedEdge, next: RemovedEdge, { pen, tells }: StrokeLook): Polygon[] {
  if (tells(edge.from, edge.to, edge.to) || tells(next.from, next.to, next.from)) return [];
  if (pen.join === 1) return [disc(edge.to, pen)];
  const wedge = joinWedge(edge.from, edge.to, next.to, pen);
  return wedge === undefined ? [] : [wedge];
}

/** Beyond `end` on the way from `from`, which may be the same point: then along the edge. */
function capAt(from: Point<Local>, end: Point<Local>, pen: Pen, edge: RemovedEdge): Polygon[] {
  if (pen.cap === 1) return [disc(end, pen)];
  if (pen.cap !== 2) return [];
  const sign = from === edge.to ? -1 : 1;
  const reach = (sign * pen.radius) / edge.length;
  const [dx, dy] = [(edge.to.x - edge.from.x) * reach, (edge.to.y - edge.from.y) * reach];
  return [bar(end, { x: end.x + dx, y: end.y + dy }, pen.radius)];
}

/** A point that is drawn with caps. */
export function dot(at: Point<Local>, pen: Pen): Polygon[] {
  if (pen.cap === 1) return [disc(at, pen)];
  const { radius } = pen;
  if (pen.cap !== 2) return [];
  return [bar({ x: at.x - radius, y: at.y }, { x: at.x + radius, y: at.y }, radius)];
}

const MOST_CORNERS = 48;
const LEAST_CORNERS = 8;

/** Within a fiftieth of a point of a circle, as far as the corners go. */
function disc({ x, y }: Point<Local>, { radius, tolerated }: Pen): Polygon {
  const needed = Math.ceil(5 * Math.PI * Math.sqrt(radius / tolerated));
  const corners = Math.min(MOST_CORNERS, Math.max(LEAST_CORNERS, needed));
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}
