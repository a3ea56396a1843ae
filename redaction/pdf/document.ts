import type { Finding } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import type { Limits, Ports } from '../model/ports.ts';
import type { PDFDict, PDFObject, PDFRawStream, PDFRef, Resolver } from './objects.ts';

/**
 * A loaded PDF: immutable. Nobody sets, deletes or pushes on its objects; changes go through `Rewrite`.
 * Objects are those the cross-reference tables name (ISO 32000-2, 7.5.4–7.5.8), decrypted; where the
 * tables are broken they were rebuilt by scanning and a finding says so.
 */
export interface PdfDocument extends Resolver {
  /** The file as it is on disk. */
  readonly bytes: Uint8Array;
  /** Header or catalog version, the later: `1.7`. */
  readonly version: string;
  readonly trailer: PDFDict;
  readonly catalog: PDFDict;
  readonly catalogRef: PDFRef;
  readonly pages: readonly PdfPage[];
  readonly encrypted: boolean;
  /** Number of revisions (%%EOF sections) in the file. */
  readonly revisions: number;
  readonly ports: Ports;
  readonly limits: Limits;
  readonly findings: readonly Finding[];

  get(ref: PDFRef): PDFObject | undefined;
  /** The reference of an indirect object that this document gave out, if it has one. */
  refOf(object: PDFObject): PDFRef | undefined;
  /** For an object that a reader of this document made up; it is not among `refs`. */
  refToOwn(object: PDFObject): PDFRef;
  /** All object numbers in use, ascending; for inspection and byte search. */
  refs(): Iterable<PDFRef>;
  /** Raw bytes of the stream after decryption, before filters. */
  rawBytes(stream: PDFRawStream): Uint8Array;
  /** How many of the raw bytes the outermost filter's deflated data has, where decoding has told that already. */
  deflatedLength(stream: PDFRawStream): number | undefined;
  /**
   * The stream with all filters applied. Image filters (DCT, JPX, CCITT, JBIG2) throw
   * `filter-unsupported`; use `decodeUntilImage`. Bounded by `limits`; small results may be cached.
   */
  decode(stream: PDFRawStream): Uint8Array;
  /**
   * As `decode`, for what is drawn. `content-broken` for data that say in their midst what cannot be: there viewers go
   * on, each in its own way (of Flate poppler and pdf.js copy from before the beginning), and show what nobody read here.
   */
  decodeDrawn(stream: PDFRawStream): Uint8Array;
  /** `bytes`, not to be changed from now on, are what a stream made of them decodes to: they may be cached. */
  decodesTo(stream: PDFRawStream, bytes: Uint8Array): void;
  /** Applies filters up to the first image filter. `filter` is undefined when all were applied. */
  decodeUntilImage(stream: PDFRawStream): {
    readonly bytes: Uint8Array;
    readonly filter: string | undefined;
    readonly parms: PDFDict | undefined;
  };
}

export interface PdfPage {
  /** 1-based. */
  readonly number: number;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly geometry: PageGeometry;
  /** Inherited where the page has none (7.7.3.4); an empty dictionary where nobody has. */
  readonly resources: PDFDict;
  /** The content streams in order (7.8.2). */
  readonly contents: readonly PDFRawStream[];
}
