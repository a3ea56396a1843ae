/** Where a page may look otherwise than before, beside what it is compared for otherwise. */
import type { Display, Rect } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import { glyphBox, isNear, runsDown } from './glyphPlaces.ts';
import { grow, type LooseMark, type PageMarks } from './marks.ts';

/** A glyph that a mark touches goes as a whole, and may stick out of it. */
export function placesOfGone(glyphs: PageGlyphs, gone: Uint8Array): Rect<Display>[] {
  const places: Rect<Display>[] = [];
  for (let i = 0; i < glyphs.count; i++) if (gone[i] === 1) places.push(glyphBox(glyphs, i));
  return places;
}

/** Points: more than the longest line. */
const LINE = 5000;

/** The marks; where widths are hidden, the whole line, whose words `survivors.ts` has proved. */
export function changedPlaces(marks: PageMarks): Rect<Display>[] {
  return [...marks.reach, ...marks.loose.map(({ rect }) => grow(rect, LINE, 0))];
}

/** Of text that goes up or down the page. */
export function wholeLine({ rect }: LooseMark): Rect<Display> {
  return grow(rect, 0, LINE);
}

/** Marks whose width is hidden, of glyphs whose line goes up or down the page. */
export function looseDown(marks: PageMarks, glyphs: PageGlyphs, gone: Uint8Array): LooseMark[] {
  const down = new Set<LooseMark>();
  if (marks.loose.length === 0) return [];
  for (let i = 0; i < glyphs.count; i++) {
    if (gone[i] !== 1 || !runsDown(glyphs, i)) continue;
    for (const mark of marks.loose) if (isNear(glyphs, i, [mark.rect])) down.add(mark);
  }
  return [...down];
}
