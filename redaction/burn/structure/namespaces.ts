/** Namespaces of structure types (ISO 32000-2, 14.7.4; failure class 51): a producer's own become neutral. */
import { KNOWN_NAMESPACES } from '../../model/neutralText.ts';
import {
  arrayAt,
  dictAt,
  key,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
  textAt,
} from '../../pdf/objects.ts';
import { enabled, type RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import type { Renaming } from './renaming.ts';
import { edit, type StructureTree } from './tree.ts';

const NS = key('NS');

/** The root's new list. */
export function namespaces(
  context: Scrubbing,
  tree: StructureTree,
  types: Renaming,
  tally: RemovalTally,
): PDFObject | undefined {
  const { rewrite } = context;
  const old = arrayAt(rewrite, tree.root, 'Namespaces');
  if (!enabled(context, 'structure-namespaces')) return old;
  const kept = (old?.asArray() ?? []).filter((slot): slot is PDFRef => {
    return slot instanceof PDFRef && rewrite.resolve(slot) instanceof PDFDict;
  });
  kept.forEach((ref, i) => {
    const clean = namespace(context, rewrite.get(ref) as PDFDict, i + 1, types, tally);
    rewrite.replace(ref, clean);
  });
  unlisted(context, tree, kept, types, tally);
  return kept.length > 0 ? rewrite.array(kept) : undefined;
}

function namespace(
  context: Scrubbing,
  dict: PDFDict,
  number: number,
  types: Renaming,
  tally: RemovalTally,
): PDFDict {
  const uri = textAt(context.rewrite, dict, 'NS') ?? '';
  const known = KNOWN_NAMESPACES.has(uri);
  if (!known) tally.add('private-data');
  const name = PDFString.of(known ? uri : `urn:woo-redact:ns${number}`);
  const RoleMapNS = namespaceRoles(context, dict, types);
  return context.rewrite.dict({ Type: key('Namespace'), NS: name, RoleMapNS });
}

/** Namespaces that an element names and the root does not. */
function unlisted(
  context: Scrubbing,
  tree: StructureTree,
  listed: readonly PDFRef[],
  types: Renaming,
  tally: RemovalTally,
): void {
  const { rewrite } = context;
  const known = new Map<PDFDict, PDFRef>();
  const done = new Set<PDFObject>(listed);
  for (const node of tree.nodes) {
    const slot = node.gone ? undefined : node.dict.get(NS);
    const dict = rewrite.resolve(slot);
    if (slot === undefined || done.has(slot) || !(dict instanceof PDFDict)) continue;
    let ref = known.get(dict);
    if (ref === undefined) {
      const clean = namespace(context, dict, listed.length + known.size + 1, types, tally);
      ref = rewrite.add(clean);
      known.set(dict, ref);
    }
    edit(rewrite, node).set(NS, ref);
  }
}

/** Values are a type, or a type and the namespace it is of (Table 356). */
function namespaceRoles(context: Scrubbing, dict: PDFDict, types: Renaming): PDFDict | undefined {
  const { rewrite } = context;
  const kept: Record<string, PDFObject> = {};
  for (const [name, value] of dictAt(rewrite, dict, 'RoleMapNS')?.entries() ?? []) {
    const target = rewrite.resolve(value);
    const from = types.of(name.decodeText());
    if (target instanceof PDFName) kept[from] = key(types.of(target.decodeText()));
    if (!(target instanceof PDFArray)) continue;
    const [type, namespace] = target.asArray();
    const to = rewrite.resolve(type);
    if (!(to instanceof PDFName) || !(namespace instanceof PDFRef)) continue;
    kept[from] = rewrite.array([key(types.of(to.decodeText())), namespace]);
  }
  return Object.keys(kept).length > 0 ? rewrite.dict(kept) : undefined;
}
