/**
 * Annotations that a mark takes leave nothing but their look: what of their appearance no mark touches is drawn
 * by the page itself, in the same place. A form field's other words stay to be read, its value goes.
 */
import type { UseEvent } from '../extract/device.ts';
import { formMatrix } from '../extract/forms.ts';
import { invert, multiply } from '../model/geometry.ts';
import { decimal, latin1 } from '../pdf/content/write.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { arrayAt, dictAt, entry, key, nameAt, PDFDict, PDFRawStream } from '../pdf/objects.ts';
import { isWhiteSpace } from '../pdf/syntax/characters.ts';
import { MEDIA_ANNOTATIONS } from './annotation/annotationKeys.table.ts';
import { isHidden } from './annotation/judge.ts';
import { annotationsUnder } from './annotation/liesUnder.ts';
import { isTouchedTurned, touchingMark } from './annotation/reach.ts';
import { linkBorder } from './linkBorder.ts';
import type { PageWork } from './pageWork.ts';
import { repeatedLooks } from './repeatedLooks.ts';
import { coloursMore } from './textMarkup.ts';

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

/** An appearance that becomes part of the page. */
export interface FlattenedUse {
  readonly use: number;
  /** Operands of `cm` that bring the appearance to its place. */
  readonly place: string;
}

/** Indices in Annots of the annotations that a mark takes and whose look stays, and of those that lie under such looks. */
export function flattenedAnnotations(page: PageWork): Set<number> {
  const { document } = page.context;
  const found = new Set<number>();
  const slots = arrayAt(document, page.page.dict, 'Annots')?.asArray() ?? [];
  if (slots.length === 0) return found;
  const repeated = repeatedLooks(page.glyphs);
  const { rotate } = page.page.geometry;
  slots.forEach((slot, index) => {
    const annotation = document.resolve(slot);
    if (!(annotation instanceof PDFDict)) return;
    const subtype = nameAt(document, annotation, 'Subtype') ?? '';
    const isKept = KEPT_LOOKS.has(subtype) || coloursMore(page, annotation, subtype);
    if (!isKept || repeated.has(index)) return;
    if (isTouchedTurned(document, annotation, page.marks, rotate)) return;
    const struck = page.struckAnnotations.has(index);
    if (struck || touchingMark(document, annotation, page.marks, rotate) !== undefined)
      found.add(index);
  });
  for (const index of annotationsUnder(page, slots, found)) found.add(index);
  return found;
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
    if (nameAt(document, link, 'Subtype') !== 'Link' || isFrameless(document, link)) return '';
    return isHidden(page.context, link) ? '' : linkBorder(document, link);
  });
  return borders.filter((border) => border !== '');
}

/** Beside an appearance poppler and pdf.js draw the border that a link says it has; PDFium and Acrobat draw none. */
function isFrameless(document: PdfDocument, link: PDFDict): boolean {
  return hasLook(document, link) && !['BS', 'Border'].some((name) => link.has(key(name)));
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
