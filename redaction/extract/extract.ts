import { RedactionError } from '../model/errors.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { Finding, Outcome } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import type { PageText } from '../model/pageText.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { markDuplicates } from './duplicates.ts';
import { releaseGlyphs } from './glyphArrays.ts';
import { GlyphDevice } from './glyphDevice.ts';
import { interpretPage } from './interpreter.ts';
import { layoutPage } from './layout/layoutPage.ts';
import { readPage } from './readPage.ts';
import type { Obstacle } from './walk.ts';

/** All that the stages after it know of a page. */
export interface ExtractedPage {
  readonly geometry: PageGeometry;
  readonly glyphs: PageGlyphs;
  readonly text: PageText;
}

/**
 * Reads one page (1-based): its glyphs in drawing order and its text in reading order. Tolerant: what cannot
 * be read gives a finding. Throws `limit-exceeded`, and `engine-defect` for a page that does not exist.
 */
export function extractPage(document: PdfDocument, pageNumber: number): Outcome<ExtractedPage> {
  const page = pageOf(document, pageNumber);
  const { glyphs, regions, strokes, interpretation } = readPage(document, page);
  const text = layoutPage(page.geometry, glyphs, regions, strokes);
  const findings = interpretation.obstacles.map(findingOf);
  return { value: { geometry: page.geometry, glyphs, text }, findings };
}

/** As `extractPage`, for who needs the text alone: the glyphs leave no garbage. */
export function extractText(document: PdfDocument, pageNumber: number): Outcome<PageText> {
  const page = pageOf(document, pageNumber);
  const { glyphs, regions, strokes, interpretation } = readPage(document, page, true);
  markDuplicates(glyphs);
  const value = layoutPage(page.geometry, glyphs, regions, strokes);
  releaseGlyphs(glyphs);
  return { value, findings: interpretation.obstacles.map(findingOf) };
}

/** As `extractPage`, for who needs the glyphs alone. */
export function extractGlyphs(document: PdfDocument, pageNumber: number): PageGlyphs {
  return readPage(document, pageOf(document, pageNumber)).glyphs;
}

/**
 * Lends a page's glyphs for the time of `use`; they have no flag Duplicate. Nothing of them may be kept but copies. What else
 * the page paints nobody hears.
 */
export function withGlyphs<T>(
  document: PdfDocument,
  pageNumber: number,
  use: (glyphs: PageGlyphs) => T,
): T {
  const page = pageOf(document, pageNumber);
  const text = new GlyphDevice(page.geometry);
  const { uses } = interpretPage(document, page, {
    show: (event) => text.show(event),
    enterUse: (event) => text.enterUse(event),
  });
  const glyphs = text.lentGlyphs(uses);
  try {
    return use(glyphs);
  } finally {
    releaseGlyphs(glyphs);
  }
}

function pageOf(document: PdfDocument, pageNumber: number): PdfPage {
  const page = document.pages[pageNumber - 1];
  if (page === undefined) throw new RedactionError('engine-defect', { page: pageNumber });
  return page;
}

function findingOf({ code, place }: Obstacle): Finding {
  const detail = place.detail ?? (place.offset === undefined ? undefined : String(place.offset));
  return {
    code,
    severity: 'warning',
    ...(place.page === undefined ? {} : { page: place.page }),
    ...(place.object === undefined ? {} : { object: place.object }),
    ...(detail === undefined ? {} : { detail }),
  };
}
