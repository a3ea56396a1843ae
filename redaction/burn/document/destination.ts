/**
 * Destinations (ISO 32000-2, 12.3.2). Names of destinations tell what stood on the page (Word puts heading
 * text there), so every destination by name becomes the explicit one it stands for and the names go.
 */
import {
  bytesOf,
  dictAt,
  entry,
  key,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '../../pdf/objects.ts';
import { latin1 } from './hiddenText.ts';
import { readNameTree } from './nameTree.ts';
import type { Scrubbing } from './scrubbing.ts';

export interface Destinations {
  /** The explicit destination behind a name, string, dictionary or array; undefined when it leads nowhere. */
  explicit(value: PDFObject | undefined): PDFArray | undefined;
}

const VIEWS = new Set(['XYZ', 'Fit', 'FitH', 'FitV', 'FitR', 'FitB', 'FitBH', 'FitBV']);

export function destinations(context: Pick<Scrubbing, 'document' | 'rewrite'>): Destinations {
  const { document, rewrite } = context;
  const pages = document.pages.map((p) => p.ref);
  const inTree = new Set(pages);
  let names: ReadonlyMap<string, PDFObject> | undefined;
  const named = (name: string): PDFObject | undefined => {
    names ??= readNames(context);
    return names.get(name);
  };
  const pageOf = (value: PDFObject | undefined): PDFRef | undefined => {
    if (value instanceof PDFRef && inTree.has(value)) return value;
    const number = rewrite.resolve(value);
    return number instanceof PDFNumber ? pages[number.asNumber()] : undefined;
  };
  const ofArray = (array: PDFArray): PDFArray | undefined => {
    const [target, ...view] = array.asArray();
    const page = pageOf(target);
    return page && rewrite.array([page, ...explicitView(context, view)]);
  };
  return { explicit: (value) => follow(context, value, named, ofArray) };
}

function follow(
  context: Pick<Scrubbing, 'rewrite'>,
  start: PDFObject | undefined,
  named: (name: string) => PDFObject | undefined,
  ofArray: (array: PDFArray) => PDFArray | undefined,
): PDFArray | undefined {
  let value = context.rewrite.resolve(start);
  for (let hops = 0; hops < 8; hops++) {
    if (value instanceof PDFArray) return ofArray(value);
    if (value instanceof PDFDict) value = entry(context.rewrite, value, 'D');
    else {
      const name = nameOf(value);
      if (name === undefined) return undefined;
      value = context.rewrite.resolve(named(name));
    }
  }
  return undefined;
}

function nameOf(value: PDFObject | undefined): string | undefined {
  const bytes = value instanceof PDFName ? value.asBytes() : bytesOf(value);
  return bytes && latin1(bytes);
}

/** Table 149: the kind of view and its numbers; what is not in the table shows the whole page. */
function explicitView(
  context: Pick<Scrubbing, 'rewrite'>,
  view: readonly PDFObject[],
): readonly PDFObject[] {
  const [kind, ...numbers] = view.map((v) => context.rewrite.resolve(v));
  if (!(kind instanceof PDFName) || !VIEWS.has(kind.decodeText())) return [key('Fit')];
  return [kind, ...numbers.slice(0, 4).map((n) => (n instanceof PDFNumber ? n : PDFNull))];
}

/** Both places for names: the name tree (PDF 1.2) and the catalog's Dests dictionary (PDF 1.1). */
function readNames(context: Pick<Scrubbing, 'document' | 'rewrite'>): Map<string, PDFObject> {
  const { document, rewrite } = context;
  const names = dictAt(rewrite, document.catalog, 'Names');
  const found = readNameTree(rewrite, names && dictAt(rewrite, names, 'Dests'));
  for (const [name, value] of dictAt(rewrite, document.catalog, 'Dests')?.entries() ?? []) {
    const text = latin1(name.asBytes());
    if (!found.has(text)) found.set(text, value);
  }
  return found;
}

/** Left and top of the view where the destination tells them (XYZ, FitH, FitBH, FitR). */
export function viewPoint(destination: PDFArray): { readonly x?: number; readonly y?: number } {
  const [, kind, ...rest] = destination.asArray();
  const numbers = rest.map((n) => (n instanceof PDFNumber ? n.asNumber() : undefined));
  const name = kind instanceof PDFName ? kind.decodeText() : '';
  if (name === 'XYZ') return point(numbers[0], numbers[1]);
  if (name === 'FitH' || name === 'FitBH') return point(undefined, numbers[0]);
  if (name === 'FitR') return point(numbers[0], numbers[3]);
  return {};
}

function point(x: number | undefined, y: number | undefined): { x?: number; y?: number } {
  return { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) };
}

/** How many named destinations the document has. */
export function countNames(context: Pick<Scrubbing, 'document' | 'rewrite'>): number {
  return readNames(context).size;
}
