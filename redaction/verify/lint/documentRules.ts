/** Catalog, metadata and layers (ISO 14289-1, 5–7.11). */
import type { PdfDocument } from '../../pdf/document.ts';
import {
  arrayAt,
  booleanAt,
  dictAt,
  entry,
  numberAt,
  PDFDict,
  PDFRawStream,
  streamAt,
  textAt,
} from '../../pdf/objects.ts';
import { utf8 } from '../byteReadings.ts';
import { walkObjects } from '../objectWalk.ts';
import type { LintReport } from './report.ts';

/** The document's XMP as text; undefined without a readable one. */
export function xmpOf(document: PdfDocument): string | undefined {
  const stream = streamAt(document, document.catalog, 'Metadata');
  if (stream === undefined) return undefined;
  try {
    const bytes = document.decode(stream);
    return bytes.includes(0) ? utf16(bytes) : utf8(bytes);
  } catch {
    return undefined;
  }
}

/** What is not Latin is of no matter here. */
function utf16(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.filter((byte) => byte !== 0).subarray(0, 60_000));
}

/** The value of a property as element or attribute. */
export function property(xmp: string, name: string): string | undefined {
  const match = new RegExp(`${name}\\s*(?:=\\s*["']([^"']*)["']|>([^<]*)<)`, 'u').exec(xmp);
  return (match?.[1] ?? match?.[2])?.trim();
}

const ACCESSIBLE_COPYING = 512;

export function documentRules(document: PdfDocument, report: LintReport): void {
  const { catalog } = document;
  const marks = dictAt(document, catalog, 'MarkInfo');
  const flag = (name: string) => marks !== undefined && booleanAt(document, marks, name) === true;
  report.check('6.2-1', flag('Marked'));
  report.check('7.1-4', !flag('Suspects'));
  const preferences = dictAt(document, catalog, 'ViewerPreferences');
  const shows = preferences && booleanAt(document, preferences, 'DisplayDocTitle');
  report.check('7.1-10', shows === true);
  report.check('7.1-11', dictAt(document, catalog, 'StructTreeRoot') !== undefined);
  const language = textAt(document, catalog, 'Lang');
  if (language !== undefined)
    report.check('7.2-29', /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(language));
  metadataRules(document, language !== undefined, report);
  layerRules(document, report, ['7.10-1', '7.10-2']);
  if (language === undefined) outlineLanguage(document, report);
  attachmentRules(document, report, '7.11-1');
  const encryption = dictAt(document, document.trailer, 'Encrypt');
  if (encryption === undefined) return;
  const permissions = numberAt(document, encryption, 'P');
  report.check('7.16-1', permissions !== undefined && (permissions & ACCESSIBLE_COPYING) !== 0);
}

function metadataRules(document: PdfDocument, hasLanguage: boolean, report: LintReport): void {
  report.check('7.1-8', streamAt(document, document.catalog, 'Metadata') !== undefined);
  const xmp = xmpOf(document);
  if (xmp === undefined) return;
  const part = property(xmp, 'pdfuaid:part');
  report.check('5-1', part !== undefined);
  report.check('5-2', part === undefined || part === '1');
  report.check('7.1-9', /dc:title/.test(xmp));
  report.check('7.2-33', hasLanguage || !xmp.split('<rdf:Alt').slice(1).some(isDefaultAlone));
}

/** Of a language alternative: a default, and nothing that names a language. */
function isDefaultAlone(alternatives: string): boolean {
  const own = alternatives.split('</rdf:Alt')[0] ?? '';
  const languages = [...own.matchAll(/xml:lang\s*=\s*["']([^"']*)["']/g)].map((match) => match[1]);
  return languages.length > 0 && languages.every((language) => language === 'x-default');
}

function outlineLanguage(document: PdfDocument, report: LintReport): void {
  const outlines = dictAt(document, document.catalog, 'Outlines');
  const seen = new Set<PDFDict>();
  const open = [outlines && dictAt(document, outlines, 'First')];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (seen.has(item)) continue;
    seen.add(item);
    report.fail('7.2-2', { object: document.refOf(item)?.toString() });
    open.push(dictAt(document, item, 'First'), dictAt(document, item, 'Next'));
    while (open.length > 0 && open.at(-1) === undefined) open.pop();
  }
}

/** Configurations of optional content: each has a name, none an AS. */
export function layerRules(
  document: PdfDocument,
  report: LintReport,
  [named, automatic]: readonly [string, string],
): void {
  const layers = dictAt(document, document.catalog, 'OCProperties');
  if (layers === undefined) return;
  const more = arrayAt(document, layers, 'Configs')?.asArray() ?? [];
  for (const one of [entry(document, layers, 'D'), ...more]) {
    const config = document.resolve(one);
    if (!(config instanceof PDFDict)) continue;
    report.check(named, (textAt(document, config, 'Name') ?? '') !== '');
    report.check(automatic, entry(document, config, 'AS') === undefined);
  }
}

/** A file specification of an embedded file has its name twice. */
export function attachmentRules(document: PdfDocument, report: LintReport, clause: string): void {
  walkObjects(document, {
    dict: (dict, at) => {
      if (at.ownNames || !(entry(document, dict, 'EF') instanceof PDFDict)) return;
      const named = ['F', 'UF'].every((name) => (textAt(document, dict, name) ?? '') !== '');
      report.check(clause, named, { object: at.ref.toString() });
    },
  });
}

/** For rules that ask whether an entry is there at all. */
export function has(document: PdfDocument, dict: PDFDict | undefined, name: string): boolean {
  const value = dict && entry(document, dict, name);
  return value !== undefined && !(value instanceof PDFRawStream && value.dict === undefined);
}
