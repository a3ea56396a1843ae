/** The field tree (ISO 32000-2, 12.7.4) with the widgets that pages still show. */
import { arrayAt, key, nameAt, PDFDict, type PDFObject, PDFRef } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

export interface FieldNode {
  /** Undefined for a direct object. */
  readonly ref: PDFRef | undefined;
  readonly dict: PDFDict;
  readonly parent: FieldNode | undefined;
  readonly kids: FieldNode[];
  /** Standing in the Annots of a page. */
  readonly widget: boolean;
  /** A kid was dropped: a mark took one of the field's widgets. */
  lostWidget: boolean;
  keep: boolean;
}

export interface FieldForest {
  /** Of the AcroForm's Fields, in order. */
  readonly roots: readonly FieldNode[];
  /** Trees that only a widget's Parent leads to. */
  readonly strays: readonly FieldNode[];
}

/** A field met twice (a cycle, or two parents) counts where it is met first. */
export function readFields(
  rewrite: Rewrite,
  form: PDFDict | undefined,
  widgets: ReadonlySet<PDFRef>,
): FieldForest {
  const seen = new Set<PDFDict>();
  const fields = form ? (arrayAt(rewrite, form, 'Fields')?.asArray() ?? []) : [];
  const roots = fields.flatMap((slot) => readTree(rewrite, slot, widgets, seen));
  const strays: FieldNode[] = [];
  for (const ref of widgets) {
    const dict = rewrite.get(ref);
    if (!(dict instanceof PDFDict) || seen.has(dict)) continue;
    strays.push(...readTree(rewrite, topOf(rewrite, ref), widgets, seen));
    if (!seen.has(dict)) strays.push(...readTree(rewrite, ref, widgets, seen));
  }
  return { roots, strays };
}

function topOf(rewrite: Rewrite, widget: PDFRef): PDFObject {
  let top: PDFObject = widget;
  for (let hops = 0; hops < 64; hops++) {
    const dict = rewrite.resolve(top);
    const parent: PDFObject | undefined =
      dict instanceof PDFDict ? dict.get(key('Parent')) : undefined;
    if (!(rewrite.resolve(parent) instanceof PDFDict)) return top;
    top = parent!;
  }
  return top;
}

/** Iterative: a hostile file nests fields deeper than a call stack. */
function readTree(
  rewrite: Rewrite,
  slot: PDFObject,
  widgets: ReadonlySet<PDFRef>,
  seen: Set<PDFDict>,
): FieldNode[] {
  const root = newNode(rewrite, slot, undefined, widgets, seen);
  if (root === undefined) return [];
  const open = [root];
  while (open.length > 0) {
    const node = open.pop()!;
    for (const kid of arrayAt(rewrite, node.dict, 'Kids')?.asArray() ?? []) {
      if (kid instanceof PDFRef && rewrite.isDropped(kid)) node.lostWidget = true;
      const child = newNode(rewrite, kid, node, widgets, seen);
      if (child === undefined) continue;
      node.kids.push(child);
      open.push(child);
    }
  }
  return [root];
}

function newNode(
  rewrite: Rewrite,
  slot: PDFObject,
  parent: FieldNode | undefined,
  widgets: ReadonlySet<PDFRef>,
  seen: Set<PDFDict>,
): FieldNode | undefined {
  const dict = rewrite.resolve(slot);
  if (!(dict instanceof PDFDict) || seen.has(dict)) return undefined;
  seen.add(dict);
  const ref = slot instanceof PDFRef ? slot : undefined;
  const widget = ref !== undefined && widgets.has(ref);
  return { ref, dict, parent, kids: [], widget, lostWidget: false, keep: false };
}

/** Parents before kids. */
export function* eachField(roots: readonly FieldNode[]): Generator<FieldNode> {
  const open = [...roots].reverse();
  while (open.length > 0) {
    const node = open.pop()!;
    yield node;
    for (let i = node.kids.length - 1; i >= 0; i--) open.push(node.kids[i]!);
  }
}

/** An inheritable attribute (Table 226): the node's own or the nearest ancestor's. */
export function inherited(node: FieldNode, name: string): PDFObject | undefined {
  for (let at: FieldNode | undefined = node; at !== undefined; at = at.parent) {
    const value = at.dict.get(key(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

export function fieldType(rewrite: Rewrite, node: FieldNode): string {
  for (let at: FieldNode | undefined = node; at !== undefined; at = at.parent) {
    const type = nameAt(rewrite, at.dict, 'FT');
    if (type !== undefined) return type;
  }
  return '';
}
