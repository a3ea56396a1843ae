/** Annotations that hide without removing: boxes, dark highlights, Redact marks never applied (classes 2–4). */
import {
  boundsOf,
  type Display,
  type Rect,
  rect,
  transformRect,
  type User,
} from '../../model/geometry.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { arrayAt, nameAt, numberAt, numbersOf, PDFDict } from '../../pdf/objects.ts';

export interface HidingAnnotation {
  readonly code: string;
  readonly failureClass: number;
  readonly box: Rect<Display>;
  /** A leak by itself, whatever stands under it. */
  readonly always: boolean;
}

const COVERING = new Set(['Square', 'Circle', 'Polygon', 'FreeText', 'Stamp', 'Ink', 'Line']);
const MARKUP = new Set(['Highlight', 'StrikeOut']);
const HIDDEN_FLAGS = 0x02 | 0x20;

export function hidingAnnotations(document: PdfDocument, page: PdfPage): HidingAnnotation[] {
  const hiding: HidingAnnotation[] = [];
  for (const item of arrayAt(document, page.dict, 'Annots')?.asArray() ?? []) {
    const annotation = document.resolve(item);
    if (!(annotation instanceof PDFDict)) continue;
    if (((numberAt(document, annotation, 'F') ?? 0) & HIDDEN_FLAGS) !== 0) continue;
    hiding.push(...judge(document, annotation, page));
  }
  return hiding;
}

function judge(document: PdfDocument, annotation: PDFDict, page: PdfPage): HidingAnnotation[] {
  const subtype = nameAt(document, annotation, 'Subtype') ?? '';
  const boxes = boxesOf(document, annotation, page);
  if (subtype === 'Redact')
    return boxes.map((box) => ({ code: 'redact-not-applied', failureClass: 3, box, always: true }));
  if (MARKUP.has(subtype) && dark(numbersOf(document, arrayAt(document, annotation, 'C'))))
    return boxes.map((box) => ({ code: 'dark-highlight', failureClass: 4, box, always: false }));
  if (COVERING.has(subtype) && filled(document, annotation, subtype))
    return boxes.map((box) => ({
      code: 'text-under-annotation',
      failureClass: 2,
      box,
      always: false,
    }));
  return [];
}

function filled(document: PdfDocument, annotation: PDFDict, subtype: string): boolean {
  const opacity = numberAt(document, annotation, 'CA') ?? 1;
  const fillKey = subtype === 'FreeText' ? 'C' : 'IC';
  const fill = numbersOf(document, arrayAt(document, annotation, fillKey));
  if (opacity < 0.3) return false;
  return fill.length > 0 && (opacity === 1 || dark(fill));
}

/** Gray, RGB or CMYK by the number of components (12.5.2). */
function dark(colour: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, k = 0] = colour;
  if (colour.length === 1) return a < 0.4;
  if (colour.length === 3) return 0.299 * a + 0.587 * b + 0.114 * c < 0.4;
  if (colour.length === 4) return (1 - k) * (1 - (0.299 * a + 0.587 * b + 0.114 * c)) < 0.4;
  return false;
}

function boxesOf(document: PdfDocument, annotation: PDFDict, page: PdfPage): Rect<Display>[] {
  const { toDisplay } = page.geometry;
  const quads = numbersOf(document, arrayAt(document, annotation, 'QuadPoints'));
  const boxes: Rect<Display>[] = [];
  for (let i = 0; i + 8 <= quads.length; i += 8) {
    const corners = [0, 2, 4, 6].map((k) => ({ x: quads[i + k] ?? 0, y: quads[i + k + 1] ?? 0 }));
    boxes.push(transformRect(toDisplay, boundsOf<User>(corners)));
  }
  if (boxes.length > 0) return boxes;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(
    document,
    arrayAt(document, annotation, 'Rect'),
  );
  return [transformRect(toDisplay, rect<User>(x0, y0, x1, y1))];
}
