/**
 * The object types of ISO 32000-2, 7.3, as pdf-lib models them, and short readers for dictionaries.
 * This room alone imports pdf-lib; all others import from here.
 *
 * Never call `dict.lookup(...)`: it resolves against the original document and would miss what a
 * `Rewrite` has replaced. Use the readers below with a `Resolver`.
 */
import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { decodeTextString } from './textEncoding.ts';

export {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
};

/** Follows references: `PdfDocument` through the original objects, `Rewrite` through its replacements. */
export interface Resolver {
  /** The object behind any chain of references; undefined for null, missing and cyclic references. */
  resolve(object: PDFObject | undefined): PDFObject | undefined;
}

/** pdf-lib pools names and reads them anew each time: escapes when they are asked for, bytes when they are read. */
const keys = new Map<string, PDFName>();
const texts = new Map<PDFName, string>();

export function key(name: string): PDFName {
  let known = keys.get(name);
  if (known === undefined) {
    known = PDFName.of(name);
    keys.set(name, known);
  }
  return known;
}

/** The name without its slash, `#xx` decoded. */
export function nameText(name: PDFName): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = name.decodeText();
    texts.set(name, text);
  }
  return text;
}

/**
 * The entries of a dictionary without copying them, nulls included. pdf-lib keeps them private; its
 * `entries()` makes an array for each of the many thousands of dictionaries that a walk visits.
 */
export function entriesOf(dict: PDFDict): ReadonlyMap<PDFName, PDFObject> {
  return (dict as unknown as { readonly dict: ReadonlyMap<PDFName, PDFObject> }).dict;
}

export function entry(from: Resolver, dict: PDFDict, name: string): PDFObject | undefined {
  return from.resolve(dict.get(key(name)));
}

/** A dictionary, or the dictionary of a stream. */
export function dictAt(from: Resolver, dict: PDFDict, name: string): PDFDict | undefined {
  const value = entry(from, dict, name);
  if (value instanceof PDFDict) return value;
  return value instanceof PDFRawStream ? value.dict : undefined;
}

export function arrayAt(from: Resolver, dict: PDFDict, name: string): PDFArray | undefined {
  const value = entry(from, dict, name);
  return value instanceof PDFArray ? value : undefined;
}

export function streamAt(from: Resolver, dict: PDFDict, name: string): PDFRawStream | undefined {
  const value = entry(from, dict, name);
  return value instanceof PDFRawStream ? value : undefined;
}

export function nameAt(from: Resolver, dict: PDFDict, name: string): string | undefined {
  const value = entry(from, dict, name);
  return value instanceof PDFName ? nameText(value) : undefined;
}

export function numberAt(from: Resolver, dict: PDFDict, name: string): number | undefined {
  const value = entry(from, dict, name);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function booleanAt(from: Resolver, dict: PDFDict, name: string): boolean | undefined {
  const value = entry(from, dict, name);
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** A text string (7.9.2.2): PDFDocEncoding, UTF-16BE or UTF-8. */
export function textAt(from: Resolver, dict: PDFDict, name: string): string | undefined {
  return textOf(entry(from, dict, name));
}

export function textOf(value: PDFObject | undefined): string | undefined {
  const bytes = bytesOf(value);
  return bytes && decodeTextString(bytes);
}

/** The bytes of a string object, escapes resolved. */
export function bytesOf(value: PDFObject | undefined): Uint8Array | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.asBytes();
  return undefined;
}

export function numbersOf(from: Resolver, array: PDFArray | undefined): number[] {
  const numbers: number[] = [];
  for (const item of array?.asArray() ?? []) {
    const value = from.resolve(item);
    if (value instanceof PDFNumber) numbers.push(value.asNumber());
  }
  return numbers;
}
