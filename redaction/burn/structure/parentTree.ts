/** From marked content and annotations back to elements (ISO 32000-2, 14.7.5.4). */
import {
  dictAt,
  key,
  numberAt,
  PDFArray,
  PDFDict,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '../../pdf/objects.ts';
import { readNumberTree, writeNumberTree } from '../document/nameTree.ts';
import type { Scrubbing } from '../document/scrubbing.ts';
import type { Detached } from './detach.ts';
import type { StructureTree } from './tree.ts';

/** Rows of the new parent tree; marks add to them. */
export class ParentRows {
  private readonly context: Scrubbing;
  private readonly rows: Map<number, PDFObject>;
  private next: number;

  constructor(context: Scrubbing, tree: StructureTree) {
    this.context = context;
    const old = dictAt(context.rewrite, tree.root, 'ParentTree');
    this.rows = readNumberTree(context.rewrite, old);
    this.next = Math.max(
      largest(this.rows) + 1,
      numberAt(context.rewrite, tree.root, 'ParentTreeNextKey') ?? 0,
    );
  }

  get all(): ReadonlyMap<number, PDFObject> {
    return this.rows;
  }

  /** Only elements that stay; rows in which none does, and rows of annotations that went, go. */
  prune(tree: StructureTree, detached: Detached): void {
    const { rewrite, document } = this.context;
    for (const { annotation } of detached.owners) {
      const dict = document.get(annotation);
      const number = dict instanceof PDFDict ? numberAt(rewrite, dict, 'StructParent') : undefined;
      if (number !== undefined) this.rows.delete(number);
    }
    const stays = (slot: PDFObject): boolean =>
      slot instanceof PDFRef && tree.byRef.get(slot)?.gone === false;
    for (const [number, value] of this.rows) {
      const row = rewrite.resolve(value);
      if (row instanceof PDFArray) this.pruneRow(number, value, row, stays);
      else if (!stays(value)) this.rows.delete(number);
    }
  }

  private pruneRow(
    number: number,
    slot: PDFObject,
    row: PDFArray,
    stays: (slot: PDFObject) => boolean,
  ): void {
    const { rewrite } = this.context;
    const before = row.asArray();
    if (before.every((part) => stays(part) || part === PDFNull)) return;
    if (!before.some(stays)) {
      this.rows.delete(number);
      return;
    }
    const kept = rewrite.array(before.map((part) => (stays(part) ? part : PDFNull)));
    if (slot instanceof PDFRef) rewrite.replace(slot, kept);
    else this.rows.set(number, kept);
  }

  /** The page's row; a page that has none gets a number. */
  rowOf(page: PDFRef): number {
    const { rewrite } = this.context;
    const dict = rewrite.get(page);
    const known = dict instanceof PDFDict ? numberAt(rewrite, dict, 'StructParents') : undefined;
    if (known !== undefined) return known;
    const number = this.next++;
    rewrite.editDict(page)?.set(key('StructParents'), PDFNumber.of(number));
    return number;
  }

  length(number: number): number {
    const row = this.context.rewrite.resolve(this.rows.get(number));
    return row instanceof PDFArray ? row.size() : 0;
  }

  put(number: number, mcid: number, node: PDFRef): void {
    const { rewrite } = this.context;
    const row = rewrite.resolve(this.rows.get(number));
    const slots = row instanceof PDFArray ? [...row.asArray()] : [];
    while (slots.length < mcid) slots.push(PDFNull);
    slots[mcid] = node;
    this.rows.set(number, rewrite.array(slots));
  }

  write(): { readonly tree: PDFDict; readonly next: number } {
    return {
      tree: writeNumberTree(this.context.rewrite, this.rows),
      next: Math.max(this.next, largest(this.rows) + 1),
    };
  }
}

function largest(rows: ReadonlyMap<number, PDFObject>): number {
  let most = -1;
  for (const number of rows.keys()) most = Math.max(most, number);
  return most;
}
