/**
 * A small lint of what makes a PDF accessible and archivable: the rules of PDF/UA-1 (ISO 14289-1) and PDF/A-2 (ISO
 * 19005-2) that redacting could break, counted as veraPDF counts them. Runs everywhere; where Java is,
 * `npm run -s lint:pdf -- DIR` compares it with veraPDF.
 */
import type { PdfDocument } from '../../pdf/document.ts';
import { textAt } from '../../pdf/objects.ts';
import { annotationRules } from './annotationRules.ts';
import { archiveRules } from './archiveRules.ts';
import { consistencyRules } from './consistencyRules.ts';
import { contentRules, type Tagging } from './contentRules.ts';
import { documentRules, property, xmpOf } from './documentRules.ts';
import { parentTree, readElements } from './elements.ts';
import { type FontClauses, FontRules } from './fontRules.ts';
import { type LintFinding, LintReport } from './report.ts';
import { structureRules } from './structureRules.ts';

export type { LintFinding } from './report.ts';

/** What the document says it conforms to. */
export interface Claims {
  readonly accessible: boolean;
  /** Part of ISO 19005. */
  readonly archivable: number | undefined;
}

export function claimsOf(document: PdfDocument): Claims {
  const xmp = xmpOf(document) ?? '';
  const part = Number(property(xmp, 'pdfaid:part'));
  return {
    accessible: property(xmp, 'pdfuaid:part') !== undefined,
    archivable: part >= 1 && part <= 4 ? part : undefined,
  };
}

/** @throws RedactionError where a page cannot be read. */
export function lint(document: PdfDocument, claims: Claims): LintFinding[] {
  const [ua, archive, own] = ['PDF/UA-1', 'PDF/A-2', 'woo-redact'].map((s) => new LintReport(s));
  const reports: [FontClauses, LintReport][] = [];
  if (claims.accessible) reports.push([{ prefix: '7.21', unicode: true }, ua!]);
  if (claims.archivable !== undefined)
    reports.push([{ prefix: '6.2.11', unicode: false }, archive!]);
  const fonts = new FontRules(document, reports);
  const tree = readElements(document);
  const tagging: Tagging = {
    parents: tree === undefined ? new Map() : parentTree(document, tree.root),
    elements: new Map(tree?.elements.map((element) => [element.dict, element])),
    hasLanguage: textAt(document, document.catalog, 'Lang') !== undefined,
  };
  const shown = contentRules(document, tagging, fonts, claims.accessible ? ua! : nowhere());
  if (claims.accessible) {
    documentRules(document, ua!);
    if (tree !== undefined) structureRules(document, tree, ua!);
    annotationRules(document, tagging, ua!);
  }
  if (tree !== undefined) consistencyRules(document, tagging, shown, own!);
  if (claims.archivable !== undefined) archiveRules(document, claims.archivable, archive!);
  return [...ua!.findings, ...archive!.findings, ...own!.findings];
}

/** For rules of a standard that is not asked for. */
function nowhere(): LintReport {
  return new LintReport('');
}
