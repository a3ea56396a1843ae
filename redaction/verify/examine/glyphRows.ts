/**
 * Which glyphs stand at a place. Nearly all text is drawn from left to right: glyphs that follow each other so are a row,
 * in which a place is found by halving, and what stands beside a glyph is the next one. Text in another order has shorter rows.
 */
import type { PageGlyphs } from '../../model/glyph.ts';
import { writeCore } from './legibility.ts';

/** Points of the page's height: a line of text or two. */
const BAND = 16;
/** Those of a higher page are higher. */
const MOST_BANDS = 400;

/** Arrays for one page after the other: V8 hears late of those that are garbage. */
export class RowRooms {
  boxes = new Float32Array(0);
  cores = new Float64Array(0);
  rowOf = new Uint32Array(0);

  reserve(count: number): void {
    if (count <= this.rowOf.length) return;
    const room = 2 * count;
    this.boxes = new Float32Array(4 * room);
    this.cores = new Float64Array(4 * room);
    this.rowOf = new Uint32Array(room);
  }
}

export class GlyphRows {
  /** Four numbers a glyph: left, top, right and bottom. */
  readonly boxes: Float32Array;
  /** In the same way, `inkCore` of each glyph. */
  readonly cores: Float64Array;
  /** Number of rows. */
  readonly count: number;
  readonly rowOf: Uint32Array;
  /** Some glyph is nowhere, and may be anywhere. */
  readonly lost: boolean;
  /** First glyph of each row, and after all of them the number of glyphs. */
  private readonly starts: Uint32Array;
  /** Four numbers a row, around its glyphs. */
  private readonly around: Float32Array;
  /** Two numbers a row: from the top of the highest core to the bottom of the lowest. */
  private readonly middles: Float64Array;
  private readonly nearBy: (readonly number[] | undefined)[] = [];
  private readonly band: number;
  private readonly lastBand: number;
  private bands: number[][] | undefined;

  /** `height` of the page, in points. The rows end when others are put into the rooms. */
  constructor(glyphs: PageGlyphs, height: number, rooms = new RowRooms()) {
    const { count } = glyphs;
    this.band = Math.max(BAND, height / MOST_BANDS);
    this.lastBand = Math.ceil(height / this.band);
    rooms.reserve(count);
    this.boxes = rooms.boxes.subarray(0, 4 * count);
    writeBoxes(glyphs, this.boxes);
    this.cores = rooms.cores.subarray(0, 4 * count);
    for (let k = 0; k < 4 * count; k += 4) writeCore(this.boxes, this.cores, k);
    this.rowOf = rooms.rowOf.subarray(0, count);
    this.count = numberRows(this.boxes, this.rowOf);
    this.starts = new Uint32Array(this.count + 1).fill(count);
    this.around = new Float32Array(4 * this.count);
    this.middles = new Float64Array(2 * this.count);
    this.lost = !this.measure();
  }

  /** Rows of which a glyph may reach into the core of one of the row's, or stand over it from above to below. */
  near(row: number): readonly number[] {
    const known = this.nearBy[row];
    if (known !== undefined) return known;
    const found = this.findNear(row);
    this.nearBy[row] = found;
    return found;
  }

  /** Whether the row has something between two heights. */
  isBetween(row: number, y0: number, y1: number): boolean {
    return this.around[4 * row + 1]! <= y1 && this.around[4 * row + 3]! >= y0;
  }

  start(row: number): number {
    return this.starts[row]!;
  }

  end(row: number): number {
    return this.starts[row + 1]!;
  }

  /** The first glyph of a row that ends to the right of a place; all before it end to its left. */
  firstFrom(row: number, x: number): number {
    const { boxes, starts } = this;
    let [low, high] = [starts[row]!, starts[row + 1]!];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (boxes[4 * middle + 2]! > x) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Share of a glyph's core that other glyphs' boxes take; 1 when it cannot be told. */
  shared(glyph: number): number {
    if (this.lost) return 1;
    const { cores } = this;
    const k = 4 * glyph;
    const area = (cores[k + 2]! - cores[k]!) * (cores[k + 3]! - cores[k + 1]!);
    let taken = 0;
    for (const row of this.near(this.rowOf[glyph]!)) taken += this.takenBy(row, glyph);
    return taken / Math.max(1e-6, area);
  }

  private takenBy(row: number, glyph: number): number {
    const { boxes, cores } = this;
    const k = 4 * glyph;
    const [x0, y0, x1, y1] = [cores[k]!, cores[k + 1]!, cores[k + 2]!, cores[k + 3]!];
    const end = 4 * this.end(row);
    let taken = 0;
    for (let at = 4 * this.firstFrom(row, x0); at < end && boxes[at]! < x1; at += 4) {
      const w = Math.min(x1, boxes[at + 2]!) - Math.max(x0, boxes[at]!);
      const h = Math.min(y1, boxes[at + 3]!) - Math.max(y0, boxes[at + 1]!);
      if (at !== k && w > 0 && h > 0) taken += w * h;
    }
    return taken;
  }

  /** Puts the rows where their glyphs are; false when one is nowhere. */
  private measure(): boolean {
    const { rowOf, starts } = this;
    let isKnown = true;
    for (let row = 0, first = 0; row < this.count; row++) {
      let end = first + 1;
      while (end < rowOf.length && rowOf[end] === row) end++;
      starts[row] = first;
      isKnown = this.place(row, first, end) && isKnown;
      first = end;
    }
    return isKnown;
  }

  /** In plain numbers: what V8 makes of arrays that are read and written in one loop takes it long. */
  private place(row: number, first: number, end: number): boolean {
    const { boxes, cores, around, middles } = this;
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    let [top, bottom, sum] = [Infinity, -Infinity, 0];
    for (let k = 4 * first; k < 4 * end; k += 4) {
      if (boxes[k]! < x0) x0 = boxes[k]!;
      if (boxes[k + 1]! < y0) y0 = boxes[k + 1]!;
      if (boxes[k + 2]! > x1) x1 = boxes[k + 2]!;
      if (boxes[k + 3]! > y1) y1 = boxes[k + 3]!;
      if (cores[k + 1]! < top) top = cores[k + 1]!;
      if (cores[k + 3]! > bottom) bottom = cores[k + 3]!;
      sum += boxes[k]! + boxes[k + 1]! + boxes[k + 2]! + boxes[k + 3]!;
    }
    around.set([x0, y0, x1, y1], 4 * row);
    middles.set([top, bottom], 2 * row);
    return Number.isFinite(sum);
  }

  private findNear(row: number): readonly number[] {
    this.bands ??= this.sorted();
    const { around, middles } = this;
    const [y0, y1] = [middles[2 * row]!, middles[2 * row + 1]!];
    const [x0, x1] = [around[4 * row]! - 1, around[4 * row + 2]! + 1];
    const [first, last] = [this.bandAt(y0), this.bandAt(y1)];
    const found: number[] = [];
    for (let band = first; band <= last; band++) {
      for (const other of this.bands[band]!) {
        // One that goes through several of the bands counts in the first of them.
        if (band !== Math.max(first, this.bandAt(around[4 * other + 1]!))) continue;
        const isBeside = around[4 * other]! > x1 || around[4 * other + 2]! < x0;
        if (!isBeside && this.isBetween(other, y0, y1)) found.push(other);
      }
    }
    return found;
  }

  /** Rows by the bands that they stand in. */
  private sorted(): number[][] {
    const bands: number[][] = Array.from({ length: this.lastBand + 1 }, () => []);
    for (let row = 0; row < this.count; row++) {
      const last = this.bandAt(this.around[4 * row + 3]!);
      for (let band = this.bandAt(this.around[4 * row + 1]!); band <= last; band++)
        bands[band]!.push(row);
    }
    return bands;
  }

  private bandAt(y: number): number {
    return Math.max(0, Math.min(this.lastBand, Math.floor(y / this.band)));
  }
}

/** Gives each glyph the number of its row; answers how many rows there are. */
function numberRows(boxes: Float32Array, rowOf: Uint32Array): number {
  let row = 0;
  if (rowOf.length > 0) rowOf[0] = 0;
  for (let i = 1, k = 4; i < rowOf.length; i++, k += 4) {
    const middle = (boxes[k + 1]! + boxes[k + 3]!) / 2;
    const goesOn =
      boxes[k]! >= boxes[k - 4]! &&
      boxes[k + 2]! >= boxes[k - 2]! &&
      middle >= boxes[k - 3]! &&
      middle <= boxes[k - 1]!;
    if (!goesOn) row++;
    rowOf[i] = row;
  }
  return rowOf.length === 0 ? 0 : row + 1;
}

function writeBoxes({ quads: q, count }: PageGlyphs, boxes: Float32Array): void {
  for (let i = 0; i < count; i++) {
    const k = i * 8;
    boxes[i * 4] = Math.min(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
    boxes[i * 4 + 1] = Math.min(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
    boxes[i * 4 + 2] = Math.max(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
    boxes[i * 4 + 3] = Math.max(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
  }
}
