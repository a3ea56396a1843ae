/**
 * Contents that the file holds and no page draws (classes 34, 36 and 37): a program that replaced a page's content and wrote all
 * objects back left the old one, or a form or image of it in the page's resources, for whoever opens the file in an editor.
 */
import { contentReadings } from '../../extract/contentText.ts';
import type { Finding, Leak } from '../../model/outcome.ts';
import { searchKey, wordsIn } from '../../model/removedText.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { key, nameAt, numberAt, PDFDict, type PDFObject, PDFRawStream } from '../../pdf/objects.ts';
import { staleStreams } from '../../pdf/outside.ts';
import { unreachable } from '../../pdf/reachable.ts';

/** Letters of a word that tells. */
const SHORTEST = 4;
/** Pixels on a side: smaller images are ornaments. */
const SMALLEST_IMAGE = 32;
/** Resources of so many pages are tried: most files have one set of fonts. */
const MOST_PAGES = 8;

/** `drawn`: by any page, seen or not. `shown` gives the text of all pages; asked only where something is left over. */
export function leftovers(
  document: PdfDocument,
  drawn: ReadonlySet<PDFRawStream>,
  shown: () => readonly string[],
): { readonly leaks: Leak[]; readonly findings: Finding[] } {
  const streams = undrawn(document, drawn);
  const texts = streams.filter(({ stream }) => mayBeContent(document, stream.dict));
  const leaks = texts.length === 0 ? [] : untold(document, texts, shown());
  const hasImage = streams.some(({ stream }) => isImage(document, stream.dict));
  return {
    leaks,
    findings: hasImage ? [{ code: 'leftover-image', severity: 'warning' }] : [],
  };
}

/** What nothing leads to, and of the rest the forms and images that are no part of an image that is drawn. */
function undrawn(document: PdfDocument, drawn: ReadonlySet<PDFRawStream>): Left[] {
  const lost = new Set(unreachable(document).map((ref) => ref.objectNumber));
  const left: Left[] = [];
  const parts = new Set<PDFObject | undefined>();
  for (const ref of document.refs()) {
    const stream = document.get(ref);
    if (stream instanceof PDFDict) parts.add(document.resolve(stream.get(THUMB)));
    if (!(stream instanceof PDFRawStream)) continue;
    for (const part of PARTS) parts.add(document.resolve(stream.dict.get(part)));
    const isObject = DRAWN.has(nameAt(document, stream.dict, 'Subtype') ?? '');
    if (lost.has(ref.objectNumber) || (isObject && !drawn.has(stream))) left.push({ ref, stream });
  }
  for (const stream of stale(document)) left.push({ ref: undefined, stream });
  return left.filter(({ stream }) => !parts.has(stream));
}

/** Earlier states of objects, unless the file is too odd to part them from the rest. */
function stale(document: PdfDocument): readonly PDFRawStream[] {
  try {
    return staleStreams(document);
  } catch {
    return [];
  }
}

const DRAWN = new Set(['Form', 'Image']);
const PARTS = [key('SMask'), key('Mask')];
const THUMB = key('Thumb');

interface Left {
  /** None for bytes that the tables do not name. */
  readonly ref: { toString(): string } | undefined;
  readonly stream: PDFRawStream;
}

function untold(document: PdfDocument, texts: readonly Left[], shown: readonly string[]): Leak[] {
  const words = new Set(shown.flatMap((text) => wordsIn(text).map(searchKey)));
  const all = shown.map(searchKey).join(' ');
  const isKnown = (word: string) => words.has(word) || all.includes(word);
  return texts
    .filter(({ stream }) => wordsOf(document, stream).some((word) => !isKnown(word)))
    .map(({ ref }) => ({
      code: 'unreachable-object',
      failureClass: ref === undefined ? 37 : 34,
      ...(ref && { object: ref.toString() }),
    }));
}

/** As the fonts of some page read it: of several readings the one with most words. */
function wordsOf(document: PdfDocument, stream: PDFRawStream): readonly string[] {
  const sets = new Set(document.pages.slice(0, MOST_PAGES).map(({ resources }) => resources));
  const readings = [...sets].map((resources) => {
    const [lines = ''] = contentReadings(document, stream, resources);
    return wordsIn(lines)
      .map(searchKey)
      .filter((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word));
  });
  return readings.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Content streams have no type; forms and patterns say what they are. */
function mayBeContent(document: PdfDocument, dict: PDFDict): boolean {
  if (nameAt(document, dict, 'Type') === 'XObject' || nameAt(document, dict, 'Subtype') === 'Form')
    return nameAt(document, dict, 'Subtype') === 'Form';
  return (
    nameAt(document, dict, 'Type') === undefined &&
    numberAt(document, dict, 'Length1') === undefined
  );
}

function isImage(document: PdfDocument, dict: PDFDict): boolean {
  const isLarge = ['Width', 'Height'].every(
    (side) => (numberAt(document, dict, side) ?? 0) >= SMALLEST_IMAGE,
  );
  return isLarge && nameAt(document, dict, 'Subtype') === 'Image';
}
