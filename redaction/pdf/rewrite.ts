import type { PdfDocument } from './document.ts';
import {
  entriesOf,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  type Resolver,
} from './objects.ts';

/**
 * Far above the numbers of real files: a dangling reference of the original must not come to life by naming
 * an object that burn adds. `save` renumbers.
 */
const FIRST_ADDED = 1 << 24;

/**
 * Copy on write over an immutable document: every change of burn is a replaced or added object here, and
 * `save` writes only what is reachable from this rewrite's catalog. The original is never touched.
 */
export class Rewrite implements Resolver {
  readonly document: PdfDocument;
  private readonly replaced = new Map<PDFRef, PDFObject | null>();
  private nextNumber: number;
  /** Entries of the new trailer other than Root and Size (ID, Info). */
  readonly trailer = new Map<string, PDFObject>();

  private readonly made = new WeakSet<PDFRawStream>();

  constructor(document: PdfDocument) {
    this.document = document;
    let largest = FIRST_ADDED;
    for (const ref of document.refs()) largest = Math.max(largest, ref.objectNumber);
    this.nextNumber = largest + 1;
  }

  get(ref: PDFRef): PDFObject | undefined {
    const replacement = this.replaced.get(ref);
    if (replacement === null) return undefined;
    return replacement ?? this.document.get(ref);
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    let current = object;
    for (let hops = 0; current instanceof PDFRef; hops++) {
      if (hops > 32) return undefined;
      current = this.get(current);
    }
    return current === PDFNull ? undefined : current;
  }

  replace(ref: PDFRef, object: PDFObject): void {
    this.replaced.set(ref, object);
  }

  /** The reference now resolves to nothing; dictionaries that still name it get a dangling null. */
  drop(ref: PDFRef): void {
    this.replaced.set(ref, null);
  }

  isDropped(ref: PDFRef): boolean {
    return this.replaced.get(ref) === null;
  }

  add(object: PDFObject): PDFRef {
    const ref = PDFRef.of(this.nextNumber++);
    this.replaced.set(ref, object);
    return ref;
  }

  /** A shallow copy registered as this reference's replacement; the same copy on the second call. */
  editDict(ref: PDFRef): PDFDict | undefined {
    const current = this.get(ref);
    if (!(current instanceof PDFDict)) return undefined;
    if (this.replaced.has(ref)) return current;
    const copy = this.copyDict(current);
    this.replaced.set(ref, copy);
    return copy;
  }

  /** Shallow: values are shared with the original and must not be changed in place. */
  copyDict(dict: PDFDict): PDFDict {
    return PDFDict.fromMapWithContext(new Map(entriesOf(dict)), dict.context);
  }

  copyArray(array: PDFArray): PDFArray {
    const copy = PDFArray.withContext(this.document.catalog.context);
    for (const item of array.asArray()) copy.push(item);
    return copy;
  }

  dict(entries: Record<string, PDFObject | undefined>): PDFDict {
    const map = new Map<PDFName, PDFObject>();
    for (const [name, value] of Object.entries(entries)) {
      if (value !== undefined) map.set(PDFName.of(name), value);
    }
    return PDFDict.fromMapWithContext(map, this.document.catalog.context);
  }

  array(items: readonly PDFObject[]): PDFArray {
    const array = PDFArray.withContext(this.document.catalog.context);
    for (const item of items) array.push(item);
    return array;
  }

  /**
   * A Flate-compressed stream of `bytes`; Length, Filter and DecodeParms of `dict` are replaced. The
   * compression is the port's: same bytes, same output. `bytes` are not to be changed any more: whoever reads the
   * stream before it is saved need not inflate it.
   */
  stream(dict: PDFDict, bytes: Uint8Array): PDFRawStream {
    const copy = this.copyDict(dict);
    copy.delete(PDFName.of('DecodeParms'));
    copy.delete(PDFName.of('DL'));
    copy.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    const stream = PDFRawStream.of(copy, this.document.ports.deflate(bytes));
    this.document.decodesTo(stream, bytes);
    this.made.add(stream);
    return stream;
  }

  /** Was the stream's data written by `stream`? */
  isMade(stream: PDFRawStream): boolean {
    return this.made.has(stream);
  }
}
