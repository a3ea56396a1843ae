/**
 * Blanking in a JPEG (class 30): a sample's secret spreads over its whole block, so every block that holds
 * a touched sample becomes one flat value. Other blocks keep their coefficients.
 */
import type { JpegComponent, JpegImage } from '../codec/jpeg/jpegImage.ts';
import type { PixelRegion } from './pixelRegion.ts';

export interface BlankedBlocks {
  /** Blocks that were replaced, over all components. */
  readonly blocks: number;
  /** False when every touched block was flat already and as its untouched neighbours. */
  readonly changed: boolean;
  /** No block is left that a mark does not touch. */
  readonly all: boolean;
}

/**
 * Changes `image` in place. The flat value is the median of the untouched blocks around the mark: a
 * function of what stays visible, so it tells nothing, and on a scan it is the paper.
 */
export function blankBlocks(image: JpegImage, regions: readonly PixelRegion[]): BlankedBlocks {
  let blocks = 0;
  let changed = false;
  let all = true;
  for (const component of image.components) {
    const mask = touchedBlocks(image, component, regions);
    const flat = flatValue(component, mask);
    for (let block = 0; block < mask.length; block++) {
      if (mask[block] === 0) {
        all &&= isPadding(component, block);
        continue;
      }
      blocks++;
      changed = flatten(component.coefficients, block * 64, flat) || changed;
    }
  }
  settlePadding(image);
  return { blocks, changed, all };
}

/** As of samples (`refine.ts`): a coloured ground of a few pixels tells nothing, and would go whole with its only block. */
export function isOneFlatColour(image: JpegImage): boolean {
  return image.components.every((component) => {
    const { coefficients } = component;
    const blocks = coefficients.length / 64;
    for (let block = 0; block < blocks; block++) {
      if (isPadding(component, block)) continue;
      if (!isFlat(coefficients, block * 64, coefficients[0]!)) return false;
    }
    return true;
  });
}

/** One byte a stored block: 1 where a region touches a sample of it. */
function touchedBlocks(
  image: JpegImage,
  component: JpegComponent,
  regions: readonly PixelRegion[],
): Uint8Array {
  const mask = new Uint8Array(component.stride * component.rows);
  const wide = (8 * image.horizontalMax) / component.horizontal;
  const high = (8 * image.verticalMax) / component.vertical;
  for (const region of regions) {
    for (let y = region.y0; y < region.y1; y++) {
      const [left, right] = [region.left[y - region.y0]!, region.right[y - region.y0]!];
      if (left >= right) continue;
      const first = Math.floor(y / high) * component.stride;
      mask.fill(1, first + Math.floor(left / wide), first + Math.ceil(right / wide));
    }
  }
  return mask;
}

function flatValue(component: JpegComponent, mask: Uint8Array): number {
  const { stride, blocksWide, blocksHigh, coefficients } = component;
  const around: number[] = [];
  for (let y = 0; y < blocksHigh; y++) {
    for (let x = 0; x < blocksWide; x++) {
      const block = y * stride + x;
      if (mask[block] === 0 && besideTouched(component, mask, x, y))
        around.push(coefficients[block * 64]!);
    }
  }
  around.sort((a, b) => a - b);
  return around[around.length >> 1] ?? 0;
}

function besideTouched(component: JpegComponent, mask: Uint8Array, x: number, y: number): boolean {
  const { stride, blocksWide, blocksHigh } = component;
  const block = y * stride + x;
  return (
    (x > 0 && mask[block - 1] === 1) ||
    (x + 1 < blocksWide && mask[block + 1] === 1) ||
    (y > 0 && mask[block - stride] === 1) ||
    (y + 1 < blocksHigh && mask[block + stride] === 1)
  );
}

/** True when the block was not yet flat with this value. */
function flatten(coefficients: Int16Array, offset: number, flat: number): boolean {
  if (isFlat(coefficients, offset, flat)) return false;
  coefficients.fill(0, offset, offset + 64);
  coefficients[offset] = flat;
  return true;
}

function isFlat(coefficients: Int16Array, offset: number, flat: number): boolean {
  if (coefficients[offset] !== flat) return false;
  for (let k = 1; k < 64; k++) if (coefficients[offset + k] !== 0) return false;
  return true;
}

/** Blocks beyond the image's edge are never seen; what an encoder put there may repeat a touched sample. */
export function settlePadding(image: JpegImage): void {
  for (const component of image.components) {
    const { stride, rows, blocksWide, blocksHigh, coefficients } = component;
    for (let block = 0; block < stride * rows; block++) {
      if (!isPadding(component, block)) continue;
      const [x, y] = [block % stride, Math.floor(block / stride)];
      const from = (Math.min(y, blocksHigh - 1) * stride + Math.min(x, blocksWide - 1)) * 64;
      flatten(coefficients, block * 64, coefficients[from]!);
    }
  }
}

function isPadding(component: JpegComponent, block: number): boolean {
  const column = block % component.stride;
  return (
    column >= component.blocksWide || (block - column) / component.stride >= component.blocksHigh
  );
}
