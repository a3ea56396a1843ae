import { RedactionError } from '../model/errors.ts';
import type { Finding } from '../model/outcome.ts';
import type { Limits, Ports } from '../model/ports.ts';
import type { PdfDocument, PdfPage } from './document.ts';
import { applyFilters, type Decoded, filtersOf } from './filters/filters.ts';
import type { ObjectStore } from './objectStore.ts';
import type { PDFDict, PDFObject, PDFRawStream, PDFRef } from './objects.ts';
import type { SectionExtent } from './xref/chain.ts';

/** Decoded streams up to this size are kept, together at most `CACHE_TOTAL`. */
const CACHE_EACH = 1 << 18;
const CACHE_TOTAL = 1 << 24;

export interface LoadedParts {
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly trailer: PDFDict;
  readonly catalog: PDFDict;
  readonly catalogRef: PDFRef;
  readonly pages: readonly PdfPage[];
  readonly encrypted: boolean;
  readonly revisions: number;
  readonly findings: readonly Finding[];
  readonly sections: readonly SectionExtent[];
}

/** `PdfDocument` over an `ObjectStore`. */
export class LoadedDocument implements PdfDocument {
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly trailer: PDFDict;
  readonly catalog: PDFDict;
  readonly catalogRef: PDFRef;
  readonly pages: readonly PdfPage[];
  readonly encrypted: boolean;
  readonly revisions: number;
  readonly findings: readonly Finding[];
  readonly ports: Ports;
  readonly limits: Limits;
  /** For the readers of this room; other rooms use the methods below. */
  readonly store: ObjectStore;
  /** Where the cross-reference table stands; empty where it was rebuilt. */
  readonly sections: readonly SectionExtent[];
  private readonly cache = new Map<PDFRawStream, Decoded>();
  private cached = 0;
  private readonly deflated = new WeakMap<PDFRawStream, number>();
  /** Streams whose decoded size has been counted against the limit. */
  private readonly counted = new WeakSet<PDFRawStream>();
  private decodedTotal = 0;
  /** Streams whose data say in their midst what cannot be, and to which filter. */
  private readonly broken = new WeakMap<PDFRawStream, string>();

  constructor(store: ObjectStore, parts: LoadedParts) {
    this.store = store;
    this.ports = store.ports;
    this.limits = store.limits;
    this.bytes = parts.bytes;
    this.version = parts.version;
    this.trailer = parts.trailer;
    this.catalog = parts.catalog;
    this.catalogRef = parts.catalogRef;
    this.pages = parts.pages;
    this.encrypted = parts.encrypted;
    this.revisions = parts.revisions;
    this.findings = parts.findings;
    this.sections = parts.sections;
  }

  get(ref: PDFRef): PDFObject | undefined {
    return this.store.get(ref);
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return this.store.resolve(object);
  }

  refOf(object: PDFObject): PDFRef | undefined {
    return this.store.refOf(object);
  }

  refToOwn(object: PDFObject): PDFRef {
    return this.store.refToOwn(object);
  }

  *refs(): Generator<PDFRef> {
    for (const number of this.store.numbers()) yield this.store.refTo(number, 0);
  }

  rawBytes(stream: PDFRawStream): Uint8Array {
    return this.store.rawBytes(stream);
  }

  deflatedLength(stream: PDFRawStream): number | undefined {
    return this.deflated.get(stream);
  }

  decode(stream: PDFRawStream): Uint8Array {
    const { bytes, filter } = this.decodeUntilImage(stream);
    if (filter === undefined) return bytes;
    throw new RedactionError('filter-unsupported', { ...this.placeOf(stream), detail: filter });
  }

  decodeDrawn(stream: PDFRawStream): Uint8Array {
    const bytes = this.decode(stream);
    const detail = this.broken.get(stream);
    if (detail === undefined) return bytes;
    throw new RedactionError('content-broken', { ...this.placeOf(stream), detail });
  }

  decodeUntilImage(stream: PDFRawStream): Decoded {
    const known = this.cache.get(stream);
    if (known !== undefined) return known;
    const decoded = this.applyFiltersOf(stream);
    this.count(stream, decoded.bytes.length);
    this.keep(stream, decoded);
    return decoded;
  }

  decodesTo(stream: PDFRawStream, bytes: Uint8Array): void {
    this.keep(stream, { bytes, filter: undefined, parms: undefined });
  }

  private applyFiltersOf(stream: PDFRawStream): Decoded {
    const raw = this.rawBytes(stream);
    try {
      const filters = filtersOf(this, stream.dict);
      const ports = this.notingLength(stream, raw);
      const onBroken = (filter: string): void => void this.broken.set(stream, filter);
      return applyFilters(this, filters, raw, ports, this.limits.maxDecodedStream, onBroken);
    } catch (error) {
      if (!(error instanceof RedactionError)) throw error;
      throw new RedactionError(error.code, { ...this.placeOf(stream), ...error.place });
    }
  }

  /** Of the outermost filter: no other is given the raw bytes themselves. */
  private notingLength(stream: PDFRawStream, raw: Uint8Array): Ports {
    const inflate: Ports['inflate'] = (bytes, limit) => {
      const answer = this.ports.inflate(bytes, limit);
      const isWhole = bytes === raw && answer.complete && answer.used !== undefined;
      if (isWhole) this.deflated.set(stream, answer.used!);
      return answer;
    };
    return { ...this.ports, inflate };
  }

  private placeOf(stream: PDFRawStream): { object: string } | undefined {
    const ref = this.refOf(stream);
    return ref === undefined ? undefined : { object: ref.toString() };
  }

  private count(stream: PDFRawStream, length: number): void {
    if (this.counted.has(stream)) return;
    this.counted.add(stream);
    this.decodedTotal += length;
    if (this.decodedTotal > this.limits.maxDecodedTotal)
      throw new RedactionError('limit-exceeded', { detail: 'decoded bytes' });
  }

  /** The oldest goes first when the cache is full. */
  private keep(stream: PDFRawStream, decoded: Decoded): void {
    if (decoded.bytes.length > CACHE_EACH) return;
    this.cache.set(stream, decoded);
    this.cached += decoded.bytes.length;
    for (const [oldest, { bytes }] of this.cache) {
      if (this.cached <= CACHE_TOTAL) break;
      this.cache.delete(oldest);
      this.cached -= bytes.length;
    }
  }
}
