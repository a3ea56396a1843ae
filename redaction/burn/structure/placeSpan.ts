/** Where a mark's Span stands: beside the element that lost the text, or in a paragraph of its own. */
import { key, type PDFRef } from '../../pdf/objects.ts';
import type { PageBurn } from '../contract.ts';
import type { MarkScope } from './markScope.ts';
import { roleOf } from './role.ts';
import type { Owner } from './strike.ts';
import { type ContentKid, isNode, type Kid, type StructureNode } from './tree.ts';

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

export function beside(scope: MarkScope, burn: PageBurn, { node, kid }: Owner): StructureNode {
  const types = BETWEEN.get(effectiveRole(scope, node)) ?? [];
  let inner = node;
  for (const type of [...types, 'Span']) {
    const next = newNode(scope, type, inner, burn.page.ref);
    if (inner === node) insert(scope, node, kid, next);
    else inner.kids.push(next);
    inner = next;
  }
  return inner;
}

/** Without structure of its own an element counts as its parent: browsers put NonStruct everywhere. */
function effectiveRole(scope: MarkScope, node: StructureNode): string {
  for (let at: StructureNode | undefined = node; at !== undefined; at = at.parent) {
    const role = roleOf(scope.context.rewrite, scope.tree, at);
    if (role !== 'NonStruct') return role;
  }
  return '';
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
export function apart(scope: MarkScope, burn: PageBurn): StructureNode {
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
