/** Boxes and pictures that hide a letter though something is seen where it stands: their label, their own picture, what they leave. */
import {
  type Display,
  type Matrix,
  type Rect,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import type { SecondImage } from '../secondReader.ts';
import type { Cover } from './covers.ts';
import { darkShare } from './legibility.ts';
import { DARK } from './meaning.ts';

export type Placed = Cover & { readonly at: Rect<Display> };

export interface SolidCovers {
  readonly bars: readonly Placed[];
  /** Pictures that are not the page: under a scan stands the text that was read in it. */
  readonly pictures: readonly Placed[];
  readonly slats: readonly Placed[];
}

/** Share of the page: pictures that show more of it together are a scan in parts. */
const SCAN = 0.4;
/** More of them are a drawing. */
const MOST_SLATS = 3000;

export function solidCovers(
  placed: readonly Placed[],
  slats: readonly Cover[],
  toDisplay: Matrix<User, Display>,
  image: SecondImage,
  pixelsPerPoint: number,
): SolidCovers {
  const pictures = placed.filter((c) => c.kind === 'image');
  const page = (image.width * image.height) / pixelsPerPoint ** 2;
  const isScan = pictures.reduce((sum, { at }) => sum + areaOf(at), 0) > SCAN * page;
  const few = slats.length > MOST_SLATS ? [] : slats;
  return {
    bars: placed.filter((c) => c.kind === 'path' && c.whole && c.alpha === 1),
    pictures: isScan ? [] : pictures.filter(({ opaque }) => opaque),
    slats: few.map((c) => ({ ...c, at: transformRect(toDisplay, c.box) })),
  };
}

/** Why a letter is not seen, amid ink that is not its own. */
export function causeAmid(
  box: Rect<Display>,
  order: number,
  { bars, pictures, slats }: SolidCovers,
  image: SecondImage,
  pixelsPerPoint: number,
): 'covered-by-path' | 'covered-by-image' | undefined {
  if (pictures.some((c) => c.order > order && hides(c.at, box))) return 'covered-by-image';
  if (barred(box, order, bars, image, pixelsPerPoint)) return 'covered-by-path';
  if (slats.length === 0 || !isSlatted(box, order, slats)) return undefined;
  return darkShare(image, box, pixelsPerPoint, DARK) >= MOSTLY ? 'covered-by-path' : undefined;
}

/** Share of a letter's box, from ascent to descent: a line through text takes a tenth. */
const BAR = 0.4;
/** Share of a bar that its label leaves dark. */
const MOSTLY = 0.6;

/** Does a dark bar run through the letter that leaves only its head or foot to be seen? */
function barred(
  box: Rect<Display>,
  order: number,
  bars: readonly Placed[],
  image: SecondImage,
  pixelsPerPoint: number,
): boolean {
  return bars.some((c) => {
    if (c.order <= order) return false;
    const x0 = Math.max(c.at.x0, box.x0);
    const x1 = Math.min(c.at.x1, box.x1);
    const y0 = Math.max(c.at.y0, box.y0);
    const y1 = Math.min(c.at.y1, box.y1);
    const isThrough = x1 - x0 >= 0.8 * (box.x1 - box.x0) && y1 - y0 >= BAR * (box.y1 - box.y0);
    return isThrough && darkShare(image, { x0, y0, x1, y1 }, pixelsPerPoint, DARK) >= MOSTLY;
  });
}

/** Share of a letter's box that narrow boxes beside each other cover together. */
const SLATTED = 0.7;

function isSlatted(box: Rect<Display>, order: number, slats: readonly Placed[]): boolean {
  const area = areaOf(box);
  let covered = 0;
  for (const { at, order: own } of slats) {
    if (own <= order) continue;
    const width = Math.min(at.x1, box.x1) - Math.max(at.x0, box.x0);
    const height = Math.min(at.y1, box.y1) - Math.max(at.y0, box.y0);
    if (width > 0 && height > 0) covered += width * height;
  }
  return covered >= SLATTED * area && area > 0;
}

export function hides(cover: Rect<Display>, box: Rect<Display>): boolean {
  const w = Math.min(cover.x1, box.x1) - Math.max(cover.x0, box.x0);
  const h = Math.min(cover.y1, box.y1) - Math.max(cover.y0, box.y0);
  if (w <= 0 || h <= 0) return false;
  const area = Math.max(1e-6, (box.x1 - box.x0) * (box.y1 - box.y0));
  return (w * h) / area >= 0.8;
}

function areaOf({ x0, y0, x1, y1 }: Rect<Display>): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}
