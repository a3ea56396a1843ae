/**
 * Names that the producer chose: structure types and their role map, classes, namespaces (failure classes
 * 50, 51). Those that everybody uses stay; others, often a writer's own style names, become `Type1`, `Class1`.
 * What no element uses any more goes.
 */
import { COMMON_TYPES } from '../../model/structureTypes.table.ts';
import { dictAt, key, PDFArray, type PDFDict, PDFName, type PDFObject } from '../../pdf/objects.ts';
import { enabled, type RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { type AttributeScope, cleanAttributes } from './attributes.ts';
import { namespaces } from './namespaces.ts';
import { Renaming } from './renaming.ts';
import { edit, type StructureTree } from './tree.ts';

const S = key('S');
const C = key('C');
const PLAIN_CLASS = /^(?:CS?|Pa|a|cl)?\d{1,6}$/u;

/** Renames in the elements and gives the root's new maps. */
export function cleanNames(
  context: Scrubbing,
  tree: StructureTree,
  attributes: AttributeScope,
  tally: RemovalTally,
): Record<'RoleMap' | 'ClassMap' | 'Namespaces', PDFObject | undefined> {
  const root = tree.root;
  if (!enabled(context, 'structure-names')) {
    const [RoleMap, ClassMap] = [root.get(key('RoleMap')), root.get(key('ClassMap'))];
    return { RoleMap, ClassMap, Namespaces: root.get(key('Namespaces')) };
  }
  const types = new Renaming('Type', COMMON_TYPES);
  const RoleMap = roleMap(
    context,
    dictAt(context.rewrite, root, 'RoleMap'),
    types,
    usedTypes(tree),
  );
  const Namespaces = namespaces(context, tree, types, tally);
  for (const node of tree.nodes) {
    const name = node.dict.get(S);
    if (node.gone || !(name instanceof PDFName)) continue;
    const renamed = types.ofName(name);
    if (renamed !== name) edit(context.rewrite, node).set(S, renamed);
  }
  const ClassMap = classMap(context, tree, attributes);
  if (types.renamed > 0) tally.add('private-data', undefined, undefined, types.renamed);
  return { RoleMap, ClassMap, Namespaces };
}

function usedTypes(tree: StructureTree): Set<string> {
  const used = new Set<PDFName>();
  for (const node of tree.nodes) {
    const name = node.dict.get(S);
    if (!node.gone && name instanceof PDFName) used.add(name);
  }
  return new Set([...used].map((name) => name.decodeText()));
}

/** Entries that used types lead to, step by step (14.8.4.2); a circle ends where it closes. */
function roleMap(
  context: Scrubbing,
  old: PDFDict | undefined,
  types: Renaming,
  used: ReadonlySet<string>,
): PDFDict | undefined {
  const kept: Record<string, PDFObject> = {};
  for (const start of used) {
    const seen = new Set<string>();
    for (let name = start; !seen.has(name); ) {
      seen.add(name);
      const target = context.rewrite.resolve(old?.get(nameKey(name)));
      if (!(target instanceof PDFName)) break;
      kept[types.of(name)] = key(types.of(target.decodeText()));
      name = target.decodeText();
    }
  }
  return Object.keys(kept).length > 0 ? context.rewrite.dict(kept) : undefined;
}

/** `PDFName.of` would read a bare `#` as an escape. */
function nameKey(name: string): PDFName {
  return key(name.replaceAll('#', '#23'));
}

function classMap(
  context: Scrubbing,
  tree: StructureTree,
  attributes: AttributeScope,
): PDFDict | undefined {
  const { rewrite } = context;
  const old = dictAt(rewrite, tree.root, 'ClassMap');
  const classes = new Renaming('Class', plainClasses(old));
  const kept: Record<string, PDFObject> = {};
  for (const node of tree.nodes) {
    const value = node.gone ? undefined : node.dict.get(C);
    if (value === undefined) continue;
    const names = classNames(context, value).filter((name) => old?.has(nameKey(name)));
    for (const name of names) {
      const cleaned = cleanAttributes(attributes, old?.get(nameKey(name)), ANYBODY);
      if (cleaned !== undefined) kept[classes.of(name)] = cleaned;
    }
    const renamed = names.map((name) => classes.of(name)).filter((name) => name in kept);
    setClasses(context, node, renamed);
  }
  return Object.keys(kept).length > 0 ? rewrite.dict(kept) : undefined;
}

const ANYBODY = { struck: false, isBox: false };

function plainClasses(old: PDFDict | undefined): ReadonlySet<string> {
  const names = (old?.keys() ?? []).map((name) => name.decodeText());
  return new Set(names.filter((name) => PLAIN_CLASS.test(name)));
}

function classNames(context: Scrubbing, value: PDFObject): string[] {
  const object = context.rewrite.resolve(value);
  const parts = object instanceof PDFArray ? object.asArray() : [object];
  return parts.flatMap((part) => {
    const name = context.rewrite.resolve(part);
    return name instanceof PDFName ? [name.decodeText()] : [];
  });
}

function setClasses(
  context: Scrubbing,
  node: StructureTree['nodes'][number],
  names: readonly string[],
): void {
  const { rewrite } = context;
  const before = classNames(context, node.dict.get(C)!);
  if (before.length === names.length && before.every((name, i) => name === names[i])) return;
  const dict = edit(rewrite, node);
  if (names.length === 0) dict.delete(C);
  else dict.set(C, names.length === 1 ? key(names[0]!) : rewrite.array(names.map(key)));
}
