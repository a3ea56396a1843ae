/** Blanking of one raster: an image's own samples, or those of a mask with its own size. */
import type { Matrix, Rect, Unit, User } from '../../model/geometry.ts';
import type { PDFDict, PDFRawStream } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { blankBlocks, isOneFlatColour, settlePadding } from './blankBlocks.ts';
import { readHeader } from './imageHeader.ts';
import { coverAll, pixelRegions, sampleCount } from './pixelRegion.ts';
import { decodeRaster, type JpegRaster, type Raster, type SampleRaster } from './raster.ts';
import { isOneColour, refined } from './refine.ts';
import { blankSamples } from './sampleGrid.ts';

export interface BlankedRaster {
  readonly raster: Raster;
  /** Touched samples, before rounding to blocks. */
  readonly pixels: number;
  /** False when blanking found every touched sample as it would leave it. */
  readonly changed: boolean;
}

/** 'covered': nothing would be left of it. Throws what `decodeRaster` throws. */
export function blankRaster(
  rewrite: Rewrite,
  stream: PDFRawStream,
  toUser: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
  resources: PDFDict | undefined,
): BlankedRaster | 'covered' {
  const header = readHeader(rewrite, stream.dict, resources);
  const raster = decodeRaster(rewrite.document, stream, header);
  return raster.kind === 'jpeg'
    ? blankJpeg(raster, toUser, areas)
    : blankGrid(raster, toUser, areas);
}

function blankJpeg(
  raster: JpegRaster,
  toUser: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
): BlankedRaster | 'covered' {
  if (isOneFlatColour(raster.image)) {
    settlePadding(raster.image);
    return { raster, pixels: 0, changed: false };
  }
  const { width, height } = raster.image;
  const regions = pixelRegions(areas, toUser, width, height);
  if (regions === 'unseen' || coverAll(regions, width, height)) return 'covered';
  const { changed, all } = blankBlocks(raster.image, regions);
  return changed && all ? 'covered' : { raster, pixels: sampleCount(regions), changed };
}

function blankGrid(
  decoded: SampleRaster,
  toUser: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
): BlankedRaster | 'covered' {
  if (isOneColour(decoded.grid)) return { raster: decoded, pixels: 0, changed: false };
  const raster = { ...decoded, grid: refined(decoded.grid, toUser) };
  const { width, height } = raster.grid;
  const regions = pixelRegions(areas, toUser, width, height);
  if (regions === 'unseen' || coverAll(regions, width, height)) return 'covered';
  return { raster, ...blankSamples(raster.grid, regions) };
}
