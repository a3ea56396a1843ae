/**
 * The structure tree after redaction (ISO 32000-2, 14.7; failure classes 48–51): what elements say about
 * removed content goes, on the element and every ancestor; names of the producer become neutral; K, the
 * parent tree and object references stay consistent; each mark gets a Span. Not done here: property lists
 * inside content streams (the page walk).
 */
import { key, PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef } from '../../pdf/objects.ts';
import type { BurnContext, DrawnMark, MarkTag, MarkTags, PageBurn } from '../contract.ts';
import { keepAllowed } from '../document/allowList.ts';
import { type HiddenText, hiddenText } from '../document/hiddenText.ts';
import { enabled, RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { addMarkElement, largestMcids } from './addMarkElement.ts';
import { type AttributeScope, cleanAttributes } from './attributes.ts';
import { detach } from './detach.ts';
import { idTree, renameIds } from './ids.ts';
import type { MarkScope } from './markScope.ts';
import { cleanNames } from './names.ts';
import { ParentRows } from './parentTree.ts';
import { readTree } from './readTree.ts';
import { roleOf } from './role.ts';
import { scrubTexts } from './scrubText.ts';
import { ContentOwners, strike } from './strike.ts';
import { ELEMENT_KEYS, ROOT_KEYS } from './structureKeys.table.ts';
import { edit, isNode, type Kid, type StructureNode, type StructureTree } from './tree.ts';

/** The MCIDs of the marks by page; empty where the document is not tagged. */
export function burnStructure(context: BurnContext): ReadonlyMap<PageBurn, MarkTags> {
  const tree = readTree(context.rewrite);
  if (tree === undefined) return new Map();
  const tally = new RemovalTally();
  const hidden = hiddenText(context);
  const rows = new ParentRows(context, tree);
  const detached = detach(context, tree);
  if (detached.elements > 0) tally.add('structure-text', undefined, undefined, detached.elements);
  const owners = new ContentOwners(context, tree);
  strike(context, tree, owners, rows.all, detached);
  scrubTexts(context, tree, hidden, tally);
  const maps = cleanVocabulary(context, tree, hidden, tally);
  rows.prune(tree, detached);
  const { tags, added } = addMarks(context, tree, rows, owners);
  writeNodes(context, tree, [...tree.nodes, ...added], tally);
  writeRoot(context, tree, rows, maps, tally);
  tally.report(context);
  return tags;
}

type RootMaps = Record<string, PDFObject | undefined>;

/** Identifiers, attributes, structure types, classes and namespaces. */
function cleanVocabulary(
  context: Scrubbing,
  tree: StructureTree,
  hidden: HiddenText,
  tally: RemovalTally,
): RootMaps {
  const { rewrite } = context;
  const renaming = enabled(context, 'structure-ids');
  const ids = renaming ? renameIds(rewrite, tree) : new Map<string, string>();
  const lost = (): void => tally.add('structure-text');
  const attributes: AttributeScope = { rewrite, hidden, ids, lost };
  if (enabled(context, 'structure-attributes')) {
    for (const node of tree.nodes) if (!node.gone) cleanNodeAttributes(attributes, tree, node);
  }
  const maps = cleanNames(context, tree, attributes, tally);
  return { ...maps, IDTree: renaming ? idTree(rewrite, tree) : tree.root.get(key('IDTree')) };
}

const A = key('A');
const REF = key('Ref');

/** Illustrations and tables (14.8.5.4.3). */
const BOXES = new Set(['Figure', 'Formula', 'Form', 'Table', 'TH', 'TD', 'TR']);

function cleanNodeAttributes(
  scope: AttributeScope,
  tree: StructureTree,
  node: StructureNode,
): void {
  const value = node.dict.get(A);
  if (value === undefined) return;
  const cleaned = cleanAttributes(scope, value, {
    struck: node.struck,
    isBox: BOXES.has(roleOf(scope.rewrite, tree, node)),
  });
  if (cleaned === undefined) edit(scope.rewrite, node).delete(A);
  else edit(scope.rewrite, node).set(A, cleaned);
}

function addMarks(
  context: BurnContext,
  tree: StructureTree,
  rows: ParentRows,
  owners: ContentOwners,
): { tags: ReadonlyMap<PageBurn, MarkTags>; added: Iterable<StructureNode> } {
  if (context.pages.length === 0) return { tags: new Map(), added: [] };
  const pageOrder = new Map(context.document.pages.map((page, i) => [page.ref, i]));
  const scope: MarkScope = {
    context,
    tree,
    rows,
    owners,
    pageOrder,
    spans: new Map(),
    nextMcid: new Map(),
    labels: new Map(),
    added: new Set(),
    largest: largestMcids(tree),
  };
  const tags = new Map<PageBurn, MarkTags>();
  for (const burn of context.pages) {
    const ofPage = new Map<DrawnMark, MarkTag>();
    for (const drawn of burn.drawn) ofPage.set(drawn, addMarkElement(scope, burn, drawn));
    tags.set(burn, ofPage);
  }
  return { tags, added: scope.added };
}

function writeNodes(
  context: Scrubbing,
  tree: StructureTree,
  nodes: readonly StructureNode[],
  tally: RemovalTally,
): void {
  const pages = new Set(context.document.pages.map((page) => page.ref));
  for (const node of nodes) {
    if (node.gone) {
      context.rewrite.drop(node.ref);
      continue;
    }
    writeKids(context, node);
    fixReferences(context, tree, node, pages);
    const dict = keepAllowed(context, node.dict, ELEMENT_KEYS, tally);
    if (node.owned || dict !== node.dict) context.rewrite.replace(node.ref, dict);
  }
}

function writeKids(context: Scrubbing, node: StructureNode): void {
  if (!node.kidsChanged) return;
  const dict = edit(context.rewrite, node);
  const slots = node.kids.map(slotOf);
  if (slots.length === 0) dict.delete(key('K'));
  else dict.set(key('K'), slots.length === 1 ? slots[0]! : context.rewrite.array(slots));
}

function slotOf(kid: Kid): PDFObject {
  return isNode(kid) ? kid.ref : kid.object;
}

/** P names the parent, Pg a page of the document, Ref elements that stay. */
function fixReferences(
  context: Scrubbing,
  tree: StructureTree,
  node: StructureNode,
  pages: ReadonlySet<PDFRef>,
): void {
  const { rewrite } = context;
  const parent = node.parent?.ref ?? tree.rootRef;
  if (node.dict.get(key('P')) !== parent) edit(rewrite, node).set(key('P'), parent);
  const page = node.dict.get(key('Pg'));
  if (page !== undefined && !(page instanceof PDFRef && pages.has(page))) {
    edit(rewrite, node).delete(key('Pg'));
  }
  const related = node.dict.get(REF);
  if (related === undefined) return;
  const value = rewrite.resolve(related);
  const slots = value instanceof PDFArray ? value.asArray() : [related];
  const kept = slots.filter((s) => s instanceof PDFRef && tree.byRef.get(s)?.gone === false);
  if (kept.length === slots.length) return;
  if (kept.length === 0) edit(rewrite, node).delete(REF);
  else edit(rewrite, node).set(REF, rewrite.array(kept));
}

function writeRoot(
  context: Scrubbing,
  tree: StructureTree,
  rows: ParentRows,
  maps: RootMaps,
  tally: RemovalTally,
): void {
  const { rewrite } = context;
  const dict = rewrite.copyDict(keepAllowed(context, tree.root, ROOT_KEYS, tally));
  const { tree: parentTree, next } = rows.write();
  const kids = tree.kids.map((node) => node.ref);
  if (tree.rootChanged) {
    if (kids.length === 0) dict.delete(key('K'));
    else dict.set(key('K'), kids.length === 1 ? kids[0]! : rewrite.array(kids));
  }
  dict.set(key('ParentTree'), rewrite.add(parentTree));
  dict.set(key('ParentTreeNextKey'), PDFNumber.of(next));
  for (const [name, value] of Object.entries(maps)) {
    if (value === undefined) dict.delete(key(name));
    else dict.set(key(name), value);
  }
  rewrite.replace(tree.rootRef, dict);
  const catalog = rewrite.editDict(context.document.catalogRef);
  if (catalog instanceof PDFDict) catalog.set(key('StructTreeRoot'), tree.rootRef);
}
