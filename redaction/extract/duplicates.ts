import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';

/** Points: cells of the grid in which twins are sought. */
const CELL = 8;
/** Share of the em, and of the glyph's width, that a twin may be shifted for a bold or shadowed look. */
const SHIFT_OF_EM = 0.15;
const SHIFT_OF_WIDTH = 0.6;
/** Points: no twin's lower-left corner stands further away, along either axis. */
export const MAX_SHIFT = 3;
/** Points: further out cells have no number of their own, and adding one to it changes nothing. */
const FAR = 1e9;
/** Rows of cells that are told apart; a power of two. */
const ROWS = 1024;

/** Flags glyphs that an equal glyph drawn before stands under (class 23). Linear: a hashed grid. */
export function markDuplicates(glyphs: PageGlyphs): void {
  if (glyphs.count < 2) return;
  const grid = new TwinGrid(glyphs);
  for (let i = 0; i < glyphs.count; i++) {
    if (glyphs.unicode[i] === ' ') continue;
    if (grid.earlierTwin(i) >= 0) glyphs.flags[i] = glyphs.flags[i]! | GlyphFlag.Duplicate;
    else grid.add(i);
  }
}

/** Glyphs by the cell of their lower-left corner. */
export class TwinGrid {
  private readonly glyphs: PageGlyphs;
  private readonly heads: Int32Array;
  /** By entry: the glyph, and the next entry of the same slot. */
  private readonly entries: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  /** Rows of cells in which something stands, by their number modulo the size. */
  private readonly rows = new Uint8Array(ROWS);
  private used = 0;

  /** For at most `capacity` glyphs. */
  constructor(glyphs: PageGlyphs, capacity = glyphs.count) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.glyphs = glyphs;
    this.heads = new Int32Array(size).fill(-1);
    this.entries = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
    this.mask = size - 1;
  }

  add(i: number): void {
    const { quads } = this.glyphs;
    const row = Math.floor(quads[i * 8 + 5]! / CELL);
    const slot = this.slot(Math.floor(quads[i * 8 + 4]! / CELL), row, this.letterOf(i));
    this.rows[row & (ROWS - 1)] = 1;
    const entry = this.used++;
    this.entries[entry] = i;
    this.next[entry] = this.heads[slot]!;
    this.heads[slot] = entry;
  }

  /** An equal glyph that was added and stands under glyph `i`, or -1. */
  earlierTwin(i: number): number {
    const { quads } = this.glyphs;
    const x = quads[i * 8 + 4]!;
    const y = quads[i * 8 + 5]!;
    if (!(Math.abs(x) < FAR && Math.abs(y) < FAR)) return -1;
    if (!this.hasRowNear(y)) return -1;
    const reach = this.reachOf(i);
    const letter = this.letterOf(i);
    const fromX = Math.floor((x - reach) / CELL);
    const toX = Math.floor((x + reach) / CELL);
    const fromY = Math.floor((y - reach) / CELL);
    const toY = Math.floor((y + reach) / CELL);
    for (let cx = fromX; cx <= toX; cx++) {
      for (let cy = fromY; cy <= toY; cy++) {
        const twin = this.twinIn(this.slot(cx, cy, letter), i, reach);
        if (twin >= 0) return twin;
      }
    }
    return -1;
  }

  /** Most glyphs stand on a line where nothing was added. */
  private hasRowNear(y: number): boolean {
    const from = Math.floor((y - MAX_SHIFT) / CELL);
    const to = Math.floor((y + MAX_SHIFT) / CELL);
    for (let row = from; row <= to; row++) if (this.rows[row & (ROWS - 1)] === 1) return true;
    return false;
  }

  private twinIn(slot: number, i: number, reach: number): number {
    const { quads, codes, unicode } = this.glyphs;
    for (let entry = this.heads[slot]!; entry >= 0; entry = this.next[entry]!) {
      const j = this.entries[entry]!;
      const equal = unicode[i] === '' ? codes[i] === codes[j] : unicode[i] === unicode[j];
      if (!equal) continue;
      const dx = Math.abs(quads[i * 8 + 4]! - quads[j * 8 + 4]!);
      const dy = Math.abs(quads[i * 8 + 5]! - quads[j * 8 + 5]!);
      if (dx <= reach && dy <= reach && isParallel(quads, i, j)) return j;
    }
    return -1;
  }

  private reachOf(i: number): number {
    const { quads, sizes } = this.glyphs;
    const width =
      Math.abs(quads[i * 8 + 6]! - quads[i * 8 + 4]!) +
      Math.abs(quads[i * 8 + 7]! - quads[i * 8 + 5]!);
    const reach = Math.min(sizes[i]! * SHIFT_OF_EM, width * SHIFT_OF_WIDTH, MAX_SHIFT);
    return reach >= 0 ? reach : 0;
  }

  /** What glyphs must share to be twins, as a number. */
  private letterOf(i: number): number {
    const text = this.glyphs.unicode[i]!;
    return text === '' ? -this.glyphs.codes[i]! : text.charCodeAt(0);
  }

  private slot(cx: number, cy: number, letter: number): number {
    const mixed = Math.imul(cx, 73856093) ^ Math.imul(cy, 19349663) ^ Math.imul(letter, 83492791);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }
}

/** Cosine: letters at a greater angle are of lines that cross there. */
const SAME_LINE = 0.7;

function isParallel(q: Float32Array, i: number, j: number): boolean {
  const [ax, ay] = [q[i * 8]! - q[i * 8 + 4]!, q[i * 8 + 1]! - q[i * 8 + 5]!];
  const [bx, by] = [q[j * 8]! - q[j * 8 + 4]!, q[j * 8 + 1]! - q[j * 8 + 5]!];
  return ax * bx + ay * by >= SAME_LINE * Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
}
