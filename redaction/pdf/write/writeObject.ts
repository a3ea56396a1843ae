import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '../objects.ts';
import type { ByteSink } from './byteSink.ts';
import type { Numbering } from './numbering.ts';

/** Direct syntax of an object (7.3); streams are written by `writeStream`. */
export function writeObject(sink: ByteSink, object: PDFObject, numbering: Numbering): void {
  if (object instanceof PDFRef) sink.text(referenceText(object, numbering));
  else if (object instanceof PDFDict) writeDict(sink, object, numbering);
  else if (object instanceof PDFArray) writeArray(sink, object, numbering);
  else sink.text(object.toString());
}

/** `rawBytes` of the stream; its Length is what is written, whatever the dictionary said. */
export function writeStream(
  sink: ByteSink,
  stream: PDFRawStream,
  bytes: Uint8Array,
  numbering: Numbering,
): void {
  writeDict(sink, stream.dict, numbering, bytes.length);
  sink.text('\nstream\n');
  sink.bytes(bytes);
  sink.text('\nendstream');
}

function writeDict(
  sink: ByteSink,
  dict: PDFDict,
  numbering: Numbering,
  streamLength?: number,
): void {
  sink.text('<<');
  for (const [name, value] of dict.entries()) {
    if (streamLength !== undefined && isLengthKey(name)) continue;
    if (value === PDFNull || isDangling(value, numbering)) continue;
    sink.text(name.toString());
    if (needsSpace(value)) sink.text(' ');
    writeObject(sink, value, numbering);
  }
  if (streamLength !== undefined) sink.text(`/Length ${streamLength}`);
  sink.text('>>');
}

function isLengthKey(name: PDFName): boolean {
  const key = name.toString();
  return key === '/Length' || key === '/DL';
}

function isDangling(value: PDFObject, numbering: Numbering): boolean {
  return value instanceof PDFRef && numbering.numberOf(value) === undefined;
}

function needsSpace(value: PDFObject): boolean {
  return !(value instanceof PDFName || value instanceof PDFArray || value instanceof PDFDict);
}

function writeArray(sink: ByteSink, array: PDFArray, numbering: Numbering): void {
  sink.text('[');
  let first = true;
  for (const item of array.asArray()) {
    if (!first && needsSpace(item)) sink.text(' ');
    writeObject(sink, item instanceof PDFRawStream ? PDFNull : item, numbering);
    first = false;
  }
  sink.text(']');
}

function referenceText(ref: PDFRef, numbering: Numbering): string {
  const number = numbering.numberOf(ref);
  return number === undefined ? 'null' : `${number} 0 R`;
}
