/**
 * One image under marks (classes 14, 26–32): its samples and those of its masks are blanked where a mark
 * touches them, and a new stream is made; the original is not changed.
 */
import { RedactionError } from '../../model/errors.ts';
import { type Matrix, type Rect, transform, type Unit, type User } from '../../model/geometry.ts';
import {
  arrayAt,
  key,
  type PDFDict,
  type PDFObject,
  type PDFRawStream,
  streamAt,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { blankRaster } from './blankRaster.ts';
import { alphaStream, encodeRaster, layoutEntries, rasterStream } from './encodeRaster.ts';
import { hasSideEntries, keptDict } from './imageHeader.ts';
import { shownPalette } from './palette.ts';
import { pixelRegions } from './pixelRegion.ts';
import type { Raster } from './raster.ts';
import { blankSamples, type SampleGrid } from './sampleGrid.ts';

/** Of an image dictionary; undefined deletes. */
type Entries = Record<string, PDFObject | undefined>;

export type BlankedImage =
  /** The marks touch no sample, or only samples that blanking would not change. */
  | { readonly kind: 'kept' }
  /**
   * The drawing operation goes: the image lies wholly under a mark (`inside`), no sample or block is left
   * outside them (`covered`), or its codec is not handled.
   */
  | { readonly kind: 'removed'; readonly reason: 'inside' | 'covered' | RedactionError }
  /** `pixels`: touched samples of the image itself, before rounding to blocks. */
  | { readonly kind: 'replaced'; readonly stream: PDFRawStream; readonly pixels: number };

/** `areas` touch the image's bounds; `resources` resolve colour space names of inline images. */
export function blankImage(
  rewrite: Rewrite,
  image: PDFRawStream,
  toUser: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
  resources: PDFDict | undefined,
): BlankedImage {
  if (areas.some((area) => holdsUnitSquare(area, toUser)))
    return { kind: 'removed', reason: 'inside' };
  try {
    return blankParts(rewrite, image, toUser, areas, resources);
  } catch (error) {
    // What cannot be decoded goes whole; the caller says so in a finding.
    if (error instanceof RedactionError) return { kind: 'removed', reason: error };
    throw error;
  }
}

function holdsUnitSquare(area: Rect<User>, toUser: Matrix<Unit, User>): boolean {
  return UNIT_CORNERS.every((corner) => {
    const { x, y } = transform(toUser, corner);
    const within = (value: number, low: number, high: number) =>
      value >= low - EDGE && value <= high + EDGE;
    return within(x, area.x0, area.x1) && within(y, area.y0, area.y1);
  });
}

/** In points: a mark made of the image's own box, rounded to hundredths, holds it; samples are larger or unseen. */
const EDGE = 0.05;

const UNIT_CORNERS = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
];

function blankParts(
  rewrite: Rewrite,
  image: PDFRawStream,
  toUser: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
  resources: PDFDict | undefined,
): BlankedImage {
  const base = blankRaster(rewrite, image, toUser, areas, resources);
  const masks = base === 'covered' ? 'covered' : blankMasks(rewrite, image.dict, toUser, areas);
  if (base === 'covered' || masks === 'covered') return { kind: 'removed', reason: 'covered' };
  const { raster } = base;
  const alpha = raster.kind === 'samples' ? raster.alpha : undefined;
  const alphaChanged = alpha !== undefined && blankAlpha(alpha, toUser, areas);
  const plain = raster.kind === 'samples' && !hasSideEntries(image.dict);
  const palette = raster.kind === 'samples' ? shownPalette(rewrite, image.dict, raster) : undefined;
  const changed = base.changed || masks.changed || alphaChanged || palette !== undefined;
  if (plain && !changed) return { kind: 'kept' };
  const entries: Entries = { ...layoutEntries(raster), ...masks.entries };
  if (palette !== undefined) entries.ColorSpace = palette;
  if (alpha !== undefined) entries.SMask = rewrite.add(alphaStream(rewrite, alpha));
  const dict = keptDict(rewrite, image.dict, entries);
  const stream = rasterStream(rewrite, dict, encodeRaster(rewrite, raster));
  return { kind: 'replaced', stream, pixels: base.pixels };
}

function blankAlpha(
  alpha: SampleGrid,
  toUser: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
): boolean {
  const regions = pixelRegions(areas, toUser, alpha.width, alpha.height);
  return regions !== 'unseen' && blankSamples(alpha, regions).changed;
}

/**
 * The masks that the new image has: a blanked copy where a mark touches one, else the original. A colour
 * key (8.9.6.4) needs nothing: the samples it looks at are constant.
 */
function blankMasks(
  rewrite: Rewrite,
  dict: PDFDict,
  toUser: Matrix<Unit, User>,
  areas: readonly Rect<User>[],
): { entries: Entries; changed: boolean } | 'covered' {
  const entries: Entries = {};
  if (arrayAt(rewrite, dict, 'Mask') !== undefined) entries.Mask = dict.get(key('Mask'));
  let changed = false;
  for (const name of ['SMask', 'Mask']) {
    const mask = streamAt(rewrite, dict, name);
    if (mask === undefined) continue;
    const blanked = blankRaster(rewrite, mask, toUser, areas, undefined);
    if (blanked === 'covered') return 'covered';
    changed ||= blanked.changed;
    entries[name] =
      blanked.changed || blanked.raster.kind === 'jpeg' || hasSideEntries(mask.dict)
        ? rewrite.add(maskStream(rewrite, mask, blanked.raster))
        : dict.get(key(name));
  }
  return { entries, changed };
}

function maskStream(rewrite: Rewrite, mask: PDFRawStream, raster: Raster): PDFRawStream {
  const dict = keptDict(rewrite, mask.dict, layoutEntries(raster));
  return rasterStream(rewrite, dict, encodeRaster(rewrite, raster));
}
