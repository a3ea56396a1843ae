import { readPage } from '../extract/readPage.ts';
import { RedactionError } from '../model/errors.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Redaction } from '../model/redaction.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { save } from '../pdf/save.ts';
import { burnAnnotations } from './annotation/burnAnnotations.ts';
import { Burning } from './burnContext.ts';
import { type BurntPage, burnPage } from './burnPage.ts';
import { checkPage } from './checkPage.ts';
import type { BurnedPdf, BurnOptions } from './contract.ts';
import type { CopyPool } from './copyUses.ts';
import { cleanDocument } from './document/cleanDocument.ts';
import { burnFields } from './field/burnFields.ts';
import { pruneFonts } from './fonts/prune.ts';
import { fontUsage } from './fontUsage.ts';
import { drawMarks } from './mark/drawMarks.ts';
import { writePage } from './pageStreams.ts';
import { PageWork } from './pageWork.ts';
import { burnStructure } from './structure/burnStructure.ts';

const NO_TAGS = new Map();

/**
 * Removes what the redactions name from the document and writes a whole new file; same input, same output.
 * Pages without redactions keep their content streams byte for byte. Throws `RedactionError` when a
 * touched page holds what cannot be understood; the file is then not to be published.
 */
export function burn(
  document: PdfDocument,
  redactions: readonly Redaction[],
  options: BurnOptions = {},
): Outcome<BurnedPdf> {
  const context = new Burning(document, redactions, options);
  openPages(context);
  const burnt = burnPages(context);
  burnAnnotations(context);
  burnFields(context);
  const tags = burnStructure(context);
  for (const { page, content, balance } of burnt) {
    writePage(page, content, balance, drawMarks(page, tags.get(page) ?? NO_TAGS));
    checkPage(page);
  }
  cleanDocument(context);
  pruneFonts(context, fontUsage(context));
  const bytes = save(context.rewrite);
  return { value: { bytes, removals: context.removals }, findings: context.findings };
}

/** Extracts every touched page and computes its hits. */
function openPages(context: Burning): void {
  const byPage = new Map<number, Redaction[]>();
  for (const redaction of context.redactions) {
    const others = byPage.get(redaction.page);
    if (others === undefined) byPage.set(redaction.page, [redaction]);
    else others.push(redaction);
  }
  for (const number of [...byPage.keys()].sort((a, b) => a - b)) {
    const page = context.document.pages[number - 1];
    if (page === undefined) throw new RedactionError('plan-page-out-of-range', { page: number });
    const reading = readPage(context.document, page, false);
    context.pages.push(new PageWork(context, page, byPage.get(number)!, reading));
  }
}

function burnPages(context: Burning): BurntPage[] {
  const pool: CopyPool = new Map();
  return context.pages.map((page) => burnPage(page, pool));
}
