/** Highlights, underlines and the like (ISO 32000-2, 12.5.6.10) that a mark touches. */
import { overlaps, type Rect, type User } from '../model/geometry.ts';
import { arrayAt, nameAt, PDFDict } from '../pdf/objects.ts';
import { reachOf } from './annotation/reach.ts';
import type { MarkRect } from './contract.ts';
import type { PageWork } from './pageWork.ts';

/** Kinds that colour text of the page: what stands beside the marks stays coloured. */
const TEXT_MARKUP = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut']);

/**
 * Does a text markup colour more than what goes? Where widths are hidden it goes whole: its end would tell where
 * the removed text ended.
 */
export function coloursMore(page: PageWork, annotation: PDFDict, subtype: string): boolean {
  if (!TEXT_MARKUP.has(subtype)) return false;
  if (page.redactions.some(({ width }) => width !== 'exact')) return false;
  const quads = reachOf(page.context.document, annotation) ?? [];
  return quads.some((quad) => isLongBeside(quad, page.marks));
}

/** More than its own height of the quadrilateral lies beside all marks. */
function isLongBeside(quad: Rect<User>, marks: readonly MarkRect[]): boolean {
  const upright = quad.y1 - quad.y0 > quad.x1 - quad.x0;
  const span = (r: Rect<User>) => (upright ? [r.y0, r.y1] : [r.x0, r.x1]);
  const [from = 0, to = 0] = span(quad);
  const covered = marks
    .filter(({ rect }) => overlaps(rect, quad))
    .map(({ rect }) => span(rect))
    .sort(([a = 0], [b = 0]) => a - b);
  let free = 0;
  let at = from;
  for (const [start = 0, end = 0] of [...covered, [to, to]]) {
    free = Math.max(free, start - at);
    at = Math.max(at, end);
  }
  return free > Math.min(quad.x1 - quad.x0, quad.y1 - quad.y0);
}

/** Is the annotation's look that of a text markup? Then marks on text cut it too. */
export function isTextMarkup(page: PageWork, index: number): boolean {
  const { document } = page.context;
  const slot = arrayAt(document, page.page.dict, 'Annots')?.asArray()[index];
  const annotation = document.resolve(slot);
  if (!(annotation instanceof PDFDict)) return false;
  return TEXT_MARKUP.has(nameAt(document, annotation, 'Subtype') ?? '');
}
