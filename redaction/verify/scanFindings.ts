/**
 * Boxes that somebody drew over a scan before (class 26): who reviews the page sees them as redacted, and what they hide goes out
 * with the file. A person is told; what was asked for is proved all the same.
 */
import { releaseGlyphs } from '../extract/glyphArrays.ts';
import type { Finding } from '../model/outcome.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { dictAt, nameAt, numberAt, type PDFDict, PDFRawStream } from '../pdf/objects.ts';
import { scanLeaks } from './examine/scanBoxes.ts';
import { walkPage } from './examine/walkedPage.ts';
import type { SecondDocument, SecondReader } from './secondReader.ts';

/** Pixels: no scan of a page has fewer. */
const SCAN = 200_000;
/** Forms within forms. */
const DEEPEST = 3;

export function scanFindings(
  output: PdfDocument,
  second: SecondDocument,
  reader: SecondReader,
): Finding[] {
  return output.pages
    .filter((page) => mayBeScan(output, page.resources, 0))
    .flatMap((page) => findingsOf(output, page, second, reader));
}

function findingsOf(
  output: PdfDocument,
  page: PdfPage,
  second: SecondDocument,
  reader: SecondReader,
): Finding[] {
  const walked = walkPage(output, page);
  const { leaks } = scanLeaks(output, page, walked, second, reader);
  releaseGlyphs(walked.glyphs);
  const { number } = page;
  return leaks.length === 0 ? [] : [{ code: 'image-under-box', severity: 'warning', page: number }];
}

/** Text pages are not walked once more. */
function mayBeScan(document: PdfDocument, resources: PDFDict | undefined, depth: number): boolean {
  const objects = resources && dictAt(document, resources, 'XObject');
  if (objects === undefined || depth > DEEPEST) return false;
  return objects.values().some((value) => {
    const stream = document.resolve(value);
    if (!(stream instanceof PDFRawStream)) return false;
    const { dict } = stream;
    if (nameAt(document, dict, 'Subtype') === 'Form')
      return mayBeScan(document, dictAt(document, dict, 'Resources'), depth + 1);
    const [width, height] = ['Width', 'Height'].map((side) => numberAt(document, dict, side) ?? 0);
    return width! * height! >= SCAN;
  });
}
