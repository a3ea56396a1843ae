/** The view can be turned; the document never is. Quarter turns clockwise, on top of what the file says. */
import type { Display, Rect } from '../../../redaction/model/geometry.ts';

export type Turn = 0 | 1 | 2 | 3;

/** Pixels of the sheet as it is shown, origin at its top-left. */
export interface Sheet {
  readonly sheet: never;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function turned(size: Size, turn: Turn): Size {
  return turn % 2 === 0 ? size : { width: size.height, height: size.width };
}

/** From points of the page to pixels of the sheet. */
export function toSheet(r: Rect<Display>, page: Size, scale: number, turn: Turn): Rect<Sheet> {
  const { width: w, height: h } = page;
  const { x0, y0, x1, y1 } = r;
  const at = (
    [
      [x0, y0, x1, y1],
      [h - y1, x0, h - y0, x1],
      [w - x1, h - y1, w - x0, h - y0],
      [y0, w - x1, y1, w - x0],
    ] as const
  )[turn];
  return { x0: at[0] * scale, y0: at[1] * scale, x1: at[2] * scale, y1: at[3] * scale };
}

/** From a pixel of the sheet to a point of the page. */
export function toPage(
  x: number,
  y: number,
  page: Size,
  scale: number,
  turn: Turn,
): { x: number; y: number } {
  const [px, py] = [x / scale, y / scale];
  const { width: w, height: h } = page;
  if (turn === 1) return { x: py, y: h - px };
  if (turn === 2) return { x: w - px, y: h - py };
  if (turn === 3) return { x: w - py, y: px };
  return { x: px, y: py };
}
