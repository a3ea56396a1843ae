import type { Font } from '../font/font.ts';
import { type Rect, transformRect, type Unit, type User } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { PageGeometry } from '../model/page.ts';
import type { GraphicRegion } from '../model/pageText.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { Bounds } from './bounds.ts';
import type { ContentDevice } from './device.ts';
import { GlyphDevice } from './glyphDevice.ts';
import { type Interpretation, interpretPage } from './interpreter.ts';
import { annotationRegions, RegionCollector } from './regions.ts';
import { type Stroke, StrokeCollector } from './strokes.ts';
import type { WalkMemory } from './walkMemory.ts';
import type { Witness } from './witness.ts';

/** A page's glyphs before layout, with what the walk met. */
export interface PageReading {
  readonly glyphs: PageGlyphs;
  /** The fonts behind `glyphs.fonts`, in the same order. */
  readonly fonts: readonly Font[];
  readonly regions: readonly GraphicRegion[];
  readonly strokes: readonly Stroke[];
  /** Images, paths or shadings lie beyond the CropBox: nobody sees them. */
  readonly paintsBeyond: boolean;
  readonly interpretation: Interpretation;
}

/**
 * Walks the page once and collects its glyphs and graphic regions. `lent` glyphs have no flag Duplicate, and are to
 * be released (`releaseGlyphs`) when the page is done. `memory`: it will be walked again. `witness` hears the walk.
 */
export function readPage(
  document: PdfDocument,
  page: PdfPage,
  lent = false,
  memory?: WalkMemory,
  witness?: Witness,
): PageReading {
  const listening = witness?.of(document, page);
  const device = new GlyphDevice(page.geometry);
  const collector = new RegionCollector(page.geometry);
  const strokes = new StrokeCollector(page.geometry);
  const beyond = new BeyondPage(page.geometry);
  const heard = listening?.device;
  const reader: ContentDevice = {
    ...heard,
    enterUse: (event) => {
      device.enterUse(event);
      return heard?.enterUse?.(event) ?? true;
    },
    show: (event) => {
      device.show(event);
      heard?.show?.(event);
    },
    paintPath: (event) => {
      beyond.note(event.bounds);
      collector.paintPath(event);
      strokes.paintPath(event);
      heard?.paintPath?.(event);
    },
    paintImage: (event) => {
      beyond.note(transformRect(event.toUser, UNIT));
      collector.paintImage(event);
      heard?.paintImage?.(event);
    },
    paintShading: (event) => {
      beyond.note(event.state.clip);
      heard?.paintShading?.(event);
    },
  };
  const interpretation = interpretPage(document, page, reader, memory);
  listening?.end(device.copiedGlyphs(interpretation.uses));
  const regions = [...collector.regions(), ...annotationRegions(document, page)];
  const glyphs = lent ? device.lentGlyphs(interpretation.uses) : device.glyphs(interpretation.uses);
  return {
    glyphs,
    fonts: device.fontsInOrder,
    regions,
    strokes: strokes.strokes,
    paintsBeyond: beyond.met,
    interpretation,
  };
}

const UNIT: Rect<Unit> = { x0: 0, y0: 0, x1: 1, y1: 1 };
/** Points around the CropBox within which ink may still reach onto the page. */
const REACH = 2;

class BeyondPage {
  met = false;
  private readonly crop: Rect<User>;

  constructor({ cropBox }: PageGeometry) {
    this.crop = cropBox;
  }

  note({ x0, y0, x1, y1 }: Bounds): void {
    const { crop } = this;
    this.met ||= x1 < crop.x0 - REACH || x0 > crop.x1 + REACH;
    this.met ||= y1 < crop.y0 - REACH || y0 > crop.y1 + REACH;
  }
}
