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
import type { PageGlyphs } from '../../model/glyph.ts';
import { glyphBox } from '../glyphPlaces.ts';
import type { Cover } from './covers.ts';

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
  glyphs: PageGlyphs,
  covers: readonly Cover[],
  toDisplay: Matrix<User, Display>,
  luminanceOf: (box: Rect<Display>) => number,
): number {
  const boxes = covers
    .filter(({ kind }) => kind === 'path')
    .map(({ box }) => transformRect(toDisplay, box))
    .filter((box) => box.y1 - box.y0 < 40 && box.x1 - box.x0 > 8);
  if (boxes.length === 0 || boxes.length > MOST_BOXES) return 0;
  const dark = boxes.filter((box) => luminanceOf(box) < LIGHTEST);
  if (dark.length === 0) return 0;
  const letters = lettersOf(glyphs);
  return dark.filter((box) => tells(glyphs, letters, box)).length;
}

function lettersOf(glyphs: PageGlyphs): number[] {
  const letters: number[] = [];
  for (let i = 0; i < glyphs.count; i++)
    if ((glyphs.unicode[i] ?? '').trim() !== '') letters.push(i);
  return letters;
}

function tells(glyphs: PageGlyphs, letters: readonly number[], box: Rect<Display>): boolean {
  let [before, after, inside] = [false, false, 0];
  for (const i of letters) {
    const own = glyphBox(glyphs, i);
    const middle = (own.y0 + own.y1) / 2;
    if (middle < box.y0 || middle > box.y1) continue;
    const em = glyphs.sizes[i] ?? 10;
    if (box.y1 - box.y0 > 2.2 * em) return false;
    const centre = (own.x0 + own.x1) / 2;
    if (centre > box.x0 && centre < box.x1) inside++;
    else if (centre < box.x0) before ||= box.x0 - own.x1 < BESIDE * em;
    else if (own.x0 - box.x1 < BESIDE * em) {
      if (isOnGrid(own.x0, em)) return false;
      after = true;
    }
  }
  return before && after && inside <= LABEL;
}

function isOnGrid(place: number, em: number): boolean {
  const steps = place / (em * GRID);
  return Math.abs(steps - Math.round(steps)) < ON_GRID / GRID;
}
