/** Bytes of a file that belong to nothing its cross-reference tables name (failure classes 33, 35, 37). */
import { RedactionError } from '../model/errors.ts';
import type { PdfDocument } from './document.ts';
import { LoadedDocument } from './loadedDocument.ts';
import { PDFNumber, PDFRawStream, type PDFRef } from './objects.ts';
import { isDigit, isWhiteSpace, matches, skipSpace } from './syntax/characters.ts';
import { readHeader, readIndirect } from './syntax/indirect.ts';
import { EntryKind } from './xref/entries.ts';

export interface OutsideSpan {
  /** `stale-object`: an object stream holds an object that the tables look for elsewhere. */
  readonly kind: 'before-header' | 'between-objects' | 'after-end' | 'stale-object';
  /** Byte range of the file; for `stale-object` empty. */
  readonly start: number;
  readonly end: number;
  /** `12 0 R` for `stale-object`: the object stream. */
  readonly object?: string;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Everything between the header, the objects in use, the cross-reference sections and `%%EOF` that is
 * more than white space: earlier revisions, comments, rests of editing. Nothing in a file that `save` wrote.
 */
export function outsideObjects(document: PdfDocument): OutsideSpan[] {
  if (!(document instanceof LoadedDocument)) return [];
  const base = document.bytes.length - document.store.bytes.length;
  const spans: OutsideSpan[] = [];
  if (base > 0) spans.push({ kind: 'before-header', start: 0, end: base });
  const { bytes } = document.store;
  let at = afterHeader(bytes);
  for (const { start, end } of extentsInOrder(document)) {
    if (start > at) pushGap(spans, bytes, at, start, base, 'between-objects');
    at = Math.max(at, end);
  }
  pushGap(spans, bytes, at, bytes.length, base, 'after-end');
  return [...spans, ...staleObjects(document)];
}

/** Streams in those bytes: what an object held before a program wrote it anew, or one that the tables no longer name. */
export function staleStreams(document: PdfDocument): PDFRawStream[] {
  if (!(document instanceof LoadedDocument) || document.encrypted) return [];
  const { bytes } = document.store;
  const base = document.bytes.length - bytes.length;
  const settings = {
    context: document.store.context,
    refTo: (number: number, generation: number) => document.store.refTo(number, generation),
  };
  const found: PDFRawStream[] = [];
  for (const { kind, start, end } of outsideObjects(document)) {
    if (kind !== 'between-objects' && kind !== 'after-end') continue;
    for (let at = start - base; at < end - base; ) {
      const header = isDigit(bytes[at]) ? readHeader(bytes, at) : undefined;
      if (header === undefined) {
        at++;
        continue;
      }
      const { object, end: next } = readIndirect(bytes, header.end, settings, (ref) =>
        lengthOf(document, ref),
      );
      if (object instanceof PDFRawStream) found.push(object);
      at = Math.max(next, header.end);
    }
  }
  return found;
}

function lengthOf(document: PdfDocument, ref: PDFRef): number | undefined {
  const length = document.resolve(ref);
  return length instanceof PDFNumber ? length.asNumber() : undefined;
}

function extentsInOrder(document: LoadedDocument): Extent[] {
  const { store, sections } = document;
  const extents: Extent[] = [...sections];
  // Objects do not overlap, unless someone wants this loop to take for ever.
  let readable = store.bytes.length * 2;
  for (const number of store.entries.numbers()) {
    const extent = store.extentOf(number);
    if (extent === undefined) continue;
    extents.push(extent);
    readable -= extent.end - extent.start;
    if (readable < 0) throw new RedactionError('limit-exceeded', { detail: 'overlapping objects' });
  }
  return extents.sort((a, b) => a.start - b.start);
}

/** `%PDF-1.7`, and the comment of up to eight bytes over 127 that should follow it (7.5.2). */
function afterHeader(bytes: Uint8Array): number {
  if (!matches(bytes, 0, '%PDF-')) return 0;
  const start = skipStructure(bytes, 8, bytes.length);
  if (bytes[start] !== 0x25 || (bytes[start + 1] ?? 0) < 128) return 8;
  let at = start + 1;
  while (at < start + 9 && (bytes[at] ?? 0) >= 128) at++;
  return at;
}

function pushGap(
  spans: OutsideSpan[],
  bytes: Uint8Array,
  from: number,
  to: number,
  base: number,
  kind: OutsideSpan['kind'],
): void {
  const start = skipStructure(bytes, from, to);
  if (start < to) spans.push({ kind, start: start + base, end: to + base });
}

/** Passes over white space, `startxref` with its number, and `%%EOF`. */
function skipStructure(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  for (;;) {
    const before = at;
    while (at < to && isWhiteSpace(bytes[at])) at++;
    if (matches(bytes, at, '%%EOF')) at += 5;
    else if (matches(bytes, at, 'startxref')) {
      at = skipSpace(bytes, at + 9);
      while (isDigit(bytes[at])) at++;
    }
    if (at >= to) return to;
    if (at === before) return at;
  }
}

function staleObjects(document: LoadedDocument): OutsideSpan[] {
  const { store } = document;
  const { entries } = store;
  const containers = new Set<number>();
  for (const number of entries.numbers())
    if (entries.kind(number) === EntryKind.InStream) containers.add(entries.position(number));
  const spans: OutsideSpan[] = [];
  for (const container of containers) {
    const numbers = store.container(container)?.numbers ?? [];
    const stale = numbers.some(
      (number) =>
        entries.kind(number) !== EntryKind.InStream || entries.position(number) !== container,
    );
    const object = store.refTo(container, 0).toString();
    if (stale) spans.push({ kind: 'stale-object', start: 0, end: 0, object });
  }
  return spans;
}
