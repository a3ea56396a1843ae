/** Can a reader of the rendered page see this glyph? Decided on pixels that PDFium drew. */
import type { Display, Rect } from '../../model/geometry.ts';
import type { SecondImage } from '../secondReader.ts';

export interface Patch {
  /** No ink stands out: whatever is here cannot be read. */
  readonly uniform: boolean;
  /** Mean luminance, 0 (black) to 1 (white). */
  readonly luminance: number;
  /** Largest difference of luminance within the patch. */
  readonly contrast: number;
}

const UNIFORM = 0.06;
/** Shares of a box that do not count, on each side. */
const RIM_X = 0.12;
const RIM_Y = 0.22;
/** Points: no less than a pixel of any drawing that is examined. */
const PIXEL = 0.5;

/** `pixelsPerPoint` of the rendering. */
export function patchAt(image: SecondImage, box: Rect<Display>, pixelsPerPoint: number): Patch {
  const { x0, x1, y0, y1 } = coreOf(image, box, pixelsPerPoint);
  let [low, high, sum, count] = [1, 0, 0, 0];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const light = luminanceAt(image, (y * image.width + x) * 4);
      low = Math.min(low, light);
      high = Math.max(high, light);
      sum += light;
      count++;
    }
  }
  const contrast = high - low;
  return { uniform: contrast <= UNIFORM, luminance: sum / Math.max(1, count), contrast };
}

/** How much of the core is no lighter than `limit`. */
export function darkShare(
  image: SecondImage,
  box: Rect<Display>,
  pixelsPerPoint: number,
  limit: number,
): number {
  const { x0, x1, y0, y1 } = coreOf(image, box, pixelsPerPoint);
  let dark = 0;
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++)
      if (luminanceAt(image, (y * image.width + x) * 4) <= limit) dark++;
  return dark / ((x1 - x0) * (y1 - y0));
}

/** `!patchAt(…).uniform`, told by the first pixels that differ. */
export function hasInk(image: SecondImage, box: Rect<Display>, pixelsPerPoint: number): boolean {
  const { x0, x1, y0, y1 } = coreOf(image, box, pixelsPerPoint);
  let [low, high] = [1, 0];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const light = luminanceAt(image, (y * image.width + x) * 4);
      low = Math.min(low, light);
      high = Math.max(high, light);
      if (high - low > UNIFORM) return true;
    }
  }
  return false;
}

/** Around all pixels that tell of the box, however they are rounded. */
export function inkCore(box: Rect<Display>): Rect<Display> {
  const [mx, my] = [(box.x1 - box.x0) * RIM_X, (box.y1 - box.y0) * RIM_Y];
  const { x0, y0, x1, y1 } = box;
  return {
    x0: x0 + mx - PIXEL,
    y0: y0 + my - PIXEL,
    x1: x1 - mx + PIXEL,
    y1: y1 - my + PIXEL,
  };
}

/** The same for a box that is the four numbers from `k` on, into those of `cores`. */
export function writeCore(boxes: Float32Array, cores: Float64Array, k: number): void {
  const [x0, y0, x1, y1] = [boxes[k]!, boxes[k + 1]!, boxes[k + 2]!, boxes[k + 3]!];
  const [mx, my] = [(x1 - x0) * RIM_X, (y1 - y0) * RIM_Y];
  cores[k] = x0 + mx - PIXEL;
  cores[k + 1] = y0 + my - PIXEL;
  cores[k + 2] = x1 - mx + PIXEL;
  cores[k + 3] = y1 - my + PIXEL;
}

/** The core of the box in whole pixels, at least one: its rim may hold a neighbour's ink. */
function coreOf(image: SecondImage, box: Rect<Display>, pixelsPerPoint: number) {
  const [mx, my] = [(box.x1 - box.x0) * RIM_X, (box.y1 - box.y0) * RIM_Y];
  const x0 = clamp(Math.floor((box.x0 + mx) * pixelsPerPoint), image.width - 1);
  const x1 = clamp(Math.ceil((box.x1 - mx) * pixelsPerPoint), image.width);
  const y0 = clamp(Math.floor((box.y0 + my) * pixelsPerPoint), image.height - 1);
  const y1 = clamp(Math.ceil((box.y1 - my) * pixelsPerPoint), image.height);
  return { x0, x1: Math.max(x1, x0 + 1), y0, y1: Math.max(y1, y0 + 1) };
}

/** Relative luminance as perceived, without linearising: enough to tell ink from paper. */
export function luminanceAt(image: SecondImage, p: number): number {
  const [r, g, b] = [
    image.pixels[p] ?? 255,
    image.pixels[p + 1] ?? 255,
    image.pixels[p + 2] ?? 255,
  ];
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

function clamp(value: number, limit: number): number {
  return Math.max(0, Math.min(value, limit));
}
