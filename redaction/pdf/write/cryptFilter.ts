import { PDFArray, PDFName, type PDFObject, PDFRawStream } from '../objects.ts';
import type { Rewrite } from '../rewrite.ts';

/** The output is not encrypted, so a Crypt filter (7.4.10) has nothing to name: it and its parameters go. */
export function withoutCryptFilter(rewrite: Rewrite, stream: PDFRawStream): PDFRawStream {
  const filter = rewrite.resolve(stream.dict.get(PDFName.of('Filter')));
  const names =
    filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter];
  const at = names.findIndex((n) => rewrite.resolve(n)?.toString() === '/Crypt');
  if (at < 0) return stream;
  const dict = rewrite.copyDict(stream.dict);
  dict.set(PDFName.of('Filter'), rewrite.array(without(names, at)));
  const parms = rewrite.resolve(dict.get(PDFName.of('DecodeParms')));
  if (parms instanceof PDFArray)
    dict.set(PDFName.of('DecodeParms'), rewrite.array(without(parms.asArray(), at)));
  else dict.delete(PDFName.of('DecodeParms'));
  return PDFRawStream.of(dict, stream.contents);
}

function without(items: readonly PDFObject[], at: number): PDFObject[] {
  return items.filter((_, i) => i !== at);
}
