/** What a page paints over its text, in drawing order: the raw material of "text under a box". */
import type {
  ContentDevice,
  GraphicsState,
  ImageEvent,
  MarkedContentEvent,
  PathEvent,
  ShowEvent,
  UseEvent,
} from '../../extract/device.ts';
import { isBox } from '../../extract/tiling.ts';
import {
  type Matrix,
  type Rect,
  transformRect,
  type Unit,
  type User,
} from '../../model/geometry.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import {
  arrayAt,
  entry,
  nameAt,
  PDFDict,
  type PDFRawStream,
  type PDFRef,
} from '../../pdf/objects.ts';
import { EmptiedContent } from './emptied.ts';

export interface Cover {
  readonly kind: 'path' | 'image';
  readonly box: Rect<User>;
  /** Position in the drawing order of the page. */
  readonly order: number;
  readonly alpha: number;
  /** It fills its box. */
  readonly whole: boolean;
  /** Nothing of what lies under it shines through. */
  readonly opaque: boolean;
}

/** A small filled shape that may be a letter, or several in one path. */
export interface Outline {
  readonly box: Rect<User>;
  readonly order: number;
  readonly letters: number;
}

/** An image of which the file has an object. */
export interface DrawnImage {
  readonly ref: PDFRef;
  readonly box: Rect<User>;
  readonly toUser: Matrix<Unit, User>;
  readonly order: number;
}

/** Page glyph indices [first, end) were drawn at this position in the order. */
export interface Shown {
  readonly first: number;
  readonly end: number;
  readonly order: number;
}

/** Smaller ones are rules and bullets. */
const SMALLEST = 4;
/** Many next to each other may cover a word; what is thinner is a rule. */
const SLAT = 0.8;
/** Of images that let what is under them be seen (8.9.6, 11.6.5.2). */
const MASKS = ['ImageMask', 'Mask', 'SMask', 'SMaskInData'];

export class CoverDevice implements ContentDevice {
  readonly covers: Cover[] = [];
  /** Narrow boxes. */
  readonly slats: Cover[] = [];
  readonly shown: Shown[] = [];
  readonly images: DrawnImage[] = [];
  readonly outlines: Outline[] = [];
  /** A clip leaves out a part of an image that could be read. */
  cropsImage = false;
  readonly emptied = new EmptiedContent();
  /** Forms and images, seen or not. */
  readonly drawn = new Set<PDFRawStream>();
  /** What the looks of form fields cover. */
  readonly fieldCovers: Rect<User>[] = [];
  private order = 0;
  private readonly cells = new Set<number>();
  private readonly fields = new Set<number>();
  private readonly document: PdfDocument;
  private readonly page: PdfPage;

  constructor(document: PdfDocument, page: PdfPage) {
    this.document = document;
    this.page = page;
  }

  show(event: ShowEvent): void {
    for (let i = 0; i < event.count && !this.emptied.isDecided; i++)
      this.emptied.shows(event.chars[i]!.unicode);
    if (this.cells.has(event.use)) return;
    const first = event.firstGlyph;
    this.shown.push({ first, end: first + event.count, order: this.order++ });
  }

  paintPath(event: PathEvent): void {
    const whole = isBox(event.segments, event.state.ctm);
    if (whole) this.emptied.box();
    else this.emptied.painted();
    if (event.fill === null || this.cells.has(event.use)) return;
    const box = clipped(event.bounds, event.state.clip);
    const letters = lettersIn(event);
    if (letters > 0 && !event.state.hidden) this.outlines.push({ box, order: this.order, letters });
    this.add('path', box, event.state, whole, whole);
    if (this.fields.has(event.use) && !event.state.hidden) this.fieldCovers.push(box);
  }

  paintImage(event: ImageEvent): void {
    this.emptied.painted();
    if (event.image.kind === 'xobject') this.drawn.add(event.image.stream);
    if (this.cells.has(event.use)) return;
    const box = transformRect<Unit, User>(event.toUser, { x0: 0, y0: 0, x1: 1, y1: 1 });
    const seen = clipped(box, event.state.clip);
    if (!event.state.hidden && isCropped(box, seen)) this.cropsImage = true;
    const ref = event.image.kind === 'xobject' ? event.image.ref : undefined;
    if (ref !== undefined && !event.state.hidden)
      this.images.push({ ref, box: seen, toUser: event.toUser, order: this.order });
    this.add('image', seen, event.state, true, this.isSolid(event));
  }

  paintShading(): void {
    this.emptied.painted();
  }

  beginMarkedContent(event: MarkedContentEvent): void {
    this.emptied.begin(event);
  }

  endMarkedContent(): void {
    this.emptied.end();
  }

  enterUse(event: UseEvent): boolean {
    const { kind, parent } = event.info;
    this.drawn.add(event.stream);
    const cell = kind === 'tiling-pattern' || kind === 'soft-mask' || kind === 'type3-glyph';
    if (cell || this.cells.has(parent)) this.cells.add(event.use);
    if (this.isField(event.annotation) || this.fields.has(parent)) this.fields.add(event.use);
    return true;
  }

  private isField(annotation: number | undefined): boolean {
    if (annotation === undefined) return false;
    const item = arrayAt(this.document, this.page.dict, 'Annots')?.asArray()[annotation];
    const dict = this.document.resolve(item);
    return dict instanceof PDFDict && nameAt(this.document, dict, 'Subtype') === 'Widget';
  }

  /** Every sample of the image is painted, and its sides are level and upright. */
  private isSolid({ image, toUser }: ImageEvent): boolean {
    if (image.kind !== 'xobject') return false;
    const { dict } = image.stream;
    const masked = MASKS.some((name) => entry(this.document, dict, name) !== undefined);
    const { a, b, c, d } = toUser;
    return !masked && Math.min(Math.hypot(b, c), Math.hypot(a, d)) < 0.01;
  }

  private add(
    kind: Cover['kind'],
    box: Rect<User>,
    state: GraphicsState,
    whole: boolean,
    solid: boolean,
  ): void {
    const order = this.order++;
    const alpha = alphaOf(state);
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    const opaque = solid && alpha === 1 && /^(?:Normal|Compatible)$/u.test(state.blendMode);
    if (width > SMALLEST && height > SMALLEST)
      this.covers.push({ kind, box, order, alpha, whole, opaque });
    else if (opaque && Math.min(width, height) >= SLAT && Math.max(width, height) > SMALLEST)
      this.slats.push({ kind, box, order, alpha, whole, opaque });
  }
}

/** Share of an image, and points: less is a frame's rounding. */
const [LEFT_OUT, STRIP] = [0.1, 10];

function isCropped(whole: Rect<User>, seen: Rect<User>): boolean {
  const [width, height] = [whole.x1 - whole.x0, whole.y1 - whole.y0];
  const shown = Math.max(0, seen.x1 - seen.x0) * Math.max(0, seen.y1 - seen.y0);
  const strip = Math.max(
    seen.x0 - whole.x0,
    whole.x1 - seen.x1,
    seen.y0 - whole.y0,
    whole.y1 - seen.y1,
  );
  return strip >= STRIP && shown > 0 && shown < (1 - LEFT_OUT) * width * height;
}

/** Points: letters are so high. */
const [LOWEST, HIGHEST] = [3, 40];
/** A letter has so many segments on average, and the least of them an `l` of more than four. */
const [SIMPLEST, USUAL] = [6, 12];

/** How many letters the path may be; 0 for what is none. */
function lettersIn({ bounds, segmentCount }: PathEvent): number {
  const height = bounds.y1 - bounds.y0;
  if (segmentCount < SIMPLEST || height < LOWEST || height > HIGHEST) return 0;
  return Math.max(1, Math.round(segmentCount / USUAL));
}

/** What a soft mask lets through is not known without drawing it: as a veil. */
function alphaOf({ fillAlpha, groupAlpha, softMask }: GraphicsState): number {
  return fillAlpha * groupAlpha * (softMask === undefined ? 1 : 0.5);
}

function clipped(
  box: { x0: number; y0: number; x1: number; y1: number },
  clip: { x0: number; y0: number; x1: number; y1: number },
): Rect<User> {
  return {
    x0: Math.max(box.x0, clip.x0),
    y0: Math.max(box.y0, clip.y0),
    x1: Math.min(box.x1, clip.x1),
    y1: Math.min(box.y1, clip.y1),
  };
}
