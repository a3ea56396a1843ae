/** Streams of fonts that are no content, though they may look like it: programs, and maps of glyphs. */
import type { PdfDocument } from '../pdf/document.ts';
import { type PDFDict, PDFName, type PDFRawStream, streamAt } from '../pdf/objects.ts';
import { PROGRAMS } from './fontPrograms.ts';
import { walkObjects } from './objectWalk.ts';

export const GLYPH_MAP = 'CIDToGIDMap';
const KEYS = [...PROGRAMS, GLYPH_MAP];

/** By the dictionaries that name them, which say as what: a stream need not say what it is. */
export function fontStreams(document: PdfDocument): ReadonlyMap<PDFRawStream, string> {
  const found = new Map<PDFRawStream, string>();
  const dict = (dict: PDFDict) => {
    for (const key of KEYS) {
      const stream = dict.has(PDFName.of(key)) ? streamAt(document, dict, key) : undefined;
      if (stream !== undefined) found.set(stream, key);
    }
  };
  walkObjects(document, { dict });
  return found;
}

/**
 * A glyph map without numbers that count up. The glyphs of a subset are numbered in the order of their characters, so that
 * the map of every font counts, and where a number such as 0123 4567 was removed it seems to tell that. Any other text
 * in it stays: no name counts up.
 */
export function withoutCounting(map: Uint8Array): Uint8Array {
  const left = map.slice();
  let before = 0;
  for (let at = 0; at + 1 < map.length; at += 2) {
    const glyph = 256 * map[at]! + map[at + 1]!;
    if (glyph === 0) continue;
    if (glyph === before + 1) left.fill(0, at, at + 2);
    before = glyph;
  }
  return left;
}
