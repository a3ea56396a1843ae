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
  const reader = new FieldReader(rewrite, widgets);
  const fields = form ? (arrayAt(rewrite, form, 'Fields')?.asArray() ?? []) : [];
  const roots = fields.flatMap((slot) => reader.tree(slot));
  const strays = [...widgets].flatMap((ref) => [
    ...reader.tree(reader.top(ref)),
    ...reader.tree(ref),
  ]);
  return { roots, strays };
}

/** A field has no Type, unless it is its own widget; it has one of these keys (Table 226). */
const TYPES: ReadonlySet<string | undefined> = new Set([undefined, 'Annot', 'Field']);
const KEYS = ['FT', 'T', 'Kids', 'V', 'DA'].map(key);
const HIGHEST = 64;

class FieldReader {
  private readonly rewrite: Rewrite;
  private readonly widgets: ReadonlySet<PDFRef>;
  private readonly pages: ReadonlySet<PDFObject>;
  private readonly seen = new Set<PDFDict>();

  constructor(rewrite: Rewrite, widgets: ReadonlySet<PDFRef>) {
    this.rewrite = rewrite;
    this.widgets = widgets;
    this.pages = new Set(rewrite.document.pages.map(({ ref }) => ref));
  }

  /** The field above all others that the widget's Parent leads to. */
  top(widget: PDFRef): PDFObject {
    let top: PDFObject = widget;
    for (let hops = 0; hops < HIGHEST; hops++) {
      const parent: PDFObject | undefined = this.field(top)?.get(key('Parent'));
      if (parent === undefined || this.field(parent) === undefined) return top;
      top = parent;
    }
    return top;
  }

  /** Nothing where it was read before. Iterative: a hostile file nests fields deeper than a call stack. */
  tree(slot: PDFObject): FieldNode[] {
    const { rewrite } = this;
    const root = this.node(slot, undefined);
    if (root === undefined) return [];
    const open = [root];
    while (open.length > 0) {
      const node = open.pop()!;
      for (const kid of arrayAt(rewrite, node.dict, 'Kids')?.asArray() ?? []) {
        if (kid instanceof PDFRef && rewrite.isDropped(kid)) node.lostWidget = true;
        const child = this.node(kid, node);
        if (child === undefined) continue;
        node.kids.push(child);
        open.push(child);
      }
    }
    return [root];
  }

  private node(slot: PDFObject, parent: FieldNode | undefined): FieldNode | undefined {
    const dict = this.field(slot);
    if (dict === undefined || this.seen.has(dict)) return undefined;
    this.seen.add(dict);
    const ref = slot instanceof PDFRef ? slot : undefined;
    const widget = ref !== undefined && this.widgets.has(ref);
    return { ref, dict, parent, kids: [], widget, lostWidget: false, keep: false };
  }

  /** Damaged files give pages, fonts and whatever else for the parent of a widget: they are none. */
  private field(slot: PDFObject): PDFDict | undefined {
    const dict = this.rewrite.resolve(slot);
    if (!(dict instanceof PDFDict) || this.pages.has(slot)) return undefined;
    if (slot instanceof PDFRef && this.widgets.has(slot)) return dict;
    const is = TYPES.has(nameAt(this.rewrite, dict, 'Type')) && KEYS.some((name) => dict.has(name));
    return is ? dict : undefined;
  }
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
