import { jpegOf, withoutSideData } from '../../pdf/jpegSegments.ts';
import { arrayAt, key, PDFArray, type PDFDict, PDFRawStream } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { enabled, type Scrubbing } from './scrubbing.ts';

/** The image without EXIF and the like, its coefficients untouched; undefined when it has none, or is no JPEG. */
export function bareJpeg(
  context: Scrubbing,
  stream: PDFRawStream,
  dict: PDFDict,
): PDFRawStream | undefined {
  if (!enabled(context, 'jpeg-side-data')) return undefined;
  const jpeg = jpegOf(context.document, stream);
  const bare = jpeg && withoutSideData(jpeg);
  return bare && PDFRawStream.of(withoutOuterFilters(context.rewrite, dict), bare);
}

function withoutOuterFilters(rewrite: Rewrite, dict: PDFDict): PDFDict {
  const copy = rewrite.copyDict(dict);
  if (!(rewrite.resolve(dict.get(key('Filter'))) instanceof PDFArray)) return copy;
  copy.set(key('Filter'), key('DCTDecode'));
  const parms = arrayAt(rewrite, dict, 'DecodeParms')?.asArray().at(-1);
  if (rewrite.resolve(parms) === undefined) copy.delete(key('DecodeParms'));
  else copy.set(key('DecodeParms'), parms!);
  return copy;
}
