/**
 * Boxes of a tool that removed the text and left everything else in its place: the room between the words beside them
 * tells how wide the text was (class 68, docs/widths.md).
 */
import {
  type Display,
  type Matrix,
  type Rect,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import { isBlank } from './letterKinds.ts';
import type { WalkedPage } from './walkedPage.ts';

/** Lighter ones are highlights and shaded cells. */
const LIGHTEST = 0.8;
/** In em: words stand no further from the box. */
const BESIDE = 0.6;
/** In em: our own outputs set the word after a box on a grid of one, or of half of it. */
const GRID = 0.5;
const ON_GRID = 0.01;
/** Letters: a box may carry its ground, no text. */
const LABEL = 14;
const MOST_BOXES = 400;

/** How many boxes of the page stand in a line of text as wide as what they took. `luminanceOf`: 0 to 1, in the middle. */
export function tellingBoxes(
  walked: WalkedPage,
  toDisplay: Matrix<User, Display>,
  luminanceOf: (box: Rect<Display>) => number,
): number {
  const boxes = walked.device.covers
    .filter(({ kind }) => kind === 'path')
    .map(({ box }) => transformRect(toDisplay, box))
    .filter((box) => box.y1 - box.y0 < 40 && box.x1 - box.x0 > 8);
  if (boxes.length === 0 || boxes.length > MOST_BOXES) return 0;
  const dark = boxes.filter((box) => luminanceOf(box) < LIGHTEST);
  if (dark.length === 0) return 0;
  return dark.filter((box) => tells(walked, box)).length;
}

function tells({ glyphs, rows }: WalkedPage, box: Rect<Display>): boolean {
  const { boxes } = rows;
  let [before, after, inside] = [false, false, 0];
  for (let row = 0; row < rows.count; row++) {
    if (!rows.isBetween(row, box.y0, box.y1)) continue;
    for (let i = rows.start(row), k = 4 * i; i < rows.end(row); i++, k += 4) {
      const middle = (boxes[k + 1]! + boxes[k + 3]!) / 2;
      if (middle < box.y0 || middle > box.y1 || !isShown(glyphs.unicode[i])) continue;
      const em = glyphs.sizes[i] ?? 10;
      if (box.y1 - box.y0 > 2.2 * em) return false;
      const [x0, x1] = [boxes[k]!, boxes[k + 2]!];
      const centre = (x0 + x1) / 2;
      if (centre > box.x0 && centre < box.x1) inside++;
      else if (centre < box.x0) before ||= box.x0 - x1 < BESIDE * em;
      else if (x0 - box.x1 < BESIDE * em) {
        if (isOnGrid(x0, em)) return false;
        after = true;
      }
    }
  }
  return before && after && inside <= LABEL;
}

function isShown(unicode: string | undefined): boolean {
  return unicode !== undefined && unicode !== '' && !isBlank(unicode);
}

function isOnGrid(place: number, em: number): boolean {
  const steps = place / (em * GRID);
  return Math.abs(steps - Math.round(steps)) < ON_GRID / GRID;
}
