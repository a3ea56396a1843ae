/** What an element is in the standard's terms (ISO 32000-2, 14.8.4.2: role maps). */
import { dictAt, key, PDFDict, PDFName } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { StructureNode, StructureTree } from './tree.ts';

const MOST_STEPS = 8;

/** By the types and the role map of the input, which stay as they are until the tree is written. */
export function roleOf(rewrite: Rewrite, tree: StructureTree, node: StructureNode): string {
  const element = rewrite.get(node.ref);
  const roles = dictAt(rewrite, tree.root, 'RoleMap');
  let name = element instanceof PDFDict ? element.get(key('S')) : undefined;
  for (let steps = 0; steps < MOST_STEPS && name instanceof PDFName; steps++) {
    const next = rewrite.resolve(roles?.get(name));
    if (!(next instanceof PDFName) || next === name) break;
    name = next;
  }
  return name instanceof PDFName ? name.decodeText() : '';
}
