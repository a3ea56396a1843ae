/** A blanked raster back into a stream: JPEG stays JPEG, bilevel codecs become Group 4, the rest Flate. */
import {
  key,
  PDFBool,
  type PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { encodeGroup4 } from '../codec/ccitt/encode.ts';
import { writeJpeg } from '../codec/jpeg/write.ts';
import { predictRows } from './pngPrediction.ts';
import { invert, type JpegRaster, type Raster, type SampleRaster } from './raster.ts';
import type { SampleGrid } from './sampleGrid.ts';

export interface EncodedRaster {
  readonly filter: 'DCTDecode' | 'CCITTFaxDecode' | 'FlateDecode';
  readonly parms: Readonly<Record<string, number | boolean>> | undefined;
  readonly bytes: Uint8Array;
}

export function encodeRaster(rewrite: Rewrite, raster: Raster): EncodedRaster {
  if (raster.kind === 'jpeg') return encodeJpeg(raster);
  return raster.coding === 'group4' ? encodeFax(raster) : encodeFlate(rewrite, raster);
}

function encodeJpeg(raster: JpegRaster): EncodedRaster {
  const { colorTransform } = raster;
  return {
    filter: 'DCTDecode',
    parms: colorTransform === undefined ? undefined : { ColorTransform: colorTransform },
    bytes: writeJpeg(raster.image),
  };
}

/** BlackIs1 false, its default: 0 is black in the samples, 1 in the coder. */
function encodeFax(raster: SampleRaster): EncodedRaster {
  const { width, height, bytes } = raster.grid;
  const black = bytes.slice();
  invert(black);
  return {
    filter: 'CCITTFaxDecode',
    parms: { K: -1, Columns: width, Rows: height },
    bytes: encodeGroup4(black, width, height),
  };
}

function encodeFlate(rewrite: Rewrite, raster: SampleRaster): EncodedRaster {
  const { grid } = raster;
  const deflate = rewrite.document.ports.deflate;
  if (raster.coding === 'plain' || grid.bits < 8)
    return { filter: 'FlateDecode', parms: undefined, bytes: deflate(grid.bytes) };
  const parms = {
    Predictor: 15,
    Colors: grid.components,
    BitsPerComponent: grid.bits,
    Columns: grid.width,
  };
  return { filter: 'FlateDecode', parms, bytes: deflate(predictRows(grid)) };
}

/** `dict` with the coding entries of `encoded` set; `dict` must be the caller's own. */
export function rasterStream(
  rewrite: Rewrite,
  dict: PDFDict,
  encoded: EncodedRaster,
): PDFRawStream {
  dict.set(key('Filter'), PDFName.of(encoded.filter));
  if (encoded.parms !== undefined) dict.set(key('DecodeParms'), parmsDict(rewrite, encoded.parms));
  return PDFRawStream.of(dict, encoded.bytes);
}

function parmsDict(rewrite: Rewrite, parms: Readonly<Record<string, number | boolean>>): PDFDict {
  const entries: Record<string, PDFObject> = {};
  for (const [name, value] of Object.entries(parms)) {
    entries[name] =
      typeof value === 'number' ? PDFNumber.of(value) : value ? PDFBool.True : PDFBool.False;
  }
  return rewrite.dict(entries);
}

/** Dictionary entries that the decoded samples prescribe. */
export function layoutEntries(raster: Raster): Record<string, PDFObject | undefined> {
  if (raster.kind === 'jpeg') return {};
  const { width, height, bits } = raster.grid;
  const entries: Record<string, PDFObject | undefined> = {
    Width: PDFNumber.of(width),
    Height: PDFNumber.of(height),
    BitsPerComponent: PDFNumber.of(bits),
  };
  if (raster.deviceSpace !== undefined) entries.ColorSpace = PDFName.of(raster.deviceSpace);
  return entries;
}

/** An SMask for opacity that stood in a JPX codestream. */
export function alphaStream(rewrite: Rewrite, alpha: SampleGrid): PDFRawStream {
  const raster: SampleRaster = { kind: 'samples', grid: alpha, coding: 'predicted' };
  const dict = rewrite.dict({
    Type: PDFName.of('XObject'),
    Subtype: PDFName.of('Image'),
    ColorSpace: PDFName.of('DeviceGray'),
    ...layoutEntries(raster),
  });
  return rasterStream(rewrite, dict, encodeRaster(rewrite, raster));
}
