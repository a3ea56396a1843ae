/** Which glyphs stand at a place, told from a grid of squares: a page has thousands, and each is asked for its neighbours. */
import type { Display, Rect } from '../../model/geometry.ts';
import type { PageGlyphs } from '../../model/glyph.ts';

/** Points: about two letters. In smaller ones each letter stands many times. */
const SQUARE = 16;
/** Squares along a page's side: those of a larger page are larger. */
const MOST = 200;
const NONE = -1;

export class GlyphGrid {
  private readonly square: number;
  private readonly columns: number;
  private readonly rows: number;
  /** Four numbers a glyph: left, top, right and bottom. */
  private readonly boxes: Float32Array;
  /** By square: its last entry. An entry is a glyph and the entry before it. */
  private readonly last: Int32Array;
  private entries: Int32Array;
  /** Numbers of the entries. */
  private used = 0;
  /** A glyph that is nowhere may be anywhere. */
  private lost = false;

  /** `width` and `height` of the page, in points. */
  constructor(glyphs: PageGlyphs, width: number, height: number) {
    this.square = Math.max(SQUARE, width / MOST, height / MOST);
    this.columns = Math.ceil(width / this.square) + 1;
    this.rows = Math.ceil(height / this.square) + 1;
    this.boxes = boxesOf(glyphs);
    this.last = new Int32Array(this.columns * this.rows).fill(NONE);
    this.entries = new Int32Array(8 * glyphs.count);
    for (let i = 0; i < glyphs.count; i++) this.place(i);
  }

  /** Share of the rectangle, which lies on the page, that other glyphs' boxes take; 1 when it cannot be told. */
  shared(glyph: number, r: Rect<Display>): number {
    if (this.lost) return 1;
    const { square, columns } = this;
    const [right, bottom] = [this.column(r.x1), this.row(r.y1)];
    let taken = 0;
    for (let row = this.row(r.y0); row <= bottom; row++) {
      const [y0, y1] = [Math.max(r.y0, row * square), Math.min(r.y1, (row + 1) * square)];
      for (let column = this.column(r.x0); column <= right; column++) {
        const [x0, x1] = [Math.max(r.x0, column * square), Math.min(r.x1, (column + 1) * square)];
        taken += this.takenIn(row * columns + column, glyph, x0, y0, x1, y1);
      }
    }
    return taken / Math.max(1e-6, (r.x1 - r.x0) * (r.y1 - r.y0));
  }

  /** Area of the part of a square that the boxes of all but one glyph take. */
  private takenIn(
    cell: number,
    glyph: number,
    x0: number,
    y0: number,
    x1: number,
    y1: number,
  ): number {
    const { boxes, entries } = this;
    let taken = 0;
    for (let at = this.last[cell]!; at !== NONE; at = entries[at + 1]!) {
      const k = entries[at]! * 4;
      if (k === glyph * 4) continue;
      const w = Math.min(x1, boxes[k + 2]!) - Math.max(x0, boxes[k]!);
      const h = Math.min(y1, boxes[k + 3]!) - Math.max(y0, boxes[k + 1]!);
      if (w > 0 && h > 0) taken += w * h;
    }
    return taken;
  }

  private place(i: number): void {
    const k = i * 4;
    const { boxes } = this;
    const [x0, y0, x1, y1] = [boxes[k]!, boxes[k + 1]!, boxes[k + 2]!, boxes[k + 3]!];
    if (!Number.isFinite(x0 + y0 + x1 + y1)) this.lost = true;
    if (this.lost) return;
    const [right, bottom] = [this.column(x1), this.row(y1)];
    for (let row = this.row(y0); row <= bottom; row++) {
      for (let column = this.column(x0); column <= right; column++) {
        this.enter(i, row * this.columns + column);
      }
    }
  }

  private enter(glyph: number, cell: number): void {
    const at = this.used;
    if (at === this.entries.length) this.grow();
    this.entries[at] = glyph;
    this.entries[at + 1] = this.last[cell]!;
    this.last[cell] = at;
    this.used = at + 2;
  }

  private grow(): void {
    const grown = new Int32Array(2 * this.entries.length);
    grown.set(this.entries);
    this.entries = grown;
  }

  private column(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor(x / this.square)));
  }

  private row(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor(y / this.square)));
  }
}

function boxesOf({ quads: q, count }: PageGlyphs): Float32Array {
  const boxes = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const k = i * 8;
    boxes[i * 4] = Math.min(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
    boxes[i * 4 + 1] = Math.min(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
    boxes[i * 4 + 2] = Math.max(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
    boxes[i * 4 + 3] = Math.max(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
  }
  return boxes;
}
