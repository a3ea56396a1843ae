/** Letters drawn as outlines under a dark box (class 15): no text tells of them, and who takes the box off reads them. */
import {
  contains,
  type Display,
  type Rect,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import type { Leak } from '../../model/outcome.ts';
import type { PdfPage } from '../../pdf/document.ts';
import type { SecondDocument, SecondImage } from '../secondReader.ts';
import type { Cover } from './covers.ts';
import { darkShare, patchAt } from './legibility.ts';
import { DARK, placeOf } from './meaning.ts';
import type { WalkedPage } from './walkedPage.ts';

/** So many shapes are a word. */
const FEWEST = 3;
/** Share of the page: larger ones are grounds. */
const LARGEST = 0.1;
/** Of the page: bars of a design go from edge to edge. */
const WIDEST = 0.95;
/** Share of the box that its label leaves dark. */
const MOSTLY = 0.6;
const PIXELS_PER_POINT = 2;

export function outlineLeaks(page: PdfPage, walked: WalkedPage, second: SecondDocument): Leak[] {
  const covers = coversOfOutlines(page, walked);
  if (covers.length === 0) return [];
  const { toDisplay } = page.geometry;
  const dark = second.look(page.number, PIXELS_PER_POINT, (image) =>
    covers
      .map(({ box, kind }) => ({ box: transformRect(toDisplay, box), kind }))
      .filter(({ box, kind }) => isDarkBox(image, box, kind)),
  );
  const place = { code: 'outlines-under-box', failureClass: 15, page: page.number };
  return dark.map(({ box }) => ({ ...place, detail: placeOf(box) }));
}

/** One that carries a label at most; pictures have more to show. */
function isDarkBox(image: SecondImage, box: Rect<Display>, kind: Cover['kind']): boolean {
  if (kind === 'image' && !patchAt(image, box, PIXELS_PER_POINT).uniform) return false;
  return darkShare(image, box, PIXELS_PER_POINT, DARK) >= MOSTLY;
}

function coversOfOutlines(page: PdfPage, { device }: WalkedPage): readonly Cover[] {
  const { outlines, covers } = device;
  if (outlines.length < 1) return [];
  const { cropBox } = page.geometry;
  const whole = areaOf(cropBox);
  const widest = WIDEST * (cropBox.x1 - cropBox.x0);
  return covers.filter(({ box, order, alpha, whole: isWhole }) => {
    if (!isWhole || alpha < 1 || areaOf(box) > LARGEST * whole) return false;
    if (box.x1 - box.x0 > widest) return false;
    const under = outlines.filter((shape) => shape.order < order && contains(box, shape.box));
    return under.reduce((sum, { letters }) => sum + letters, 0) >= FEWEST;
  });
}

function areaOf({ x0, y0, x1, y1 }: Rect<User>): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}
