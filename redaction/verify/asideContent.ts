/**
 * Removed text in content that no page draws and that stays all the same (classes 13 and 43): looks of states that a field is
 * not in, glyph procedures, patterns. Where a page draws them the text is readable there, and no secret.
 */
import { contentReadings } from '../extract/contentText.ts';
import { textOfUnits } from '../model/codeUnits.ts';
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { dictAt, nameAt, numberAt, PDFDict, type PDFObject, PDFRawStream } from '../pdf/objects.ts';
import type { Location } from './objectWalk.ts';
import { isTelling } from './tellingContent.ts';

/** Of an annotation or a Type3 font. */
export function asideLeaks(
  document: PdfDocument,
  dict: PDFDict,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing) return [];
  const resources = dictAt(document, dict, 'Resources');
  return [...contentsOf(document, dict)]
    .filter((stream) => isTelling(document, stream, resources, secret))
    .map(() => leakAt(at, 43));
}

export function patternLeaks(
  document: PdfDocument,
  stream: PDFRawStream,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing || numberAt(document, stream.dict, 'PatternType') !== 1) return [];
  const readings = contentReadings(document, stream, undefined);
  return readings.some((text) => secret.isIn(text)) ? [leakAt(at, 13)] : [];
}

/** Resources of so many pages are tried: most files have one set of fonts. */
const MOST_PAGES = 8;

/** Any other stream that could be read as content and that no page draws: an earlier state of a page, under whatever key. */
export function contentLeaks(
  document: PdfDocument,
  stream: PDFRawStream,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing || pageContents(document).has(stream) || !showsText(document, stream))
    return [];
  const own = dictAt(document, stream.dict, 'Resources');
  const sets = own === undefined ? resourcesOf(document) : [own];
  const isTold = [...sets].some((resources) => isTelling(document, stream, resources, secret));
  return isTold ? [leakAt(at, 36)] : [];
}

function resourcesOf({ pages }: PdfDocument): ReadonlySet<PDFDict> {
  return new Set(pages.slice(0, MOST_PAGES).map(({ resources }) => resources));
}

const contents = new WeakMap<PdfDocument, ReadonlySet<PDFRawStream>>();

function pageContents(document: PdfDocument): ReadonlySet<PDFRawStream> {
  let known = contents.get(document);
  if (known === undefined) {
    known = new Set(document.pages.flatMap((page) => page.contents));
    contents.set(document, known);
  }
  return known;
}

/** Without lexing it: images, fonts and tables are many. */
function showsText(document: PdfDocument, stream: PDFRawStream): boolean {
  const { dict } = stream;
  if (
    nameAt(document, dict, 'Subtype') === 'Image' ||
    numberAt(document, dict, 'Length1') !== undefined
  )
    return false;
  try {
    return SHOWS.test(textOfUnits(document.decode(stream)));
  } catch {
    return false;
  }
}

const SHOWS = /[)>\]]\s*(?:T[jJ]|['"])/u;

function leakAt(at: Location, failureClass: number): Leak {
  const object = at.ref.toString();
  return { code: 'removed-text-in-stream', failureClass, object, detail: 'undrawn content' };
}

function* contentsOf(document: PdfDocument, dict: PDFDict): Generator<PDFRawStream> {
  const looks = dictAt(document, dict, 'AP');
  for (const look of looks?.values() ?? []) yield* streamsIn(document, look);
  if (nameAt(document, dict, 'Subtype') !== 'Type3') return;
  for (const procedure of dictAt(document, dict, 'CharProcs')?.values() ?? [])
    yield* streamsIn(document, procedure);
}

function* streamsIn(document: PdfDocument, slot: PDFObject): Generator<PDFRawStream> {
  const object = document.resolve(slot);
  if (object instanceof PDFRawStream) yield object;
  else if (object instanceof PDFDict)
    for (const state of object.values()) {
      const stream = document.resolve(state);
      if (stream instanceof PDFRawStream) yield stream;
    }
}
