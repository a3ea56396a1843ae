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
      this.setBox(block * 4, quads, block * BLOCK * 8, end);
    }
  }

  private setBox(at: number, quads: Float32Array, from: number, end: number): void {
    const { boxes } = this;
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    let sum = 0;
    for (let k = from; k < end; k += 2) {
      const x = quads[k]!;
      const y = quads[k + 1]!;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      sum += x + y;
    }
    // What is no number is near everything.
    const isNumber = Number.isFinite(sum);
    boxes[at] = isNumber ? x0 : -Infinity;
    boxes[at + 1] = isNumber ? y0 : -Infinity;
    boxes[at + 2] = isNumber ? x1 : Infinity;
    boxes[at + 3] = isNumber ? y1 : Infinity;
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
