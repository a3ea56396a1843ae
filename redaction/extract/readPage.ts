import type { Font } from '../font/font.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { GraphicRegion } from '../model/pageText.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { GlyphDevice } from './glyphDevice.ts';
import { type Interpretation, interpretPage } from './interpreter.ts';
import { annotationRegions, RegionCollector } from './regions.ts';
import { type Stroke, StrokeCollector } from './strokes.ts';
import type { WalkMemory } from './walkMemory.ts';

/** A page's glyphs before layout, with what the walk met. */
export interface PageReading {
  readonly glyphs: PageGlyphs;
  /** The fonts behind `glyphs.fonts`, in the same order. */
  readonly fonts: readonly Font[];
  readonly regions: readonly GraphicRegion[];
  readonly strokes: readonly Stroke[];
  readonly interpretation: Interpretation;
}

/**
 * Walks the page once and collects its glyphs and graphic regions. `lent` glyphs have no flag Duplicate, and are to
 * be released (`releaseGlyphs`) when the page is done. `memory`: it will be walked again.
 */
export function readPage(
  document: PdfDocument,
  page: PdfPage,
  lent = false,
  memory?: WalkMemory,
): PageReading {
  const device = new GlyphDevice(page.geometry);
  const collector = new RegionCollector(page.geometry);
  const strokes = new StrokeCollector(page.geometry);
  const interpretation = interpretPage(
    document,
    page,
    {
      enterUse: (event) => device.enterUse(event),
      show: (event) => device.show(event),
      paintPath: (event) => {
        collector.paintPath(event);
        strokes.paintPath(event);
      },
      paintImage: (event) => collector.paintImage(event),
    },
    memory,
  );
  const regions = [...collector.regions(), ...annotationRegions(document, page)];
  const glyphs = lent ? device.lentGlyphs(interpretation.uses) : device.glyphs(interpretation.uses);
  return { glyphs, fonts: device.fontsInOrder, regions, strokes: strokes.strokes, interpretation };
}
