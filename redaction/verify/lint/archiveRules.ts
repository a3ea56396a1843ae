/** What redaction could break of ISO 19005-2 (PDF/A-2): catalog, metadata, forms, actions, colours. */
import type { PdfDocument } from '../../pdf/document.ts';
import {
  arrayAt,
  booleanAt,
  bytesOf,
  dictAt,
  entry,
  nameAt,
  PDFArray,
  type PDFDict,
  PDFName,
  streamAt,
} from '../../pdf/objects.ts';
import { walkObjects } from '../objectWalk.ts';
import { archivedAnnotations } from './annotationRules.ts';
import { attachmentRules, layerRules, property, xmpOf } from './documentRules.ts';
import type { LintReport } from './report.ts';
import { xmpRules } from './xmpRules.ts';

const LONGEST_STRING = 32_767;
const FORBIDDEN_ACTIONS =
  /^(Launch|Sound|Movie|ResetForm|ImportData|Hide|SetOCGState|Rendition|Trans|GoTo3DView|JavaScript)$/;

export function archiveRules(document: PdfDocument, part: number, report: LintReport): void {
  const { catalog } = document;
  const id = arrayAt(document, document.trailer, 'ID')?.asArray() ?? [];
  report.check(
    '6.1.3-1',
    id.some((one) => (bytesOf(document.resolve(one)) ?? []).length > 0),
  );
  report.check('6.1.3-2', !document.encrypted);
  report.check('6.6.2.1-1', streamAt(document, catalog, 'Metadata') !== undefined);
  claimRules(document, part, report);
  catalogRules(document, report);
  layerRules(document, report, ['6.9-1', '6.9-4']);
  if (part === 2) attachmentRules(document, report, '6.8-2');
  archivedAnnotations(document, report);
  objectRules(document, report);
}

function claimRules(document: PdfDocument, part: number, report: LintReport): void {
  const xmp = xmpOf(document);
  if (xmp === undefined) return;
  const claimed = property(xmp, 'pdfaid:part');
  report.check('6.6.4-1', claimed !== undefined);
  report.check('6.6.4-2', claimed === undefined || claimed === String(part));
  const level = property(xmp, 'pdfaid:conformance');
  report.check('6.6.4-3', claimed === undefined || /^[ABU]$/.test(level ?? ''));
  xmpRules(xmp, report);
}

function catalogRules(document: PdfDocument, report: LintReport): void {
  const { catalog } = document;
  const has = (dict: PDFDict | undefined, key: string) =>
    dict !== undefined && entry(document, dict, key) !== undefined;
  const form = dictAt(document, catalog, 'AcroForm');
  report.check('6.4.1-3', !form || booleanAt(document, form, 'NeedAppearances') !== true);
  report.check('6.4.2-1', !has(form, 'XFA'));
  report.check('6.4.2-2', booleanAt(document, catalog, 'NeedsRendering') !== true);
  report.check('6.5.2-1', !has(catalog, 'AA'));
  report.check('6.10-1', !has(dictAt(document, catalog, 'Names'), 'AlternatePresentations'));
  report.check('6.11-1', !has(catalog, 'Requirements'));
  for (const { dict, number } of document.pages) {
    report.check('6.5.2-2', !has(dict, 'AA'), { page: number });
    report.check('6.10-2', !has(dict, 'PresSteps'), { page: number });
  }
}

/** Entries of images, graphics states, forms and actions, wherever they hang. */
function objectRules(document: PdfDocument, report: LintReport): void {
  walkObjects(document, {
    dict: (dict, at) => {
      if (at.ownNames) return;
      const object = at.ref.toString();
      const has = (key: string) => entry(document, dict, key) !== undefined;
      if (nameAt(document, dict, 'Type') === 'ExtGState')
        report.check('6.2.5-1', !has('TR'), { object });
      const subtype = nameAt(document, dict, 'Subtype');
      if (subtype === 'Image') {
        report.check('6.2.8-1', !has('Alternates'), { object });
        report.check('6.2.8-2', !has('OPI'), { object });
        report.check('6.2.8-3', booleanAt(document, dict, 'Interpolate') !== true, { object });
      }
      if (subtype === 'Form') report.check('6.2.9-1', !has('OPI') && !has('PS'), { object });
      const action = nameAt(document, dict, 'S') ?? '';
      const acts = nameAt(document, dict, 'Type') === 'Action' || at.key === 'A';
      if (acts) report.check('6.5.1-1', !FORBIDDEN_ACTIONS.test(action), { object });
      if (usesLzw(document, dict)) report.fail('6.1.7.2-1', { object });
    },
    string: (value, at) => {
      const object = at.ref.toString();
      report.check('6.1.13-3', (bytesOf(value)?.length ?? 0) <= LONGEST_STRING, { object });
    },
  });
}

function usesLzw(document: PdfDocument, dict: PDFDict): boolean {
  const filter = entry(document, dict, 'Filter');
  const all = filter instanceof PDFArray ? filter.asArray() : [filter];
  return all.some((one) => {
    const name = document.resolve(one);
    return name instanceof PDFName && name.decodeText() === 'LZWDecode';
  });
}
