/**
 * Names that the producer chose: structure types and their role map, classes, namespaces (failure classes
 * 50, 51). Those that everybody uses stay; others, often a writer's own style names, become `Type1`, `Class1`.
 * What no element uses any more goes.
 */
import { KNOWN_NAMESPACES } from '../../model/neutralText.ts';
import { COMMON_TYPES } from '../../model/structureTypes.table.ts';
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
import { type AttributeScope, cleanAttributes } from './attributes.ts';
import { edit, type StructureTree } from './tree.ts';

/** Old to new name, in the order in which names are met. A common name stays whatever was removed: `Table` is no secret. */
class Renaming {
  private readonly names = new Map<string, string>();
  private readonly known = new Map<PDFName, PDFName>();
  private readonly prefix: string;
  private readonly common: ReadonlySet<string>;
  private count = 0;

  constructor(prefix: string, common: ReadonlySet<string>) {
    this.prefix = prefix;
    this.common = common;
  }

  of(name: string): string {
    let renamed = this.names.get(name);
    if (renamed === undefined) {
      const stays = this.common.has(name);
      renamed = stays ? name : `${this.prefix}${++this.count}`;
      this.names.set(name, renamed);
    }
    return renamed;
  }

  /** Names are pooled: thousands of paragraphs ask for the same one. */
  ofName(name: PDFName): PDFName {
    let renamed = this.known.get(name);
    if (renamed === undefined) {
      const text = name.decodeText();
      const other = this.of(text);
      renamed = other === text ? name : key(other);
      this.known.set(name, renamed);
    }
    return renamed;
  }

  get renamed(): number {
    return this.count;
  }
}

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
  const Namespaces = namespaces(context, root, types, tally);
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

function namespaces(
  context: Scrubbing,
  root: PDFDict,
  types: Renaming,
  tally: RemovalTally,
): PDFObject | undefined {
  const { rewrite } = context;
  const old = arrayAt(rewrite, root, 'Namespaces');
  if (old === undefined || !enabled(context, 'structure-namespaces')) return old;
  const kept = old.asArray().filter((slot): slot is PDFRef => {
    return slot instanceof PDFRef && rewrite.resolve(slot) instanceof PDFDict;
  });
  kept.forEach((ref, i) => {
    const dict = rewrite.get(ref) as PDFDict;
    const uri = textAt(rewrite, dict, 'NS') ?? '';
    const known = KNOWN_NAMESPACES.has(uri);
    if (!known) tally.add('private-data');
    const NS = PDFString.of(known ? uri : `urn:woo-redact:ns${i + 1}`);
    const RoleMapNS = namespaceRoles(context, dict, types);
    rewrite.replace(ref, rewrite.dict({ Type: key('Namespace'), NS, RoleMapNS }));
  });
  return kept.length > 0 ? rewrite.array(kept) : undefined;
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
      const cleaned = cleanAttributes(attributes, old?.get(nameKey(name)), false);
      if (cleaned !== undefined) kept[classes.of(name)] = cleaned;
    }
    const renamed = names.map((name) => classes.of(name)).filter((name) => name in kept);
    setClasses(context, node, renamed);
  }
  return Object.keys(kept).length > 0 ? rewrite.dict(kept) : undefined;
}

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
