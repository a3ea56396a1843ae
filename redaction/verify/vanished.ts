/**
 * Annotations that publication took away: they touched a mark, or are of a kind that is never published.
 * Their place looks different, and rightly so.
 */
import { drawnLook } from '../extract/drawn/drawnLook.ts';
import { uprightTurn } from '../extract/upright.ts';
import {
  type Display,
  type Rect,
  rect,
  transformRect,
  type User,
  union,
} from '../model/geometry.ts';
import type { PdfDocument, PdfPage } from '../pdf/document.ts';
import { arrayAt, nameAt, numbersOf, PDFDict } from '../pdf/objects.ts';
import { grow } from './marks.ts';

/** Points: borders stand half outside of an annotation's rectangle. */
const BORDER = 2;
/** Points: viewers draw the icon of a note so large however small its rectangle is, PDFium from the corner below on the left. */
const ICON = 20;

/** Places of the original page's annotations that the output page no longer has, or has without a look. */
export function vanishedAnnotations(
  original: PdfDocument,
  output: PdfDocument,
  page: number,
): Rect<Display>[] {
  return goneFrom(original, output, page, () => true);
}

/**
 * The same of form fields alone: a field that became a picture is none any more. PDFium draws pictures and, without an
 * environment of forms, no field.
 */
export function vanishedFields(
  original: PdfDocument,
  output: PdfDocument,
  page: number,
): Rect<Display>[] {
  return goneFrom(original, output, page, (document, annotation) => {
    return nameAt(document, annotation, 'Subtype') === 'Widget';
  });
}

type Wanted = (document: PdfDocument, annotation: PDFDict) => boolean;

function goneFrom(original: PdfDocument, output: PdfDocument, page: number, wanted: Wanted) {
  const [before, after] = [original.pages[page - 1], output.pages[page - 1]];
  if (before === undefined || after === undefined) return [];
  const kept = new Map<string, number>();
  for (const { box } of placesOf(output, after, wanted))
    kept.set(key(box), (kept.get(key(box)) ?? 0) + 1);
  const gone = placesOf(original, before, wanted).filter(({ box }) => {
    const left = kept.get(key(box)) ?? 0;
    if (left > 0) kept.set(key(box), left - 1);
    return left === 0;
  });
  return gone.flatMap(({ box, upright }) => (upright === undefined ? [box] : [box, upright]));
}

interface Place {
  readonly box: Rect<Display>;
  /** Where viewers draw it that do not turn it with the page. */
  readonly upright: Rect<Display> | undefined;
}

function placesOf(document: PdfDocument, page: PdfPage, wanted: Wanted): Place[] {
  const places: Place[] = [];
  const shown = (r: Rect<User>) => grow(transformRect(page.geometry.toDisplay, r), BORDER, BORDER);
  for (const item of arrayAt(document, page.dict, 'Annots')?.asArray() ?? []) {
    const annotation = document.resolve(item);
    if (!(annotation instanceof PDFDict) || !wanted(document, annotation)) continue;
    const corners = numbersOf(document, arrayAt(document, annotation, 'Rect'));
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners;
    const place = rect<User>(x0, y0, x1, y1);
    const isNote = nameAt(document, annotation, 'Subtype') === 'Text';
    // Lines and ink that a viewer draws reach out of Rect.
    const drawn = isNote ? withIcon(place) : (drawnLook(document, annotation)?.place ?? place);
    const turn = uprightTurn(document, annotation, page.geometry.rotate);
    places.push({ box: shown(drawn), upright: turn && shown(transformRect(turn, drawn)) });
  }
  return places;
}

function withIcon(place: Rect<User>): Rect<User> {
  const { x0, y0 } = place;
  return union(place, rect<User>(x0, y0, x0 + ICON, y0 + ICON));
}

function key(r: Rect<Display>): string {
  return [r.x0, r.y0, r.x1, r.y1].map((n) => n.toFixed(1)).join(' ');
}
