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
import type { MarkScope } from './markScope.ts';
import { apart, beside } from './placeSpan.ts';
import type { Owner } from './strike.ts';
import { type ContentKid, isNode, type StructureNode, type StructureTree } from './tree.ts';

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

/** Above everything that the parent tree, the elements, the content or struck sequences name on the page. */
function firstFree(scope: MarkScope, burn: PageBurn, row: number): number {
  let free = Math.max(scope.rows.length(row), (scope.largest.get(burn.page.ref) ?? -1) + 1);
  free = Math.max(free, burn.largestMcid + 1);
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
  dict.set(key('ActualText'), labelOf(scope, drawn));
  dict.set(key('Lang'), PDFString.of('nl'));
  scope.spans.set(drawn.redaction.passage, span);
  return span;
}

/** One string a ground: a long document has thousands of marks and few grounds. */
function labelOf(scope: MarkScope, { redaction }: DrawnMark): PDFHexString {
  const text = spokenLabel(redaction.grounds);
  const label = scope.labels.get(text) ?? PDFHexString.fromText(text);
  scope.labels.set(text, label);
  return label;
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
