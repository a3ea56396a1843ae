/**
 * The visible marks of a page (rule 11): rectangles, and on each the code of its ground as real text. They
 * stand after the page's own content, in the initial graphics state.
 */

import {
  type Display,
  invert,
  type Matrix,
  overlaps,
  type Rect,
  transform,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import { DEFAULT_LABEL_STYLE, type LabelStyle, labelText } from '../../model/label.ts';
import { decimal, latin1, stringText } from '../../pdf/content/write.ts';
import { entry } from '../../pdf/objects.ts';
import type { DrawnMark, LabelFont, MarkContent, MarkTags, PageBurn } from '../contract.ts';

import { labelFont } from './labelFont.ts';
import { placeLabel } from './labelLayout.ts';
import { type MarkColours, markColours } from './markColour.ts';

interface Drawing {
  readonly style: LabelStyle;
  readonly toUser: Matrix<Display, User>;
  readonly page: Rect<Display>;
  readonly colours: MarkColours;
  readonly font: LabelFont;
  /** Resource name of the font; '' when no label is drawn. */
  readonly fontName: string;
  /** Where labels stand: on marks that overlap only the first is drawn. */
  readonly taken: Rect<Display>[];
}

/**
 * Rectangles first, so that none covers another's label; in a tagged document they are Artifact, and each
 * mark with an MCID has one Span of its labels (empty where none fits). Same page, same bytes.
 */
export function drawMarks(page: PageBurn, tags: MarkTags): MarkContent {
  const marks = page.drawn.filter((mark) => mark.rects.length > 0);
  if (marks.length === 0) return { bytes: new Uint8Array(0) };
  const drawing = drawingOf(page, marks);
  const tagged = entry(page.context.document, page.context.document.catalog, 'StructTreeRoot');
  const rectangles = marks.flatMap((mark) =>
    onPage(drawing, mark).map((r) => rectangleOf(drawing, r)),
  );
  const lines = ['q'];
  if (tagged !== undefined) lines.push('/Artifact BMC');
  lines.push(...rectangles);
  if (tagged !== undefined) lines.push('EMC');
  for (const mark of marks) lines.push(...labelsOf(drawing, mark, tags, tagged !== undefined));
  lines.push('Q\n');
  return { bytes: latin1(lines.join('\n')) };
}

function drawingOf(page: PageBurn, marks: readonly DrawnMark[]): Drawing {
  const { context } = page;
  const { width, height } = page.page.geometry;
  const style = context.options.style ?? DEFAULT_LABEL_STYLE;
  const font = labelFont(context);
  const labelled = marks.some((mark) => labelText(mark.redaction.grounds, style) !== '');
  const addSpace = (space: Parameters<PageBurn['addResource']>[2]) =>
    page.addResource(0, 'ColorSpace', space);
  return {
    style,
    font,
    page: { x0: 0, y0: 0, x1: width, y1: height },
    toUser: invert(page.page.geometry.toDisplay) ?? { a: 1, b: 0, c: 0, d: -1, e: 0, f: 0 },
    colours: markColours(context.rewrite, addSpace),
    fontName: labelled ? page.addResource(0, 'Font', font.ref) : '',
    taken: [],
  };
}

/** What lay beside the page is gone: a mark there would be as invisible, and its label one more hidden text. */
function onPage(drawing: Drawing, { rects }: DrawnMark): Rect<Display>[] {
  return rects.filter((rect) => overlaps(rect, drawing.page));
}

const DECIMALS = 3;
const n = (value: number) => decimal(value, DECIMALS);

/** In points. */
const FRAME_WIDTH = 0.75;

/** The rectangle rounded outward, and its frame just inside. */
function rectangleOf(drawing: Drawing, rect: Rect<Display>): string {
  const { style, toUser, colours } = drawing;
  const filled = `${colours.fill(style.fill)}\n${box(transformRect(toUser, rect))} f`;
  if (style.frame === null) return filled;
  const inset = Math.min(FRAME_WIDTH / 2, (rect.x1 - rect.x0) / 2, (rect.y1 - rect.y0) / 2);
  const inner = {
    x0: rect.x0 + inset,
    y0: rect.y0 + inset,
    x1: rect.x1 - inset,
    y1: rect.y1 - inset,
  };
  const width = FRAME_WIDTH * Math.hypot(toUser.a, toUser.b);
  const frame = `${colours.stroke(style.frame)} ${n(width)} w\n${box(transformRect(toUser, inner))} S`;
  return `${filled}\n${frame}`;
}

function box(rect: Rect<User>): string {
  const step = 10 ** DECIMALS;
  const x0 = Math.floor(rect.x0 * step) / step;
  const y0 = Math.floor(rect.y0 * step) / step;
  const x1 = Math.ceil(rect.x1 * step) / step;
  const y1 = Math.ceil(rect.y1 * step) / step;
  return `${n(x0)} ${n(y0)} ${n(x1 - x0)} ${n(y1 - y0)} re`;
}

/** A label that has no tag in a tagged document is decoration of its rectangle. */
function labelsOf(
  drawing: Drawing,
  mark: DrawnMark,
  tags: MarkTags,
  tagged: boolean,
): readonly string[] {
  const text = labelText(mark.redaction.grounds, drawing.style);
  const labels = onPage(drawing, mark)
    .map((rect) => labelOn(drawing, rect, text))
    .filter((l) => l !== '');
  const tag = tags.get(mark);
  if (tag !== undefined) return [`/Span <</MCID ${tag.mcid}>> BDC`, ...labels, 'EMC'];
  if (labels.length === 0 || !tagged) return labels;
  return ['/Artifact BMC', ...labels, 'EMC'];
}

function labelOn(drawing: Drawing, rect: Rect<Display>, text: string): string {
  const { font, style, colours, toUser } = drawing;
  if (text === '') return '';
  const placed = placeLabel(rect, font.widthOf(text), font.capHeight);
  if (placed === undefined || drawing.taken.some((box) => overlaps(box, placed.box))) return '';
  drawing.taken.push(placed.box);
  const origin = transform(toUser, placed.origin);
  // Display has y down: up in text space is down in Display
  const matrix = [toUser.a, toUser.b, -toUser.c, -toUser.d].map((v) => decimal(v, 6));
  return [
    `BT ${colours.fill(style.text)}`,
    `/${drawing.fontName} ${n(placed.size)} Tf`,
    `${matrix.join(' ')} ${n(origin.x)} ${n(origin.y)} Tm`,
    `${stringText(font.encode(text), true)} Tj ET`,
  ].join('\n');
}
