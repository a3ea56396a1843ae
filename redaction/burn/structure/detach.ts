/**
 * Leaves out what the tree says about content that is not there: pages that are not shown (an excerpt of a
 * longer report often keeps all its tags), annotations that went. Elements that had nothing else go with it.
 */
import { key, PDFDict, type PDFRef } from '../../pdf/objects.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import { roleOf } from './role.ts';
import { type ContentKid, isNode, type StructureNode, type StructureTree } from './tree.ts';

/** Elements that are about one annotation and empty without it. */
const ABOUT_ANNOTATION = new Set(['Annot', 'Form', 'Link']);

export interface Detached {
  /** Elements that went. */
  readonly elements: number;
  /** Owners of annotations that went, by annotation. */
  readonly owners: readonly { readonly node: StructureNode; readonly annotation: PDFRef }[];
}

export function detach(context: Scrubbing, tree: StructureTree): Detached {
  const pages = new Set(context.document.pages.map((page) => page.ref));
  const owners: { node: StructureNode; annotation: PDFRef }[] = [];
  const copies = copiesOf(context);
  const met = new Map(context.pages.map((burn) => [burn.page.ref, burn.mcids]));
  let elements = 0;
  for (let i = tree.nodes.length - 1; i >= 0; i--) {
    const node = tree.nodes[i]!;
    const before = node.kids.length;
    let lost = 0;
    node.kids = node.kids.filter((kid) => {
      if (isNode(kid)) return !kid.gone;
      if (redirect(context, kid, copies)) node.kidsChanged = true;
      const fate = fateOf(context, kid, pages);
      if (fate === 'annotation' && kid.target) owners.push({ node, annotation: kid.target });
      if (fate === 'annotation') lost++;
      return fate === 'stays';
    });
    if (node.kids.length < before) node.kidsChanged = true;
    node.hasContent = node.kids.some((kid) => (isNode(kid) ? kid.hasContent : isMet(kid, met)));
    node.gone = before > 0 && node.kids.length === 0 && mayGo(context, tree, node, lost);
    if (node.gone) elements++;
  }
  const kept = tree.kids.filter((node) => !node.gone);
  if (kept.length !== tree.kids.length) {
    tree.kids.splice(0, tree.kids.length, ...kept);
    tree.rootChanged = true;
  }
  return { elements, owners };
}

type Fate = 'stays' | 'annotation' | 'page';

function fateOf(context: Scrubbing, kid: ContentKid, pages: ReadonlySet<PDFRef>): Fate {
  const { rewrite } = context;
  if (kid.target !== undefined && rewrite.get(kid.target) === undefined) return 'annotation';
  if (!enabled(context, 'detached-structure')) return 'stays';
  return kid.page !== undefined && !pages.has(kid.page) ? 'page' : 'stays';
}

/** On a page with marks a number that no sequence has stands for nothing. */
function isMet(kid: ContentKid, met: ReadonlyMap<PDFRef, ReadonlySet<number>>): boolean {
  if (kid.target !== undefined || kid.stream !== undefined || kid.page === undefined) return true;
  return met.get(kid.page)?.has(kid.mcid) !== false;
}

/** Cells and list items stay though their annotation went: tables keep their shape. */
function mayGo(
  context: Scrubbing,
  tree: StructureTree,
  node: StructureNode,
  lostAnnotations: number,
): boolean {
  if (lostAnnotations === 0) return true;
  return ABOUT_ANNOTATION.has(roleOf(context.rewrite, tree, node));
}

/** Original to copy, where the page no longer draws the original. */
function copiesOf(context: Scrubbing): ReadonlyMap<PDFRef, ReadonlyMap<PDFRef, PDFRef>> {
  const byPage = new Map<PDFRef, Map<PDFRef, PDFRef>>();
  for (const burn of context.pages) {
    const copies = burn.copies.filter((c) => !c.originalStays);
    byPage.set(burn.page.ref, new Map(copies.map((c) => [c.original, c.copy])));
  }
  return byPage;
}

/** A reference to a form or image that was copied for this page now means the copy. */
function redirect(
  context: Scrubbing,
  kid: ContentKid,
  copies: ReadonlyMap<PDFRef, ReadonlyMap<PDFRef, PDFRef>>,
): boolean {
  const target = kid.stream ?? kid.target;
  const copy = kid.page && target && copies.get(kid.page)?.get(target);
  const value = context.rewrite.resolve(kid.object);
  if (copy === undefined || !(value instanceof PDFDict)) return false;
  const dict = context.rewrite.copyDict(value);
  dict.set(key(kid.stream ? 'Stm' : 'Obj'), copy);
  kid.object = dict;
  return true;
}
