/** The door for vector graphics (class 15): what a mark touches of a painted or clipping path goes. */
import type { PathEvent } from '../../extract/device.ts';
import { type ErrorCode, RedactionError } from '../../model/errors.ts';
import { contains, overlaps, type Rect, type User } from '../../model/geometry.ts';
import { latin1 } from '../../pdf/content/write.ts';
import type { MarkRect, PageBurn } from '../contract.ts';
import { cutPattern } from '../shading/cutPattern.ts';
import { cutClip } from './cutClip.ts';
import { cutFill } from './cutFill.ts';
import { cutStroke } from './cutStroke.ts';
import { type LocalSpace, localSpace } from './localArea.ts';
import { type Subpath, subpathsOf } from './subpath.ts';
import { isUpright } from './upright.ts';
import { type CutPath, withoutPaint, written } from './writePath.ts';

/**
 * Edits the spans from the path's first operand to its painting operator. A path that no mark cuts keeps its
 * bytes. Fill and stroke are painted apart where they were one operator; a pending clip follows them.
 * @throws RedactionError `content-broken` when the matrix changes within a path of which something stays and that is more than a clip of boxes, `shading-unsupported` when it is
 * painted with a sampled shading
 */
export function burnPath(page: PageBurn, event: PathEvent): void {
  const bounds = paintedBounds(event);
  const touching = page.areas(event.use).filter((area) => overlaps(area.rect, bounds));
  if (touching.length === 0) return;
  const space = localSpace(
    touching.map((area) => area.rect),
    event.state.ctm,
  );
  const cut = space === undefined ? NOTHING_LEFT : cutPath(page, event, space, touching);
  if (cut === undefined) return;
  if (event.interrupted && !mayBeWritten(event, touching) && !isGone(event, cut)) {
    if (isBoxedClip(event, cut.all)) return;
    throw refusal('content-broken', page, event);
  }
  const text = space === undefined ? withoutPaint(event) : written(event, cut, space);
  const { stretches } = event;
  stretches.forEach(({ start, end }, i) => {
    const replacement = latin1(i === stretches.length - 1 ? text : '');
    page.edit(event.use, { start, end, replacement });
  });
  report(page, touching, cut);
}

const NOTHING_LEFT: CutPath = {
  all: [],
  fill: [],
  stroke: { parts: [], rests: [] },
  clip: undefined,
  fillPattern: undefined,
  strokePattern: undefined,
};

/** With the line's width, its mitres and corners, and a little for hairlines. */
function paintedBounds(event: PathEvent): Rect<User> {
  const { x0, y0, x1, y1 } = event.bounds;
  const { lineWidth, lineJoin, miterLimit, ctm } = event.state;
  const scale = Math.hypot(ctm.a, ctm.b) + Math.hypot(ctm.c, ctm.d);
  const reach = (lineWidth / 2) * (lineJoin === 0 ? Math.max(1.5, miterLimit) : 1.5) * scale;
  const more = (event.stroke ? reach : 0) + 0.1;
  return { x0: x0 - more, y0: y0 - more, x1: x1 + more, y1: y1 + more };
}

function cutPath(
  page: PageBurn,
  event: PathEvent,
  space: LocalSpace,
  touching: readonly MarkRect[],
): CutPath | undefined {
  const all = subpathsOf(event.segments);
  const { state } = event;
  const cut: CutPath = {
    all,
    fill: event.fill === null ? undefined : cutFill(all, space, showsCells(page, event)),
    stroke: event.stroke ? cutStroke(all, state, space) : undefined,
    clip: event.clip === null ? undefined : cutClip(all, space),
    fillPattern:
      event.fill === null ? undefined : cutPattern(page, event, state.fillPattern, touching),
    strokePattern: event.stroke
      ? cutPattern(page, event, state.strokePattern, touching)
      : undefined,
  };
  const { fill, stroke, clip, fillPattern, strokePattern } = cut;
  return (fill ?? stroke ?? clip ?? fillPattern ?? strokePattern) ? cut : undefined;
}

/** It is painted with a pattern that stays as it is: within a mark nothing of it may be seen. */
function showsCells({ uses, wholeCells }: PageBurn, { use, operation }: PathEvent): boolean {
  if (wholeCells.size === 0) return false;
  return [...wholeCells].some((cell) => {
    const { parent, parentOperation } = uses[cell]!;
    return parent === use && parentOperation === operation.ordinal;
  });
}

/**
 * Viewers differ in where a path lies whose matrix changes on the way: it cannot be cut. For a clip within a mark the mark
 * takes its place.
 */
function mayBeWritten(event: PathEvent, touching: readonly MarkRect[]): boolean {
  return isClipAlone(event) && touching.some(({ rect }) => contains<User>(rect, event.bounds));
}

/** Nothing of it is painted any more, wherever a viewer would have it. */
function isGone(event: PathEvent, { fill, stroke }: CutPath): boolean {
  const stays =
    (event.fill !== null && fill === undefined) || (event.stroke && stroke === undefined);
  if (event.clip !== null || stays) return false;
  const { parts, rests } = stroke ?? { parts: [], rests: [] };
  return [...(fill ?? []), ...parts, ...rests].length === 0;
}

/** Of more a letter can be made. */
const MOST_BOXES = 2;

/** Field appearances that a common library makes (pdf-lib) clip to such a path of two boxes, one within the other. */
function isBoxedClip(event: PathEvent, all: readonly Subpath[]): boolean {
  // One edge encloses nothing: they close their paths twice.
  const boxes = all.filter(({ edges }) => edges.length > 1);
  if (boxes.length > MOST_BOXES) return false;
  const isBox = (path: Subpath) => path.edges.length <= 4 && isUpright(path, event.state.ctm);
  return isClipAlone(event) && boxes.every(isBox);
}

function isClipAlone({ fill, stroke }: PathEvent): boolean {
  return fill === null && !stroke;
}

function refusal(code: ErrorCode, page: PageBurn, event: PathEvent): RedactionError {
  return new RedactionError(code, {
    page: page.page.number,
    offset: event.operation.start,
    detail: event.operation.operator,
  });
}

/** A clip alone is state, nothing that was seen: it counts as no removal. */
function report(page: PageBurn, touching: readonly MarkRect[], cut: CutPath): void {
  if (cut.fillPattern !== undefined || cut.strokePattern !== undefined)
    page.context.removed({
      kind: 'shading',
      page: page.page.number,
      count: 1,
      redaction: touching[0]!.redaction.id,
    });
  if (cut.fill === undefined && cut.stroke === undefined) return;
  const left =
    (cut.fill?.length ?? 0) +
    (cut.stroke === undefined ? 0 : cut.stroke.parts.length + cut.stroke.rests.length);
  page.context.removed({
    kind: left === 0 ? 'path' : 'path-part',
    page: page.page.number,
    count: 1,
    redaction: touching[0]!.redaction.id,
  });
}
