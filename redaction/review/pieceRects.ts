import type { Display, Rect } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';

/** Gap between two glyphs, in em, that starts a new piece (another cell or column). */
const PIECE_GAP = 2;

/** One upright rectangle for each piece of a line that the glyphs form, in order of first glyph. */
export function pieceRects(glyphs: PageGlyphs, marked: readonly number[]): Rect<Display>[] {
  const boxes = marked
    .map((i) => ({ box: boxOf(glyphs, i), size: glyphs.sizes[i] ?? 10 }))
    .sort((a, b) => middle(a.box) - middle(b.box) || a.box.x0 - b.box.x0);
  const pieces: Rect<Display>[] = [];
  for (const { box, size } of boxes) {
    const at = pieces.findIndex((p) => continues(p, box, size));
    const piece = pieces[at];
    if (piece === undefined) pieces.push(box);
    else pieces[at] = around(piece, box);
  }
  return pieces;
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

function middle(box: Rect<Display>): number {
  return (box.y0 + box.y1) / 2;
}

/** Same line (or, for turned text, same column): the middles lie within each other. */
function continues(piece: Rect<Display>, box: Rect<Display>, size: number): boolean {
  const reach = PIECE_GAP * size;
  const [px, py] = [(piece.x0 + piece.x1) / 2, (piece.y0 + piece.y1) / 2];
  const [bx, by] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const sameLine = by > piece.y0 && by < piece.y1 && py > box.y0 && py < box.y1;
  if (sameLine) return box.x0 - piece.x1 < reach && piece.x0 - box.x1 < reach;
  const sameColumn = bx > piece.x0 && bx < piece.x1 && px > box.x0 && px < box.x1;
  const touching = box.y0 - piece.y1 < size * 0.05 && piece.y0 - box.y1 < size * 0.05;
  const upright = piece.x1 - piece.x0 > 1.5 * size;
  return sameColumn && touching && !upright && box.x1 - box.x0 > 1.2 * (box.y1 - box.y0);
}

function around(a: Rect<Display>, b: Rect<Display>): Rect<Display> {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}
