import { readPage } from '../extract/readPage.ts';
import { WalkMemory } from '../extract/walkMemory.ts';
import { RedactionError } from '../model/errors.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Redaction } from '../model/redaction.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { save } from '../pdf/save.ts';
import { burnAnnotations } from './annotation/burnAnnotations.ts';
import { Burning } from './burnContext.ts';
import { burnPage, cleanPage } from './burnPage.ts';
import type { BurnedPdf, BurnOptions } from './contract.ts';
import type { CopyPool } from './copyUses.ts';
import { cleanDocument } from './document/cleanDocument.ts';
import { pruneUncalled } from './document/pruneResources.ts';
import { burnFields } from './field/burnFields.ts';
import { pruneFonts } from './fonts/prune.ts';
import { fontUsage } from './fontUsage.ts';
import { tellImagesElsewhere } from './image/imagesElsewhere.ts';
import { drawMarks } from './mark/drawMarks.ts';
import { tookNothing } from './mark/tookNothing.ts';
import { addMarks, type WrittenPage } from './pageStreams.ts';
import { PageWork } from './pageWork.ts';
import { burnStructure } from './structure/burnStructure.ts';
import { estimateWidths } from './widths/estimate.ts';

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
  const pages = burnPages(context);
  burnAnnotations(context);
  burnFields(context);
  const tags = burnStructure(context);
  for (const page of pages) addMarks(page, drawMarks(page.page, tags.get(page.page) ?? NO_TAGS));
  cleanDocument(context);
  const fonts = fontUsage(context);
  pruneFonts(context, fonts);
  pruneUncalled(context, fonts);
  tellImagesElsewhere(context);
  const bytes = save(context.rewrite);
  const drawn = pages.flatMap(({ page }) => page.drawn);
  const findings = [...context.findings, ...tookNothing(redactions, context.removals)];
  const widths = estimateWidths(pages.map(({ page }) => page));
  const { removals } = context;
  const kept = new Map(pages.map(({ page }) => [page.page.number, page.kept()]));
  return { value: { bytes, removals, kept, drawn, widths }, findings };
}

/** Each page is read, burnt and let go: a thousand pages of glyphs do not fit the memory. */
function burnPages(context: Burning): WrittenPage[] {
  const { document, options } = context;
  const pool: CopyPool = new Map();
  const marked = byPage(context);
  return document.pages.flatMap((page) => {
    const redactions = marked.get(page.number);
    const [memory, witness] =
      redactions === undefined ? [] : ([new WalkMemory(), options.witness] as const);
    const reading = readPage(document, page, true, memory, witness);
    const work = new PageWork(context, page, redactions ?? [], reading, memory);
    const written = redactions === undefined ? cleanPage(work, pool) : burnPage(work, pool);
    if (written === undefined) return [];
    context.pages.push(work);
    return [written];
  });
}

/** Throws for a redaction on a page that does not exist. */
function byPage({ document, redactions }: Burning): Map<number, Redaction[]> {
  const pages = new Map<number, Redaction[]>();
  for (const redaction of redactions) {
    const { page } = redaction;
    if (document.pages[page - 1] === undefined) {
      throw new RedactionError('plan-page-out-of-range', { page });
    }
    const others = pages.get(page);
    if (others === undefined) pages.set(page, [redaction]);
    else others.push(redaction);
  }
  return pages;
}
