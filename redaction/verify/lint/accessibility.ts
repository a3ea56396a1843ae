/** What `woo-redact verify` tells of a file besides its secrets, and what burning may not break. */

import { spokenLabel } from '../../model/neutralText.ts';
import type { Leak } from '../../model/outcome.ts';
import type { Redaction } from '../../model/redaction.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import { dictAt, textAt } from '../../pdf/objects.ts';
import { documentRules } from './documentRules.ts';
import { readElements } from './elements.ts';
import { claimsOf, lint } from './lint.ts';
import { type LintFinding, LintReport } from './report.ts';

/** As PDF/UA-1 where the file is tagged or claims it; as PDF/A where it claims that. */
export function accessibility(document: PdfDocument): LintFinding[] {
  const claims = claimsOf(document);
  const accessible = claims.accessible || isTagged(document);
  if (!accessible && claims.archivable === undefined) return untagged(document);
  const found = lint(document, { ...claims, accessible });
  return claims.accessible ? found : found.filter(({ code }) => code !== 'claim-inconsistent');
}

function isTagged(document: PdfDocument): boolean {
  return dictAt(document, document.catalog, 'StructTreeRoot') !== undefined;
}

/** Without tags every page would be told: that there are none is enough. */
function untagged(document: PdfDocument): LintFinding[] {
  const report = new LintReport('PDF/UA-1');
  documentRules(document, report);
  return report.findings.filter(({ code }) => code === 'not-tagged');
}

/** What the original claims to be and is, but for the kinds of rule that it broke itself, and the output is not. */
export function brokenClaims(original: PdfDocument, output: PdfDocument): Leak[] {
  const claims = claimsOf(original);
  if (!claims.accessible && claims.archivable === undefined) return [];
  const before = new Set(lint(original, claims).map(({ code }) => code));
  return lint(output, claims)
    .filter(({ code }) => !before.has(code))
    .map(({ rule, page, object }) => ({
      code: 'conformance-broken',
      ...(page === undefined ? {} : { page }),
      ...(object === undefined ? {} : { object }),
      detail: rule,
    }));
}

/** In a tagged file each passage is read aloud once, however many marks it has. */
export function readings(
  original: PdfDocument,
  output: PdfDocument,
  redactions: readonly Redaction[],
): Leak[] {
  if (!isTagged(original) || !isTagged(output)) return [];
  const labels = new Set(redactions.map(({ grounds }) => spokenLabel(grounds)));
  const passages = new Set(redactions.map(({ passage }) => passage)).size;
  const read = spoken(output, labels) - spoken(original, labels);
  if (read === passages) return [];
  return [{ code: 'mark-not-read-once', detail: `${read} of ${passages}` }];
}

function spoken(document: PdfDocument, labels: ReadonlySet<string>): number {
  const elements = readElements(document)?.elements ?? [];
  return elements.filter(({ dict }) => labels.has(textAt(document, dict, 'ActualText') ?? ''))
    .length;
}
