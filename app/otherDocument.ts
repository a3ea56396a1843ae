/**
 * Is the checked file a redacted version of the given original at all? Comparing with the wrong file finds nothing left
 * of it, and would call anything clean.
 */
import {
  extractText,
  type PdfDocument,
  type PdfPage,
  readWords,
  type SecondImage,
  type SecondReader,
} from '../redaction/index.ts';

/** Words fewer than these tell nothing: then the look of the first page is compared. */
const FEWEST_WORDS = 8;
/** Share of the output's words, and of the original's ink, that has to be found in the other. */
const SHARE = 0.5;
const PAGES = 3;
const PIXELS_PER_POINT = 0.5;
const INK = 160;

export function isOtherDocument(
  original: PdfDocument,
  output: PdfDocument,
  reader: SecondReader,
): boolean {
  if (original.pages.length !== output.pages.length) return true;
  if (isKnown(wordsOf(original, readWords), wordsOf(output, readWords))) return false;
  // Letters drawn in another order than they are read are words only where the page is laid out, which takes long.
  const [before, after] = [wordsOf(original, laidOut), wordsOf(output, laidOut)];
  if (total(after) >= FEWEST_WORDS) return !isKnown(before, after);
  return total(before) < FEWEST_WORDS && looksOther(original, output, reader);
}

type Words = ReadonlyMap<string, number>;

/** The output has words enough, and most of them are the original's. */
function isKnown(before: Words, after: Words): boolean {
  let found = 0;
  for (const [word, count] of after) found += Math.min(count, before.get(word) ?? 0);
  const all = total(after);
  return all >= FEWEST_WORDS && found >= SHARE * all;
}

function laidOut(document: PdfDocument, { number }: PdfPage): string {
  return extractText(document, number).value.text;
}

/** Of the first pages: a document is known by them. */
function wordsOf(document: PdfDocument, textOf: typeof laidOut): Words {
  const counts = new Map<string, number>();
  for (const page of document.pages.slice(0, PAGES)) {
    for (const word of textOf(document, page).match(/\p{L}{3,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Words): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Scans: boxes add ink and take none away but where they are white. */
function looksOther(original: PdfDocument, output: PdfDocument, reader: SecondReader): boolean {
  const [a, b] = [original, output].map((document) => firstPage(document, reader));
  if (a === undefined || b === undefined) return false;
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return true;
  let [ink, kept] = [0, 0];
  for (let p = 0; p + 3 < Math.min(a.pixels.length, b.pixels.length); p += 4) {
    if ((a.pixels[p] ?? 255) >= INK) continue;
    ink++;
    if ((b.pixels[p] ?? 255) < INK) kept++;
  }
  return ink > 50 && kept < SHARE * ink;
}

/** Undefined where PDFium cannot open the file. */
function firstPage(document: PdfDocument, reader: SecondReader): SecondImage | undefined {
  try {
    const second = reader.open(document.bytes);
    try {
      return second.render(1, PIXELS_PER_POINT);
    } finally {
      second.close();
    }
  } catch {
    return undefined;
  }
}
