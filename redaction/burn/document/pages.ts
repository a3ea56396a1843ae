/**
 * The pages and their tree (failure classes 34, 59, 60): page dictionaries from an allow list, inherited
 * attributes (7.7.3.4) written on the page itself, a new tree over the pages that are shown, so that
 * templates and pages that the old tree only mentions are left behind.
 */
import type { Rect, User } from '../../model/geometry.ts';
import type { PdfPage } from '../../pdf/document.ts';
import { key, PDFDict, PDFNumber, type PDFObject, PDFRef } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { keepAllowed } from './allowList.ts';
import { PAGE_KEYS } from './documentKeys.table.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

/** Kids of one node: a thousand pages are two levels deep. */
const FANOUT = 64;

/** The reference of the new root of the page tree. */
export function cleanPages(context: Scrubbing, tally: RemovalTally): PDFRef {
  const { document, rewrite } = context;
  for (const page of document.pages) cleanPage(context, page, tally);
  if (!enabled(context, 'page-tree')) return oldRoot(context);
  return buildTree(rewrite, document.pages);
}

function oldRoot({ document, rewrite }: Scrubbing): PDFRef {
  const root = document.catalog.get(key('Pages'));
  return root instanceof PDFRef ? root : rewrite.add(root!);
}

function cleanPage(context: Scrubbing, page: PdfPage, tally: RemovalTally): void {
  const { rewrite } = context;
  const current = rewrite.get(page.ref);
  if (!(current instanceof PDFDict)) return;
  const dict = rewrite.copyDict(keepAllowed(context, current, PAGE_KEYS, tally, page.number));
  dict.set(key('Type'), key('Page'));
  for (const [name, value] of inheritedBy(context, page)) {
    if (!dict.has(key(name))) dict.set(key(name), value);
  }
  rewrite.replace(page.ref, dict);
}

function inheritedBy({ document, rewrite }: Scrubbing, page: PdfPage): [string, PDFObject][] {
  const { mediaBox, cropBox, rotate } = page.geometry;
  const found: [string, PDFObject][] = [
    ['Resources', document.refOf(page.resources) ?? page.resources],
    ['MediaBox', boxOf(rewrite, mediaBox)],
  ];
  if (!sameBox(cropBox, mediaBox)) found.push(['CropBox', boxOf(rewrite, cropBox)]);
  if (rotate !== 0) found.push(['Rotate', PDFNumber.of(rotate)]);
  return found;
}

function boxOf(rewrite: Rewrite, box: Rect<User>): PDFObject {
  return rewrite.array([box.x0, box.y0, box.x1, box.y1].map((n) => PDFNumber.of(n)));
}

function sameBox(a: Rect<User>, b: Rect<User>): boolean {
  return a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1;
}

interface Branch {
  readonly ref: PDFRef;
  readonly pages: number;
}

/** A page that stands twice in the old tree stands twice in the new one. */
function buildTree(rewrite: Rewrite, pages: readonly PdfPage[]): PDFRef {
  let level: Branch[] = pages.map((page) => ({ ref: page.ref, pages: 1 }));
  do {
    const parents: Branch[] = [];
    for (let i = 0; i < level.length; i += FANOUT) {
      parents.push(parentOf(rewrite, level.slice(i, i + FANOUT)));
    }
    level = parents;
  } while (level.length > 1);
  return level[0]!.ref;
}

function parentOf(rewrite: Rewrite, kids: readonly Branch[]): Branch {
  const pages = kids.reduce((sum, kid) => sum + kid.pages, 0);
  const Kids = rewrite.array(kids.map((kid) => kid.ref));
  const ref = rewrite.add(rewrite.dict({ Type: key('Pages'), Kids, Count: PDFNumber.of(pages) }));
  for (const kid of kids) rewrite.editDict(kid.ref)?.set(key('Parent'), ref);
  return { ref, pages };
}
