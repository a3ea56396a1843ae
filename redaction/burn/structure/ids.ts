/**
 * Element identifiers (ISO 32000-2, 14.7.2; failure class 48): all become `e1`, `e2` …, in the elements, in the
 * headers of cells that point to them, and in the tree that finds them.
 */
import { bytesOf, key, type PDFDict, PDFString } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import { latin1 } from '../document/hiddenText.ts';
import { edit, type StructureNode, type StructureTree } from './tree.ts';

const ID = key('ID');

/** Old to new, as Latin-1 of the bytes. Two elements with one identifier were ambiguous and stay so. */
export function renameIds(rewrite: Rewrite, tree: StructureTree): Map<string, string> {
  const ids = new Map<string, string>();
  for (const node of tree.nodes) {
    const old = node.gone ? undefined : idOf(rewrite, node);
    if (old === undefined) continue;
    if (!ids.has(old)) ids.set(old, `e${ids.size + 1}`);
    const renamed = ids.get(old)!;
    if (renamed !== old) edit(rewrite, node).set(ID, PDFString.of(renamed));
  }
  return ids;
}

function idOf(rewrite: Rewrite, node: StructureNode): string | undefined {
  const bytes = bytesOf(rewrite.resolve(node.dict.get(ID)));
  return bytes && latin1(bytes);
}

/** One leaf: names in byte order, as a name tree wants (7.9.6). */
export function idTree(rewrite: Rewrite, tree: StructureTree): PDFDict | undefined {
  const byId = new Map<string, StructureNode>();
  for (const node of tree.nodes) {
    const id = node.gone ? undefined : idOf(rewrite, node);
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
  }
  if (byId.size === 0) return undefined;
  const names = [...byId.keys()].sort((a, b) => (a < b ? -1 : 1));
  const pairs = names.flatMap((name) => [PDFString.of(name), byId.get(name)!.ref]);
  return rewrite.dict({ Names: rewrite.array(pairs) });
}
