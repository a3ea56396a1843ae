/** Decoded samples of an image (ISO 32000-2, 8.9.5.2) and blanking in their own colour space. */
import { type PixelRegion, touched } from './pixelRegion.ts';

export interface SampleGrid {
  readonly width: number;
  readonly height: number;
  /** Samples a pixel. */
  readonly components: number;
  /** 1, 2, 4, 8 or 16 a sample. */
  readonly bits: number;
  /** Bytes a row: rows are padded to whole bytes. */
  readonly rowBytes: number;
  /** `rowBytes × height`; changed in place by blanking. */
  readonly bytes: Uint8Array;
}

export function rowBytesOf(width: number, components: number, bits: number): number {
  return Math.ceil((width * components * bits) / 8);
}

/** A grid over a copy of `bytes`: missing samples are zero, surplus bytes are left out. */
export function gridOf(
  bytes: Uint8Array,
  layout: { width: number; height: number; components: number; bits: number },
): SampleGrid {
  const rowBytes = rowBytesOf(layout.width, layout.components, layout.bits);
  const own = new Uint8Array(rowBytes * layout.height);
  own.set(bytes.subarray(0, own.length));
  return { ...layout, rowBytes, bytes: own };
}

/**
 * Makes every touched pixel one constant: the colour that is most frequent just outside the mark, a
 * function of what stays visible. It needs no knowledge of the colour space, leaves no silhouette, and on
 * a scan it is the paper. Returns the number of touched pixels and whether any had another value.
 */
export function blankSamples(
  grid: SampleGrid,
  regions: readonly PixelRegion[],
): { pixels: number; changed: boolean } {
  let pixels = 0;
  let changed = false;
  const fills = regions.map((region) => mostFrequentAround(grid, region, regions));
  regions.forEach((region, i) => {
    for (let y = region.y0; y < region.y1; y++) {
      const from = region.left[y - region.y0]!;
      const to = region.right[y - region.y0]!;
      if (from >= to) continue;
      pixels += to - from;
      changed = fillSpan(grid, y, from, to, fills[i]!) || changed;
    }
  });
  return { pixels, changed };
}

/** The samples of one pixel. */
export function pixelAt(grid: SampleGrid, x: number, y: number): number[] {
  const samples: number[] = [];
  for (let c = 0; c < grid.components; c++)
    samples.push(sampleAt(grid, y, x * grid.components + c));
  return samples;
}

/** The `index`th sample of a row. */
export function sampleAt(grid: SampleGrid, y: number, index: number): number {
  const row = y * grid.rowBytes;
  if (grid.bits === 8) return grid.bytes[row + index]!;
  if (grid.bits === 16)
    return (grid.bytes[row + 2 * index]! << 8) | grid.bytes[row + 2 * index + 1]!;
  const bit = index * grid.bits;
  return (grid.bytes[row + (bit >> 3)]! >> (8 - grid.bits - (bit & 7))) & ((1 << grid.bits) - 1);
}

function mostFrequentAround(
  grid: SampleGrid,
  region: PixelRegion,
  regions: readonly PixelRegion[],
): number[] {
  const counts = new Map<string, number>();
  let best: number[] = [];
  let most = 0;
  for (const [x, y] of ringOf(region, grid.width, grid.height)) {
    if (touched(regions, x, y)) continue;
    const samples = pixelAt(grid, x, y);
    const name = samples.join();
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > most) [most, best] = [count, samples];
  }
  return most > 0 ? best : new Array<number>(grid.components).fill(0);
}

/** Pixels beside, over and under the region, within the image. */
function* ringOf(region: PixelRegion, width: number, height: number): Generator<[number, number]> {
  const last = region.left.length - 1;
  if (region.y0 > 0) yield* rowOf(region, 0, region.y0 - 1, width);
  for (let row = 0; row <= last; row++) {
    const y = region.y0 + row;
    if (region.left[row]! > 0) yield [region.left[row]! - 1, y];
    if (region.right[row]! < width) yield [region.right[row]!, y];
  }
  if (region.y1 < height) yield* rowOf(region, last, region.y1, width);
}

function* rowOf(
  region: PixelRegion,
  row: number,
  y: number,
  width: number,
): Generator<[number, number]> {
  const end = Math.min(width, region.right[row]!);
  for (let x = Math.max(0, region.left[row]!); x < end; x++) yield [x, y];
}

/** True when some pixel of the span had another value. */
function fillSpan(
  grid: SampleGrid,
  y: number,
  from: number,
  to: number,
  pixel: readonly number[],
): boolean {
  if (grid.bits < 8) return fillBits(grid, y, from, to, pixel);
  const pattern = grid.bits === 8 ? pixel : pixel.flatMap((sample) => [sample >> 8, sample & 0xff]);
  const first = y * grid.rowBytes + from * pattern.length;
  const end = y * grid.rowBytes + to * pattern.length;
  let changed = false;
  for (let at = first, i = 0; at < end; at++) {
    const value = pattern[i]!;
    if (grid.bytes[at] !== value) {
      grid.bytes[at] = value;
      changed = true;
    }
    i = i + 1 === pattern.length ? 0 : i + 1;
  }
  return changed;
}

function fillBits(
  grid: SampleGrid,
  y: number,
  from: number,
  to: number,
  pixel: readonly number[],
): boolean {
  const { bits, components, bytes } = grid;
  const mask = (1 << bits) - 1;
  let changed = false;
  for (let index = from * components; index < to * components; index++) {
    const value = pixel[index % components]!;
    const bit = index * bits;
    const at = y * grid.rowBytes + (bit >> 3);
    const shift = 8 - bits - (bit & 7);
    const byte = (bytes[at]! & ~(mask << shift)) | (value << shift);
    changed ||= byte !== bytes[at];
    bytes[at] = byte;
  }
  return changed;
}
