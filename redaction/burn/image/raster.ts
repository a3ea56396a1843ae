/** Decoding an image stream into what can be blanked: samples, or the coefficients of a JPEG. */
import { RedactionError } from '../../model/errors.ts';
import { decodeFax } from '../../pdf/codec/ccitt/decode.ts';
import { faxParameters } from '../../pdf/codec/ccitt/parameters.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import {
  booleanAt,
  key,
  numberAt,
  PDFArray,
  PDFDict,
  type PDFRawStream,
  streamAt,
} from '../../pdf/objects.ts';
import type { JpegImage } from '../codec/jpeg/jpegImage.ts';
import { parseJpeg } from '../codec/jpeg/parse.ts';
import { type ImageHeader, unsupportedImage } from './imageHeader.ts';
import { jpxRaster } from './jpxRaster.ts';
import { withPort } from './port.ts';
import { gridOf, rowBytesOf, type SampleGrid } from './sampleGrid.ts';

export interface SampleRaster {
  readonly kind: 'samples';
  readonly grid: SampleGrid;
  /** Written again as Group 4 (bilevel codecs), Flate with PNG prediction (photographs) or plain Flate. */
  readonly coding: 'group4' | 'predicted' | 'plain';
  /** Device space to write where the dictionary has none (JPX). */
  readonly deviceSpace?: 'DeviceGray' | 'DeviceRGB';
  /** Opacity that the codestream itself held (SMaskInData 1). */
  readonly alpha?: SampleGrid;
}

export interface JpegRaster {
  readonly kind: 'jpeg';
  readonly image: JpegImage;
  /** ColorTransform of the DecodeParms. */
  readonly colorTransform: number | undefined;
}

export type Raster = SampleRaster | JpegRaster;

/**
 * @throws RedactionError `image-unsupported`, `filter-unsupported`, `filter-broken` or `limit-exceeded`: the
 * whole image then goes
 */
export function decodeRaster(
  document: PdfDocument,
  stream: PDFRawStream,
  header: ImageHeader,
): Raster {
  const { bytes, filter, parms } = document.decodeUntilImage(stream);
  switch (filter) {
    case undefined:
      return plainRaster(document, stream.dict, bytes, header);
    case 'DCTDecode':
      return jpegRaster(document, bytes, parms, header);
    case 'CCITTFaxDecode':
      return faxRaster(document, bytes, parms, header);
    case 'JBIG2Decode':
      return jbig2Raster(document, bytes, parms, header);
    case 'JPXDecode':
      return jpxRaster(document, stream.dict, bytes, header);
    default:
      throw new RedactionError('filter-unsupported', { detail: 'image filter' });
  }
}

function plainRaster(
  document: PdfDocument,
  dict: PDFDict,
  bytes: Uint8Array,
  header: ImageHeader,
): SampleRaster {
  const components = header.components;
  if (components === undefined) throw unsupportedImage('ColorSpace');
  const grid = gridOf(bytes, checkedLayout(document, { ...header, components }));
  return { kind: 'samples', grid, coding: isPredicted(document, dict) ? 'predicted' : 'plain' };
}

export function checkedLayout(
  document: PdfDocument,
  layout: { width: number; height: number; components: number; bits: number },
): { width: number; height: number; components: number; bits: number } {
  const { width, height, components, bits } = layout;
  const total = rowBytesOf(width, components, bits) * height;
  if (total > document.limits.maxDecodedStream)
    throw new RedactionError('limit-exceeded', { detail: 'image size' });
  return { width, height, components, bits };
}

/** Whether the producer thought prediction worth it. */
function isPredicted(document: PdfDocument, dict: PDFDict): boolean {
  const parms = document.resolve(dict.get(key('DecodeParms')));
  const list = parms instanceof PDFArray ? parms.asArray() : [parms];
  return list.some((entry) => {
    const parm = document.resolve(entry);
    return parm instanceof PDFDict && (numberAt(document, parm, 'Predictor') ?? 1) > 1;
  });
}

/** The JPEG's own size must be the dictionary's: viewers differ in what they do otherwise. */
function jpegRaster(
  document: PdfDocument,
  bytes: Uint8Array,
  parms: PDFDict | undefined,
  header: ImageHeader,
): JpegRaster {
  const image = parseJpeg(bytes);
  if (image.width !== header.width || image.height !== header.height)
    throw unsupportedImage('DCTDecode: size differs from Width and Height');
  const colorTransform = parms && numberAt(document, parms, 'ColorTransform');
  return { kind: 'jpeg', image, colorTransform };
}

/** Table 11; samples in the sense of the image: black is 0 unless BlackIs1. */
function faxRaster(
  document: PdfDocument,
  bytes: Uint8Array,
  parms: PDFDict | undefined,
  header: ImageHeader,
): SampleRaster {
  const parameters = faxParameters(document, parms);
  if ((parameters.columns + 7) >> 3 !== (header.width + 7) >> 3)
    throw unsupportedImage('CCITTFaxDecode: Columns');
  checkedLayout(document, { ...header, components: 1, bits: 1 });
  const samples = decodeFax(bytes, parameters, header.height);
  const blackIs1 = parms && booleanAt(document, parms, 'BlackIs1');
  if (blackIs1 !== true) invert(samples);
  return bilevel(samples, header);
}

function jbig2Raster(
  document: PdfDocument,
  bytes: Uint8Array,
  parms: PDFDict | undefined,
  header: ImageHeader,
): SampleRaster {
  const decode = document.ports.codecs.jbig2;
  if (decode === undefined)
    throw new RedactionError('filter-unsupported', { detail: 'JBIG2Decode' });
  checkedLayout(document, { ...header, components: 1, bits: 1 });
  const shared = parms && streamAt(document, parms, 'JBIG2Globals');
  const globals = shared && document.decode(shared);
  const { width, height } = header;
  return bilevel(
    withPort('JBIG2Decode', () => decode(bytes, globals, width, height)),
    header,
  );
}

function bilevel(samples: Uint8Array, header: ImageHeader): SampleRaster {
  const { width, height } = header;
  const grid = gridOf(samples, { width, height, components: 1, bits: 1 });
  return { kind: 'samples', grid, coding: 'group4' };
}

/** Every bit turned, in place. */
export function invert(bytes: Uint8Array): void {
  for (let i = 0; i < bytes.length; i++) bytes[i]! ^= 0xff;
}
