/** The thorough check: outside the marks, a touched page looks as it did. */
import type { Display, Rect } from '../model/geometry.ts';
import type { Leak } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import { scaleOf } from './pageScale.ts';
import type { SecondDocument, SecondImage } from './secondReader.ts';

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

export function comparePixels(
  before: SecondDocument,
  after: SecondDocument,
  geometry: PageGeometry,
  ignore: readonly Rect<Display>[],
): Leak[] {
  const pair = { before, after, geometry, ignore };
  const leaks = compareAt(pair, scaleOf(geometry, COARSE));
  return leaks.length === 0 ? leaks : compareAt(pair, scaleOf(geometry, FINE));
}

interface Pair {
  readonly before: SecondDocument;
  readonly after: SecondDocument;
  readonly geometry: PageGeometry;
  readonly ignore: readonly Rect<Display>[];
}

function compareAt({ before, after, geometry, ignore }: Pair, scale: number): Leak[] {
  const { page } = geometry;
  const was = before.render(page, scale);
  return after.look(page, scale, (is) => {
    if (was.width !== is.width || was.height !== is.height)
      return [{ code: 'page-size-changed', page }];
    const changed = changedPixels(was, is, maskOf(was, ignore, scale));
    if (changed <= SHARE * was.width * was.height) return [];
    return [{ code: 'page-looks-different', page, detail: `${changed} px` }];
  });
}

function changedPixels(was: SecondImage, is: SecondImage, ignored: Uint8Array): number {
  const [before, after] = [wholePixels(was), wholePixels(is)];
  let changed = 0;
  for (let i = 0; i < ignored.length; i++) {
    if (before[i] === after[i] || ignored[i] !== 0) continue;
    if (differs(was.pixels, is.pixels, 4 * i)) changed++;
  }
  return changed;
}

/** One number a pixel: most are the same, and told so at once. */
function wholePixels({ pixels }: SecondImage): Uint32Array {
  return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
}

function differs(a: Uint8Array, b: Uint8Array, p: number): boolean {
  for (let c = 0; c < 3; c++) {
    if (Math.abs((a[p + c] ?? 0) - (b[p + c] ?? 0)) > LEVEL) return true;
  }
  return false;
}

function maskOf(image: SecondImage, ignore: readonly Rect<Display>[], scale: number): Uint8Array {
  const mask = new Uint8Array(image.width * image.height);
  for (const r of ignore) {
    const x0 = Math.max(0, Math.floor((r.x0 - MARGIN) * scale));
    const x1 = Math.min(image.width, Math.ceil((r.x1 + MARGIN) * scale));
    const y0 = Math.max(0, Math.floor((r.y0 - MARGIN) * scale));
    const y1 = Math.min(image.height, Math.ceil((r.y1 + MARGIN) * scale));
    for (let y = y0; y < y1; y++) mask.fill(1, y * image.width + x0, y * image.width + x1);
  }
  return mask;
}
