/**
 * What a page paints, as far as its look follows from the operators alone: opaque rectangles of a known grey, and text
 * filled with one. Whatever else there is makes the page unusual: then only a drawing tells how it looks.
 */
import { EVERYWHERE } from '../../extract/bounds.ts';
import type {
  ContentDevice,
  GraphicsState,
  ImageEvent,
  Local,
  PathEvent,
  PathSegment,
  ShowEvent,
  UseEvent,
} from '../../extract/device.ts';
import {
  type Display,
  type Matrix,
  type Rect,
  transformRect,
  type Unit,
  type User,
} from '../../model/geometry.ts';
import type { Operation } from '../../pdf/content/operation.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { arrayAt, dictAt, nameAt, PDFDict } from '../../pdf/objects.ts';
import { mapsColours } from './colourMaps.ts';
import { FillColour } from './fillColour.ts';
import { isInShape } from './textShape.ts';

/** Something painted that is no text. */
export interface Painted {
  /** Around all of it. */
  readonly box: Rect<Display>;
  readonly order: number;
  /** Of an opaque rectangle that fills `box`; NaN for anything else. */
  readonly luminance: number;
}

/** Page glyph indices [first, end). */
export interface PaintedText {
  readonly first: number;
  readonly end: number;
  readonly order: number;
  /** NaN where the text is not simply filled with a known grey, or is narrower, wider or more slanted than its font. */
  readonly luminance: number;
  /** Nothing of it shows outside of this; undefined for no such bound. */
  readonly clip: Rect<Display> | undefined;
}

/** Pages of more are drawn: maps and drawings. */
const MOST_PAINTED = 500;
/** Segments of a stroked path that are looked at one by one. */
const MOST_SEGMENTS = 50;

export class PlainPaint implements ContentDevice {
  readonly painted: Painted[] = [];
  readonly texts: PaintedText[] = [];
  private readonly document: PdfDocument;
  private readonly toDisplay: Matrix<User, Display>;
  private readonly colour = new FillColour();
  /** Only a drawing tells how the page looks. */
  unusual: boolean;
  private order = 0;

  constructor(document: PdfDocument, page: PdfPage) {
    this.document = document;
    this.toDisplay = page.geometry.toDisplay;
    this.unusual =
      !isAligned(this.toDisplay) ||
      mapsColours(document, page.resources) ||
      hasLooks(document, page) ||
      dictAt(document, document.catalog, 'OCProperties') !== undefined;
  }

  operation(operation: Operation): void {
    this.colour.operation(operation);
  }

  show(event: ShowEvent): void {
    const { count, firstGlyph: first, font, state } = event;
    const { renderingMode } = state.text;
    // Outlines may be so thick that they cover other text; from mode 4 on text becomes part of the clip.
    if (renderingMode !== 0 && renderingMode !== 3) this.unusual = true;
    const plain = renderingMode === 0 && font.fontMatrix === undefined && isInShape(state);
    const luminance = plain && isOpaque(state) ? this.colour.luminance : Number.NaN;
    this.texts.push({
      first,
      end: first + count,
      order: this.order++,
      luminance,
      clip: this.clipOf(state),
    });
  }

  paintPath(event: PathEvent): void {
    const { fill, stroke, clip, state } = event;
    const isBox = isRectangle(event);
    if (clip !== null && !isBox) this.unusual = true;
    const { luminance } = this.colour;
    const known = isBox && !stroke && isOpaque(state);
    if (fill !== null) this.add(event.bounds, state, known ? luminance : Number.NaN);
    if (stroke) this.addStroke(event);
  }

  clipPath(event: PathEvent): void {
    if (!isRectangle(event)) this.unusual = true;
  }

  paintImage({ toUser, state }: ImageEvent): void {
    const box = transformRect<Unit, User>(toUser, { x0: 0, y0: 0, x1: 1, y1: 1 });
    this.add(box, state, Number.NaN);
  }

  paintShading(): void {
    this.unusual = true;
  }

  enterUse({ info, state, resources }: UseEvent): boolean {
    this.colour.enter();
    // The BBox of a form clips: an upright one only clips to what `clip` says.
    if (info.kind !== 'form' || !isAligned(state.ctm) || mapsColours(this.document, resources))
      this.unusual = true;
    return true;
  }

  leaveUse(): void {
    this.colour.leave();
  }

  /** Undefined for none; of an empty one a side is NaN. */
  private clipOf({ clip }: GraphicsState): Rect<Display> | undefined {
    if (clip === EVERYWHERE) return undefined;
    const placed = transformRect<User, Display>(this.toDisplay, clip);
    return clip.x0 <= clip.x1 && clip.y0 <= clip.y1 ? placed : { ...placed, x0: Number.NaN };
  }

  /** Of tables, the lines: what they go around is not painted over. */
  private addStroke(event: PathEvent): void {
    const { state, segmentCount, curveCount, bounds } = event;
    const { ctm } = state;
    const scale = Math.hypot(ctm.a, ctm.b) + Math.hypot(ctm.c, ctm.d);
    const width = Math.max(1, state.lineWidth * scale);
    const isShort = curveCount === 0 && segmentCount <= MOST_SEGMENTS;
    const lines = isShort ? linesOf(event) : [];
    // Slanted lines may meet in a tip that reaches far (8.4.3.5).
    if (isShort && lines.every((line) => line.x0 === line.x1 || line.y0 === line.y1))
      for (const line of lines) this.add(grown(line, width), state, Number.NaN);
    else this.add(grown(bounds, width * Math.max(1, state.miterLimit)), state, Number.NaN);
  }

  private add(box: Rect<User>, state: GraphicsState, luminance: number): void {
    const { clip } = state;
    const [x0, y0] = [Math.max(box.x0, clip.x0), Math.max(box.y0, clip.y0)];
    const [x1, y1] = [Math.min(box.x1, clip.x1), Math.min(box.y1, clip.y1)];
    const order = this.order++;
    if (!Number.isFinite(x0 + y0 + x1 + y1)) this.unusual = true;
    else if (x0 <= x1 && y0 <= y1) {
      const placed = transformRect(this.toDisplay, { x0, y0, x1, y1 });
      if (this.painted.push({ box: placed, order, luminance }) > MOST_PAINTED) this.unusual = true;
    }
  }
}

/** Painted as it is, over whatever was there. */
function isOpaque(state: GraphicsState): boolean {
  const { fillAlpha, groupAlpha, softMask, fillPattern, blendMode } = state;
  if (softMask !== undefined || fillPattern !== undefined) return false;
  const isNormal = blendMode === 'Normal' || blendMode === 'Compatible';
  return isNormal && fillAlpha === 1 && groupAlpha === 1;
}

function isAligned({ a, b, c, d }: Pick<Matrix<unknown, unknown>, 'a' | 'b' | 'c' | 'd'>): boolean {
  return (b === 0 && c === 0) || (a === 0 && d === 0);
}

/** One upright rectangle, as `re` makes it or drawn line by line. */
function isRectangle({ segments, segmentCount, state, curveCount }: PathEvent): boolean {
  if (curveCount > 0 || segmentCount < 4 || segmentCount > 6 || !isAligned(state.ctm)) return false;
  const [first, ...others] = segments.filter((s) => s.op !== 'h');
  if (first?.op !== 'm' || others.some((s) => s.op !== 'l')) return false;
  const corners = [first, ...others].filter(isPoint);
  const [from, to] = [corners[0]!, corners.at(-1)!];
  if (corners.length === 5 && (from.x !== to.x || from.y !== to.y)) return false;
  if (corners.length < 4 || corners.length > 5) return false;
  return corners
    .slice(0, 4)
    .every((p, i) => isSide(p, corners[(i + 1) % 4]!, i, from, corners[1]!));
}

function isPoint(s: PathSegment): s is Extract<PathSegment, { op: 'm' | 'l' }> {
  return s.op === 'm' || s.op === 'l';
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Sides go across and down by turns, the first as from `a` to `b`. */
function isSide(p: Corner, q: Corner, i: number, a: Corner, b: Corner): boolean {
  const across = (a.y === b.y) === (i % 2 === 0);
  return across ? p.y === q.y : p.x === q.x;
}

/** Each straight piece with its ends, in user space. */
function linesOf({ segments, state }: PathEvent): Rect<User>[] {
  const lines: Rect<User>[] = [];
  let [from, start]: (Corner | undefined)[] = [undefined, undefined];
  for (const segment of segments) {
    const to = segment.op === 'h' ? start : segment;
    if (segment.op === 'm') start = segment;
    else if (from !== undefined && to !== undefined && 'x' in to)
      lines.push(between(state.ctm, from, to));
    if (to !== undefined && 'x' in to) from = to;
  }
  return lines;
}

function between(ctm: Matrix<Local, User>, a: Corner, b: Corner): Rect<User> {
  return transformRect(ctm, {
    x0: Math.min(a.x, b.x),
    y0: Math.min(a.y, b.y),
    x1: Math.max(a.x, b.x),
    y1: Math.max(a.y, b.y),
  });
}

function grown(r: Rect<User>, by: number): Rect<User> {
  return { x0: r.x0 - by, y0: r.y0 - by, x1: r.x1 + by, y1: r.y1 + by };
}

/** Annotations that paint, or for which a renderer makes up something to paint: all but links. */
function hasLooks(document: PdfDocument, page: PdfPage): boolean {
  return (arrayAt(document, page.dict, 'Annots')?.asArray() ?? []).some((item) => {
    const annotation = document.resolve(item);
    if (!(annotation instanceof PDFDict)) return false;
    const isLink = nameAt(document, annotation, 'Subtype') === 'Link';
    return !isLink || dictAt(document, annotation, 'AP') !== undefined;
  });
}
