/**
 * Marks in the structure (design rule 11): one Span a passage, next to the element that lost the text, read
 * aloud as `[gelakt: artikel 5.1, …]`. Its marked content is the label that mark/ draws.
 */
import { spokenLabel } from '../../model/neutralText.ts';
import {
  key,
  PDFHexString,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '../../pdf/objects.ts';
import type { DrawnMark, MarkTag, PageBurn } from '../contract.ts';
import type { Scrubbing } from '../document/scrubbing.ts';
import type { ParentRows } from './parentTree.ts';
import { roleOf } from './role.ts';
import type { ContentOwners, Owner } from './strike.ts';
import {
  type ContentKid,
  isNode,
  type Kid,
  type StructureNode,
  type StructureTree,
} from './tree.ts';

/** What adding marks to one tree shares. */
export interface MarkScope {
  readonly context: Scrubbing;
  readonly tree: StructureTree;
  readonly rows: ParentRows;
  readonly owners: ContentOwners;
  /** Of each passage: its Span, once it has one. */
  readonly spans: Map<string, StructureNode>;
  readonly largest: ReadonlyMap<PDFRef, number>;
  /** Next free MCID of each page. */
  readonly nextMcid: Map<PDFRef, number>;
  /** Spans and their wrappers, to be written besides the tree's own nodes. */
  readonly added: Set<StructureNode>;
  /** Index of each page, for reading order. */
  readonly pageOrder: ReadonlyMap<PDFRef, number>;
}

/** Tags one drawn mark: a kid of its passage's Span, under a fresh MCID of the page. */
export function addMarkElement(scope: MarkScope, burn: PageBurn, drawn: DrawnMark): MarkTag {
  const { rows } = scope;
  const page = burn.page.ref;
  const row = rows.rowOf(page);
  const mcid = scope.nextMcid.get(page) ?? firstFree(scope, burn, row);
  scope.nextMcid.set(page, mcid + 1);
  const span = scope.spans.get(drawn.redaction.passage) ?? newSpan(scope, burn, drawn);
  span.kids.push(markKid(scope, span, page, mcid));
  rows.put(row, mcid, span.ref);
  return { mcid };
}

/** Above everything that the parent tree, the elements, the glyphs or struck sequences name on the page. */
function firstFree(scope: MarkScope, burn: PageBurn, row: number): number {
  let free = Math.max(scope.rows.length(row), (scope.largest.get(burn.page.ref) ?? -1) + 1);
  for (const mcid of burn.glyphs.mcids) free = Math.max(free, mcid + 1);
  for (const { mcid } of burn.struckContent) free = Math.max(free, mcid + 1);
  return free;
}

/** The largest MCID that elements name on each page. */
export function largestMcids(tree: StructureTree): ReadonlyMap<PDFRef, number> {
  const largest = new Map<PDFRef, number>();
  for (const node of tree.nodes) {
    for (const kid of node.kids) {
      if (isNode(kid) || kid.page === undefined) continue;
      if (kid.mcid > (largest.get(kid.page) ?? -1)) largest.set(kid.page, kid.mcid);
    }
  }
  return largest;
}

function markKid(scope: MarkScope, span: StructureNode, page: PDFRef, mcid: number): ContentKid {
  const { rewrite } = scope.context;
  const number = PDFNumber.of(mcid);
  const object: PDFObject =
    span.page === page ? number : rewrite.dict({ Type: key('MCR'), Pg: page, MCID: number });
  return { mcid, object, page, stream: undefined, target: undefined };
}

function newSpan(scope: MarkScope, burn: PageBurn, drawn: DrawnMark): StructureNode {
  const owner = ownerOf(scope, burn, drawn);
  const span = owner ? beside(scope, burn, owner) : apart(scope, burn);
  const { dict } = span;
  dict.set(key('ActualText'), PDFHexString.fromText(spokenLabel(drawn.redaction.grounds)));
  dict.set(key('Lang'), PDFString.of('nl'));
  scope.spans.set(drawn.redaction.passage, span);
  return span;
}

/** The element that owned the first of what the redaction took. */
function ownerOf(scope: MarkScope, burn: PageBurn, drawn: DrawnMark): Owner | undefined {
  for (const content of burn.struckContent) {
    if (!content.redactions.includes(drawn.redaction)) continue;
    const owner = scope.owners.find(burn.page.number, content);
    if (owner) return owner;
  }
  return undefined;
}

/** Types that may have kids of certain types only: what stands between them and the Span (14.8.4.5–6). */
const BETWEEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['LI', ['LBody']],
  ['L', ['LI', 'LBody']],
  ['TR', ['TD']],
  ['Table', ['TR', 'TD']],
  ['THead', ['TR', 'TD']],
  ['TBody', ['TR', 'TD']],
  ['TFoot', ['TR', 'TD']],
  ['TOC', ['TOCI']],
]);

function beside(scope: MarkScope, burn: PageBurn, { node, kid }: Owner): StructureNode {
  const types = BETWEEN.get(roleOf(scope.context.rewrite, scope.tree, node)) ?? [];
  const [first, ...rest] = [...types, 'Span'].reduce<StructureNode[]>((chain, type) => {
    const next = newNode(scope, type, chain.at(-1) ?? node, burn.page.ref);
    chain.at(-1)?.kids.push(next);
    return [...chain, next];
  }, []);
  insert(scope, node, kid, first!);
  return rest.at(-1) ?? first!;
}

/** After its kid, and after the marks that already stand there: in the order in which they were removed. */
function insert(
  scope: MarkScope,
  node: StructureNode,
  kid: ContentKid | undefined,
  added: StructureNode,
): void {
  const at = kid === undefined ? node.kids.length : node.kids.indexOf(kid) + 1;
  let place = at;
  while (place < node.kids.length && scope.added.has(node.kids[place] as StructureNode)) place++;
  node.kids.splice(place, 0, added);
  node.kidsChanged = true;
}

const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'NonStruct', 'Aside']);

/** Removed content that belonged to no element: a paragraph of its own after the page's last content. */
function apart(scope: MarkScope, burn: PageBurn): StructureNode {
  const { tree } = scope;
  const [only] = tree.kids;
  const grouping = only && GROUPING.has(roleOf(scope.context.rewrite, tree, only));
  const parent = grouping && tree.kids.length === 1 ? only : undefined;
  const siblings: Kid[] = parent?.kids ?? tree.kids;
  const order = scope.pageOrder.get(burn.page.ref) ?? 0;
  const before = placeAfter(scope, siblings, order);
  const paragraph = newNode(scope, 'P', parent, burn.page.ref);
  const span = newNode(scope, 'Span', paragraph, burn.page.ref);
  paragraph.kids.push(span);
  siblings.splice(before, 0, paragraph);
  if (parent) parent.kidsChanged = true;
  else tree.rootChanged = true;
  return span;
}

/** How many siblings begin on this page or before; they stand in page order, or nearly so. */
function placeAfter(scope: MarkScope, siblings: readonly Kid[], order: number): number {
  let [low, high] = [0, siblings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstPage(scope, siblings[middle]!) <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the page of the subtree's first content; 0 for one without content. */
function firstPage(scope: MarkScope, kid: Kid): number {
  const open = [kid];
  while (open.length > 0) {
    const at = open.pop()!;
    if (!isNode(at)) {
      const order = at.page && scope.pageOrder.get(at.page);
      if (order !== undefined) return order;
    } else for (let i = at.kids.length - 1; i >= 0; i--) open.push(at.kids[i]!);
  }
  return 0;
}

function newNode(
  scope: MarkScope,
  type: string,
  parent: StructureNode | undefined,
  page: PDFRef,
): StructureNode {
  const { rewrite } = scope.context;
  const dict = rewrite.dict({
    Type: key('StructElem'),
    S: key(type),
    P: parent?.ref ?? scope.tree.rootRef,
    Pg: page,
  });
  const node: StructureNode = {
    ref: rewrite.add(dict),
    dict,
    parent,
    page,
    kids: [],
    owned: true,
    kidsChanged: true,
    struck: false,
    hasContent: true,
    gone: false,
  };
  scope.added.add(node);
  return node;
}
