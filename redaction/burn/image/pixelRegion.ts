/**
 * Which samples of an image a mark touches (classes 26, 30, 32): the mark's rectangle mapped into sample
 * space and rounded outward, row by row.
 */
import {
  invert,
  type Matrix,
  type Point,
  type Rect,
  transform,
  type Unit,
  type User,
} from '../../model/geometry.ts';

/** Sample space: x to the right, y down, one sample a unit. */
export interface Pixel {
  readonly pixel: never;
}

/** Rows [y0, y1); row y0 + i holds the samples [left[i], right[i]), empty where left >= right. */
export interface PixelRegion {
  readonly y0: number;
  readonly y1: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Overlap below this share of a sample is the rounding of a producer's numbers. */
const TOLERANCE = 1e-4;

/** 'unseen' for a matrix that flattens the image: no sample can be told from another. */
export function pixelRegions(
  areas: readonly Rect<User>[],
  toUser: Matrix<Unit, User>,
  width: number,
  height: number,
): PixelRegion[] | 'unseen' {
  const back = invert(toUser);
  if (back === undefined) return 'unseen';
  const regions: PixelRegion[] = [];
  for (const area of areas) {
    const region = fillRows(corners(area, back, width, height), width, height);
    if (region !== undefined) regions.push(region);
  }
  return regions;
}

function corners(
  area: Rect<User>,
  back: Matrix<User, Unit>,
  width: number,
  height: number,
): Point<Pixel>[] {
  const { x0, y0, x1, y1 } = area;
  return [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x1, y: y1 },
    { x: x0, y: y1 },
  ].map((corner) => {
    const unit = transform(back, corner);
    return { x: unit.x * width, y: (1 - unit.y) * height };
  });
}

/** Every sample whose square the convex polygon overlaps. */
function fillRows(
  polygon: readonly Point<Pixel>[],
  width: number,
  height: number,
): PixelRegion | undefined {
  const ys = polygon.map((p) => p.y);
  const y0 = Math.max(0, Math.floor(Math.min(...ys) + TOLERANCE));
  const y1 = Math.min(height, Math.ceil(Math.max(...ys) - TOLERANCE));
  if (y0 >= y1) return undefined;
  const left = new Int32Array(y1 - y0);
  const right = new Int32Array(y1 - y0);
  let touches = false;
  for (let y = y0; y < y1; y++) {
    const [from, to] = rowRange(polygon, y);
    left[y - y0] = bounded(Math.floor(from + TOLERANCE), width, 0);
    right[y - y0] = bounded(Math.ceil(to - TOLERANCE), width, width);
    touches ||= left[y - y0]! < right[y - y0]!;
  }
  return touches ? { y0, y1, left, right } : undefined;
}

/** Within the row: skewed by a matrix of huge numbers a corner may lie anywhere. */
function bounded(x: number, width: number, unknown: number): number {
  return Number.isNaN(x) ? unknown : Math.max(0, Math.min(width, x));
}

/** The x range of the polygon between the lines y and y + 1. */
function rowRange(polygon: readonly Point<Pixel>[], y: number): [number, number] {
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i < polygon.length; i++) {
    const a = polygon[i]!;
    const b = polygon[(i + 1) % polygon.length]!;
    const [low, high] = a.y <= b.y ? [a, b] : [b, a];
    if (high.y < y || low.y > y + 1) continue;
    const xa = xAt(low, high, Math.max(low.y, y));
    const xb = xAt(low, high, Math.min(high.y, y + 1));
    from = Math.min(from, xa, xb, low.y === high.y ? high.x : xa);
    to = Math.max(to, xa, xb, low.y === high.y ? high.x : xa);
  }
  return [from, to];
}

function xAt(low: Point<Pixel>, high: Point<Pixel>, y: number): number {
  if (high.y === low.y) return low.x;
  return low.x + ((high.x - low.x) * (y - low.y)) / (high.y - low.y);
}

/** True when some region holds the sample. */
export function touched(regions: readonly PixelRegion[], x: number, y: number): boolean {
  for (const region of regions) {
    if (y < region.y0 || y >= region.y1) continue;
    const row = y - region.y0;
    if (x >= region.left[row]! && x < region.right[row]!) return true;
  }
  return false;
}

/** True when the regions together leave no sample of the image. */
export function coverAll(regions: readonly PixelRegion[], width: number, height: number): boolean {
  if (regions.length === 0) return false;
  for (let y = 0; y < height; y++) {
    const spans = regions
      .filter((region) => y >= region.y0 && y < region.y1)
      .map((region) => [region.left[y - region.y0]!, region.right[y - region.y0]!] as const)
      .sort((a, b) => a[0] - b[0]);
    let reached = 0;
    for (const [from, to] of spans) if (from <= reached) reached = Math.max(reached, to);
    if (reached < width) return false;
  }
  return true;
}

export function sampleCount(regions: readonly PixelRegion[]): number {
  let count = 0;
  for (const region of regions)
    for (let i = 0; i < region.left.length; i++)
      count += Math.max(0, region.right[i]! - region.left[i]!);
  return count;
}
