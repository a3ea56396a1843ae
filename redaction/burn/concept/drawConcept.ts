/** What a concept looks like: the operators, in the page's initial graphics state. */
import type { FramedPassage } from '../../model/concept.ts';
import { WATERMARK } from '../../model/concept.ts';
import {
  type Display,
  invert,
  type Matrix,
  type Point,
  type Rect,
  transform,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import type { PageGeometry } from '../../model/page.ts';
import { decimal, stringText } from '../../pdf/content/write.ts';
import type { LabelFont } from '../contract.ts';
import type { MarkColours, Rgb } from '../mark/markColour.ts';

export interface Pen {
  readonly geometry: PageGeometry;
  readonly font: LabelFont;
  readonly fontName: string;
  readonly colours: MarkColours;
}

/** #767676 at 30 % on white, without transparency, which PDF/A-1 forbids. */
const PALE: Rgb = [0.839, 0.839, 0.839];
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [1, 1, 1];
const BLUE: Rgb = [0, 0.322, 0.612];

const HEADER_SIZE = 9;
const HEADER_MARGIN = 12;
const LABEL_SIZE = 6;
const FRAME_WIDTH = 1;
/** Between a passage and its frame. */
const FRAME_GAP = 1;
/** Share of the page's diagonal that the watermark takes. */
const WATERMARK_SHARE = 0.7;

const n = (value: number) => decimal(value, 3);

/** The watermark along the diagonal, from the lower left to the upper right as displayed. */
export function behindContent(pen: Pen): string {
  const { width, height } = pen.geometry;
  const length = Math.hypot(width, height) * WATERMARK_SHARE;
  const size = length / pen.font.widthOf(WATERMARK);
  const [cos, sin] = [width, height].map((side) => side / Math.hypot(width, height));
  const along = { x: cos!, y: -sin! };
  const up = { x: -sin!, y: -cos! };
  const half = (size * pen.font.capHeight) / 2;
  const origin = {
    x: width / 2 - (along.x * length) / 2 - up.x * half,
    y: height / 2 - (along.y * length) / 2 - up.y * half,
  };
  return artifact([text(pen, WATERMARK, { size, origin, along, up, colour: PALE })]);
}

/** The header line on white, and the frames with their labels. */
export function afterContent(pen: Pen, header: string, framed: readonly FramedPassage[]): string {
  return artifact([...headerLine(pen, header), ...framed.flatMap((one) => frame(pen, one))]);
}

function headerLine(pen: Pen, header: string): string[] {
  const room = pen.geometry.width - 2 * HEADER_MARGIN;
  const size = Math.min(HEADER_SIZE, room / pen.font.widthOf(header));
  const width = size * pen.font.widthOf(header);
  const bottom = 4 + size * 1.3;
  const back = { x0: HEADER_MARGIN - 3, y0: 2, x1: HEADER_MARGIN + width + 3, y1: bottom + 2 };
  const origin = { x: HEADER_MARGIN, y: bottom - size * 0.25 };
  return [
    `${pen.colours.fill(WHITE)} ${box(pen, back)} f`,
    text(pen, header, { ...UPRIGHT, size, origin, colour: BLACK }),
  ];
}

function frame(pen: Pen, { rects, label }: FramedPassage): string[] {
  const toUser = inverse(pen);
  const width = FRAME_WIDTH * Math.hypot(toUser.a, toUser.b);
  const stroke = `${pen.colours.stroke(BLUE)} ${n(width)} w`;
  const boxes = rects.map((rect) => `${stroke} ${box(pen, wider(rect, FRAME_GAP))} S`);
  const [first] = rects;
  if (first === undefined) return boxes;
  const origin = { x: first.x0 - FRAME_GAP, y: first.y0 - FRAME_GAP - FRAME_WIDTH };
  return [...boxes, text(pen, label, { ...UPRIGHT, size: LABEL_SIZE, origin, colour: BLUE })];
}

interface Placed {
  readonly size: number;
  /** Left end of the baseline. */
  readonly origin: Point<Display>;
  /** Directions of the baseline and of its ascenders, of length 1. */
  readonly along: Point<Display>;
  readonly up: Point<Display>;
  readonly colour: Rgb;
}

const UPRIGHT = { along: { x: 1, y: 0 }, up: { x: 0, y: -1 } };

function text(pen: Pen, shown: string, { size, origin, along, up, colour }: Placed): string {
  const toUser = inverse(pen);
  const at = transform(toUser, origin);
  const turned = [along, up].flatMap(({ x, y }) => [
    toUser.a * x + toUser.c * y,
    toUser.b * x + toUser.d * y,
  ]);
  const place = [...turned.map((v) => decimal(v, 6)), n(at.x), n(at.y)].join(' ');
  const codes = stringText(pen.font.encode(shown), true);
  return `BT ${pen.colours.fill(colour)} /${pen.fontName} ${n(size)} Tf ${place} Tm ${codes} Tj ET`;
}

function wider({ x0, y0, x1, y1 }: Rect<Display>, by: number): Rect<Display> {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

function box(pen: Pen, rect: Rect<Display>): string {
  const { x0, y0, x1, y1 } = transformRect(inverse(pen), rect);
  return `${n(x0)} ${n(y0)} ${n(x1 - x0)} ${n(y1 - y0)} re`;
}

function inverse({ geometry }: Pen): Matrix<Display, User> {
  return invert(geometry.toDisplay) ?? { a: 1, b: 0, c: 0, d: -1, e: 0, f: 0 };
}

/** Decoration, not content (ISO 32000-2, 14.8.2.2); outside tagged files it says nothing. */
function artifact(lines: readonly string[]): string {
  return ['/Artifact BMC', 'q', ...lines, 'Q', 'EMC'].join('\n');
}
