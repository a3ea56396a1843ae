/** The thorough check: outside the marks, a touched page looks as it did. */
import type { Display, Rect } from '../model/geometry.ts';
import type { Leak } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import { scaleOf } from './pageScale.ts';
import { reusedRoom } from './reusedRoom.ts';
import type { Room, SecondDocument, SecondImage } from './secondReader.ts';

/** Levels (0–255) a channel may differ: antialiasing at cut edges. */
const LEVEL = 48;
/** Points around a mark that are not compared. */
const MARGIN = 3;
/**
 * Pixels a point: first as a page is seen, then, where that differs, as finely as a scan is. PDFium makes a JPEG 2000 image smaller
 * from its wavelets and one of samples from those; at its own size both are the same.
 */
const COARSE = 1;
const FINE = 4.5;
/** Share of the page's pixels that may differ beyond `LEVEL`. */
const SHARE = 0.0005;

/** Megabytes a page: V8 collected after every ten of them. */
export interface PixelRooms {
  readonly pixels: Room;
  readonly mask: Room;
}

export function pixelRooms(): PixelRooms {
  return { pixels: reusedRoom(), mask: reusedRoom() };
}

export function comparePixels(
  before: SecondDocument,
  after: SecondDocument,
  geometry: PageGeometry,
  ignore: readonly Rect<Display>[],
  rooms = pixelRooms(),
): Leak[] {
  const pair = { before, after, geometry, ignore, rooms };
  const leaks = compareAt(pair, scaleOf(geometry, COARSE), differs);
  return leaks.length === 0 ? leaks : compareAt(pair, scaleOf(geometry, FINE), differsMuch);
}

interface Pair {
  readonly before: SecondDocument;
  readonly after: SecondDocument;
  readonly geometry: PageGeometry;
  readonly ignore: readonly Rect<Display>[];
  readonly rooms: PixelRooms;
}

function compareAt(
  { before, after, geometry, ignore, rooms }: Pair,
  scale: number,
  isOther: Comparison,
): Leak[] {
  const { page } = geometry;
  const was = before.render(page, scale, rooms.pixels);
  return after.look(page, scale, (is) => {
    if (was.width !== is.width || was.height !== is.height)
      return [{ code: 'page-size-changed', page }];
    const mask = maskOf(was, ignore, scale, rooms.mask);
    const changed = changedPixels(was, is, mask, isOther);
    if (changed <= SHARE * was.width * was.height) return [];
    return [{ code: 'page-looks-different', page, detail: `${changed} px` }];
  });
}

/** Of the pixel at an index. */
type Comparison = (was: SecondImage, is: SecondImage, pixel: number) => boolean;

function changedPixels(
  was: SecondImage,
  is: SecondImage,
  ignored: Uint8Array,
  isOther: Comparison,
): number {
  const [before, after] = [wholePixels(was), wholePixels(is)];
  let changed = 0;
  for (let i = 0; i < ignored.length; i++) {
    if (before[i] === after[i] || ignored[i] !== 0) continue;
    if (isOther(was, is, i)) changed++;
  }
  return changed;
}

/** One number a pixel: most are the same, and told so at once. */
function wholePixels({ pixels }: SecondImage): Uint32Array {
  return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
}

function differs({ pixels: a }: SecondImage, { pixels: b }: SecondImage, pixel: number): boolean {
  const p = 4 * pixel;
  for (let c = 0; c < 3; c++) {
    if (Math.abs((a[p + c] ?? 0) - (b[p + c] ?? 0)) > LEVEL) return true;
  }
  return false;
}

/**
 * Also from all that lies around it in the other picture. PDFium counts widths in whole thousandths of an em: text behind a gap
 * that is written to the last digit lies up to a tenth of a point beside where PDFium had it.
 */
function differsMuch(was: SecondImage, is: SecondImage, pixel: number): boolean {
  return differs(was, is, pixel) && (standsOut(was, is, pixel) || standsOut(is, was, pixel));
}

/** No pixel of `others` beside it, nor any mixture of them, is like it. */
function standsOut(image: SecondImage, others: SecondImage, pixel: number): boolean {
  const { width, height } = image;
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  for (let c = 0; c < 3; c++) {
    let [low, high] = [255, 0];
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        const level = others.pixels[(v * width + u) * 4 + c]!;
        if (level < low) low = level;
        if (level > high) high = level;
      }
    const own = image.pixels[pixel * 4 + c]!;
    if (own < low - LEVEL || own > high + LEVEL) return true;
  }
  return false;
}

function maskOf(
  image: SecondImage,
  ignore: readonly Rect<Display>[],
  scale: number,
  room: Room,
): Uint8Array {
  const mask = room(image.width * image.height).fill(0);
  for (const r of ignore) {
    const x0 = Math.max(0, Math.floor((r.x0 - MARGIN) * scale));
    const x1 = Math.min(image.width, Math.ceil((r.x1 + MARGIN) * scale));
    const y0 = Math.max(0, Math.floor((r.y0 - MARGIN) * scale));
    const y1 = Math.min(image.height, Math.ceil((r.y1 + MARGIN) * scale));
    for (let y = y0; y < y1; y++) mask.fill(1, y * image.width + x0, y * image.width + x1);
  }
  return mask;
}
