import type { PageGlyphs, StreamUse } from '../model/glyph.ts';
import type { Redaction } from '../model/redaction.ts';
import type { PdfPage } from '../pdf/document.ts';
import type { PDFObject } from '../pdf/objects.ts';
import type {
  BurnContext,
  DrawnMark,
  Edit,
  MarkRect,
  PageBurn,
  ResourceCategory,
  StreamCopy,
  StruckContent,
} from './contract.ts';
import { areasOf } from './pageAreas.ts';
import type { PageWork } from './pageWork.ts';

/**
 * A page as the parts of burn see it for which these rectangles are areas. All else is the page's own. No object with
 * the page as its prototype: that would give each page a hidden class of its own, and slow all of burn down.
 */
export class PageView implements PageBurn {
  private readonly work: PageWork;
  private readonly rects: readonly MarkRect[];
  private readonly known: (readonly MarkRect[])[] = [];

  constructor(work: PageWork, rects: readonly MarkRect[]) {
    this.work = work;
    this.rects = rects;
  }

  areas(use: number): readonly MarkRect[] {
    this.known[use] ??= areasOf(this.work, use, this.rects);
    return this.known[use];
  }

  get context(): BurnContext {
    return this.work.context;
  }

  get page(): PdfPage {
    return this.work.page;
  }

  get redactions(): readonly Redaction[] {
    return this.work.redactions;
  }

  get glyphs(): PageGlyphs {
    return this.work.glyphs;
  }

  get hits(): Uint8Array {
    return this.work.hits;
  }

  get wholeCells(): ReadonlySet<number> {
    return this.work.wholeCells;
  }

  get uses(): readonly StreamUse[] {
    return this.work.uses;
  }

  get largestMcid(): number {
    return this.work.largestMcid;
  }

  get mcids(): ReadonlySet<number> {
    return this.work.mcids;
  }

  get marks(): readonly MarkRect[] {
    return this.work.marks;
  }

  get struckContent(): readonly StruckContent[] {
    return this.work.struckContent;
  }

  get struckAnnotations(): ReadonlySet<number> {
    return this.work.struckAnnotations;
  }

  get copies(): readonly StreamCopy[] {
    return this.work.copies;
  }

  get drawn(): readonly DrawnMark[] {
    return this.work.drawn;
  }

  edit(use: number, edit: Edit): void {
    this.work.edit(use, edit);
  }

  addResource(use: number, category: ResourceCategory, object: PDFObject): string {
    return this.work.addResource(use, category, object);
  }
}
