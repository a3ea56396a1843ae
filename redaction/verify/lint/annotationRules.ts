/** Annotations, fields and their place in the structure (ISO 14289-1, 7.18; ISO 19005-2, 6.3–6.5). */
import { rect, transformRect, type User } from '../../model/geometry.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  entry,
  nameAt,
  numberAt,
  numbersOf,
  PDFDict,
  textAt,
} from '../../pdf/objects.ts';
import type { Tagging } from './contentRules.ts';
import { attribute } from './elements.ts';
import type { LintReport } from './report.ts';

const HIDDEN = 2;

export function annotationRules(document: PdfDocument, tagging: Tagging, report: LintReport): void {
  for (const page of document.pages) {
    const annotations = annotationsOf(document, page);
    if (annotations.length === 0) continue;
    const place = { page: page.number };
    report.check('7.18.3-1', nameAt(document, page.dict, 'Tabs') === 'S', place);
    for (const annotation of annotations) judge(document, page, annotation, tagging, report);
  }
  for (const { standard, dict, content, kids, object } of tagging.elements.values()) {
    if (standard !== 'Form' || attribute(document, dict, 'Role') !== undefined) continue;
    const only = content.length === 1 && kids.length === 0 && content[0]?.target !== undefined;
    report.check('7.18.4-2', only, { object });
  }
}

export function annotationsOf(document: PdfDocument, page: PdfPage): PDFDict[] {
  const all = arrayAt(document, page.dict, 'Annots')?.asArray() ?? [];
  return all.map((one) => document.resolve(one)).filter((one) => one instanceof PDFDict);
}

function judge(
  document: PdfDocument,
  page: PdfPage,
  annotation: PDFDict,
  tagging: Tagging,
  report: LintReport,
): void {
  const subtype = nameAt(document, annotation, 'Subtype') ?? '';
  const place = { page: page.number, object: document.refOf(annotation)?.toString() };
  const contents = textAt(document, annotation, 'Contents');
  const language = textAt(document, annotation, 'Lang') !== undefined || tagging.hasLanguage;
  report.check('7.2-24', contents === undefined || language, place);
  if (isUnseen(document, page, annotation)) return;
  const parent = elementOf(document, annotation, tagging);
  const type = parent?.standard;
  const alt = parent === undefined ? '' : (textAt(document, parent.dict, 'Alt') ?? '');
  const told = (contents ?? '') !== '' || alt !== '';
  if (subtype === 'TrapNet') report.fail('7.18.2-1', place);
  if (subtype === 'PrinterMark') report.check('7.18.8-1', parent === undefined, place);
  else if (subtype === 'Link') {
    report.check('7.18.5-1', type === 'Link', place);
    report.check('7.18.5-2', (contents ?? '') !== '', place);
  } else if (subtype === 'Widget') {
    const label = fieldText(document, annotation, 'TU');
    report.check('7.2-25', label === undefined || language, place);
    report.check('7.18.1-3', (label ?? '') !== '' || alt !== '', place);
    report.check('7.18.4-1', type === 'Form', place);
  } else report.check('7.18.1-1', type === 'Annot', place);
  if (subtype !== 'Widget') report.check('7.18.1-2', told, place);
}

function isUnseen(document: PdfDocument, page: PdfPage, annotation: PDFDict): boolean {
  if (((numberAt(document, annotation, 'F') ?? 0) & HIDDEN) !== 0) return true;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(
    document,
    arrayAt(document, annotation, 'Rect'),
  );
  const { toDisplay, width, height } = page.geometry;
  const box = transformRect(toDisplay, rect<User>(x0, y0, x1, y1));
  return box.x1 <= 0 || box.y1 <= 0 || box.x0 >= width || box.y0 >= height;
}

function elementOf(document: PdfDocument, annotation: PDFDict, { parents, elements }: Tagging) {
  const number = numberAt(document, annotation, 'StructParent');
  const parent = number === undefined ? undefined : document.resolve(parents.get(number));
  return parent instanceof PDFDict ? elements.get(parent) : undefined;
}

/** Of the field: a widget without a name is no field of its own (12.7.4). */
function fieldText(document: PdfDocument, widget: PDFDict, key: string): string | undefined {
  let field: PDFDict | undefined = widget;
  for (let steps = 0; field !== undefined && steps < 20; steps++) {
    if (entry(document, field, 'T') !== undefined) return textAt(document, field, key);
    field = dictAt(document, field, 'Parent');
  }
  return textAt(document, widget, key);
}

const ALLOWED =
  /^(Text|Link|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Popup|FileAttachment|Widget|PrinterMark|TrapNet|Watermark|Redact)$/;
/** Invisible, Hidden, NoView, ToggleNoView. */
const UNSEEN = 1 | 2 | 32 | 256;
const PRINT = 4;

/** ISO 19005-2, 6.3. */
export function archivedAnnotations(document: PdfDocument, report: LintReport): void {
  for (const page of document.pages) {
    for (const annotation of annotationsOf(document, page)) {
      const subtype = nameAt(document, annotation, 'Subtype') ?? '';
      const place = { page: page.number, object: document.refOf(annotation)?.toString() };
      const flags = numberAt(document, annotation, 'F');
      report.check('6.3.1-1', ALLOWED.test(subtype), place);
      report.check('6.3.2-1', subtype === 'Popup' || flags !== undefined, place);
      const seen = flags === undefined || ((flags & UNSEEN) === 0 && (flags & PRINT) !== 0);
      report.check('6.3.2-2', seen, place);
      appearanceRules(document, annotation, subtype, report);
      if (subtype === 'Widget') {
        const active = ['A', 'AA'].some((key) => entry(document, annotation, key) !== undefined);
        report.check('6.4.1-1', !active, place);
      }
    }
  }
}

function appearanceRules(
  document: PdfDocument,
  annotation: PDFDict,
  subtype: string,
  report: LintReport,
): void {
  const object = document.refOf(annotation)?.toString();
  const appearance = dictAt(document, annotation, 'AP');
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(
    document,
    arrayAt(document, annotation, 'Rect'),
  );
  const empty = x0 === x1 && y0 === y1;
  const free = empty || subtype === 'Popup' || subtype === 'Link';
  report.check('6.3.3-1', free || appearance !== undefined, { object });
  const keys = appearance?.keys().map((name) => name.decodeText());
  report.check('6.3.3-2', keys === undefined || keys.join() === 'N', { object });
}
