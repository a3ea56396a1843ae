/** A document of font objects only: enough of PdfDocument for this room's tests. */
import { PDFContext } from 'pdf-lib';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { DEFAULT_LIMITS } from '../../redaction/model/ports.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { PDFDict, type PDFObject, PDFRawStream, PDFRef } from '../../redaction/pdf/objects.ts';

export class FontDocument {
  readonly context = PDFContext.create();
  readonly document: PdfDocument;

  constructor() {
    const { context } = this;
    const resolve = (object: PDFObject | undefined) =>
      object instanceof PDFRef ? context.lookup(object) : object;
    this.document = {
      ports: nodePorts(),
      limits: DEFAULT_LIMITS,
      catalog: context.obj({}),
      resolve,
      get: (ref: PDFRef) => context.lookup(ref),
      refOf: (object: PDFObject) => context.getObjectRef(object),
      refs: () => context.enumerateIndirectObjects().map(([ref]) => ref),
      decode: (stream: PDFRawStream) => stream.contents,
    } as unknown as PdfDocument;
  }

  /** Plain values as pdf-lib's `obj` takes them: strings are names. */
  dict(entries: Parameters<PDFContext['obj']>[0]): PDFDict {
    const dict = this.context.obj(entries as never) as unknown;
    if (!(dict instanceof PDFDict)) throw new Error('no dictionary');
    return dict;
  }

  stream(content: string | Uint8Array, entries: Record<string, unknown> = {}): PDFRef {
    const bytes = typeof content === 'string' ? latin1(content) : content;
    return this.context.register(PDFRawStream.of(this.dict(entries as never), bytes));
  }
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function hex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
