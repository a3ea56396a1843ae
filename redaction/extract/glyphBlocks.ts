/** Where on the page runs of glyphs stand: who looks for glyphs around a place need not ask every one. */
import type { Display, Rect } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';

/** Glyphs that follow each other in drawing order: a line or a part of one, for most producers. */
const BLOCK = 32;

export class GlyphBlocks {
  private readonly count: number;
  /** Four numbers a block: left, top, right and bottom of what it holds, in Display. */
  private readonly boxes: Float32Array;

  constructor({ quads, count }: PageGlyphs) {
    this.count = count;
    this.boxes = new Float32Array(Math.ceil(count / BLOCK) * 4);
    for (let block = 0; block * BLOCK < count; block++) {
      const end = Math.min((block + 1) * BLOCK, count) * 8;
      let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
      let sum = 0;
      for (let k = block * BLOCK * 8; k < end; k += 2) {
        const x = quads[k]!;
        const y = quads[k + 1]!;
        if (x < x0) x0 = x;
        if (x > x1) x1 = x;
        if (y < y0) y0 = y;
        if (y > y1) y1 = y;
        sum += x + y;
      }
      // What is no number is near everything.
      if (!Number.isFinite(sum)) [x0, y0, x1, y1] = [-Infinity, -Infinity, Infinity, Infinity];
      this.boxes.set([x0, y0, x1, y1], block * 4);
    }
  }

  /** Visits, in order, every glyph whose quad reaches into the rectangle, and others of its block. */
  visitNear(rect: Rect<Display>, visit: (glyph: number) => void): void {
    const { boxes } = this;
    for (let k = 0; k < boxes.length; k += 4) {
      if (boxes[k]! > rect.x1 || boxes[k + 2]! < rect.x0) continue;
      if (boxes[k + 1]! > rect.y1 || boxes[k + 3]! < rect.y0) continue;
      const first = (k / 4) * BLOCK;
      const end = Math.min(first + BLOCK, this.count);
      for (let i = first; i < end; i++) visit(i);
    }
  }
}
