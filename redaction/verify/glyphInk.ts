/**
 * What Type3 glyphs paint beyond their cells. PDFium takes a letter to stand wherever its procedure paints, also what a clip
 * of the procedure hides: colour fonts fill a square of three em through the outline of each letter.
 */
import type { UseEvent } from '../extract/device.ts';
import { type Display, type Rect, transformRect, type User, union } from '../model/geometry.ts';
import type { PageGeometry } from '../model/page.ts';

export class GlyphInk {
  /** By glyph, without its clips; of procedures that the walk enters (`extract/type3Ink.ts`). */
  readonly boxes = new Map<number, Rect<User>>();
  /** By stream use, the glyph that it draws or is part of. */
  private readonly glyphs: (number | undefined)[] = [];

  enterUse({ use, info }: UseEvent): void {
    this.glyphs[use] = info.glyph ?? this.glyphs[info.parent];
  }

  paint(use: number, { x0, y0, x1, y1 }: Rect<User>): void {
    const glyph = this.glyphs[use];
    if (glyph === undefined) return;
    const known = this.boxes.get(glyph);
    const box = { x0, y0, x1, y1 };
    this.boxes.set(glyph, known === undefined ? box : union(known, box));
  }
}

/** In Display. */
export function displayed(
  boxes: ReadonlyMap<number, Rect<User>>,
  { toDisplay }: PageGeometry,
): Map<number, Rect<Display>> {
  return new Map([...boxes].map(([glyph, box]) => [glyph, transformRect(toDisplay, box)]));
}
