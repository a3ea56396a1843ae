import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '../../redaction/index.ts';

const DEEPEST = 24;

/**
 * A readable normal form of one object: members of dictionaries sorted, strings decoded, streams with
 * their length instead of their bytes.
 */
export function printObject(object: PDFObject | undefined, depth = 0): string {
  if (depth > DEEPEST) return '…';
  if (object === undefined) return 'null';
  if (object instanceof PDFRawStream) {
    return `${printObject(object.dict, depth)} stream (${object.contents.length} bytes)`;
  }
  if (object instanceof PDFDict) return printDict(object, depth);
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((element) => printObject(element, depth + 1))
      .join(' ')}]`;
  }
  if (object instanceof PDFString || object instanceof PDFHexString) {
    return JSON.stringify(object.decodeText());
  }
  if (object instanceof PDFName) return `/${object.decodeText()}`;
  return String(object);
}

function printDict(dict: PDFDict, depth: number): string {
  const members = dict
    .entries()
    .map(([name, value]) => [name.decodeText(), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `/${name} ${printObject(value, depth + 1)}`);
  return `<<${members.join(' ')}>>`;
}
