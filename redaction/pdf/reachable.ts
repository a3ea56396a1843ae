/** What of a file a reader can get at from its trailer, and what lies in it besides. */
import type { PdfDocument } from './document.ts';
import { LoadedDocument } from './loadedDocument.ts';
import {
  entriesOf,
  PDFArray,
  PDFDict,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  type Resolver,
} from './objects.ts';
import { EntryKind } from './xref/entries.ts';

/**
 * Calls `visit` once for every indirect object that `roots` lead to, in the order in which the
 * references stand. `visit` may answer false to leave out what only that object leads to.
 */
export function walkReachable(
  from: Resolver,
  roots: readonly PDFObject[],
  visit: (ref: PDFRef, object: PDFObject) => unknown,
): void {
  const seen = new Set<PDFRef>();
  const pending: PDFRef[] = [];
  for (const root of roots) collectRefs(root, (ref) => pending.push(ref));
  pending.reverse();
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    if (seen.has(ref)) continue;
    seen.add(ref);
    const object = from.resolve(ref);
    if (object === undefined || visit(ref, object) === false) continue;
    const start = pending.length;
    collectRefs(object, (next) => {
      if (!seen.has(next)) pending.push(next);
    });
    reverseFrom(pending, start);
  }
}

/** The references in an object, not following them. */
export function collectRefs(object: PDFObject, found: (ref: PDFRef) => unknown): void {
  if (object instanceof PDFRef) found(object);
  else if (object instanceof PDFArray) {
    const size = object.size();
    for (let i = 0; i < size; i++) collectRefs(object.get(i), found);
  } else if (object instanceof PDFDict) {
    for (const value of entriesOf(object).values()) collectRefs(value, found);
  } else if (object instanceof PDFRawStream) collectRefs(object.dict, found);
}

function reverseFrom(list: PDFRef[], start: number): void {
  for (let a = start, b = list.length - 1; a < b; a++, b--) {
    const first = list[a]!;
    list[a] = list[b]!;
    list[b] = first;
  }
}

/**
 * Objects that the cross-reference tables name and nothing leads to (failure classes 34 and 36). The
 * streams that hold the tables and the objects themselves do not count.
 */
export function unreachable(document: PdfDocument): PDFRef[] {
  const reached = new Set<PDFRef>();
  walkReachable(document, [document.trailer], (ref) => reached.add(ref));
  const structural = structuralNumbers(document);
  const left: PDFRef[] = [];
  for (const ref of document.refs()) {
    if (!reached.has(ref) && !structural.has(ref.objectNumber)) left.push(ref);
  }
  return left;
}

/** Numbers of object streams in use and of cross-reference streams: by the tables, not by what they say of themselves. */
export function structuralNumbers(document: PdfDocument): ReadonlySet<number> {
  const numbers = new Set<number>();
  if (!(document instanceof LoadedDocument)) return numbers;
  const { entries } = document.store;
  const sections = new Set(document.sections.map((section) => section.streamNumber));
  for (const number of entries.numbers()) {
    if (entries.kind(number) === EntryKind.InStream) numbers.add(entries.position(number));
    else if (sections.has(number)) numbers.add(number);
  }
  return numbers;
}
