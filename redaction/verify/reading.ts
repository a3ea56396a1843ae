/**
 * One walk of a page for both proofs: its glyphs, and what it paints besides them. No layout, and no flag
 * Duplicate: `survivors.ts` looks for twins itself.
 */
import { GlyphDevice } from '../extract/glyphDevice.ts';
import { interpretPage } from '../extract/interpreter.ts';
import type { Rect, User } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { PatternText } from './patternText.ts';
import { EmptyReplacements } from './replacements.ts';
import { type Step, TraceDevice } from './trace.ts';

export interface TracedPage {
  readonly glyphs: PageGlyphs;
  readonly steps: readonly Step[];
  /** Sequences that tell a text and show nothing. */
  readonly emptyReplacements: number;
  /** Texts of patterns of many cells that are painted in areas. */
  readonly patternTexts: number;
}

/** Its glyphs are lent: `releaseGlyphs` when the page is proved. `prints` keeps fingerprints of streams over the pages of one document; `areas` as in `TraceDevice`. */
export function readTraced(
  document: PdfDocument,
  page: PdfPage,
  prints: Map<PDFRawStream, string>,
  areas: readonly Rect<User>[] = [],
): TracedPage {
  const text = new GlyphDevice(page.geometry);
  const trace = new TraceDevice(document, prints, areas);
  const replacements = new EmptyReplacements();
  const patterns = new PatternText(areas);
  const { uses } = interpretPage(document, page, {
    operation: (operation, state, use) => trace.operation(operation, state, use),
    show: (event) => {
      text.show(event);
      patterns.show(event.use, event.count);
      if (event.count > 0) replacements.paint();
    },
    paintPath: (event) => {
      trace.paintPath(event);
      patterns.paintPath(event);
      replacements.paint();
    },
    paintImage: (event) => {
      trace.paintImage(event);
      replacements.paint();
    },
    paintShading: (event) => {
      trace.paintShading(event);
      replacements.paint();
    },
    beginMarkedContent: (event) => replacements.begin(event),
    endMarkedContent: () => replacements.end(),
    enterUse: (event) => {
      trace.enterUse(event);
      patterns.enterUse(event);
      return text.enterUse(event);
    },
  });
  const { steps } = trace;
  const patternTexts = patterns.count;
  const glyphs = text.lentGlyphs(uses);
  return { glyphs, steps, emptyReplacements: replacements.count, patternTexts };
}
