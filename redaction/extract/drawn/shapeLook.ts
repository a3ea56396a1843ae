/** Ink, lines, boxes and polygons without appearance (ISO 32000-2, 12.5.6.7 to 12.5.6.13), in the page's coordinates. */

import { decimal } from '../../pdf/content/write.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { arrayAt, nameAt, numbersOf, PDFArray, type PDFDict, PDFName } from '../../pdf/objects.ts';
import { type LineEnd, lineEnding } from './lineEnds.ts';
import { markupPath } from './markupPath.ts';
import { borderStyle, colourText, dashText } from './pen.ts';

interface Shape {
  readonly document: PdfDocument;
  readonly annotation: PDFDict;
  /** Pen width in points. */
  readonly pen: number;
  /** Operators that stroke and fill: `S`, `f`, `B`, or `n` for a shape without colours. */
  readonly paint: string;
}

/** Undefined for what viewers do not draw from its keys. */
export function shapeContent(document: PdfDocument, annotation: PDFDict): string | undefined {
  const border = borderStyle(document, annotation);
  const stroke = border.width > 0 ? colourText(document, annotation, 'C', 'stroke') : '';
  const fill = colourText(document, annotation, 'IC', 'fill');
  const own = ownColour(document, annotation);
  if (own !== undefined) return own;
  const paint = stroke === '' ? (fill === '' ? 'n' : 'f') : fill === '' ? 'S' : 'B';
  const path = pathOf({ document, annotation, pen: border.width, paint });
  if (path === undefined || paint === 'n') return undefined;
  return `q ${stroke} ${fill} ${decimal(border.width, 3)} w ${dashText(border)}\n${path}Q\n`;
}

/** Text markup is painted in C, whatever its border says. */
function ownColour(document: PdfDocument, annotation: PDFDict): string | undefined {
  const subtype = nameAt(document, annotation, 'Subtype') ?? '';
  if (!TEXT_MARKUP.has(subtype)) return undefined;
  const quads = numbersOf(document, arrayAt(document, annotation, 'QuadPoints'));
  const stroke = colourText(document, annotation, 'C', 'stroke');
  const fill = colourText(document, annotation, 'C', 'fill');
  const path = stroke === '' ? undefined : markupPath(subtype, quads);
  return path && `q ${stroke} ${fill} 1 w\n${path}Q\n`;
}

const TEXT_MARKUP = new Set(['Highlight', 'Underline', 'StrikeOut']);

function pathOf(shape: Shape): string | undefined {
  const { document, annotation, paint } = shape;
  switch (nameAt(document, annotation, 'Subtype')) {
    case 'Ink':
      return inkPath(shape);
    case 'Line':
      return linePath(shape);
    case 'Square':
      return boxPath(shape, false);
    case 'Circle':
      return boxPath(shape, true);
    case 'Polygon':
      return pathThrough(numbersAt(shape, 'Vertices'), ` h ${paint}`);
    case 'PolyLine':
      return pathThrough(numbersAt(shape, 'Vertices'), ' S');
    default:
      return undefined;
  }
}

function numbersAt({ document, annotation }: Shape, name: string): number[] {
  return numbersOf(document, arrayAt(document, annotation, name));
}

function pathThrough(numbers: readonly number[], end: string): string | undefined {
  const steps: string[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    steps.push(`${decimal(numbers[i]!, 3)} ${decimal(numbers[i + 1]!, 3)} ${i === 0 ? 'm' : 'l'}`);
  }
  return steps.length < 2 ? undefined : `${steps.join(' ')}${end}\n`;
}

function inkPath({ document, annotation }: Shape): string | undefined {
  const strokes = arrayAt(document, annotation, 'InkList')?.asArray() ?? [];
  const paths = strokes.map((stroke) => {
    const points = document.resolve(stroke);
    return points instanceof PDFArray ? (pathThrough(numbersOf(document, points), ' S') ?? '') : '';
  });
  return paths.some((path) => path !== '') ? paths.join('') : undefined;
}

/** Pens that an ending is long, at most half of the line. */
const ENDING = 6;

function linePath(shape: Shape): string | undefined {
  const [xa, ya, xb, yb] = numbersAt(shape, 'L');
  if (xa === undefined || ya === undefined || xb === undefined || yb === undefined)
    return undefined;
  const length = Math.hypot(xb - xa, yb - ya);
  const line = pathThrough([xa, ya, xb, yb], ' S');
  if (length === 0 || line === undefined) return line;
  const [dx, dy] = [(xb - xa) / length, (yb - ya) / length];
  const size = Math.min(ENDING * shape.pen, length / 2);
  const endings: LineEnd[] = [
    { x: xa, y: ya, dx: -dx, dy: -dy, size },
    { x: xb, y: yb, dx, dy, size },
  ];
  const styles = arrayAt(shape.document, shape.annotation, 'LE')?.asArray() ?? [];
  const drawn = endings.map((end, i) => {
    const style = shape.document.resolve(styles[i]);
    return style instanceof PDFName ? lineEnding(style.decodeText(), end, shape.paint) : '';
  });
  return `${line}${drawn.join('')}`;
}

/** How far control points of a quarter ellipse stand, as a share of the radius. */
const ARC = 0.5523;

function boxPath(shape: Shape, round: boolean): string | undefined {
  const [xa = 0, ya = 0, xb = 0, yb = 0] = numbersAt(shape, 'Rect');
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(shape, 'RD');
  const half = shape.pen / 2;
  const [x0, y0] = [Math.min(xa, xb) + left + half, Math.min(ya, yb) + bottom + half];
  const [x1, y1] = [Math.max(xa, xb) - right - half, Math.max(ya, yb) - top - half];
  if (!(x1 > x0 && y1 > y0)) return undefined;
  const n = (...values: number[]) => values.map((value) => decimal(value, 3)).join(' ');
  if (!round) return `${n(x0, y0, x1 - x0, y1 - y0)} re ${shape.paint}\n`;
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [ax, ay] = [ARC * (x1 - cx), ARC * (y1 - cy)];
  return [
    `${n(x1, cy)} m`,
    `${n(x1, cy + ay, cx + ax, y1, cx, y1)} c`,
    `${n(cx - ax, y1, x0, cy + ay, x0, cy)} c`,
    `${n(x0, cy - ay, cx - ax, y0, cx, y0)} c`,
    `${n(cx + ax, y0, x1, cy - ay, x1, cy)} c h ${shape.paint}\n`,
  ].join(' ');
}

/** Everything the shape may reach: its Rect, its points, and its pen and endings around them. */
export function shapeReach(document: PdfDocument, annotation: PDFDict): number[] {
  const pen = borderStyle(document, annotation).width;
  const around = (ENDING + 1) * Math.max(1, pen);
  const strokes = arrayAt(document, annotation, 'InkList')?.asArray() ?? [];
  const points = [
    ...strokes.flatMap((stroke) => {
      const inner = document.resolve(stroke);
      return inner instanceof PDFArray ? numbersOf(document, inner) : [];
    }),
    ...['L', 'Vertices', 'QuadPoints'].flatMap((name) =>
      numbersOf(document, arrayAt(document, annotation, name)),
    ),
    ...numbersOf(document, arrayAt(document, annotation, 'Rect')),
  ];
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [least(xs) - around, least(ys) - around, most(xs) + around, most(ys) + around];
}
