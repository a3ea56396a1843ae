/**
 * A plan speaks of the page as displayed, /UserUnit applied; many programs leave that unit out. On such a page a
 * mark of theirs stands beside what it was meant for, and what it was meant for would be published.
 */
import { RedactionError } from '../redaction/model/errors.ts';
import { type Display, overlaps, type Rect } from '../redaction/model/geometry.ts';
import type { PageGlyphs } from '../redaction/model/glyph.ts';
import type { PageText } from '../redaction/model/pageText.ts';
import type { Mark } from '../redaction/model/redaction.ts';
import type { OpenPdf } from './pipeline.ts';

/** A rectangle that was made for words holds most of every letter that it touches. */
const FITS = 0.6;
/** So much better than as written: letters that a rectangle happens to hold are no proof. */
const BETTER = 0.2;
/**
 * A rectangle that a program made for one word: it holds nearly all of each letter that it touches, and letters are
 * most of what it holds. No rectangle that was meant for something else has that at twice its distance by chance.
 */
const HELD = 0.8;
const FILLED = 0.4;

/** `unitsLeftOut`: pages whose marks were read without the UserUnit of the page. */
export interface MarksInDisplay {
  readonly marks: readonly Mark[];
  readonly unitsLeftOut: readonly number[];
}

/**
 * Marks of pages with a UserUnit in the units that they were made in, where the text of the page leaves no doubt.
 * @throws RedactionError `plan-units-unclear` where the marks of a page fit its text only without its UserUnit, but
 *   not each of them like the box of a word, or one of them lies on a picture as it is written
 */
export function marksInDisplay(
  { document, pages }: OpenPdf,
  marks: readonly Mark[],
): MarksInDisplay {
  const units = new Map<number, number>();
  for (const { number, geometry } of document.pages) {
    if (geometry.userUnit === 1) continue;
    const rects = marks.filter(({ page }) => page === number).flatMap((mark) => mark.rects);
    if (rects.length === 0) continue;
    const { glyphs, text } = pages.page(number);
    const fits = unitsOf(glyphs, rects, geometry.userUnit);
    const meant = fits === Units.LeftOut && mayMeanPicture(text, rects) ? Units.Unclear : fits;
    if (meant === Units.Unclear) throw new RedactionError('plan-units-unclear', { page: number });
    if (meant === Units.LeftOut) units.set(number, geometry.userUnit);
  }
  if (units.size === 0) return { marks, unitsLeftOut: [] };
  const inUnit = (mark: Mark): Mark => {
    const unit = units.get(mark.page);
    if (unit === undefined) return mark;
    return { ...mark, rects: mark.rects.map((rect) => scaled(rect, unit)) };
  };
  return { marks: marks.map(inUnit), unitsLeftOut: [...units.keys()] };
}

const Units = { AsWritten: 0, LeftOut: 1, Unclear: 2 } as const;

function unitsOf(glyphs: PageGlyphs, rects: readonly Rect<Display>[], unit: number): number {
  const written = rects.map((rect) => fit(glyphs, rect));
  const without = rects.map((rect) => fit(glyphs, scaled(rect, unit)));
  const held = mean(without.map((one) => one.held));
  if (held < FITS || held <= mean(written.map((one) => one.held)) + BETTER) return Units.AsWritten;
  const isPlain = without.every(isBoxOfWord) && !written.some(isBoxOfWord);
  return isPlain ? Units.LeftOut : Units.Unclear;
}

/** As it is written the mark lies on something drawn, which it may have been made for. */
function mayMeanPicture({ regions }: PageText, rects: readonly Rect<Display>[]): boolean {
  const drawn = regions.filter(({ kind, coversPage }) => kind !== 'path' || !coversPage);
  return rects.some((rect) => drawn.some(({ box }) => overlaps(box, rect)));
}

function scaled(r: Rect<Display>, by: number): Rect<Display> {
  return { x0: r.x0 * by, y0: r.y0 * by, x1: r.x1 * by, y1: r.y1 * by };
}

interface Fit {
  /** Of the letters that a rectangle touches, the share that lies inside. */
  readonly held: number;
  /** The share of the rectangle that letters take. */
  readonly filled: number;
}

function isBoxOfWord({ held, filled }: Fit): boolean {
  return held >= HELD && filled >= FILLED;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function fit(glyphs: PageGlyphs, rect: Rect<Display>): Fit {
  let touched = 0;
  let inside = 0;
  for (let i = 0; i < glyphs.count; i++) {
    if ((glyphs.unicode[i] ?? '').trim() === '') continue;
    const box = boxOf(glyphs.quads, i);
    if (!overlaps(box, rect)) continue;
    touched += (box.x1 - box.x0) * (box.y1 - box.y0);
    inside += common(box.x0, box.x1, rect.x0, rect.x1) * common(box.y0, box.y1, rect.y0, rect.y1);
  }
  const area = (rect.x1 - rect.x0) * (rect.y1 - rect.y0);
  return { held: touched > 0 ? inside / touched : 0, filled: inside / area };
}

function common(a0: number, a1: number, b0: number, b1: number): number {
  return Math.max(0, Math.min(a1, b1) - Math.max(a0, b0));
}

function boxOf(quads: ArrayLike<number>, i: number): Rect<Display> {
  const at = (k: number) => quads[i * 8 + k] ?? 0;
  const [xs, ys] = [
    [at(0), at(2), at(4), at(6)],
    [at(1), at(3), at(5), at(7)],
  ];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
