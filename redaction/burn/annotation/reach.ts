/** Where on the page an annotation draws, and whether a mark touches that. */
import { uprightTurn } from '../../extract/upright.ts';
import {
  boundsOf,
  type Matrix,
  overlaps,
  type Point,
  type Rect,
  rect,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import type { PageGeometry } from '../../model/page.ts';
import {
  arrayAt,
  dictAt,
  nameAt,
  numberAt,
  numbersOf,
  PDFArray,
  type PDFDict,
  type Resolver,
} from '../../pdf/objects.ts';
import type { MarkRect } from '../contract.ts';

/** A text mark's rectangle is a line piece high: neighbouring lines reach a little into it, its glyphs do not. */
const TEXT_INSET = 0.25;
const DEFAULT_WIDTH = 1;

/**
 * Rectangles that cover everything the annotation draws; undefined where it does not say (then it
 * counts as everywhere). Text markup and links: each quadrilateral; ink, lines and unfilled boxes: along
 * the line; all others: Rect.
 */
export function reachOf(from: Resolver, annotation: PDFDict): readonly Rect<User>[] | undefined {
  const box = rectOf(numbersOf(from, arrayAt(from, annotation, 'Rect')));
  const half = lineWidth(from, annotation) / 2 + 0.5;
  switch (nameAt(from, annotation, 'Subtype')) {
    case 'Link':
    case 'Highlight':
    case 'Underline':
    case 'Squiggly':
    case 'StrikeOut':
      return quadsOf(from, annotation) ?? (box && [box]);
    case 'Ink':
      return inkOf(from, annotation, half) ?? (box && [box]);
    case 'Line':
      return alongLine(numbersOf(from, arrayAt(from, annotation, 'L')), half * 5) ?? (box && [box]);
    case 'Square':
      return box && (arrayAt(from, annotation, 'IC') === undefined ? edges(box, half * 2) : [box]);
    default:
      return box && [box];
  }
}

function rectOf(numbers: readonly number[]): Rect<User> | undefined {
  const [a, b, c, d] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return rect(a, b, c, d);
}

function lineWidth(from: Resolver, annotation: PDFDict): number {
  const style = dictAt(from, annotation, 'BS');
  const width = style && numberAt(from, style, 'W');
  return width ?? numbersOf(from, arrayAt(from, annotation, 'Border'))[2] ?? DEFAULT_WIDTH;
}

function quadsOf(from: Resolver, annotation: PDFDict): Rect<User>[] | undefined {
  const numbers = numbersOf(from, arrayAt(from, annotation, 'QuadPoints'));
  if (numbers.length < 8) return undefined;
  const quads: Rect<User>[] = [];
  for (let i = 0; i + 8 <= numbers.length; i += 8) {
    quads.push(boundsOf(pointsOf(numbers.slice(i, i + 8))));
  }
  return quads;
}

function pointsOf(numbers: readonly number[]): Point<User>[] {
  const points: Point<User>[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    points.push({ x: numbers[i]!, y: numbers[i + 1]! });
  }
  return points;
}

function inkOf(from: Resolver, annotation: PDFDict, half: number): Rect<User>[] | undefined {
  const strokes = arrayAt(from, annotation, 'InkList')?.asArray() ?? [];
  const pieces: Rect<User>[] = [];
  for (const stroke of strokes) {
    const points = from.resolve(stroke);
    if (points instanceof PDFArray)
      pieces.push(...(alongLine(numbersOf(from, points), half) ?? []));
  }
  return pieces.length > 0 ? pieces : undefined;
}

/** A rectangle a segment, wider by `half` on each side. */
function alongLine(numbers: readonly number[], half: number): Rect<User>[] | undefined {
  const points = pointsOf(numbers);
  if (points.length === 0) return undefined;
  return points.map((p, i) => grown(boundsOf([p, points[i + 1] ?? p]), half));
}

function grown(r: Rect<User>, by: number): Rect<User> {
  return { x0: r.x0 - by, y0: r.y0 - by, x1: r.x1 + by, y1: r.y1 + by };
}

function edges(r: Rect<User>, width: number): Rect<User>[] {
  return [
    { ...r, x1: r.x0 + width },
    { ...r, x0: r.x1 - width },
    { ...r, y1: r.y0 + width },
    { ...r, y0: r.y1 - width },
  ];
}

/** No room to be drawn in: so are signatures that are not to be seen (12.7.5.5). */
export function hasNoRoom(from: Resolver, annotation: PDFDict): boolean {
  const box = rectOf(numbersOf(from, arrayAt(from, annotation, 'Rect')));
  return box !== undefined && (box.x0 === box.x1 || box.y0 === box.y1);
}

/** Points around the CropBox within which lines and borders may still be seen. */
const BESIDE = 20;

/** Wholly beyond what a viewer shows of the page (class 18). */
export function isOffPage(
  from: Resolver,
  annotation: PDFDict,
  { cropBox, rotate }: PageGeometry,
): boolean {
  const reach = reachOf(from, annotation);
  const box = rectOf(numbersOf(from, arrayAt(from, annotation, 'Rect')));
  if (reach === undefined || box === undefined) return false;
  const turn = uprightTurn(from, annotation, rotate);
  const isSeen = (r: Rect<User>) => overlaps(grown(r, BESIDE), cropBox);
  return ![...reach, box].some((r) => isSeen(r) || (turn && isSeen(transformRect(turn, r))));
}

/** The first mark that touches the annotation where one viewer or another draws it; undefined when none does. */
export function touchingMark(
  from: Resolver,
  annotation: PDFDict,
  marks: readonly MarkRect[],
  rotate: PageGeometry['rotate'],
): MarkRect | undefined {
  if (marks.length === 0) return undefined;
  const turn = uprightTurn(from, annotation, rotate);
  const turned = touchingIn(from, annotation, marks);
  return turned ?? (turn && touchingIn(from, annotation, marks, turn));
}

/** A mark touches it where viewers draw it that turn everything with the page: what it shows is elsewhere for others. */
export function isTouchedTurned(
  from: Resolver,
  annotation: PDFDict,
  marks: readonly MarkRect[],
  rotate: PageGeometry['rotate'],
): boolean {
  if (uprightTurn(from, annotation, rotate) === undefined) return false;
  return touchingIn(from, annotation, marks) !== undefined;
}

function touchingIn(
  from: Resolver,
  annotation: PDFDict,
  marks: readonly MarkRect[],
  turn?: Matrix<User, User>,
): MarkRect | undefined {
  const flat = reachOf(from, annotation);
  if (flat === undefined) return marks[0];
  const reach = turn === undefined ? flat : flat.map((r) => transformRect(turn, r));
  return marks.find((mark) => {
    const core = mark.redaction.target.kind === 'text' ? inset(mark.rect) : mark.rect;
    return reach.some((r) => overlaps(core, r));
  });
}

function inset(r: Rect<User>): Rect<User> {
  const by = TEXT_INSET * Math.min(r.x1 - r.x0, r.y1 - r.y0);
  return { x0: r.x0 + by, y0: r.y0 + by, x1: r.x1 - by, y1: r.y1 - by };
}
