/** Inline images (class 14): their operands as a dictionary of objects, and back into content bytes. */
import {
  DictOperand,
  NameOperand,
  type Operand,
  StringOperand,
} from '../../pdf/content/operation.ts';
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
import type { Rewrite } from '../../pdf/rewrite.ts';
import { unsupportedImage } from './imageHeader.ts';

/** The dictionary of an inline image, keys and names in full. */
export function inlineDict(rewrite: Rewrite, entries: ReadonlyMap<string, Operand>): PDFDict {
  const objects: Record<string, PDFObject> = {};
  for (const [name, operand] of entries) objects[name] = objectOf(rewrite, operand);
  return rewrite.dict(objects);
}

function objectOf(rewrite: Rewrite, operand: Operand): PDFObject {
  if (typeof operand === 'number') return PDFNumber.of(operand);
  if (typeof operand === 'boolean') return operand ? PDFBool.True : PDFBool.False;
  if (operand === null) return PDFNull;
  if (operand instanceof NameOperand) return PDFName.of(operand.name);
  if (operand instanceof StringOperand)
    return PDFHexString.of(stringText(operand.bytes, true).slice(1, -1));
  if (operand instanceof DictOperand) return inlineDict(rewrite, operand.entries);
  return rewrite.array(operand.map((element) => objectOf(rewrite, element)));
}

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
  return latin1(`${parts.join(' ')} ID\n${ascii85(stream.contents)}\nEI`);
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

/** 7.4.3, in lines of 75 characters. */
export function ascii85(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let word = 0;
    for (let i = 0; i < 4; i++) word = word * 256 + (i < count ? bytes[at + i]! : 0);
    groups.push(word === 0 && count === 4 ? 'z' : digits(word).slice(0, count + 1));
    if ((at >> 2) % 15 === 14) groups.push('\n');
  }
  return `${groups.join('')}~>`;
}

function digits(word: number): string {
  let left = word;
  let text = '';
  for (let i = 0; i < 5; i++) {
    text = String.fromCharCode(33 + (left % 85)) + text;
    left = Math.floor(left / 85);
  }
  return text;
}
