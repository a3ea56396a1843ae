/**
 * Annotations of every page (ISO 32000-2, 12.5): what a mark touches goes, with its note window, replies and
 * appearances; what may not be published goes everywhere; what stays keeps its looks and loses its notes.
 * Not done here: glyphs of appearances that stay (the page walk), widgets and their fields (field/).
 */

import type { PdfPage } from '../../pdf/document.ts';
import { arrayAt, key, nameAt, PDFDict, type PDFObject, PDFRef } from '../../pdf/objects.ts';
import type { Followed, PageBurn } from '../contract.ts';
import { actionCleaner } from '../document/action.ts';
import { destinations } from '../document/destination.ts';
import { hiddenText } from '../document/hiddenText.ts';
import { enabled, RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { KEPT_ANNOTATIONS, MEDIA_ANNOTATIONS } from './annotationKeys.table.ts';
import { followWords } from './following.ts';
import { type Gone, judge } from './judge.ts';
import { type AnnotationScope, keepAnnotation } from './keepAnnotation.ts';
import { keepPicture } from './keepPicture.ts';

export function burnAnnotations(context: Scrubbing): void {
  const hidden = hiddenText(context);
  const targets = destinations(context);
  const actions = actionCleaner(context, targets, hidden);
  const shownOn = pagesThatShow(context);
  const scope = { context, hidden, targets, actions, tally: new RemovalTally(), shownOn };
  const burns = new Map(context.pages.map((burn) => [burn.page.number, burn]));
  for (const page of context.document.pages) burnPage(scope, page, burns.get(page.number));
  scope.tally.report(context);
}

/** `shownOn`: on how many pages each annotation still stands; one that several pages share (12.5.2 forbids it) goes from one of them. */
type BurnScope = AnnotationScope & { readonly shownOn: Map<PDFRef, number> };

function pagesThatShow({ document, rewrite }: Scrubbing): Map<PDFRef, number> {
  const shownOn = new Map<PDFRef, number>();
  for (const page of document.pages) {
    const dict = rewrite.get(page.ref);
    const slots = dict instanceof PDFDict ? arrayAt(rewrite, dict, 'Annots')?.asArray() : undefined;
    for (const slot of new Set(slots))
      if (slot instanceof PDFRef) shownOn.set(slot, (shownOn.get(slot) ?? 0) + 1);
  }
  return shownOn;
}

function burnPage(scope: BurnScope, page: PdfPage, burn: PageBurn | undefined): void {
  const { rewrite } = scope.context;
  const dict = rewrite.get(page.ref);
  const annotations = dict instanceof PDFDict ? arrayAt(rewrite, dict, 'Annots') : undefined;
  if (annotations === undefined) return;
  const findings = new Map<string, number>();
  const before = annotations.asArray();
  const kept = before.flatMap((slot, i) => burnOne(scope, page, burn, slot, i, findings));
  dropUnshown(scope, new Set(before), new Set(kept));
  for (const [code, count] of findings) {
    const severity = code === 'redact-annotation-removed' ? 'warning' : 'info';
    scope.context.found({ code, severity, page: page.number, detail: String(count) });
  }
  if (kept.length === before.length && kept.every((slot, i) => slot === before[i])) return;
  const copy = rewrite.editDict(page.ref);
  if (kept.length === 0) copy?.delete(key('Annots'));
  else copy?.set(key('Annots'), rewrite.array(kept));
}

/** What takes the annotation's place in the page's array: nothing, itself, or its cleaned copy. */
function burnOne(
  scope: BurnScope,
  page: PdfPage,
  burn: PageBurn | undefined,
  slot: PDFObject,
  index: number,
  findings: Map<string, number>,
): PDFObject[] {
  const { context } = scope;
  const annotation = context.rewrite.resolve(slot);
  if (!(annotation instanceof PDFDict)) return [];
  const gone =
    judge(context, burn, annotation, index, page) ?? unlinked(scope, slot, annotation, page);
  if ('scrubber' in gone) {
    const subtype = standardSubtype(context, annotation);
    scope.tally.add(gone.removal, page.number, gone.redaction, 1, subtype);
    if (gone.finding) findings.set(gone.finding, (findings.get(gone.finding) ?? 0) + 1);
    const picture = gone.picture && keepPicture(context.rewrite, annotation, page);
    if (picture) return [put(context, slot, picture)];
    return [];
  }
  return [followed(scope, burn?.followed?.get(index), gone.slot)];
}

/** Its own place tells how wide the text before it was. */
function followed({ context }: BurnScope, to: Followed | undefined, slot: PDFObject): PDFObject {
  const annotation = context.rewrite.resolve(slot);
  if (to === undefined || !(annotation instanceof PDFDict)) return slot;
  return put(context, slot, followWords(context.rewrite, annotation, to));
}

/** A page may name an annotation twice, and shows it once. */
function dropUnshown(
  { context, shownOn }: BurnScope,
  before: ReadonlySet<PDFObject>,
  kept: ReadonlySet<PDFObject>,
): void {
  for (const slot of before) {
    if (!(slot instanceof PDFRef) || kept.has(slot)) continue;
    if (!(context.rewrite.get(slot) instanceof PDFDict)) continue;
    const left = (shownOn.get(slot) ?? 1) - 1;
    shownOn.set(slot, left);
    if (left <= 0) context.rewrite.drop(slot);
  }
}

/** The cleaned annotation; gone after all when its address holds removed text. */
function unlinked(
  scope: AnnotationScope,
  slot: PDFObject,
  annotation: PDFDict,
  page: PdfPage,
): Gone | { readonly slot: PDFObject } {
  const { context } = scope;
  const kept = keepAnnotation(scope, annotation, page);
  if (kept === undefined && enabled(context, 'link-targets')) {
    return { scrubber: 'link-targets', removal: 'annotation', finding: 'link-removed' };
  }
  if (kept === undefined || kept === annotation) return { slot };
  return { slot: put(context, slot, kept) };
}

/** What stands in the page's array: the same reference where there was one. */
function put(context: Scrubbing, slot: PDFObject, kept: PDFDict): PDFObject {
  if (!(slot instanceof PDFRef)) return kept;
  context.rewrite.replace(slot, kept);
  return slot;
}

/** Anybody's own name may hold anything. */
function standardSubtype(context: Scrubbing, annotation: PDFDict): string | undefined {
  const subtype = nameAt(context.rewrite, annotation, 'Subtype') ?? '';
  const known = KEPT_ANNOTATIONS.has(subtype) || MEDIA_ANNOTATIONS.has(subtype);
  return known || OTHERS.has(subtype) ? subtype : undefined;
}

const OTHERS: ReadonlySet<string> = new Set(['Text', 'Popup', 'Widget', 'Redact']);
