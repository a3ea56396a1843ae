/** Reads the structure tree. Iterative, and every element once: hostile trees are deep and have cycles. */
import {
  dictAt,
  key,
  numberAt,
  PDFArray,
  PDFDict,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import {
  type ContentKid,
  isNode,
  type Kid,
  type StructureNode,
  type StructureTree,
} from './tree.ts';

const K = key('K');
const PG = key('Pg');
const MCID = key('MCID');
const OBJ = key('Obj');
const STM = key('Stm');

/** Undefined for a document that is not tagged. */
export function readTree(rewrite: Rewrite): StructureTree | undefined {
  const catalog = rewrite.get(rewrite.document.catalogRef);
  if (!(catalog instanceof PDFDict)) return undefined;
  const root = dictAt(rewrite, catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  const slot = catalog.get(key('StructTreeRoot'));
  const rootRef = slot instanceof PDFRef ? slot : rewrite.add(root);
  return new TreeReader(rewrite).read(rootRef, root);
}

class TreeReader {
  private readonly rewrite: Rewrite;
  private readonly byRef = new Map<PDFRef, StructureNode>();
  private readonly seen = new Set<PDFDict>();

  constructor(rewrite: Rewrite) {
    this.rewrite = rewrite;
  }

  read(rootRef: PDFRef, root: PDFDict): StructureTree {
    this.seen.add(root);
    const top = this.kidsOf(root, undefined, undefined);
    const kids = top.kids.filter(isNode);
    const open = [...kids].reverse();
    const nodes: StructureNode[] = [];
    while (open.length > 0) {
      const node = open.pop()!;
      nodes.push(node);
      const found = this.kidsOf(node.dict, node, node.page);
      node.kids = found.kids;
      node.kidsChanged = found.changed;
      for (let i = node.kids.length - 1; i >= 0; i--) {
        const kid = node.kids[i]!;
        if (isNode(kid)) open.push(kid);
      }
    }
    const rootChanged = top.changed || kids.length !== top.kids.length;
    return { rootRef, root, kids, byRef: this.byRef, nodes, rootChanged };
  }

  /** `changed` when something of K was not understood or stood elsewhere already. */
  private kidsOf(
    dict: PDFDict,
    parent: StructureNode | undefined,
    page: PDFRef | undefined,
  ): { kids: Kid[]; changed: boolean } {
    const slot = dict.get(K);
    const value = this.rewrite.resolve(slot);
    if (slot === undefined || value === undefined) return { kids: [], changed: slot !== undefined };
    const slots = value instanceof PDFArray ? value.asArray() : [slot];
    const kids: Kid[] = [];
    let changed = false;
    for (const part of slots) {
      const kid = this.kid(part, parent, page);
      if (kid === undefined || (isNode(kid) && kid.ref !== part)) changed = true;
      if (kid !== undefined) kids.push(kid);
    }
    return { kids, changed };
  }

  private kid(
    slot: PDFObject,
    parent: StructureNode | undefined,
    page: PDFRef | undefined,
  ): Kid | undefined {
    const value = this.rewrite.resolve(slot);
    if (value instanceof PDFNumber) return contentKid(slot, value.asNumber(), page);
    if (!(value instanceof PDFDict)) return undefined;
    const own = value.get(PG);
    const inForce = own instanceof PDFRef ? own : page;
    if (value.has(OBJ)) {
      const target = value.get(OBJ);
      return {
        ...contentKid(slot, -1, inForce),
        target: target instanceof PDFRef ? target : undefined,
      };
    }
    if (value.has(MCID)) {
      const stream = value.get(STM);
      const mcid = numberAt(this.rewrite, value, 'MCID') ?? -1;
      return {
        ...contentKid(slot, mcid, inForce),
        stream: stream instanceof PDFRef ? stream : undefined,
      };
    }
    return this.node(slot, value, parent, inForce);
  }

  private node(
    slot: PDFObject,
    dict: PDFDict,
    parent: StructureNode | undefined,
    page: PDFRef | undefined,
  ): StructureNode | undefined {
    if (this.seen.has(dict)) return undefined;
    this.seen.add(dict);
    const ref = slot instanceof PDFRef ? slot : this.rewrite.add(dict);
    const node: StructureNode = {
      ref,
      dict,
      parent,
      page,
      kids: [],
      owned: false,
      kidsChanged: false,
      struck: false,
      hasContent: false,
      gone: false,
    };
    this.byRef.set(ref, node);
    return node;
  }
}

function contentKid(object: PDFObject, mcid: number, page: PDFRef | undefined): ContentKid {
  return { object, mcid, page, stream: undefined, target: undefined };
}
