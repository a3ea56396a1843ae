/** One walk of a page for all that is examined: its glyphs, what covers them, and what it paints. */
import type { ContentDevice } from '../../extract/device.ts';
import { GlyphDevice } from '../../extract/glyphDevice.ts';
import { type Interpretation, interpretPage } from '../../extract/interpreter.ts';
import type { Font } from '../../font/font.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { CoverDevice } from './covers.ts';
import { GlyphRows, type RowRooms } from './glyphRows.ts';
import { letterKinds } from './letterKinds.ts';
import { PlainPaint } from './plainPaint.ts';

export interface WalkedPage {
  /** Lent: `releaseGlyphs` when the page is done. */
  readonly glyphs: PageGlyphs;
  /** Behind `glyphs.fonts`. */
  readonly fonts: readonly Font[];
  /** As long as the next page is not walked with the same rooms. */
  readonly rows: GlyphRows;
  /** By glyph: a sum of `LetterKind`. */
  readonly kinds: Uint8Array;
  readonly device: CoverDevice;
  readonly paint: PlainPaint;
  /** What the walk could not follow. */
  readonly obstacles: Interpretation['obstacles'];
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export function walkPage(document: PdfDocument, page: PdfPage, rooms?: RowRooms): WalkedPage {
  const { geometry } = page;
  const text = new GlyphDevice(geometry);
  const device = new CoverDevice(document, page);
  const paint = new PlainPaint(document, page);
  const { uses, obstacles } = interpretPage(document, page, both(text, device, paint));
  if (obstacles.length > 0) paint.unusual = true;
  const { width, height } = geometry;
  const glyphs = text.lentGlyphs(uses);
  const [rows, kinds] = [new GlyphRows(glyphs, height, rooms), letterKinds(glyphs)];
  const fonts = text.fontsInOrder;
  return { glyphs, fonts, rows, kinds, device, paint, obstacles, width, height };
}

function both(text: GlyphDevice, cover: CoverDevice, paint: PlainPaint): ContentDevice {
  return {
    operation: (operation) => paint.operation(operation),
    show: (event) => {
      text.show(event);
      cover.show(event);
      paint.show(event);
    },
    paintPath: (event) => {
      cover.paintPath(event);
      paint.paintPath(event);
    },
    clipPath: (event) => paint.clipPath(event),
    paintImage: (event) => {
      cover.paintImage(event);
      paint.paintImage(event);
    },
    paintShading: () => {
      cover.paintShading();
      paint.paintShading();
    },
    beginMarkedContent: (event) => cover.beginMarkedContent(event),
    endMarkedContent: () => cover.endMarkedContent(),
    enterUse: (event) => {
      paint.enterUse(event);
      cover.enterUse(event);
      return text.enterUse(event);
    },
    leaveUse: () => paint.leaveUse(),
  };
}
