/** Inline images (class 14) as content bytes. */
import { ascii85Text } from '../../pdf/content/ascii85Text.ts';
import { latin1, stringText } from '../../pdf/content/write.ts';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRawStream,
  PDFString,
} from '../../pdf/objects.ts';
import { unsupportedImage } from './imageHeader.ts';

/** Entries of Table 91; an inline image may have no others. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['Width', 'W'],
  ['Height', 'H'],
  ['ImageMask', 'IM'],
  ['BitsPerComponent', 'BPC'],
  ['ColorSpace', 'CS'],
  ['Decode', 'D'],
  ['Intent', 'Intent'],
  ['Interpolate', 'I'],
];

/**
 * `BI … ID … EI` of a stream that blanking made. The data is ASCII85 over the stream's own filter: no byte
 * of it can be taken for `EI`.
 */
export function inlineBytes(stream: PDFRawStream): Uint8Array {
  const parts = ['BI'];
  for (const [name, short] of ABBREVIATIONS) {
    const value = stream.dict.get(PDFName.of(name));
    if (value !== undefined) parts.push(`/${short} ${written(value)}`);
  }
  const filter = stream.dict.get(PDFName.of('Filter'));
  const parms = stream.dict.get(PDFName.of('DecodeParms'));
  if (filter === undefined) throw unsupportedImage('Filter');
  parts.push(`/F [/A85 ${written(filter)}]`);
  if (parms !== undefined) parts.push(`/DP [null ${written(parms)}]`);
  return latin1(`${parts.join(' ')} ID\n${ascii85Text(stream.contents)}\nEI`);
}

function written(value: PDFObject): string {
  if (value instanceof PDFNumber || value instanceof PDFBool || value instanceof PDFName)
    return value.toString();
  if (value instanceof PDFString || value instanceof PDFHexString)
    return stringText(value.asBytes(), true);
  if (value instanceof PDFArray) return `[${value.asArray().map(written).join(' ')}]`;
  if (value instanceof PDFDict) {
    const entries = value.entries().map(([name, inner]) => `${name} ${written(inner)}`);
    return `<<${entries.join(' ')}>>`;
  }
  if (value === PDFNull) return 'null';
  throw unsupportedImage('inline value');
}
