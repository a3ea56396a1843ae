import { key, type PDFRef } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { readTree } from '../structure/readTree.ts';
import { isNode } from '../structure/tree.ts';

/** Takes the content of pages out of the structure tree: nothing on them has a mark to point at any more. */
export function untagPages(rewrite: Rewrite, pages: ReadonlySet<PDFRef>): void {
  for (const node of readTree(rewrite)?.nodes ?? []) {
    const kept = node.kids.filter(
      (kid) => isNode(kid) || kid.page === undefined || !pages.has(kid.page),
    );
    if (kept.length === node.kids.length) continue;
    const dict = rewrite.editDict(node.ref);
    const slots = kept.map((kid) => (isNode(kid) ? kid.ref : kid.object));
    if (slots.length === 0) dict?.delete(key('K'));
    else dict?.set(key('K'), rewrite.array(slots));
  }
}
