import type { PdfDocument } from '../pdf/document.ts';
import { dictAt, PDFDict, PDFName, type PDFObject } from '../pdf/objects.ts';

/**
 * A resource dictionary (ISO 32000-2, 7.8.3) with its sub-dictionaries resolved once. What it does not name is looked
 * for in the resources of whoever draws the stream: poppler, PDFium and MuPDF do, and so show what would be unseen here.
 */
export class ResourceReader {
  readonly dict: PDFDict;
  private readonly outer: ResourceReader | undefined;
  private readonly inner = new WeakMap<PDFDict, ResourceReader>();
  private readonly document: PdfDocument;
  private readonly categories = new Map<string, PDFDict | undefined>();
  private readonly fontDicts = new Map<string, PDFDict | undefined>();

  constructor(document: PdfDocument, dict: PDFDict, outer?: ResourceReader) {
    this.document = document;
    this.dict = dict;
    this.outer = outer;
  }

  /** Of a stream that is drawn with these resources: its own, or these where it has none. */
  inside(own: PDFDict | undefined): ResourceReader {
    if (own === undefined || own === this.dict) return this;
    let reader = this.inner.get(own);
    if (reader === undefined) {
      reader = new ResourceReader(this.document, own, this);
      this.inner.set(own, reader);
    }
    return reader;
  }

  /** The entry as it stands, often a reference. */
  raw(category: string, name: string): PDFObject | undefined {
    const own = this.category(category)?.get(nameKey(name));
    return own ?? this.outer?.raw(category, name);
  }

  get(category: string, name: string): PDFObject | undefined {
    return this.document.resolve(this.raw(category, name));
  }

  font(name: string): PDFDict | undefined {
    let dict = this.fontDicts.get(name);
    if (dict === undefined && !this.fontDicts.has(name)) {
      const found = this.get('Font', name);
      dict = found instanceof PDFDict ? found : undefined;
      this.fontDicts.set(name, dict);
    }
    return dict;
  }

  private category(name: string): PDFDict | undefined {
    if (!this.categories.has(name)) {
      this.categories.set(name, dictAt(this.document, this.dict, name));
    }
    return this.categories.get(name);
  }
}

/** The pooled name for a decoded one: `PDFName.of` would read a bare `#` as an escape. */
export function nameKey(name: string): PDFName {
  return PDFName.of(name.includes('#') ? name.replaceAll('#', '#23') : name);
}

const readers = new WeakMap<PdfDocument, WeakMap<PDFDict, ResourceReader>>();

/** One reader a dictionary and document: a thousand pages may share one resource dictionary. */
export function resourceReader(document: PdfDocument, dict: PDFDict): ResourceReader {
  let known = readers.get(document);
  if (known === undefined) {
    known = new WeakMap();
    readers.set(document, known);
  }
  let reader = known.get(dict);
  if (reader === undefined) {
    reader = new ResourceReader(document, dict);
    known.set(dict, reader);
  }
  return reader;
}
