/** The door for vector graphics (class 15): what a mark touches of a painted or clipping path goes. */
import type { PathEvent } from '../../extract/device.ts';
import { type ErrorCode, RedactionError } from '../../model/errors.ts';
import { overlaps, type Rect, type User } from '../../model/geometry.ts';
import { decimal, latin1 } from '../contentBytes.ts';
import type { MarkRect, PageBurn } from '../contract.ts';
import { patternHoldsDetail } from '../shading/detail.ts';
import { cutClip } from './cutClip.ts';
import { cutFill } from './cutFill.ts';
import { cutStroke, type StrokePart } from './cutStroke.ts';
import { type LocalSpace, localSpace } from './localArea.ts';
import { constructed } from './pathBytes.ts';
import { type Subpath, subpathsOf } from './subpath.ts';
import { isUprightRectangle } from './upright.ts';

/**
 * Edits the spans from the path's first operand to its painting operator. A path that no mark cuts keeps its
 * bytes. Fill and stroke are painted apart where they were one operator; a pending clip follows them.
 * @throws RedactionError `content-broken` when the matrix changes within the path, `shading-unsupported` when it is
 * painted with a mesh or sampled shading
 */
export function burnPath(page: PageBurn, event: PathEvent): void {
  const bounds = paintedBounds(event);
  const touching = page.areas(event.use).filter((area) => overlaps(area.rect, bounds));
  if (touching.length === 0) return;
  if (isPaintedWithDetail(page, event)) throw refusal('shading-unsupported', page, event);
  const space = localSpace(
    touching.map((area) => area.rect),
    event.state.ctm,
  );
  const cut = space === undefined ? NOTHING_LEFT : cutPath(event, space);
  if (cut === undefined) return;
  if (event.interrupted) throw refusal('content-broken', page, event);
  const text = space === undefined ? withoutPaint(event) : written(event, cut, space);
  const { stretches } = event;
  stretches.forEach(({ start, end }, i) => {
    const replacement = latin1(i === stretches.length - 1 ? text : '');
    page.edit(event.use, { start, end, replacement });
  });
  report(page, touching, cut);
}

/** What is left of each use of the path; undefined parts stay as they are. */
interface CutPath {
  readonly all: readonly Subpath[];
  readonly fill: readonly Subpath[] | undefined;
  readonly stroke: readonly StrokePart[] | undefined;
  readonly clip: readonly Subpath[] | undefined;
}

const NOTHING_LEFT: CutPath = { all: [], fill: [], stroke: [], clip: undefined };

/** With the line's width, its mitres and corners, and a little for hairlines. */
function paintedBounds(event: PathEvent): Rect<User> {
  const { x0, y0, x1, y1 } = event.bounds;
  const { lineWidth, lineJoin, miterLimit, ctm } = event.state;
  const scale = Math.hypot(ctm.a, ctm.b) + Math.hypot(ctm.c, ctm.d);
  const reach = (lineWidth / 2) * (lineJoin === 0 ? Math.max(1.5, miterLimit) : 1.5) * scale;
  const more = (event.stroke ? reach : 0) + 0.1;
  return { x0: x0 - more, y0: y0 - more, x1: x1 + more, y1: y1 + more };
}

function cutPath(event: PathEvent, space: LocalSpace): CutPath | undefined {
  const all = subpathsOf(event.segments);
  const fill = event.fill === null ? undefined : cutFill(all, space);
  const stroke = event.stroke ? cutStroke(all, event.state, space) : undefined;
  const clip = event.clip === null ? undefined : cutClip(all, space);
  if (fill === undefined && stroke === undefined && clip === undefined) return undefined;
  return { all, fill, stroke, clip };
}

function written(event: PathEvent, cut: CutPath, space: LocalSpace): string {
  const parts: string[] = [];
  const fill = cut.fill ?? cut.all;
  const operator = event.fill === 'nonzero' ? 'f' : 'f*';
  if (event.fill !== null)
    for (const group of paintedTogether(cut.all, fill, space))
      parts.push(constructed(group), operator);
  if (event.stroke && cut.stroke === undefined && cut.all.length > 0)
    parts.push(constructed(cut.all), 'S');
  if (cut.stroke !== undefined) parts.push(...writtenStroke(event, cut.stroke, space));
  if (event.clip !== null)
    parts.push(constructed(cut.clip ?? cut.all), event.clip === 'nonzero' ? 'W n' : 'W* n');
  return parts.join('\n');
}

/**
 * Viewers fit a lone rectangle to whole pixels: what is left of one is painted as rectangles of their own, or
 * a rule would look thicker along its whole length.
 */
function paintedTogether(
  before: readonly Subpath[],
  left: readonly Subpath[],
  { ctm }: LocalSpace,
): readonly (readonly Subpath[])[] {
  const alone = before.length === 1 && isUprightRectangle(before[0]!, ctm);
  if (alone) return left.map((subpath) => [subpath]);
  return left.length > 0 ? [left] : [];
}

/** Each cut part of a dashed line is painted by itself, its dashes in step with the original line. */
function writtenStroke(
  event: PathEvent,
  parts: readonly StrokePart[],
  space: LocalSpace,
): string[] {
  const { dash, dashPhase } = event.state;
  const together = dash.length > 0 ? parts.filter((part) => !part.cut) : parts;
  const texts: string[] = [];
  if (together.length > 0) {
    const subpaths = together.map((part) => part.subpath);
    texts.push(constructed(subpaths), 'S');
  }
  if (dash.length === 0) return texts;
  const n = (value: number) => decimal(value, Math.max(space.decimals, 3));
  const array = `[${dash.map(n).join(' ')}]`;
  for (const part of parts) {
    if (!part.cut) continue;
    texts.push(`q ${array} ${n(dashPhase + part.offset)} d`);
    texts.push(constructed([part.subpath]), 'S Q');
  }
  return texts;
}

/** A matrix that flattens everything: the paint goes, an empty clip stays one. */
function withoutPaint(event: PathEvent): string {
  return event.clip === null ? '' : '0 0 m W n';
}

/** The pattern's own data would stay, however the path is cut. */
function isPaintedWithDetail(page: PageBurn, event: PathEvent): boolean {
  const { document } = page.context;
  const { fillPattern, strokePattern } = event.state;
  return (
    (event.fill !== null && patternHoldsDetail(document, fillPattern)) ||
    (event.stroke && patternHoldsDetail(document, strokePattern))
  );
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
  if (cut.fill === undefined && cut.stroke === undefined) return;
  const left = (cut.fill?.length ?? 0) + (cut.stroke?.length ?? 0);
  page.context.removed({
    kind: left === 0 ? 'path' : 'path-part',
    page: page.page.number,
    count: 1,
    redaction: touching[0]!.redaction.id,
  });
}
