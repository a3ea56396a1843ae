/** A readable, stable print of objects and operations: for `inspect` and for the goldens of tests. */
import {
  DictOperand,
  NameOperand,
  type Operand,
  type Operation,
  StringOperand,
} from './content/operation.ts';
import {
  bytesOf,
  PDFArray,
  PDFDict,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from './objects.ts';

const DEEPEST = 64;

/** Keys in alphabetical order, one a line; strings as bytes; streams by length. References stay as they are. */
export function printObject(object: PDFObject | undefined, depth = 0): string {
  if (object === undefined) return 'null';
  if (depth > DEEPEST) return '…';
  if (object instanceof PDFRawStream)
    return `${printDict(object.dict, depth)} stream of ${object.contents.length} bytes`;
  if (object instanceof PDFDict) return printDict(object, depth);
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((element) => printObject(element, depth + 1))
      .join(' ')}]`;
  }
  if (object instanceof PDFString || object instanceof PDFHexString)
    return printBytes(bytesOf(object) ?? new Uint8Array(0));
  return object.toString();
}

function printDict(dict: PDFDict, depth: number): string {
  const members = dict.entries().map(([key, value]) => [key.asString(), value] as const);
  if (members.length === 0) return '<<>>';
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  const indent = '  '.repeat(depth + 1);
  const lines = members.map(([key, value]) => `${indent}${key} ${printObject(value, depth + 1)}`);
  return `<<\n${lines.join('\n')}\n${'  '.repeat(depth)}>>`;
}

/** `12 /F1 12 Tf`: the ordinal, the operands, the operator. */
export function printOperation({ ordinal, operands, operator, inlineImage }: Operation): string {
  const image = inlineImage && [
    printOperand(new DictOperand(inlineImage.dict)),
    `${inlineImage.data.length} bytes`,
  ];
  return [ordinal, ...(image ?? operands.map(printOperand)), operator].join(' ');
}

export function printOperand(operand: Operand): string {
  if (operand instanceof NameOperand) return `/${operand.name}`;
  if (operand instanceof StringOperand) return printBytes(operand.bytes);
  if (operand instanceof DictOperand) {
    const members = [...operand.entries].map(([key, value]) => `/${key} ${printOperand(value)}`);
    return `<<${members.sort().join(' ')}>>`;
  }
  if (Array.isArray(operand)) return `[${operand.map(printOperand).join(' ')}]`;
  return String(operand);
}

/** Literal where all bytes are printable ASCII, else hexadecimal. */
function printBytes(bytes: Uint8Array): string {
  let literal = '';
  let hex = '';
  let printable = true;
  for (const byte of bytes) {
    printable &&= byte >= 0x20 && byte < 0x7f;
    const escaped = byte === 0x28 || byte === 0x29 || byte === 0x5c;
    literal += (escaped ? '\\' : '') + String.fromCharCode(byte);
    hex += (byte < 16 ? '0' : '') + byte.toString(16);
  }
  return printable ? `(${literal})` : `<${hex}>`;
}
