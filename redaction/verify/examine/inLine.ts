/** Whether text that nobody sees stands where words are missing: in a line of words that are seen (class 5). */
import { type Display, overlaps, type Rect } from '../../model/geometry.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
import { glyphBox } from '../glyphPlaces.ts';
import type { SecondImage } from '../secondReader.ts';
import type { Shown } from './covers.ts';
import type { HiddenRun } from './hiddenRuns.ts';
import { hasInk } from './legibility.ts';
import { isUnseen } from './letterKinds.ts';

/** In em: further apart words are of another column. */
const APART = 1;

export interface LookedAt {
  readonly glyphs: PageGlyphs;
  readonly shown: readonly Shown[];
  /** Under an image's letters stands the text that was read in it, also where it read too much. */
  readonly pictures: readonly Rect<Display>[];
  readonly image: SecondImage;
  readonly pixelsPerPoint: number;
}

export function standsInLine({ box, first, end }: HiddenRun, page: LookedAt): boolean {
  const { glyphs, shown, pictures } = page;
  if (pictures.some((picture) => overlaps(picture, box))) return false;
  // Colour, mode and clip are one for all that an operator shows: ink among it is of something else.
  const own = shown.filter((piece) => piece.first < end && piece.end > first);
  if (own.some((piece) => isSeen(page, piece))) return false;
  let [before, after] = [false, false];
  for (let i = 0; i < glyphs.count && !(before && after); i++) {
    const side = sideOf(glyphBox(glyphs, i), box, APART * glyphs.sizes[i]!);
    if (side === 0 || !isSeen(page, { first: i, end: i + 1 })) continue;
    if (side < 0) before = true;
    else after = true;
  }
  return before && after;
}

function isSeen(
  { glyphs, image, pixelsPerPoint }: LookedAt,
  { first, end }: Pick<Shown, 'first' | 'end'>,
): boolean {
  for (let i = first; i < end; i++)
    if (!isUnseen(glyphs, i) && hasInk(image, glyphBox(glyphs, i), pixelsPerPoint)) return true;
  return false;
}

/** -1: the letter stands close before the run on its line, 1: close behind it, 0: elsewhere. */
function sideOf(letter: Rect<Display>, run: Rect<Display>, reach: number): -1 | 0 | 1 {
  const middle = (run.y0 + run.y1) / 2;
  if (middle < letter.y0 || middle > letter.y1) return 0;
  const slack = 0.2 * reach;
  if (letter.x1 < run.x0 + slack && letter.x1 > run.x0 - reach) return -1;
  return letter.x0 > run.x1 - slack && letter.x0 < run.x1 + reach ? 1 : 0;
}
