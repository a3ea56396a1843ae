/** The structure tree (ISO 32000-2, 14.7) as nodes: read once, changed in memory, written once. */
import type { PDFDict, PDFObject, PDFRef } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

export interface StructureTree {
  readonly rootRef: PDFRef;
  readonly root: PDFDict;
  /** Kids of the root. */
  readonly kids: StructureNode[];
  readonly byRef: ReadonlyMap<PDFRef, StructureNode>;
  /** Every node, parents before kids, in reading order. */
  readonly nodes: readonly StructureNode[];
  /** The root's own K has to be written anew. */
  rootChanged: boolean;
}

/** A structure element. */
export interface StructureNode {
  readonly ref: PDFRef;
  /** The element; replaced by a copy on the first change (`edit`). */
  dict: PDFDict;
  owned: boolean;
  /** Undefined directly under the root. */
  readonly parent: StructureNode | undefined;
  /** Pg in force: the element's own or an ancestor's. */
  readonly page: PDFRef | undefined;
  kids: Kid[];
  kidsChanged: boolean;
  /** It or something under it lost content to a mark. */
  struck: boolean;
  /** Some content is left in its subtree. */
  hasContent: boolean;
  gone: boolean;
}

export type Kid = StructureNode | ContentKid;

/** Marked content (14.7.5.2) or an object reference (14.7.5.3). */
export interface ContentKid {
  readonly mcid: number;
  /** As it stands in K. */
  object: PDFObject;
  readonly page: PDFRef | undefined;
  /** MCR: the form that holds the sequence. */
  readonly stream: PDFRef | undefined;
  /** OBJR: the annotation, form or image. */
  readonly target: PDFRef | undefined;
}

export function isNode(kid: Kid): kid is StructureNode {
  return 'kids' in kid;
}

/** The element's dictionary for changing. */
export function edit(rewrite: Rewrite, node: StructureNode): PDFDict {
  if (!node.owned) node.dict = rewrite.copyDict(node.dict);
  node.owned = true;
  return node.dict;
}

export function ancestorsOf(node: StructureNode): StructureNode[] {
  const chain: StructureNode[] = [];
  for (let at: StructureNode | undefined = node; at !== undefined; at = at.parent) chain.push(at);
  return chain;
}
