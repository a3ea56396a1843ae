/**
 * Pages without marks of a file that any program made: what they show is what the original shows. Streams that are the
 * same byte for byte prove it; where a program wrote them anew, glyphs, what is painted and pixels are compared as on marked pages.
 */
import { releaseGlyphs } from '../extract/glyphArrays.ts';
import type { Display, Rect } from '../model/geometry.ts';
import type { Leak } from '../model/outcome.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { Fate } from './fates.ts';
import { noMarks } from './marks.ts';
import { compareOperations } from './operations.ts';
import { compareGeometry, StreamTwins } from './pages.ts';
import { comparePixels } from './pixels.ts';
import { placesOf } from './places.ts';
import { readTraced } from './reading.ts';
import { readableBytes, withSecondPair } from './secondPair.ts';
import type { SecondReader } from './secondReader.ts';
import { compareGlyphs } from './survivors.ts';
import { vanishedAnnotations } from './vanished.ts';

/** `marked`: numbers of the pages that are judged by their marks. One leak a page. */
export function unmarkedLeaks(
  original: PdfDocument,
  output: PdfDocument,
  marked: ReadonlySet<number>,
  secondReader: SecondReader,
): Leak[] {
  const comparison = new PageComparison(original, output, secondReader);
  const leaks = compareGeometry(original, output);
  const resized = new Set(leaks.map(({ page }) => page));
  for (const page of original.pages) {
    const twin = output.pages[page.number - 1];
    if (twin === undefined || marked.has(page.number) || resized.has(page.number)) continue;
    leaks.push(...comparison.leaksOf(page, twin));
  }
  return leaks;
}

class PageComparison {
  private readonly original: PdfDocument;
  private readonly output: PdfDocument;
  private readonly secondReader: SecondReader;
  private readonly twins: StreamTwins;
  private readonly prints = [
    new Map<PDFRawStream, string>(),
    new Map<PDFRawStream, string>(),
  ] as const;

  constructor(original: PdfDocument, output: PdfDocument, secondReader: SecondReader) {
    this.original = original;
    this.output = output;
    this.secondReader = secondReader;
    this.twins = new StreamTwins(original, output);
  }

  leaksOf(page: PdfPage, twin: PdfPage): Leak[] {
    try {
      const isSame =
        this.twins.comparePage(page, twin).length === 0 || this.showsTheSame(page, twin);
      return isSame ? [] : [{ code: 'untouched-page-changed', page: page.number }];
    } catch (error) {
      const detail = error instanceof Error ? error.name : 'unknown';
      return [{ code: 'verification-impossible', page: page.number, detail }];
    }
  }

  private showsTheSame(page: PdfPage, twin: PdfPage): boolean {
    const before = readTraced(this.original, page, this.prints[0]);
    const after = readTraced(this.output, twin, this.prints[1]);
    const marks = noMarks(page.number);
    const { leaks, fates } = compareGlyphs(before.glyphs, after.glyphs, marks);
    const vanished = vanishedAnnotations(this.original, this.output, page.number);
    const textGoes = !fates.includes(Fate.Stays);
    const places = { ...placesOf(page.geometry, marks, vanished), textGoes };
    const operations = compareOperations(page.number, before.steps, after.steps, places);
    releaseGlyphs(before.glyphs);
    releaseGlyphs(after.glyphs);
    if (leaks.length > 0 || operations.length > 0) return false;
    return this.looksTheSame(page, vanished);
  }

  /** Colours and clips may be set in many ways. */
  private looksTheSame(page: PdfPage, vanished: readonly Rect<Display>[]): boolean {
    const { original, secondReader } = this;
    const files = { original, output: readableBytes(this.output), secondReader };
    return withSecondPair(files, ({ before, after }) => {
      return comparePixels(before, after, page.geometry, vanished).length === 0;
    });
  }
}
