/**
 * Boxes that somebody drew over a scan before (class 26), and what was cropped off an image (class 18): who reviews the page does
 * not see it, and it goes out with the file. A person is told; what was asked for is proved all the same.
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
  const told = { severity: 'warning', page: page.number } as const;
  const findings: Finding[] = leaks.length > 0 ? [{ code: 'image-under-box', ...told }] : [];
  if (walked.device.cropsImage) findings.push({ code: 'image-cropped', ...told });
  return findings;
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
