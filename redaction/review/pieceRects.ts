import { type Display, type Rect, union } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';

/** Gap between two glyphs, in em, that starts a new piece (another cell or column). */
const PIECE_GAP = 2;
/** Middles of glyphs on one line differ by less than this (em), superscripts included. */
const LINE_SPREAD = 0.5;
/** Sine of the largest turn from an axis for which glyphs share one upright rectangle. */
const UPRIGHT = 0.05;

interface Placed {
  readonly box: Rect<Display>;
  readonly size: number;
  /** Place along and across the writing direction. */
  readonly u0: number;
  readonly u1: number;
  readonly v: number;
}

/**
 * One upright rectangle for each piece of a line that the glyphs form, line by line; for text at an
 * angle one for each glyph, as a rectangle around its lines would cover half the page. Every quad lies
 * within one of them.
 */
export function pieceRects(glyphs: PageGlyphs, marked: readonly number[]): Rect<Display>[] {
  const directions: Placed[][] = [[], [], [], []];
  const apart: Rect<Display>[] = [];
  for (const i of marked) {
    const quarter = quarterOf(glyphs, i);
    const box = boxOf(glyphs, i);
    if (quarter === undefined) apart.push(box);
    else directions[quarter]?.push(place(box, quarter, glyphs.sizes[i] ?? 10));
  }
  return [...directions.flatMap(piecesOf), ...apart];
}

/** Quarter turns clockwise of the writing direction; undefined at an angle. */
function quarterOf(glyphs: PageGlyphs, i: number): number | undefined {
  const q = glyphs.quads;
  const at = 8 * i;
  let [dx, dy] = [(q[at + 2] ?? 0) - (q[at] ?? 0), (q[at + 3] ?? 0) - (q[at + 1] ?? 0)];
  if (dx === 0 && dy === 0) {
    dx = (q[at + 5] ?? 0) - (q[at + 1] ?? 0);
    dy = (q[at] ?? 0) - (q[at + 4] ?? 0);
  }
  const length = Math.hypot(dx, dy);
  if (Math.abs(dy) <= UPRIGHT * length) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= UPRIGHT * length) return dy >= 0 ? 1 : 3;
  return undefined;
}

function boxOf(glyphs: PageGlyphs, i: number): Rect<Display> {
  const q = glyphs.quads;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = i * 8; k < i * 8 + 8; k += 2) {
    const [x, y] = [q[k] ?? 0, q[k + 1] ?? 0];
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}

function place(box: Rect<Display>, quarter: number, size: number): Placed {
  const [mx, my] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  if (quarter === 0) return { box, size, u0: box.x0, u1: box.x1, v: my };
  if (quarter === 1) return { box, size, u0: box.y0, u1: box.y1, v: -mx };
  if (quarter === 2) return { box, size, u0: -box.x1, u1: -box.x0, v: -my };
  return { box, size, u0: -box.y1, u1: -box.y0, v: mx };
}

function piecesOf(placed: Placed[]): Rect<Display>[] {
  const pieces: Rect<Display>[] = [];
  for (const line of linesOf(placed)) {
    line.sort((a, b) => a.u0 - b.u0);
    let right = -Infinity;
    for (const { box, size, u0, u1 } of line) {
      const last = pieces.at(-1);
      if (last === undefined || right === -Infinity || u0 - right > PIECE_GAP * size)
        pieces.push(box);
      else pieces[pieces.length - 1] = union(last, box);
      right = Math.max(right, u1);
    }
  }
  return pieces;
}

function linesOf(placed: Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  let last: Placed | undefined;
  for (const glyph of placed.sort((a, b) => a.v - b.v)) {
    const sameLine =
      last !== undefined && glyph.v - last.v <= LINE_SPREAD * Math.max(glyph.size, last.size);
    if (sameLine) lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
    last = glyph;
  }
  return lines;
}
