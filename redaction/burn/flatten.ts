/**
 * Annotations that a mark takes leave nothing but their look: what of their appearance no mark touches is drawn
 * by the page itself, in the same place. A form field's other words stay to be read, its value goes.
 */
import type { UseEvent } from '../extract/device.ts';
import { formMatrix } from '../extract/forms.ts';
import { invert, multiply, overlaps, type Rect, type User } from '../model/geometry.ts';
import { decimal, latin1 } from '../pdf/content/write.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { arrayAt, dictAt, entry, key, nameAt, PDFDict, PDFRawStream } from '../pdf/objects.ts';
import { isWhiteSpace } from '../pdf/syntax/characters.ts';
import { MEDIA_ANNOTATIONS } from './annotation/annotationKeys.table.ts';
import { isHidden } from './annotation/judge.ts';
import { reachOf, touchingMark } from './annotation/reach.ts';
import type { MarkRect } from './contract.ts';
import { linkBorder } from './linkBorder.ts';
import type { PageWork } from './pageWork.ts';

/** Kinds whose look is content of its own. */
const KEPT_LOOKS = new Set([
  'Widget',
  'FreeText',
  'Stamp',
  'Square',
  'Circle',
  'Line',
  'Polygon',
  'PolyLine',
  'Ink',
  'Watermark',
  'Link',
  'Text',
  'Caret',
  ...MEDIA_ANNOTATIONS,
]);

/** Kinds that colour text of the page: what stands beside the marks stays coloured. */
const TEXT_MARKUP = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut']);

/** An appearance that becomes part of the page. */
export interface FlattenedUse {
  readonly use: number;
  /** Operands of `cm` that bring the appearance to its place. */
  readonly place: string;
}

/** Indices in Annots of the annotations that a mark takes and whose look stays. */
export function flattenedAnnotations(page: PageWork): Set<number> {
  const { document } = page.context;
  const found = new Set<number>();
  const slots = arrayAt(document, page.page.dict, 'Annots')?.asArray() ?? [];
  slots.forEach((slot, index) => {
    const annotation = document.resolve(slot);
    if (!(annotation instanceof PDFDict)) return;
    const subtype = nameAt(document, annotation, 'Subtype') ?? '';
    const isKept = KEPT_LOOKS.has(subtype) || coloursMore(page, annotation, subtype);
    if (!isKept) return;
    const struck = page.struckAnnotations.has(index);
    if (struck || touchingMark(document, annotation, page.marks) !== undefined) found.add(index);
  });
  return found;
}

/**
 * Does a text markup colour more than what goes? Where widths are hidden it goes whole: its end would tell where
 * the removed text ended.
 */
function coloursMore(page: PageWork, annotation: PDFDict, subtype: string): boolean {
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

/** Undefined for an appearance that is not shown. */
export function flattenedUse(document: PdfDocument, event: UseEvent): FlattenedUse | undefined {
  if (event.state.hidden) return undefined;
  const form = invert(formMatrix(document, event.stream.dict));
  if (form === undefined) return undefined;
  const { a, b, c, d, e, f } = multiply(form, event.state.ctm as never);
  return { use: event.use, place: [a, b, c, d, e, f].map((n) => decimal(n, 6)).join(' ') };
}

/** What draws the flattened appearances, after the page's content and under the marks. */
export function flattenedContent(page: PageWork): Uint8Array {
  const { document } = page.context;
  const tagged = entry(document, document.catalog, 'StructTreeRoot') !== undefined;
  const lines: string[] = [];
  for (const { use, place } of page.flattened) {
    const copy = page.flattenedCopies.get(use);
    if (copy === undefined) continue;
    const drawn = `q ${place} cm /${page.addResource(0, 'XObject', copy)} Do Q`;
    lines.push(drawn);
  }
  lines.push(...bordersOfLinks(page));
  if (tagged && lines.length > 0) {
    lines.unshift('/Artifact BMC');
    lines.push('EMC');
  }
  return latin1(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
}

function bordersOfLinks(page: PageWork): string[] {
  const { document } = page.context;
  const slots = arrayAt(document, page.page.dict, 'Annots')?.asArray() ?? [];
  const borders = slots.map((slot, index) => {
    const link = document.resolve(slot);
    if (!page.isFlattenable(index) || !(link instanceof PDFDict)) return '';
    if (nameAt(document, link, 'Subtype') !== 'Link' || hasLook(document, link)) return '';
    return isHidden(page.context, link) ? '' : linkBorder(document, link);
  });
  return borders.filter((border) => border !== '');
}

/** An appearance without content shows nothing; viewers draw the border then. */
function hasLook(document: PdfDocument, annotation: PDFDict): boolean {
  const look = dictAt(document, annotation, 'AP');
  const normal = look === undefined ? undefined : entry(document, look, 'N');
  if (!(normal instanceof PDFRawStream)) return normal !== undefined;
  return document.decode(normal).some((byte) => !isWhiteSpace(byte));
}

/** The dictionary of an appearance as a form of the page. */
export function formDict(page: PageWork, stream: PDFRawStream): PDFDict {
  const { rewrite } = page.context;
  const copy = rewrite.dict({ Type: key('XObject'), Subtype: key('Form') });
  for (const name of ['BBox', 'Matrix', 'Resources', 'Group', 'Filter', 'DecodeParms']) {
    const value = stream.dict.get(key(name));
    if (value !== undefined) copy.set(key(name), value);
  }
  return copy;
}
