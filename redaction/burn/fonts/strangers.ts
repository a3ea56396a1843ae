import {
  arrayAt,
  dictAt,
  key,
  nameAt,
  PDFArray,
  PDFDict,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  streamAt,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

const FILES = ['FontFile', 'FontFile2', 'FontFile3'];

/**
 * Streams (font programs, ToUnicode maps and those of CIDs) that fonts other than `known` use in what is written, and
 * those of fonts that form fields write with: what such fonts show is not counted, so nothing of theirs
 * may be pruned.
 */
export function strangersStreams(
  rewrite: Rewrite,
  known: ReadonlySet<PDFDict>,
): ReadonlySet<PDFObject> {
  const streams = new Set<PDFObject>();
  const { document } = rewrite;
  const form = dictAt(rewrite, document.catalog, 'AcroForm');
  const resources = form && dictAt(rewrite, form, 'DR');
  const fieldFonts = resources && dictAt(rewrite, resources, 'Font');
  for (const [, value] of fieldFonts?.entries() ?? []) {
    const font = rewrite.resolve(value);
    if (font instanceof PDFDict) note(rewrite, font, streams);
  }
  for (const font of writtenFonts(rewrite)) {
    // A CIDFont is part of the Type0 font that names it.
    if (nameAt(rewrite, font, 'Subtype')?.startsWith('CIDFont')) continue;
    if (!known.has(font)) note(rewrite, font, streams);
  }
  return streams;
}

/** Font dictionaries that can be reached from the catalog; replaced ones as the original has them. */
function* writtenFonts(rewrite: Rewrite): Generator<PDFDict> {
  const { document } = rewrite;
  const seen = new Set<PDFObject>();
  const open: PDFObject[] = [document.catalogRef];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (object instanceof PDFRef) {
      const target = seen.has(object) ? undefined : rewrite.get(object);
      seen.add(object);
      if (target === undefined) continue;
      const original = document.get(object);
      if (original instanceof PDFDict && isFont(rewrite, original)) yield original;
      else open.push(target);
    } else if (object instanceof PDFDict) {
      if (isFont(rewrite, object)) yield object;
      else pushInside(object.values(), open);
    } else if (object instanceof PDFArray) pushInside(object.asArray(), open);
    else if (object instanceof PDFRawStream) pushInside(object.dict.values(), open);
  }
}

/** References and containers only: names and numbers lead nowhere. */
function pushInside(values: Iterable<PDFObject>, open: PDFObject[]): void {
  for (const value of values) {
    if (
      value instanceof PDFRef ||
      value instanceof PDFDict ||
      value instanceof PDFArray ||
      value instanceof PDFRawStream
    ) {
      open.push(value);
    }
  }
}

function isFont(rewrite: Rewrite, dict: PDFDict): boolean {
  const has = dictAt(rewrite, dict, 'FontDescriptor') ?? arrayAt(rewrite, dict, 'DescendantFonts');
  return has !== undefined;
}

function note(rewrite: Rewrite, font: PDFDict, to: Set<PDFObject>): void {
  const descendant = rewrite.resolve(arrayAt(rewrite, font, 'DescendantFonts')?.asArray()[0]);
  noteUnder(rewrite, font, 'ToUnicode', to);
  if (descendant instanceof PDFDict) noteUnder(rewrite, descendant, 'CIDToGIDMap', to);
  for (const owner of [font, descendant]) {
    const descriptor =
      owner instanceof PDFDict ? dictAt(rewrite, owner, 'FontDescriptor') : undefined;
    if (descriptor === undefined) continue;
    for (const name of FILES) noteUnder(rewrite, descriptor, name, to);
  }
}

/** As it is written, and as the original has it: an earlier step may have cleaned the stream's dictionary. */
function noteUnder(rewrite: Rewrite, dict: PDFDict, name: string, to: Set<PDFObject>): void {
  const value = dict.get(key(name));
  const original = value instanceof PDFRef ? rewrite.document.get(value) : undefined;
  for (const stream of [streamAt(rewrite, dict, name), original])
    if (stream !== undefined) to.add(stream);
}
