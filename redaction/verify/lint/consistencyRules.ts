/** Our own rules: structure tree, parent tree and marked content say the same (ISO 32000-1, 14.7.4). */
import type { PdfDocument } from '../../pdf/document.ts';
import { numberAt, PDFArray, PDFDict, PDFRawStream, type PDFRef } from '../../pdf/objects.ts';
import type { ShownContent, Tagging } from './contentRules.ts';
import type { ContentItem, Element } from './elements.ts';
import type { LintReport } from './report.ts';

/** 1: an element's content names it as its parent; 2: it is on the page; 3: an object it refers to exists. */
export function consistencyRules(
  document: PdfDocument,
  tagging: Tagging,
  shown: ShownContent,
  report: LintReport,
): void {
  for (const element of tagging.elements.values()) {
    for (const item of element.content) {
      if (item.target === undefined) contentRules(document, tagging, shown, element, item, report);
      else objectRules(document, tagging, element, item, report);
    }
  }
}

function contentRules(
  document: PdfDocument,
  { parents }: Tagging,
  shown: ShownContent,
  { dict, object }: Element,
  { mcid, page, stream }: ContentItem,
  report: LintReport,
): void {
  const number = structParents(document, stream ?? page);
  const row = number === undefined ? undefined : document.resolve(parents.get(number));
  const parent = row instanceof PDFArray ? document.resolve(row.asArray()[mcid]) : undefined;
  report.check('1', parent === dict, { object });
  report.check('2', number !== undefined && shown.get(number)?.has(mcid) === true, { object });
}

function structParents(document: PdfDocument, ref: PDFRef | undefined): number | undefined {
  const owner = ref && document.get(ref);
  const dict = owner instanceof PDFRawStream ? owner.dict : owner;
  return dict instanceof PDFDict ? numberAt(document, dict, 'StructParents') : undefined;
}

function objectRules(
  document: PdfDocument,
  { parents }: Tagging,
  { dict, object }: Element,
  { target }: ContentItem,
  report: LintReport,
): void {
  const owner = document.resolve(target);
  const own = owner instanceof PDFRawStream ? owner.dict : owner;
  report.check('3', own instanceof PDFDict, { object });
  if (!(own instanceof PDFDict)) return;
  const number = numberAt(document, own, 'StructParent');
  const parent = number === undefined ? undefined : document.resolve(parents.get(number));
  report.check('1', parent === dict, { object });
}
