/**
 * What a reader of the page never sees and publication therefore takes away, marked or not: content of layers that
 * are off (class 17) and content that lies outside the CropBox (class 18).
 */
import { optionalContentOf } from '../extract/optionalContent.ts';
import { overlaps, type Rect, type User } from '../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import type { RemovalKind } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import type { BurnOptions } from './contract.ts';

/** Points around the CropBox within which ink may still reach onto the page. */
const REACH = 2;

/** Of one page: what of its content is not published. */
export class Unpublished {
  private readonly geometry: PageGeometry;
  private readonly layers: boolean;
  private readonly outside: boolean;

  constructor(geometry: PageGeometry, options: BurnOptions) {
    this.geometry = geometry;
    this.layers = options.without?.has('hidden-layers') !== true;
    this.outside = options.without?.has('off-page') !== true;
  }

  /** Why the glyph goes; undefined when it may be published. Not asked of annotations that keep their look. */
  glyph(glyphs: PageGlyphs, i: number): RemovalKind | undefined {
    const flags = glyphs.flags[i]!;
    if (this.layers && (flags & GlyphFlag.HiddenLayer) !== 0) return 'hidden-layer';
    const outside = this.outside && (flags & GlyphFlag.OffPage) !== 0 && this.isFar(glyphs, i);
    return outside ? 'off-page' : undefined;
  }

  /** The same for what paints in `bounds` of user space. */
  paint(hidden: boolean, bounds: Rect<User>): RemovalKind | undefined {
    if (this.layers && hidden) return 'hidden-layer';
    const { x0, y0, x1, y1 } = this.geometry.cropBox;
    const near = { x0: x0 - REACH, y0: y0 - REACH, x1: x1 + REACH, y1: y1 + REACH };
    const solid = bounds.x0 < bounds.x1 && bounds.y0 < bounds.y1;
    return this.outside && solid && !overlaps(bounds, near) ? 'off-page' : undefined;
  }

  /** Accents and italics reach out of their boxes: a glyph beside the page counts from one em on. */
  private isFar({ quads, sizes }: PageGlyphs, i: number): boolean {
    const k = i * 8;
    const { width, height } = this.geometry;
    const reach = Math.max(sizes[i]!, REACH);
    const xs = [quads[k]!, quads[k + 2]!, quads[k + 4]!, quads[k + 6]!];
    const ys = [quads[k + 1]!, quads[k + 3]!, quads[k + 5]!, quads[k + 7]!];
    const beside = Math.max(...xs) < -reach || Math.min(...xs) > width + reach;
    return beside || Math.max(...ys) < -reach || Math.min(...ys) > height + reach;
  }
}

/**
 * May a page without marks hold images or paths that are not published? `paintsBeyond`: its reading met some beyond the
 * page. Pages that show all of their MediaBox and no layers that are off hold no others.
 */
export function mayHidePaint(
  document: PdfDocument,
  { geometry }: PdfPage,
  paintsBeyond: boolean,
): boolean {
  if (paintsBeyond || optionalContentOf(document).hidesSomething) return true;
  const { mediaBox, cropBox } = geometry;
  return (
    cropBox.x0 > mediaBox.x0 + REACH ||
    cropBox.y0 > mediaBox.y0 + REACH ||
    cropBox.x1 < mediaBox.x1 - REACH ||
    cropBox.y1 < mediaBox.y1 - REACH
  );
}
