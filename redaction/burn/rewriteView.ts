import type { Finding } from '../model/outcome.ts';
import type { Limits, Ports } from '../model/ports.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import {
  dictAt,
  entry,
  PDFArray,
  type PDFDict,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '../pdf/objects.ts';
import type { Rewrite } from '../pdf/rewrite.ts';

/** A rewrite read as a document, so that the interpreter can walk what burn has written. */
export class RewriteView implements PdfDocument {
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly trailer: PDFDict;
  readonly catalog: PDFDict;
  readonly catalogRef: PDFRef;
  readonly pages: readonly PdfPage[];
  readonly encrypted: boolean;
  readonly revisions: number;
  readonly ports: Ports;
  readonly limits: Limits;
  readonly findings: readonly Finding[];
  private readonly rewrite: Rewrite;
  private readonly document: PdfDocument;

  constructor(rewrite: Rewrite) {
    const { document } = rewrite;
    this.rewrite = rewrite;
    this.document = document;
    this.bytes = document.bytes;
    this.version = document.version;
    this.trailer = document.trailer;
    this.catalog = document.catalog;
    this.catalogRef = document.catalogRef;
    this.pages = document.pages;
    this.encrypted = document.encrypted;
    this.revisions = document.revisions;
    this.ports = document.ports;
    this.limits = document.limits;
    this.findings = document.findings;
  }

  get(ref: PDFRef): PDFObject | undefined {
    return this.rewrite.get(ref);
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return this.rewrite.resolve(object);
  }

  refOf(object: PDFObject): PDFRef | undefined {
    return this.document.refOf(object);
  }

  refs(): Iterable<PDFRef> {
    return this.document.refs();
  }

  rawBytes(stream: PDFRawStream): Uint8Array {
    return this.document.rawBytes(stream);
  }

  decode(stream: PDFRawStream): Uint8Array {
    return this.document.decode(stream);
  }

  decodeUntilImage(stream: PDFRawStream): ReturnType<PdfDocument['decodeUntilImage']> {
    return this.document.decodeUntilImage(stream);
  }

  /** The page as the rewrite has it now. */
  pageNow(page: PdfPage): PdfPage {
    const dict = dictAt(this.rewrite, this.rewrite.dict({ page: page.ref }), 'page') ?? page.dict;
    const contents = entry(this.rewrite, dict, 'Contents');
    const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
    const streams = parts.map((part) => this.resolve(part));
    return {
      number: page.number,
      ref: page.ref,
      dict,
      geometry: page.geometry,
      resources: dictAt(this.rewrite, dict, 'Resources') ?? page.resources,
      contents: streams.filter((stream): stream is PDFRawStream => stream instanceof PDFRawStream),
    };
  }
}
