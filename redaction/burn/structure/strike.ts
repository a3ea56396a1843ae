/**
 * Which elements speak about removed content (failure class 48): the owner of every marked-content sequence
 * that lost something, by the tree and by the parent tree, and every ancestor.
 */
import {
  numberAt,
  PDFArray,
  PDFDict,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '../../pdf/objects.ts';
import type { PageBurn, StruckContent } from '../contract.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import type { Detached } from './detach.ts';
import {
  ancestorsOf,
  type ContentKid,
  isNode,
  type StructureNode,
  type StructureTree,
} from './tree.ts';

/** Owner of a page's marked content: the element, and the kid that names it (absent in a broken K). */
export interface Owner {
  readonly node: StructureNode;
  readonly kid: ContentKid | undefined;
}

/** Owners by page and MCID. An MCID of a form's own counter is kept apart by the form. */
export class ContentOwners {
  private readonly byPlace = new Map<string, Owner>();
  private readonly pageNumbers: ReadonlyMap<PDFRef, number>;

  constructor(context: Scrubbing, tree: StructureTree) {
    this.pageNumbers = new Map(context.pages.map((burn) => [burn.page.ref, burn.page.number]));
    if (this.pageNumbers.size === 0) return;
    for (const node of tree.nodes) {
      if (!node.gone) for (const kid of node.kids) if (!isNode(kid)) this.note(node, kid);
    }
  }

  private note(node: StructureNode, kid: ContentKid): void {
    const page = kid.page && this.pageNumbers.get(kid.page);
    if (page === undefined || kid.mcid < 0) return;
    const place = placeOf(page, kid.mcid, kid.stream);
    if (!this.byPlace.has(place)) this.byPlace.set(place, { node, kid });
  }

  find(page: number, content: StruckContent): Owner | undefined {
    return this.byPlace.get(placeOf(page, content.mcid, content.stream));
  }
}

function placeOf(page: number, mcid: number, stream: PDFRef | undefined): string {
  return `${page} ${mcid} ${stream?.toString() ?? ''}`;
}

export function strike(
  context: Scrubbing,
  tree: StructureTree,
  owners: ContentOwners,
  parents: ReadonlyMap<number, PDFObject>,
  detached: Detached,
): void {
  if (!enabled(context, 'struck-structure')) return;
  for (const burn of context.pages) {
    for (const content of burn.struckContent) {
      strikeUp(owners.find(burn.page.number, content)?.node);
      strikeUp(byParentTree(context, tree, parents, burn, content));
    }
  }
  const burned = new Set(context.pages.map((burn) => burn.page.ref));
  for (const { node } of detached.owners) {
    const onBurned = node.page !== undefined && burned.has(node.page);
    if (onBurned) strikeUp(node);
    else node.struck = true;
  }
}

function strikeUp(node: StructureNode | undefined): void {
  if (node) for (const at of ancestorsOf(node)) at.struck = true;
}

/** What the page's or form's StructParents array names for the MCID (14.7.5.4). */
function byParentTree(
  context: Scrubbing,
  tree: StructureTree,
  parents: ReadonlyMap<number, PDFObject>,
  burn: PageBurn,
  content: StruckContent,
): StructureNode | undefined {
  const { rewrite } = context;
  const holder = content.stream ? rewrite.resolve(content.stream) : burn.page.dict;
  const dict = holder instanceof PDFRawStream ? holder.dict : holder;
  const number = dict instanceof PDFDict ? numberAt(rewrite, dict, 'StructParents') : undefined;
  const row = number === undefined ? undefined : rewrite.resolve(parents.get(number));
  if (!(row instanceof PDFArray) || content.mcid >= row.size()) return undefined;
  const element = row.get(content.mcid);
  return element instanceof PDFRef ? tree.byRef.get(element) : undefined;
}
