import type { PdfDocument } from './document.ts';
import { PDFNull, type PDFObject, PDFRawStream, PDFRef } from './objects.ts';
import { archivablePart } from './pdfaPart.ts';
import type { Rewrite } from './rewrite.ts';
import { ByteWriter } from './write/byteWriter.ts';
import { type Placement, writeTable, writeXrefStream } from './write/crossReference.ts';
import { ObjectStreams } from './write/objectStreams.ts';
import { Serializer } from './write/serializer.ts';

export interface SaveOptions {
  /**
   * Object and cross-reference streams (PDF 1.5). By default as the version allows: never for files
   * up to 1.4 and PDF/A-1, which forbids them.
   */
  readonly objectStreams?: boolean;
}

/**
 * A whole new file with one revision: only what is reachable from the catalog and the Info of
 * `rewrite.trailer`, numbered in that order; unencrypted; streams that nobody replaced keep their bytes.
 * References to nothing become null. ID is a hash of the content: same rewrite, same bytes.
 */
export function save(rewrite: Rewrite, options: SaveOptions = {}): Uint8Array {
  const compact = options.objectStreams ?? allowsObjectStreams(rewrite);
  const bytes = new Writing(rewrite, compact).write();
  if (!compact || options.objectStreams || bytes.length > SMALL) return bytes;
  const plain = new Writing(rewrite, false).write();
  return plain.length < bytes.length ? plain : bytes;
}

/** In files of a few objects the streams of PDF 1.5 take more than they save. */
const SMALL = 1 << 14;

/** Entries that belong to the writing and not to the document. */
const WRITERS_OWN: ReadonlySet<string> = new Set([
  'Size',
  'Root',
  'Prev',
  'ID',
  'Encrypt',
  'XRefStm',
]);

class Writing {
  private readonly rewrite: Rewrite;
  private readonly document: PdfDocument;
  private readonly out: ByteWriter;
  private readonly streams: ObjectStreams | undefined;
  private readonly placement: Placement = { offsets: [0], containers: [0] };
  private readonly numbers = new Map<PDFRef | PDFRawStream, number | undefined>();
  /** The objects in the order of their numbers; index 0 is unused. */
  private readonly objects: (PDFObject | undefined)[] = [undefined];
  private readonly direct: Serializer;
  private readonly packed: Serializer | undefined;
  private hash: string | undefined;

  constructor(rewrite: Rewrite, compact: boolean) {
    this.rewrite = rewrite;
    this.document = rewrite.document;
    this.out = new ByteWriter(this.document.bytes.length + (1 << 16));
    const numberOf = (target: PDFRef | PDFRawStream) => this.numberOf(target);
    this.direct = new Serializer(this.out, numberOf);
    this.streams = compact ? new ObjectStreams(this.document.ports) : undefined;
    this.packed = this.streams && new Serializer(this.streams.out, numberOf);
  }

  write(): Uint8Array {
    this.writeHeader();
    const root = this.numberOf(this.document.catalogRef);
    const trailer = this.trailerEntries(root);
    // Writing an object numbers what it refers to, which lengthens the list.
    for (let number = 1; number < this.objects.length; number++) this.writeObject(number);
    this.writeContainers();
    const entries = `${trailer}/ID[<${this.id()}><${this.id()}>]`;
    if (this.streams === undefined) writeTable(this.out, this.placement, entries);
    else writeXrefStream(this.out, this.placement, entries, this.document.ports);
    return this.out.written().slice();
  }

  /** The comment's bytes tell transfer programs that the file is binary (7.5.2). */
  private writeHeader(): void {
    const { version } = this.document;
    this.out.text(`%PDF-${this.streams !== undefined && version < '1.5' ? '1.5' : version}\n`);
    this.out.text('%\xe2\xe3\xcf\xd3\n');
  }

  private trailerEntries(root: number | undefined): string {
    const out = new ByteWriter(256);
    const serializer = new Serializer(out, (target) => this.numberOf(target));
    out.text(`/Root ${root} 0 R`);
    for (const [name, value] of this.rewrite.trailer) {
      if (WRITERS_OWN.has(name) || this.rewrite.resolve(value) === undefined) continue;
      out.text(`/${name}`);
      serializer.write(value);
    }
    return String.fromCharCode(...out.written());
  }

  /** Numbers are given in the order in which references are met. */
  private numberOf(target: PDFRef | PDFRawStream): number | undefined {
    const known = this.numbers.get(target);
    if (known !== undefined || this.numbers.has(target)) return known;
    const object = target instanceof PDFRef ? this.rewrite.get(target) : target;
    let number: number | undefined;
    if (object instanceof PDFRef) number = this.numberOfChain(object);
    else if (object !== undefined && object !== PDFNull) {
      number = this.numberOfStreamOrNew(target, object);
    }
    this.numbers.set(target, number);
    return number;
  }

  /** An indirect object that is itself a reference. */
  private numberOfChain(start: PDFRef): number | undefined {
    let last = start;
    for (let hops = 0; hops < 32; hops++) {
      const next = this.rewrite.get(last);
      if (!(next instanceof PDFRef)) return this.numberOf(last);
      last = next;
    }
    return undefined;
  }

  /** A stream has one number, whether it is met by its reference or as a direct value. */
  private numberOfStreamOrNew(target: PDFRef | PDFRawStream, object: PDFObject): number {
    const stream = object instanceof PDFRawStream ? object : undefined;
    const shared = stream !== undefined && stream !== target ? this.numbers.get(stream) : undefined;
    const number = shared ?? this.objects.push(object) - 1;
    if (stream !== undefined) this.numbers.set(stream, number);
    return number;
  }

  private writeObject(number: number): void {
    const object = this.objects[number]!;
    // What has been written need not be kept.
    this.objects[number] = undefined;
    if (object instanceof PDFRawStream) this.writeStream(number, object);
    else if (this.streams !== undefined && this.packed !== undefined) {
      this.streams.begin(number);
      this.packed.write(object);
    } else {
      this.beginObject(number);
      this.direct.write(object);
      this.out.text('\nendobj\n');
    }
  }

  private writeStream(number: number, stream: PDFRawStream): void {
    const bytes = this.document.rawBytes(stream);
    this.beginObject(number);
    this.direct.writeDict(stream.dict, bytes.length);
    this.out.text('\nstream\n');
    this.out.bytes(bytes);
    this.out.text('\nendstream\nendobj\n');
  }

  private beginObject(number: number): void {
    this.placement.offsets[number] = this.out.length;
    this.placement.containers[number] = 0;
    this.out.text(`${number} 0 obj\n`);
  }

  private writeContainers(): void {
    if (this.streams === undefined) return;
    this.streams.flush();
    let number = this.objects.length;
    for (const { numbers, body } of this.streams.packed) {
      this.beginObject(number);
      this.out.bytes(body);
      this.out.text('\nendobj\n');
      for (let index = 0; index < numbers.length; index++) {
        this.placement.offsets[numbers[index]!] = index;
        this.placement.containers[numbers[index]!] = number;
      }
      number++;
    }
  }

  private id(): string {
    this.hash ??= this.document.ports.sha256(this.out.written()).slice(0, 32);
    return this.hash;
  }
}

function allowsObjectStreams(rewrite: Rewrite): boolean {
  return rewrite.document.version >= '1.5' && archivablePart(rewrite) !== 1;
}
