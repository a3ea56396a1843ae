/**
 * A plan speaks of the page as displayed, /UserUnit applied; many programs leave that unit out. On such a page a
 * mark of theirs stands beside what it was meant for, and what it was meant for would be published.
 */
import { RedactionError } from '../redaction/model/errors.ts';
import { overlaps, type Rect } from '../redaction/model/geometry.ts';
import type { PageGlyphs } from '../redaction/model/glyph.ts';
import type { Mark } from '../redaction/model/redaction.ts';
import type { OpenPdf } from './pipeline.ts';

/** A rectangle that was made for words holds most of every letter that it touches. */
const FITS = 0.6;
/** So much better than as written: letters that a rectangle happens to hold are no proof. */
const BETTER = 0.2;

/** @throws RedactionError `plan-units-unclear` where the marks of a page fit its text only without its UserUnit */
export function checkUnits({ document, pages }: OpenPdf, marks: readonly Mark[]): void {
  for (const { number, geometry } of document.pages) {
    if (geometry.userUnit === 1) continue;
    const rects = marks.filter(({ page }) => page === number).flatMap((mark) => mark.rects);
    if (rects.length === 0) continue;
    const { glyphs } = pages.page(number);
    const written = fit(glyphs, rects);
    const without = fit(
      glyphs,
      rects.map((rect) => scaled(rect, geometry.userUnit)),
    );
    if (without >= FITS && without > written + BETTER)
      throw new RedactionError('plan-units-unclear', { page: number });
  }
}

function scaled<S>(r: Rect<S>, by: number): Rect<S> {
  return { x0: r.x0 * by, y0: r.y0 * by, x1: r.x1 * by, y1: r.y1 * by };
}

/** Of the letters that the rectangles touch, the share that lies inside; the mean over the rectangles. */
function fit<S>(glyphs: PageGlyphs, rects: readonly Rect<S>[]): number {
  return rects.reduce((sum, rect) => sum + insideOf(glyphs, rect), 0) / rects.length;
}

function insideOf<S>(glyphs: PageGlyphs, rect: Rect<S>): number {
  let touched = 0;
  let inside = 0;
  for (let i = 0; i < glyphs.count; i++) {
    if ((glyphs.unicode[i] ?? '').trim() === '') continue;
    const box = boxOf<S>(glyphs.quads, i);
    if (!overlaps(box, rect)) continue;
    touched += (box.x1 - box.x0) * (box.y1 - box.y0);
    inside += common(box.x0, box.x1, rect.x0, rect.x1) * common(box.y0, box.y1, rect.y0, rect.y1);
  }
  return touched > 0 ? inside / touched : 0;
}

function common(a0: number, a1: number, b0: number, b1: number): number {
  return Math.max(0, Math.min(a1, b1) - Math.max(a0, b0));
}

function boxOf<S>(quads: ArrayLike<number>, i: number): Rect<S> {
  const at = (k: number) => quads[i * 8 + k] ?? 0;
  const [xs, ys] = [
    [at(0), at(2), at(4), at(6)],
    [at(1), at(3), at(5), at(7)],
  ];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
