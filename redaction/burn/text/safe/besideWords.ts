/**
 * What stands beside or under the words after a gap and keeps its place when they are set anew (an underline, a ground, a small picture,
 * text of another stream) tells where they stood, and so how wide the hidden text was (class 68).
 */
import type { PageWork } from '../../pageWork.ts';
import { type LineGeometry, type Span, spanOf } from './lineGeometry.ts';
import type { Gap } from './pieces.ts';
import type { Segment } from './segments.ts';

/** In em: higher drawings are no line's own. */
const TALLEST = 2;
/** In em: ends that are no further from a word's are where the word is. */
const SAME_END = 0.1;
/** In em over and under the baseline. */
const ABOVE = 1.1;
const BELOW = 0.45;
/** In em: text that is further away is of another column, and its place tells nothing. */
const COLUMN_GAP = 1.8;

export function isToldBeside(
  page: PageWork,
  geometry: LineGeometry,
  segment: Segment,
  gap: Gap,
): boolean {
  const words = segment.glyphs.filter(
    (i) =>
      page.hits[i] !== 1 &&
      page.glyphs.unicode[i]!.trim() !== '' &&
      geometry.start[i]! >= gap.inkTo,
  );
  if (words.length === 0) return false;
  const near = segment.em * SAME_END;
  const isEnd = ({ from, to }: Span) =>
    from > gap.inkTo - near &&
    words.some(
      (i) => Math.abs(geometry.start[i]! - from) <= near || Math.abs(geometry.end[i]! - to) <= near,
    );
  return drawnOnLine(page, segment).some(isEnd) || goesOnElsewhere(page, geometry, segment, words);
}

function drawnOnLine({ reading }: PageWork, { direction, base, em }: Segment): Span[] {
  return reading.regions
    .map(({ box }) => spanOf(direction, box))
    .filter(
      ({ top, bottom }) =>
        bottom - top <= em * TALLEST && top > base - em * ABOVE && bottom < base + em * BELOW,
    );
}

/** The line goes on in a form, or in the cell of a pattern, which is not set anew with it. */
function goesOnElsewhere(
  { glyphs, hits }: PageWork,
  geometry: LineGeometry,
  { use, direction, base, em, glyphs: own }: Segment,
  words: readonly number[],
): boolean {
  const end = Math.max(...words.map((i) => geometry.end[i]!));
  const size = geometry.em[own[0]!]!;
  for (let i = 0; i < geometry.count; i++) {
    if (geometry.direction[i] !== direction || hits[i] === 1) continue;
    if (glyphs.sources[i * 3] === use || glyphs.unicode[i]!.trim() === '') continue;
    const isOnLine = Math.abs(geometry.base[i]! - base) <= em * SAME_END;
    const follows =
      geometry.start[i]! >= end - em / 2 && geometry.start[i]! <= end + em * COLUMN_GAP;
    if (isOnLine && follows && geometry.em[i]! <= size * TALLEST) return true;
  }
  return false;
}
