/**
 * One walk of a page for both proofs: its glyphs, and what it paints besides them. No layout, and no flag
 * Duplicate: `survivors.ts` looks for twins itself.
 */
import type { ContentDevice } from '../extract/device.ts';
import { GlyphDevice } from '../extract/glyphDevice.ts';
import { interpretPage } from '../extract/interpreter.ts';
import { type Rect, transformRect, type User } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { PDFRawStream } from '../pdf/objects.ts';
import { GlyphInk } from './glyphInk.ts';
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
  readonly procedurePaths: number;
  /** As in `GlyphInk`. */
  readonly glyphInk: ReadonlyMap<number, Rect<User>>;
}

/** Its glyphs are lent: `releaseGlyphs` when the page is proved. `prints` and `areas` as in `Tracing`. */
export function readTraced(
  document: PdfDocument,
  page: PdfPage,
  prints: Map<PDFRawStream, string>,
  areas: readonly Rect<User>[] = [],
): TracedPage {
  const text = new GlyphDevice(page.geometry);
  const tracing = new Tracing(document, prints, areas);
  const { device } = tracing;
  const { uses } = interpretPage(document, page, {
    ...device,
    show: (event) => {
      text.show(event);
      device.show?.(event);
    },
    enterUse: (event) => {
      text.enterUse(event);
      return device.enterUse?.(event) ?? true;
    },
  });
  return tracing.traced(text.lentGlyphs(uses));
}

/** What a page paints besides its glyphs, on a walk that somebody makes. */
export class Tracing {
  readonly device: ContentDevice;
  private readonly trace: TraceDevice;
  private readonly replacements = new EmptyReplacements();
  private readonly patterns: PatternText;
  private readonly ink = new GlyphInk();

  /** `prints` keeps fingerprints of streams over the pages of one document; `areas` as in `TraceDevice`. */
  constructor(
    document: PdfDocument,
    prints: Map<PDFRawStream, string>,
    areas: readonly Rect<User>[] = [],
  ) {
    this.trace = new TraceDevice(document, prints, areas);
    this.patterns = new PatternText(areas);
    this.device = this.listener();
  }

  traced(glyphs: PageGlyphs): TracedPage {
    const { trace, replacements, patterns } = this;
    const emptyReplacements = replacements.count;
    const { steps, procedurePaths } = trace;
    return {
      glyphs,
      steps,
      emptyReplacements,
      patternTexts: patterns.count,
      procedurePaths,
      glyphInk: this.ink.boxes,
    };
  }

  private listener(): ContentDevice {
    const { trace, replacements, patterns, ink } = this;
    return {
      operation: (operation, state, use) => trace.operation(operation, state, use),
      show: (event) => {
        patterns.show(event.use, event.count);
        if (event.count > 0) replacements.paint();
      },
      paintPath: (event) => {
        trace.paintPath(event);
        patterns.paintPath(event);
        ink.paint(event.use, event.bounds);
        replacements.paint();
      },
      paintImage: (event) => {
        trace.paintImage(event);
        ink.paint(event.use, transformRect(event.toUser, { x0: 0, y0: 0, x1: 1, y1: 1 }));
        replacements.paint();
      },
      paintShading: (event) => {
        trace.paintShading(event);
        ink.paint(event.use, event.state.clip);
        replacements.paint();
      },
      beginMarkedContent: (event) => replacements.begin(event),
      endMarkedContent: () => replacements.end(),
      enterUse: (event) => {
        patterns.enterUse(event);
        ink.enterUse(event);
        return trace.enterUse(event);
      },
    };
  }
}
