import { imageFileOf } from '../../pdf/bareImages.ts';
import { arrayAt, key, PDFArray, type PDFDict, PDFRawStream } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { enabled, type Scrubbing } from './scrubbing.ts';

/** The image without EXIF and the like, its coefficients untouched; undefined when it has none, or is no such file. */
export function bareImageFile(
  context: Scrubbing,
  stream: PDFRawStream,
  dict: PDFDict,
): PDFRawStream | undefined {
  if (!enabled(context, 'jpeg-side-data')) return undefined;
  const file = imageFileOf(context.document, stream);
  if (file?.bare === undefined) return undefined;
  return PDFRawStream.of(withoutOuterFilters(context.rewrite, dict, file.filter), file.bare);
}

/** The dictionary of data that an image's own filter alone is left to decode. */
export function withoutOuterFilters(rewrite: Rewrite, dict: PDFDict, filter: string): PDFDict {
  const copy = rewrite.copyDict(dict);
  if (!(rewrite.resolve(dict.get(key('Filter'))) instanceof PDFArray)) return copy;
  copy.set(key('Filter'), key(filter));
  const parms = arrayAt(rewrite, dict, 'DecodeParms')?.asArray().at(-1);
  if (rewrite.resolve(parms) === undefined) copy.delete(key('DecodeParms'));
  else copy.set(key('DecodeParms'), parms!);
  return copy;
}
