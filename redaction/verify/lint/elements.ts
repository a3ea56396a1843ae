/** The structure tree as rules look at it (ISO 32000-1, 14.7–14.8): standard types, parents, kids. */
import type { PdfDocument } from '../../pdf/document.ts';
import {
  arrayAt,
  dictAt,
  entry,
  nameAt,
  numberAt,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  textAt,
} from '../../pdf/objects.ts';

export interface Element {
  readonly dict: PDFDict;
  readonly object: string;
  /** As written. */
  readonly type: string;
  /** After the role map; undefined when that leads to no standard type. */
  readonly standard: string | undefined;
  readonly parent: Element | undefined;
  readonly kids: readonly Element[];
  readonly content: readonly ContentItem[];
  /** Of the element or an ancestor. */
  readonly language: boolean;
}

export interface ContentItem {
  readonly mcid: number;
  readonly page: PDFRef | undefined;
  readonly stream: PDFRef | undefined;
  /** Of an object reference. */
  readonly target: PDFObject | undefined;
}

export interface Tree {
  readonly root: PDFDict;
  /** In reading order. */
  readonly elements: readonly Element[];
  readonly roles: PDFDict | undefined;
}

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);
const DEEPEST = 500;

export function isStandard(type: string): boolean {
  return STANDARD.has(type);
}

export function readElements(document: PdfDocument): Tree | undefined {
  const root = dictAt(document, document.catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  const reader = new Reader(document, dictAt(document, root, 'RoleMap'));
  reader.kidsOf(root, undefined, undefined, 0);
  return { root, elements: reader.elements, roles: reader.roles };
}

/** The type that the role map leads to: `undefined` for none, and where it goes in a circle. */
export function mapped(
  document: PdfDocument,
  roles: PDFDict | undefined,
  type: string,
): { readonly standard: string | undefined; readonly circular: boolean } {
  let at = type;
  for (const seen = new Set<string>(); !STANDARD.has(at); ) {
    if (seen.has(at)) return { standard: undefined, circular: true };
    seen.add(at);
    const next = document.resolve(roles?.get(PDFName.of(at)));
    if (!(next instanceof PDFName)) return { standard: undefined, circular: false };
    at = next.decodeText();
  }
  return { standard: at, circular: false };
}

class Reader {
  readonly elements: Element[] = [];
  readonly roles: PDFDict | undefined;
  private readonly document: PdfDocument;
  private readonly seen = new Set<PDFDict>();

  constructor(document: PdfDocument, roles: PDFDict | undefined) {
    this.document = document;
    this.roles = roles;
  }

  kidsOf(dict: PDFDict, parent: Element | undefined, page: PDFRef | undefined, depth: number) {
    const value = entry(this.document, dict, 'K');
    const slots = value instanceof PDFArray ? value.asArray() : [dict.get(PDFName.of('K'))];
    const kids: Element[] = [];
    const content: ContentItem[] = [];
    for (const slot of slots) {
      const kid = this.document.resolve(slot);
      if (kid instanceof PDFNumber) content.push(item(kid.asNumber(), page));
      if (!(kid instanceof PDFDict) || depth > DEEPEST) continue;
      const own = pageOf(kid) ?? page;
      if (kid.has(PDFName.of('Obj')))
        content.push({ ...item(-1, own), target: kid.get(PDFName.of('Obj')) });
      else if (kid.has(PDFName.of('MCID'))) {
        const stream = kid.get(PDFName.of('Stm'));
        content.push({
          ...item(numberAt(this.document, kid, 'MCID') ?? -1, own),
          stream: stream instanceof PDFRef ? stream : undefined,
        });
      } else if (!this.seen.has(kid)) kids.push(this.element(kid, slot, parent, own, depth));
    }
    return { kids, content };
  }

  private element(
    dict: PDFDict,
    slot: PDFObject | undefined,
    parent: Element | undefined,
    page: PDFRef | undefined,
    depth: number,
  ): Element {
    this.seen.add(dict);
    const type = nameAt(this.document, dict, 'S') ?? '';
    const lang = textAt(this.document, dict, 'Lang');
    const element: Element & { kids: Element[]; content: ContentItem[] } = {
      dict,
      object: slot instanceof PDFRef ? slot.toString() : '',
      type,
      standard: mapped(this.document, this.roles, type).standard,
      parent,
      kids: [],
      content: [],
      language: (lang ?? '') !== '' || parent?.language === true,
    };
    this.elements.push(element);
    const { kids, content } = this.kidsOf(dict, element, page, depth + 1);
    element.kids = kids;
    element.content = content;
    return element;
  }
}

function item(mcid: number, page: PDFRef | undefined): ContentItem {
  return { mcid, page, stream: undefined, target: undefined };
}

function pageOf(dict: PDFDict): PDFRef | undefined {
  const page = dict.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page : undefined;
}

/** The value of an attribute (14.7.5), of whatever owner. */
export function attribute(document: PdfDocument, dict: PDFDict, name: string) {
  const own = entry(document, dict, 'A');
  const all = own instanceof PDFArray ? own.asArray() : [own];
  for (const object of [...all, ...classes(document, dict)]) {
    const attributes = document.resolve(object);
    const found = attributes instanceof PDFDict ? entry(document, attributes, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function classes(document: PdfDocument, dict: PDFDict): (PDFObject | undefined)[] {
  const root = dictAt(document, document.catalog, 'StructTreeRoot');
  const map = root && dictAt(document, root, 'ClassMap');
  const used = entry(document, dict, 'C');
  const names = used instanceof PDFArray ? used.asArray() : [used];
  return names.flatMap((name) => {
    const found = name instanceof PDFName ? document.resolve(map?.get(name)) : undefined;
    return found instanceof PDFArray ? found.asArray() : [found];
  });
}

/** The number tree under ParentTree (7.9.7): by key what it says. */
export function parentTree(document: PdfDocument, root: PDFDict): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const open: [PDFDict | undefined, number][] = [[dictAt(document, root, 'ParentTree'), 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (node === undefined || depth > 40) continue;
    const pairs = arrayAt(document, node, 'Nums')?.asArray() ?? [];
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const number = document.resolve(pairs[i]);
      if (number instanceof PDFNumber) found.set(number.asNumber(), pairs[i + 1]!);
    }
    for (const kid of arrayAt(document, node, 'Kids')?.asArray() ?? []) {
      const dict = document.resolve(kid);
      if (dict instanceof PDFDict) open.push([dict, depth + 1]);
    }
  }
  return found;
}
