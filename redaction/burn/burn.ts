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
import { removedTexts } from './text/removedText.ts';

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
  const burnt = burnPages(context);
  burnAnnotations(context);
  burnFields(context);
  const tags = burnStructure(context);
  for (const { page, content, balance } of burnt) {
    writePage(page, content, balance, drawMarks(page, tags.get(page) ?? NO_TAGS));
    checkPage(page);
    page.release(page.lost ?? removedTexts(page));
  }
  cleanDocument(context);
  pruneFonts(context, fontUsage(context));
  const bytes = save(context.rewrite);
  return { value: { bytes, removals: context.removals }, findings: context.findings };
}

/** Glyphs whose reading is kept until the written page has been checked: about 15 MB. */
const GLYPHS_KEPT = 150_000;

/** Reads each touched page, computes its hits, and edits it, one after the other. */
function burnPages(context: Burning): BurntPage[] {
  const pool: CopyPool = new Map();
  let room = GLYPHS_KEPT;
  return [...byPage(context)].map(([number, redactions]) => {
    const page = context.document.pages[number - 1];
    if (page === undefined) throw new RedactionError('plan-page-out-of-range', { page: number });
    const reading = readPage(context.document, page);
    const work = new PageWork(context, page, redactions, reading);
    context.pages.push(work);
    const burnt = burnPage(work, pool);
    room -= reading.glyphs.count;
    if (room < 0) work.release(removedTexts(work));
    return burnt;
  });
}

function byPage(context: Burning): [number, Redaction[]][] {
  const pages = new Map<number, Redaction[]>();
  for (const redaction of context.redactions) {
    const others = pages.get(redaction.page);
    if (others === undefined) pages.set(redaction.page, [redaction]);
    else others.push(redaction);
  }
  return [...pages].sort(([a], [b]) => a - b);
}
