/**
 * Writes a rewritten document as a new file: only what is reachable from its trailer, one revision, nothing
 * between objects, unencrypted, with a new ID from its own content (failure classes 33–38, 62). Same
 * rewrite, same bytes.
 */
import { type PDFObject, PDFRawStream } from './objects.ts';
import type { Rewrite } from './rewrite.ts';
import { ByteSink } from './write/byteSink.ts';
import { withoutCryptFilter } from './write/cryptFilter.ts';
import { type Numbering, numberReachable } from './write/numbering.ts';
import { packObjects } from './write/objectStreams.ts';
import { writeObject, writeStream } from './write/writeObject.ts';
import { type FilePlaces, writeTable, writeXrefStream } from './write/xref.ts';

export interface SaveOptions {
  /** Object and cross-reference streams (7.5.7, 7.5.8): from PDF 1.5 on; PDF/A-1 forbids them. */
  readonly compactObjects?: boolean;
}

export function save(rewrite: Rewrite, options: SaveOptions = {}): Uint8Array {
  const { document } = rewrite;
  const compact = options.compactObjects ?? versionNumber(document.version) >= 1.5;
  const trailer = new Map<string, PDFObject>([['Root', document.catalogRef], ...rewrite.trailer]);
  const numbering = numberReachable(rewrite, [...trailer.values()]);
  const sink = new ByteSink(Math.max(1 << 16, document.bytes.length));
  sink.text(
    `%PDF-${compact && versionNumber(document.version) < 1.5 ? '1.5' : document.version}\n`,
  );
  sink.bytes(BINARY_COMMENT);
  const places = writeBody(sink, rewrite, numbering, compact);
  const id = document.ports.sha256(sink.view()).slice(0, 32);
  const entries = trailerText(trailer, numbering, id);
  const start = sink.length;
  if (compact) writeXrefStream(sink, places, entries, document.ports);
  else writeTable(sink, places, entries);
  sink.text(`startxref\n${start}\n%%EOF\n`);
  return sink.view().slice();
}

/** Tells transfer programs that the file is binary (7.5.2). */
const BINARY_COMMENT = new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

function versionNumber(version: string): number {
  const number = Number.parseFloat(version);
  return Number.isFinite(number) ? number : 1.4;
}

function writeBody(
  sink: ByteSink,
  rewrite: Rewrite,
  numbering: Numbering,
  compact: boolean,
): FilePlaces {
  const places: FilePlaces = { offsets: new Map(), packed: new Map(), count: 0 };
  const plain: number[] = [];
  numbering.objects.forEach((object, i) => {
    if (object instanceof PDFRawStream) {
      places.offsets.set(i + 1, sink.length);
      sink.text(`${i + 1} 0 obj\n`);
      const stream = withoutCryptFilter(rewrite, object);
      writeStream(sink, stream, rewrite.document.rawBytes(object), numbering);
      sink.text('\nendobj\n');
    } else plain.push(i + 1);
  });
  places.count = numbering.objects.length;
  if (compact) packObjects(sink, plain, numbering, places, rewrite.document.ports);
  else for (const number of plain) writePlain(sink, number, numbering, places);
  return places;
}

function writePlain(
  sink: ByteSink,
  number: number,
  numbering: Numbering,
  places: FilePlaces,
): void {
  const object = numbering.objects[number - 1];
  if (object === undefined) return;
  places.offsets.set(number, sink.length);
  sink.text(`${number} 0 obj\n`);
  writeObject(sink, object, numbering);
  sink.text('\nendobj\n');
}

function trailerText(
  trailer: ReadonlyMap<string, PDFObject>,
  numbering: Numbering,
  id: string,
): string {
  const sink = new ByteSink(256);
  for (const [name, value] of trailer) {
    if (name === 'ID' || name === 'Size' || name === 'Encrypt') continue;
    sink.text(`/${name} `);
    writeObject(sink, value, numbering);
  }
  sink.text(`/ID[<${id}><${id}>]`);
  return String.fromCharCode(...sink.view());
}
