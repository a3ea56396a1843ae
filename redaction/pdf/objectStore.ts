import { RedactionError } from '../model/errors.ts';
import type { Limits, Ports } from '../model/ports.ts';
import type { Decryption } from './crypt/decryption.ts';
import { type ObjectStream, readObjectStream } from './objectStream.ts';
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  type Resolver,
} from './objects.ts';
import { readHeader, readIndirect } from './syntax/indirect.ts';
import { ObjectReader, type ReaderSettings } from './syntax/objectReader.ts';
import { EntryKind, MAX_OBJECT_NUMBER, type XrefEntries } from './xref/entries.ts';

/** A file's objects do not overlap; more parsing than this means that hostile ones do. */
const OVERLAP_FACTOR = 4;
const OVERLAP_ALLOWANCE = 1 << 20;

/**
 * The indirect objects of a file, each parsed when it is first asked for and then kept: the same
 * reference always gives the same object. References are looked up by object number alone, as viewers
 * do; the reader gives every number one reference object, so identity is enough to compare them.
 */
export class ObjectStore implements Resolver {
  readonly context = PDFContext.create();
  readonly bytes: Uint8Array;
  readonly entries: XrefEntries;
  readonly ports: Ports;
  readonly limits: Limits;
  /** Set once, by load, when the encryption dictionary has been read. */
  decryption: Decryption | undefined;
  /** Streams whose Length was wrong. */
  repairedLengths = 0;
  private readonly objects = new Map<number, PDFObject | undefined>();
  /** Numbers of direct objects that `adopt` gave them. */
  private readonly adopted: number[] = [];
  private nextOwn = MAX_OBJECT_NUMBER + 1;
  private readonly owners = new Map<PDFObject, PDFRef>();
  private readonly refs = new Map<number, PDFRef>();
  private readonly containers = new Map<number, ObjectStream | undefined>();
  private readonly encrypted = new Map<PDFRawStream, (bytes: Uint8Array) => Uint8Array>();
  private readonly settings: ReaderSettings;
  private parsed = 0;
  private parsable: number;

  constructor(bytes: Uint8Array, entries: XrefEntries, ports: Ports, limits: Limits) {
    this.bytes = bytes;
    this.entries = entries;
    this.ports = ports;
    this.limits = limits;
    this.parsable = bytes.length * OVERLAP_FACTOR + OVERLAP_ALLOWANCE;
    this.settings = {
      context: this.context,
      refTo: (n, g) => this.refTo(n, g),
      adopt: (dict) => this.adopt(dict),
    };
  }

  get(ref: PDFRef): PDFObject | undefined {
    return this.byNumber(ref.objectNumber);
  }

  byNumber(number: number): PDFObject | undefined {
    const known = this.objects.get(number);
    if (known !== undefined || this.objects.has(number)) return known;
    // While it is being read (an indirect Length that leads back) the object counts as missing.
    this.objects.set(number, undefined);
    const object = orForget(this.objects, number, () => this.readObject(number));
    this.objects.set(number, object);
    if (object instanceof PDFDict || object instanceof PDFArray || object instanceof PDFRawStream) {
      this.owners.set(object, this.refTo(number, 0));
    }
    return object;
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    let current = object;
    for (let hops = 0; current instanceof PDFRef; hops++) {
      if (hops > 32) return undefined;
      current = this.byNumber(current.objectNumber);
    }
    return current === PDFNull ? undefined : current;
  }

  refOf(object: PDFObject): PDFRef | undefined {
    return this.owners.get(object);
  }

  /** Gives a direct object (a page in Kids, a font in its resources) a number of its own. */
  adopt(object: PDFObject): PDFRef {
    const ref = this.refToOwn(object);
    this.adopted.push(ref.objectNumber);
    return ref;
  }

  /** Above the numbers of files: a dangling reference must not come to life. */
  refToOwn(object: PDFObject): PDFRef {
    const number = this.nextOwn++;
    this.objects.set(number, object);
    const ref = this.refTo(number, 0);
    this.owners.set(object, ref);
    return ref;
  }

  /** Of all objects of the file, ascending. */
  *numbers(): Generator<number> {
    yield* this.entries.numbers();
    yield* this.adopted;
  }

  refTo(number: number, generation: number): PDFRef {
    let ref = this.refs.get(number);
    if (ref === undefined) {
      const known = this.entries.kind(number) >= EntryKind.InFile;
      ref = PDFRef.of(number, known ? this.entries.generation(number) : generation);
      this.refs.set(number, ref);
    }
    return ref;
  }

  /** Reads a direct object outside all indirect ones: a trailer dictionary. */
  readDirect(at: number): PDFObject | undefined {
    return new ObjectReader(this.bytes, at, this.settings).read();
  }

  /** Where an object that stands in the file starts and ends, `n g obj` and `endobj` included. */
  extentOf(number: number): { readonly start: number; readonly end: number } | undefined {
    if (this.entries.kind(number) !== EntryKind.InFile) return undefined;
    const start = this.entries.position(number);
    const header = readHeader(this.bytes, start);
    if (header === undefined || header.number !== number) return undefined;
    const lengthOf = (ref: PDFRef) => this.lengthAt(ref);
    const settings = { ...this.settings, adopt: undefined };
    return { start, end: readIndirect(this.bytes, header.end, settings, lengthOf).end };
  }

  /** Decrypted; also kept in `contents` from then on. */
  rawBytes(stream: PDFRawStream): Uint8Array {
    const decrypt = this.encrypted.get(stream);
    if (decrypt !== undefined) {
      stream.contents = decrypt(stream.contents);
      this.encrypted.delete(stream);
    }
    return stream.contents;
  }

  /** The object stream with this number; undefined when it is none. */
  container(number: number): ObjectStream | undefined {
    if (this.containers.has(number)) return this.containers.get(number);
    this.containers.set(number, undefined);
    const stream =
      this.entries.kind(number) === EntryKind.InFile ? this.byNumber(number) : undefined;
    if (!(stream instanceof PDFRawStream)) return undefined;
    const container = orForget(this.containers, number, () => readObjectStream(this, stream));
    if (container !== undefined) this.parsable += container.bytes.length * OVERLAP_FACTOR;
    this.containers.set(number, container);
    return container;
  }

  private readObject(number: number): PDFObject | undefined {
    const kind = this.entries.kind(number);
    if (kind === EntryKind.InFile) return this.readInFile(number);
    return kind === EntryKind.InStream ? this.readInStream(number) : undefined;
  }

  private readInFile(number: number): PDFObject | undefined {
    const header = readHeader(this.bytes, this.entries.position(number));
    if (header === undefined || header.number !== number) return undefined;
    const settings = this.settingsFor(number, header.generation);
    const read = readIndirect(this.bytes, header.end, settings, (ref) => this.lengthAt(ref));
    this.account(read.end - header.end);
    if (read.lengthRepaired) this.repairedLengths++;
    if (read.object instanceof PDFRawStream) {
      const decrypt = this.decryption?.forStream(this, number, header.generation, read.object.dict);
      if (decrypt !== undefined) this.encrypted.set(read.object, decrypt);
    }
    return read.object;
  }

  private readInStream(number: number): PDFObject | undefined {
    const container = this.container(this.entries.position(number));
    const at = container?.offsetOf(number, this.entries.second(number));
    if (container === undefined || at === undefined) return undefined;
    const reader = new ObjectReader(container.bytes, at, this.settings);
    const object = reader.read();
    this.account(reader.at - at);
    return object;
  }

  private settingsFor(number: number, generation: number): ReaderSettings {
    if (this.decryption === undefined) return this.settings;
    return { ...this.settings, decryptString: this.decryption.forStrings(number, generation) };
  }

  private lengthAt(ref: PDFRef): number | undefined {
    const value = this.byNumber(ref.objectNumber);
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  }

  private account(length: number): void {
    this.parsed += length;
    if (this.parsed > this.parsable)
      throw new RedactionError('limit-exceeded', { detail: 'overlapping objects' });
  }
}

/** What could not be read is refused again next time, instead of counting as missing. */
function orForget<T>(cache: Map<number, unknown>, number: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    cache.delete(number);
    throw error;
  }
}
