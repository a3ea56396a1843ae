/**
 * Objects to the bytes of a PDF file (ISO 32000-2, 7.5). Objects that are no streams go into object streams, for a
 * structure tree is many small ones. What depends on the moment is left out: equal objects give equal bytes.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

const OBJECTS_A_STREAM = 200;

interface Placed {
  /** Of an object in a stream: 2, its stream and its index there (7.5.8.3, table 18). */
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

interface Stream {
  readonly number: number;
  readonly dictionary: string;
  readonly data: Buffer;
}

export class PdfFile {
  private count = 1;
  private readonly placed: Placed[] = [{ kind: 1, at: 0, index: 0 }];
  private readonly streams: Stream[] = [];
  private readonly loose: [number: number, body: string][] = [];

  /** A number for an object that `set` gives later. */
  reserve(): number {
    return this.count++;
  }

  /** Once for each object. */
  set(number: number, body: string): void {
    if (this.loose.push([number, body]) === OBJECTS_A_STREAM) this.pack();
  }

  add(body: string): number {
    const number = this.reserve();
    this.set(number, body);
    return number;
  }

  /** `entries` of its dictionary besides the length; `plain` for what is to be read without inflating. */
  stream(entries: string, content: Buffer, plain = false): number {
    const number = this.reserve();
    const data = plain ? content : deflateSync(content);
    const filter = plain ? '' : '/Filter/FlateDecode';
    this.streams.push({
      number,
      dictionary: `<<${entries}${filter}/Length ${data.length}>>`,
      data,
    });
    return number;
  }

  finish(root: number, info: number): Buffer {
    this.pack();
    const out = new Output('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
    for (const stream of this.streams) {
      this.placed[stream.number] = { kind: 1, at: out.length, index: 0 };
      out.object(stream);
    }
    const number = this.reserve();
    const start = out.length;
    this.placed[number] = { kind: 1, at: start, index: 0 };
    const data = crossReferences(this.placed);
    const id = out.hash().slice(0, 32);
    const trailer = `/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]`;
    const dictionary = `<</Type/XRef/Size ${this.count}/W[1 4 2]${trailer}/Filter/FlateDecode/Length ${data.length}>>`;
    out.object({ number, dictionary, data });
    out.text(`startxref\n${start}\n%%EOF\n`);
    return out.bytes();
  }

  /** What is loose goes into an object stream: it is kept small from then on. */
  private pack(): void {
    if (this.loose.length === 0) return;
    const index: string[] = [];
    let bodies = '';
    for (const [number, body] of this.loose) {
      index.push(`${number} ${bodies.length}`);
      bodies += `${body}\n`;
    }
    const head = `${index.join(' ')}\n`;
    const entries = `/Type/ObjStm/N ${index.length}/First ${head.length}`;
    const at = this.stream(entries, Buffer.from(head + bodies, 'latin1'));
    for (const [i, [number]] of this.loose.entries())
      this.placed[number] = { kind: 2, at, index: i };
    this.loose.length = 0;
  }
}

class Output {
  length = 0;
  private readonly parts: Buffer[] = [];

  constructor(head: string) {
    this.text(head);
  }

  text(text: string): void {
    this.part(Buffer.from(text, 'latin1'));
  }

  object({ number, dictionary, data }: Stream): void {
    this.text(`${number} 0 obj\n${dictionary}\nstream\n`);
    this.part(data);
    this.text('\nendstream\nendobj\n');
  }

  bytes(): Buffer {
    return Buffer.concat(this.parts);
  }

  /** SHA-256 of what was written until now, hexadecimal. */
  hash(): string {
    const hash = createHash('sha256');
    for (const part of this.parts) hash.update(part);
    return hash.digest('hex');
  }

  private part(bytes: Buffer): void {
    this.parts.push(bytes);
    this.length += bytes.length;
  }
}

function crossReferences(placed: readonly Placed[]): Buffer {
  const rows = Buffer.alloc(7 * placed.length);
  for (const [number, { kind, at, index }] of placed.entries()) {
    rows.writeUInt8(number === 0 ? 0 : kind, 7 * number);
    rows.writeUInt32BE(at, 7 * number + 1);
    rows.writeUInt16BE(number === 0 ? 0xffff : index, 7 * number + 5);
  }
  return deflateSync(rows);
}

/** A text string (7.9.2.2): literal where ASCII is enough, else UTF-16 with its byte order mark. */
export function textString(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return `(${value.replace(/[\\()]/g, '\\$&')})`;
  return `<feff${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`;
}
