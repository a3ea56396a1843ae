/**
 * Every content of the document as the rewrite now has it, each once: the streams of a page together, forms,
 * pattern cells, glyph procedures, soft masks and the looks of annotations (ISO 32000-2, 7.8.2).
 */
import {
  arrayAt,
  dictAt,
  entry,
  key,
  nameAt,
  numberAt,
  PDFArray,
  PDFDict,
  type PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

/** What nobody sees now, and what perhaps no page draws. */
export type Aside = 'look' | 'part';

export interface ContentUnit {
  readonly parts: readonly PDFRef[];
  /** The first page that draws it. */
  readonly page: number;
  /** A form or pattern that the page's own content calls, at any depth. */
  readonly called: boolean;
  /** Not the page's own: a look of a state, a glyph procedure or a pattern, or what these call. */
  readonly aside: Aside | undefined;
  /** Of what holds it, where its own are missing. */
  readonly resources: PDFDict | undefined;
}

export interface UnitVisitor {
  content(unit: ContentUnit): void;
  /** A key of one of a resource dictionary's categories. */
  resourceName(name: PDFName): void;
}

const CATEGORIES = [
  'Font',
  'XObject',
  'ExtGState',
  'Pattern',
  'ColorSpace',
  'Shading',
  'Properties',
];

export class UnitWalk {
  private readonly rewrite: Rewrite;
  private readonly visitor: UnitVisitor;
  private readonly seen = new Set<PDFObject>();
  private page = 0;
  private called = false;
  private aside: Aside | undefined;

  constructor(rewrite: Rewrite, visitor: UnitVisitor) {
    this.rewrite = rewrite;
    this.visitor = visitor;
  }

  walkPage(ref: PDFRef, number: number): void {
    const page = this.rewrite.get(ref);
    if (!(page instanceof PDFDict) || this.isKnown(page)) return;
    this.page = number;
    this.called = true;
    const parts = this.partsOf(page);
    if (parts.length > 0)
      this.visitor.content({
        parts,
        page: number,
        called: false,
        aside: undefined,
        resources: undefined,
      });
    this.resources(dictAt(this.rewrite, page, 'Resources'));
    this.called = false;
    for (const slot of arrayAt(this.rewrite, page, 'Annots')?.asArray() ?? []) this.looks(slot);
  }

  /** Resources of all fields (12.7.3). */
  walkForm(catalog: PDFDict): void {
    const form = dictAt(this.rewrite, catalog, 'AcroForm');
    if (form !== undefined) this.resources(dictAt(this.rewrite, form, 'DR'));
  }

  private partsOf(page: PDFDict): PDFRef[] {
    const slot = page.get(key('Contents'));
    const contents = this.rewrite.resolve(slot);
    const slots = contents instanceof PDFArray ? contents.asArray() : [slot];
    return slots.filter((part): part is PDFRef => {
      return part instanceof PDFRef && this.rewrite.resolve(part) instanceof PDFRawStream;
    });
  }

  private looks(slot: PDFObject): void {
    const annotation = this.rewrite.resolve(slot);
    const looks =
      annotation instanceof PDFDict ? dictAt(this.rewrite, annotation, 'AP') : undefined;
    for (const [, look] of looks?.entries() ?? []) {
      const value = this.rewrite.resolve(look);
      if (!(value instanceof PDFDict)) this.stream(look);
      else for (const state of value.values()) this.asideStream(state, 'look');
    }
  }

  private asideStream(slot: PDFObject, kind: Aside): void {
    const { aside } = this;
    this.aside = aside ?? kind;
    this.stream(slot);
    this.aside = aside;
  }

  private resources(resources: PDFDict | undefined): void {
    if (resources === undefined || this.isKnown(resources)) return;
    for (const category of CATEGORIES) {
      const entries = dictAt(this.rewrite, resources, category);
      for (const [name, value] of entries?.entries() ?? []) {
        this.visitor.resourceName(name);
        this.resource(category, value);
      }
    }
  }

  private resource(category: string, slot: PDFObject): void {
    if (category === 'XObject') this.stream(slot);
    const object = this.rewrite.resolve(slot);
    if (category === 'Pattern' && object instanceof PDFRawStream) this.asideStream(slot, 'part');
    if (!(object instanceof PDFDict)) return;
    if (category === 'ExtGState') this.state(object);
    else if (category === 'Pattern') this.state(dictAt(this.rewrite, object, 'ExtGState'));
    else if (category === 'Font') this.font(object);
  }

  private state(state: PDFDict | undefined): void {
    if (state === undefined || this.isKnown(state)) return;
    const mask = dictAt(this.rewrite, state, 'SMask');
    if (mask !== undefined) this.stream(mask.get(key('G')));
    const font = this.rewrite.resolve(arrayAt(this.rewrite, state, 'Font')?.get(0));
    if (font instanceof PDFDict) this.font(font);
  }

  private font(font: PDFDict): void {
    if (nameAt(this.rewrite, font, 'Subtype') !== 'Type3' || this.isKnown(font)) return;
    const { called, aside } = this;
    this.called = false;
    const resources = dictAt(this.rewrite, font, 'Resources');
    this.resources(resources);
    const procedures = dictAt(this.rewrite, font, 'CharProcs');
    this.aside = aside ?? 'part';
    for (const procedure of procedures?.values() ?? []) this.stream(procedure, true, resources);
    this.aside = aside;
    this.called = called;
  }

  private stream(slot: PDFObject | undefined, isProcedure = false, resources?: PDFDict): void {
    const stream = this.rewrite.resolve(slot);
    if (!(slot instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
    if (this.isKnown(stream) || !(isProcedure || this.hasContent(stream))) return;
    const { page, called, aside } = this;
    this.visitor.content({ parts: [slot], page, called, aside, resources });
    this.resources(dictAt(this.rewrite, stream.dict, 'Resources'));
  }

  private hasContent({ dict }: PDFRawStream): boolean {
    const subtype = nameAt(this.rewrite, dict, 'Subtype');
    if (subtype === 'Form') return true;
    // iText gives images a BBox: samples are no operators.
    if (subtype === 'Image') return false;
    return (
      numberAt(this.rewrite, dict, 'PatternType') === 1 ||
      entry(this.rewrite, dict, 'BBox') !== undefined
    );
  }

  private isKnown(object: PDFObject): boolean {
    if (this.seen.has(object)) return true;
    this.seen.add(object);
    return false;
  }
}
