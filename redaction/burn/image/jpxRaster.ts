/** JPEG 2000 (class 31): decoded through the port and written again as Flate. */
import { RedactionError } from '../../model/errors.ts';
import type { DecodedImage } from '../../model/ports.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { arrayAt, nameAt, numberAt, type PDFDict, PDFName } from '../../pdf/objects.ts';
import { type ImageHeader, unsupportedImage } from './imageHeader.ts';
import { withPort } from './port.ts';
import type { SampleRaster } from './raster.ts';
import { gridOf, type SampleGrid } from './sampleGrid.ts';

export function jpxRaster(
  document: PdfDocument,
  dict: PDFDict,
  bytes: Uint8Array,
  header: ImageHeader,
): SampleRaster {
  const decode = document.ports.codecs.jpx;
  if (decode === undefined) throw new RedactionError('filter-unsupported', { detail: 'JPXDecode' });
  const hidden = numberAt(document, dict, 'SMaskInData') ?? 0;
  if (hidden !== 0 && (hidden !== 1 || header.components === undefined))
    throw unsupportedImage('JPXDecode: SMaskInData');
  const indexed = isIndexed(document, dict);
  const colours = header.components;
  const wanted = colours === undefined ? undefined : colours + hidden;
  const limit = document.limits.maxDecodedStream;
  const decoded = withPort('JPXDecode', () =>
    decode(bytes, { components: wanted, indexed, limit }),
  );
  if (colours === undefined) return withOwnSpace(decoded);
  if (decoded.components < colours) throw unsupportedImage('JPXDecode: components');
  const grid = planes(decoded, 0, colours);
  if (hidden === 0) return { kind: 'samples', grid, coding: indexed ? 'plain' : 'predicted' };
  if (decoded.components <= colours) throw unsupportedImage('JPXDecode: SMaskInData');
  return { kind: 'samples', grid, coding: 'predicted', alpha: planes(decoded, colours, 1) };
}

/** Without a ColorSpace the codestream's own holds (8.9.5.4); the port then gives grey or RGB. */
function withOwnSpace(decoded: DecodedImage): SampleRaster {
  const colours = decoded.components >= 3 ? 3 : 1;
  return {
    kind: 'samples',
    grid: planes(decoded, 0, colours),
    coding: 'predicted',
    deviceSpace: colours === 3 ? 'DeviceRGB' : 'DeviceGray',
  };
}

function isIndexed(document: PdfDocument, dict: PDFDict): boolean {
  if (nameAt(document, dict, 'ColorSpace') === 'Indexed') return true;
  const family = document.resolve(arrayAt(document, dict, 'ColorSpace')?.asArray()[0]);
  return family instanceof PDFName && family.decodeText() === 'Indexed';
}

/** `count` components from `first` of every pixel, 8 bits each. */
function planes(decoded: DecodedImage, first: number, count: number): SampleGrid {
  const { width, height, components, samples } = decoded;
  const layout = { width, height, components: count, bits: 8 };
  if (first === 0 && count === components) return gridOf(samples, layout);
  const chosen = new Uint8Array(width * height * count);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let c = 0; c < count; c++)
      chosen[pixel * count + c] = samples[pixel * components + first + c]!;
  }
  return gridOf(chosen, layout);
}
