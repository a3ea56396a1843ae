/** Strokes under marks: the centre line is cut so that nothing that is painted lies in an area. */
import type { GraphicsState, Local } from '../../extract/device.ts';
import type { Point } from '../../model/geometry.ts';
import type { DashPattern } from './dashes.ts';
import { type EndTells, endTells } from './endTells.ts';
import { droppedLetters } from './glyphLike.ts';
import { cutPoint, type LocalArea, type LocalSpace } from './localArea.ts';
import { dot, removedOutlines } from './removedOutlines.ts';
import {
  joinMeets,
  nearestDistance,
  type Pen,
  penOf,
  reachOf,
  type Stretch,
} from './strokeReach.ts';
import { isTranslucent, type Polygon, restsOf, type StrokeRest } from './strokeRest.ts';
import { boundsOfSubpath, type Edge, flattened, type Subpath } from './subpath.ts';

/** A part of a cut stroke. */
export interface StrokePart {
  readonly subpath: Subpath;
  /** Length of the line before this part, for the phase of its dashes; 0 for a whole subpath. */
  readonly offset: number;
  readonly cut: boolean;
}

/** What is left of a stroke. */
export interface CutStroke {
  readonly parts: readonly StrokePart[];
  /** Beside marks. */
  readonly rests: readonly StrokeRest[];
}

/** Undefined when no subpath changed. */
export function cutStroke(
  subpaths: readonly Subpath[],
  state: GraphicsState,
  space: LocalSpace,
): CutStroke | undefined {
  const knife = knifeOf(state, space);
  const dropped = droppedLetters(subpaths, space);
  const parts: StrokePart[] = [];
  let changed = false;
  subpaths.forEach((subpath, i) => {
    const cut = dropped[i] ? [] : cutSubpath(subpath, knife);
    changed ||= cut !== undefined;
    for (const part of cut ?? [{ subpath, offset: 0, cut: false }]) parts.push(part);
  });
  return changed ? { parts, rests: restsOf(knife.outlines, space, knife.secret) } : undefined;
}

interface Knife {
  readonly pen: Pen;
  readonly space: LocalSpace;
  readonly dashes: DashPattern | undefined;
  readonly room: number;
  readonly tells: EndTells;
  /** Of what went. */
  readonly outlines: Polygon[];
  readonly secret: Set<Point<Local>>;
}

/** In points: where a rest meets what was cut, so that no seam is seen. */
const OVERLAP = 0.08;

function knifeOf(state: GraphicsState, space: LocalSpace): Knife {
  const pen = penOf(state, space.scale);
  const { dash, dashPhase } = state;
  const dashes = dash.length > 0 ? { lengths: dash, phase: dashPhase } : undefined;
  const room = isTranslucent(state) ? pen.capReach : -OVERLAP / space.scale;
  const tells = endTells(state, space);
  return { pen, space, dashes, room, tells, outlines: [], secret: new Set() };
}

/**
 * Undefined when the subpath stays as it is. A line that is closed runs there and back, which viewers paint a little
 * stronger: so do its parts.
 */
function cutSubpath(subpath: Subpath, knife: Knife): StrokePart[] | undefined {
  const doubled = subpath.closed && subpath.edges.length === 1 && subpath.edges[0]!.kind === 'line';
  if (!doubled) return cutLine(subpath, knife);
  const parts = cutLine({ ...subpath, closed: false }, knife);
  return parts?.map((part) => ({ ...part, subpath: { ...part.subpath, closed: true } }));
}

function cutLine(subpath: Subpath, knife: Knife): StrokePart[] | undefined {
  const { pen, space, dashes } = knife;
  const reach = pen.radius * (pen.join === 0 ? Math.max(1.5, pen.miterLimit) : 1.5);
  const areas = space.areas.filter((area) => isNear(subpath, area, reach));
  if (areas.length === 0) return undefined;
  const steps = stepsOf(subpath, areas, reach, space.flatness);
  if (steps.every((step) => step.length === 0)) {
    const meets = areas.some((area) => nearestDistance(area, subpath.start) < pen.radius);
    if (meets) knife.outlines.push(...dot(subpath.start, pen));
    return meets ? [] : undefined;
  }
  for (const step of steps) removeReach(step, pen, areas);
  breakJoins(steps, subpath.closed, pen, areas);
  if (!steps.some((step) => step.removed.length > 0 || step.breaks)) return undefined;
  keepOutlines(steps, subpath.closed, knife);
  return partsOf(steps, subpath.closed && dashes === undefined, space.flatness);
}

function keepOutlines(steps: readonly Step[], closed: boolean, knife: Knife): void {
  let travelled = 0;
  const edges = steps.map((step) => {
    const { from, edge, length, breaks } = step;
    const removed = length > 0 ? removedOf(step) : [];
    const one = { from, to: { x: edge.x, y: edge.y }, length, travelled, removed, breaks };
    travelled += length;
    return one;
  });
  const { outlines, secret } = removedOutlines(edges, { ...knife, closed });
  for (const outline of outlines) knife.outlines.push(outline);
  for (const point of secret) knife.secret.add(point);
}

/** What lies between the stretches that stay. */
function removedOf(step: Step): Stretch[] {
  const removed: Stretch[] = [];
  let at = 0;
  for (const { from, to } of keptOf(step)) {
    if (from > at) removed.push({ from: at, to: from });
    at = to;
  }
  if (at < step.length) removed.push({ from: at, to: step.length });
  return removed;
}

function isNear(subpath: Subpath, area: LocalArea, reach: number): boolean {
  const box = boundsOfSubpath(subpath);
  const { x0, y0, x1, y1 } = area.bounds;
  return box.x0 - reach < x1 && box.x1 + reach > x0 && box.y0 - reach < y1 && box.y1 + reach > y0;
}

/** One edge on the way, lines and far curves; curves near an area are flattened before. */
interface Step {
  readonly from: Point<Local>;
  readonly edge: Edge;
  readonly length: number;
  /** Stretches that go. */
  readonly removed: Stretch[];
  /** No join at the end of the edge. */
  breaks: boolean;
}

function stepsOf(
  subpath: Subpath,
  areas: readonly LocalArea[],
  reach: number,
  flatness: number,
): Step[] {
  const steps: Step[] = [];
  let from = subpath.start;
  const add = (edge: Edge, length: number) => {
    steps.push({ from, edge, length, removed: [], breaks: false });
    from = { x: edge.x, y: edge.y };
  };
  for (const edge of subpath.edges) {
    if (edge.kind === 'line') {
      add(edge, Math.hypot(edge.x - from.x, edge.y - from.y));
      continue;
    }
    const lines = flattened(from, edge, flatness);
    const alone: Subpath = { start: from, edges: [edge], closed: false };
    if (areas.some((area) => isNear(alone, area, reach)))
      for (const line of lines) add(line, Math.hypot(line.x - from.x, line.y - from.y));
    else add(edge, lengthOf(from, lines));
  }
  const { x, y } = subpath.start;
  if (subpath.closed && (from.x !== x || from.y !== y))
    add({ kind: 'line', x, y }, Math.hypot(x - from.x, y - from.y));
  return steps;
}

function lengthOf(start: Point<Local>, lines: readonly Point<Local>[]): number {
  let length = 0;
  let from = start;
  for (const line of lines) {
    length += Math.hypot(line.x - from.x, line.y - from.y);
    from = line;
  }
  return length;
}

function removeReach(step: Step, pen: Pen, areas: readonly LocalArea[]): void {
  if (step.edge.kind === 'curve') return;
  for (const area of areas) {
    const stretch = reachOf(step.from, step.edge, pen, area);
    if (stretch !== undefined) step.removed.push(stretch);
  }
}

/** Joins that paint into an area are taken apart; caps other than butt need room there. */
function breakJoins(
  steps: readonly Step[],
  closed: boolean,
  pen: Pen,
  areas: readonly LocalArea[],
): void {
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    const next = steps[i + 1] ?? (closed ? steps[0] : undefined);
    if (next === undefined || step.edge.kind === 'curve' || next.edge.kind === 'curve') continue;
    if (!areas.some((area) => joinMeets(step.from, step.edge, next.edge, pen, area))) continue;
    step.breaks = true;
    if (pen.capReach === 0) continue;
    step.removed.push({ from: step.length - pen.capReach, to: step.length });
    next.removed.push({ from: 0, to: pen.capReach });
  }
}

/** What is left, in order; with `joins` the last part goes on into the first over the closing point. */
function partsOf(steps: readonly Step[], joins: boolean, flatness: number): StrokePart[] {
  const parts: { start: Point<Local>; edges: Edge[]; offset: number }[] = [];
  let open = false;
  let travelled = 0;
  for (const step of steps) {
    for (const { from, to } of keptOf(step)) {
      if (!open || from > 0)
        parts.push({ start: pointAt(step, from, flatness), edges: [], offset: travelled + from });
      const last = parts[parts.length - 1]!;
      last.edges.push(
        to === step.length ? step.edge : { kind: 'line', ...pointAt(step, to, flatness) },
      );
      open = to === step.length;
    }
    open &&= keptOf(step).some((kept) => kept.to === step.length) && !step.breaks;
    travelled += step.length;
  }
  if (joins && open && parts.length > 1 && parts[0]!.offset === 0) {
    const first = parts.shift()!;
    parts[parts.length - 1]!.edges.push(...first.edges);
  }
  return parts.map(({ start, edges, offset }) => ({
    subpath: { start, edges, closed: false },
    offset,
    cut: true,
  }));
}

/** The stretches of a step that stay, ascending. */
function keptOf(step: Step): Stretch[] {
  const removed = step.removed.toSorted((a, b) => a.from - b.from);
  const kept: Stretch[] = [];
  let at = 0;
  for (const { from, to } of removed) {
    if (from > at) kept.push({ from: at, to: Math.min(from, step.length) });
    at = Math.max(at, to);
    if (at >= step.length) return kept;
  }
  kept.push({ from: at, to: step.length });
  return kept;
}

function pointAt(step: Step, at: number, flatness: number): Point<Local> {
  if (at <= 0) return step.from;
  return cutPoint(step.from, step.edge, step.length === 0 ? 1 : at / step.length, flatness);
}
