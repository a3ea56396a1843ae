/**
 * A JPEG as coefficients (ISO/IEC 10918-1). Nothing here knows pixels: burn replaces whole blocks and
 * writes every other block's coefficients again exactly as they were.
 */
import { RedactionError } from '../../../model/errors.ts';

export interface JpegImage {
  readonly width: number;
  readonly height: number;
  readonly progressive: boolean;
  readonly components: readonly JpegComponent[];
  /** Quantisation tables by destination 0–3, in zigzag order. */
  readonly quantisation: readonly (Uint16Array | undefined)[];
  /** Present when an Adobe APP14 segment says how the components are coded (0 none, 1 YCbCr, 2 YCCK). */
  readonly adobeTransform: number | undefined;
  /** Version, density unit and densities of a JFIF APP0 segment (7 bytes), without thumbnail. */
  readonly jfif: Uint8Array | undefined;
  readonly horizontalMax: number;
  readonly verticalMax: number;
}

export interface JpegComponent {
  readonly id: number;
  /** Sampling factors 1–4. */
  readonly horizontal: number;
  readonly vertical: number;
  readonly quantisation: number;
  /** Blocks that hold samples of the image. */
  readonly blocksWide: number;
  readonly blocksHigh: number;
  /** Blocks stored in a row: padded to whole MCUs. */
  readonly stride: number;
  readonly rows: number;
  /** 64 coefficients a block, zigzag order, blocks row by row. */
  readonly coefficients: Int16Array;
}

/** Coefficients that are kept in memory at once (2 bytes each): 600 dpi A4 in colour. */
const MAX_COEFFICIENTS = 160_000_000;

/** The whole image then goes: `image-unsupported` for what is not handled. */
export function unsupported(detail: string): RedactionError {
  return new RedactionError('image-unsupported', { detail: `DCTDecode: ${detail}` });
}

/** The whole image then goes: `filter-broken` for damage. */
export function damaged(detail: string): RedactionError {
  return new RedactionError('filter-broken', { detail: `DCTDecode: ${detail}` });
}

export interface FrameComponent {
  readonly id: number;
  readonly horizontal: number;
  readonly vertical: number;
  readonly quantisation: number;
}

/** Lays out the blocks of a frame (A.1.1, A.2). */
export function layOut(
  width: number,
  height: number,
  frame: readonly FrameComponent[],
): { components: JpegComponent[]; horizontalMax: number; verticalMax: number } {
  const horizontalMax = Math.max(...frame.map((c) => c.horizontal));
  const verticalMax = Math.max(...frame.map((c) => c.vertical));
  const mcusWide = Math.ceil(width / (8 * horizontalMax));
  const mcusHigh = Math.ceil(height / (8 * verticalMax));
  const total = frame.reduce((sum, c) => sum + c.horizontal * c.vertical, 0) * mcusWide * mcusHigh;
  if (total * 64 > MAX_COEFFICIENTS) throw unsupported('too large');
  const components = frame.map((c) => {
    const stride = mcusWide * c.horizontal;
    const rows = mcusHigh * c.vertical;
    const blocksWide = Math.ceil(Math.ceil((width * c.horizontal) / horizontalMax) / 8);
    const blocksHigh = Math.ceil(Math.ceil((height * c.vertical) / verticalMax) / 8);
    const coefficients = new Int16Array(stride * rows * 64);
    return { ...c, stride, rows, blocksWide, blocksHigh, coefficients };
  });
  return { components, horizontalMax, verticalMax };
}
