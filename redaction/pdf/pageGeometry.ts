/** Boxes, rotation and unit of a page (ISO 32000-2, 7.7.3.3 and 14.11.2). */
import {
  type Display,
  type Matrix,
  matrix,
  type Rect,
  rect,
  type User,
} from '../model/geometry.ts';
import type { PageGeometry } from '../model/page.ts';
import { numbersOf, PDFArray, PDFNumber, type PDFObject, type Resolver } from './objects.ts';

/** Viewers take Letter where no page box is usable. */
const DEFAULT_BOX: Rect<User> = rect(0, 0, 612, 792);

/** The inheritable attributes of a page (Table 31), from the page or the nearest ancestor. */
export interface PageAttributes {
  readonly Resources?: PDFObject;
  readonly MediaBox?: PDFObject;
  readonly CropBox?: PDFObject;
  readonly Rotate?: PDFObject;
}

export function pageGeometry(
  from: Resolver,
  page: number,
  attributes: PageAttributes,
  unit: PDFObject | undefined,
): PageGeometry {
  const mediaBox = boxOf(from, attributes.MediaBox) ?? DEFAULT_BOX;
  const cropBox = intersection(boxOf(from, attributes.CropBox) ?? mediaBox, mediaBox);
  const rotate = rotationOf(from.resolve(attributes.Rotate));
  const userUnit = unit instanceof PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1;
  const sideways = rotate === 90 || rotate === 270;
  const across = (cropBox.x1 - cropBox.x0) * userUnit;
  const up = (cropBox.y1 - cropBox.y0) * userUnit;
  return {
    page,
    mediaBox,
    cropBox,
    rotate,
    userUnit,
    width: sideways ? up : across,
    height: sideways ? across : up,
    toDisplay: toDisplay(cropBox, rotate, userUnit),
  };
}

/** Four numbers: of five pdf.js and PDFium take none, and what the window shows is where its marks are meant. */
function boxOf(from: Resolver, value: PDFObject | undefined): Rect<User> | undefined {
  const array = from.resolve(value);
  if (!(array instanceof PDFArray) || array.size() !== 4) return undefined;
  const [xa, ya, xb, yb] = numbersOf(from, array);
  if (xa === undefined || ya === undefined || xb === undefined || yb === undefined)
    return undefined;
  const box: Rect<User> = rect(xa, ya, xb, yb);
  const usable = box.x1 - box.x0 > 0 && box.y1 - box.y0 > 0 && box.x1 - box.x0 < Infinity;
  return usable ? box : undefined;
}

/** The media box where the two do not meet, as viewers have it. */
function intersection(crop: Rect<User>, media: Rect<User>): Rect<User> {
  const x0 = Math.max(crop.x0, media.x0);
  const y0 = Math.max(crop.y0, media.y0);
  const x1 = Math.min(crop.x1, media.x1);
  const y1 = Math.min(crop.y1, media.y1);
  return x1 > x0 && y1 > y0 ? { x0, y0, x1, y1 } : media;
}

function rotationOf(value: PDFObject | undefined): 0 | 90 | 180 | 270 {
  const degrees = value instanceof PDFNumber ? value.asNumber() : 0;
  const turn = ((degrees % 360) + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** Clockwise by `rotate`, top-left of the displayed CropBox to the origin, y down, in points. */
function toDisplay(box: Rect<User>, rotate: number, unit: number): Matrix<User, Display> {
  const { x0, y0, x1, y1 } = box;
  switch (rotate) {
    case 90:
      return matrix(0, unit, unit, 0, -y0 * unit, -x0 * unit);
    case 180:
      return matrix(-unit, 0, 0, unit, x1 * unit, -y0 * unit);
    case 270:
      return matrix(0, -unit, -unit, 0, y1 * unit, x1 * unit);
    default:
      return matrix(unit, 0, 0, -unit, -x0 * unit, y1 * unit);
  }
}
