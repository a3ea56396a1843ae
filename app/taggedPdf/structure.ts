/** The structure tree (ISO 32000-2, 14.7): what is a heading, a table, a cell, and in which order it is read. */
import { type PdfFile, textString } from './pdfFile.ts';

export interface StructureElement {
  readonly number: number;
  readonly kids: string[];
}

interface Stored extends StructureElement {
  readonly children: Set<Stored>;
  readonly tag: string;
  readonly parent: number;
  readonly entries: string;
}

export class Structure {
  readonly root: number;
  readonly document: StructureElement;
  private readonly file: PdfFile;
  private readonly open = new Map<number, Stored>();
  /** By page: the elements of its marked content, by MCID. */
  private readonly pages: number[][] = [];

  constructor(file: PdfFile) {
    this.file = file;
    this.root = file.reserve();
    this.document = this.store('Document', this.root, '');
  }

  add(tag: string, parent: StructureElement, entries = ''): StructureElement {
    const element = this.store(tag, parent.number, entries);
    this.open.get(parent.number)?.children.add(element);
    parent.kids.push(`${element.number} 0 R`);
    return element;
  }

  /** Stands for content that says something else than what is to be read: a word that was taken apart. */
  replacing(parent: StructureElement, text: string): StructureElement {
    return this.add('Span', parent, `/ActualText${textString(text)}`);
  }

  /** The StructParents of a new page. */
  page(): number {
    return this.pages.push([]) - 1;
  }

  /** The MCID for a piece of the element that stands on the page. */
  mark(element: StructureElement, page: { readonly key: number; readonly number: number }): number {
    const mcid = this.pages[page.key]!.push(element.number) - 1;
    element.kids.push(`<</Type/MCR/Pg ${page.number} 0 R/MCID ${mcid}>>`);
    return mcid;
  }

  /** Nothing is added to it or below it any more: a long table is not kept in memory. */
  close({ number }: StructureElement): void {
    const element = this.open.get(number);
    if (element === undefined) return;
    this.open.delete(number);
    this.open.get(element.parent)?.children.delete(element);
    for (const child of element.children) this.close(child);
    const { tag, parent, entries, kids } = element;
    const body = `<</Type/StructElem/S/${tag}/P ${parent} 0 R${entries}/K[${kids.join(' ')}]>>`;
    this.file.set(number, body);
  }

  write(): void {
    this.close(this.document);
    const rows = this.pages.map(
      (marked, key) => `${key}[${marked.map((n) => `${n} 0 R`).join(' ')}]`,
    );
    const parents = this.file.add(`<</Nums[${rows.join('')}]>>`);
    this.file.set(
      this.root,
      `<</Type/StructTreeRoot/K ${this.document.number} 0 R/ParentTree ${parents} 0 R` +
        `/ParentTreeNextKey ${this.pages.length}>>`,
    );
  }

  private store(tag: string, parent: number, entries: string): Stored {
    const number = this.file.reserve();
    const element: Stored = { number, kids: [], children: new Set(), tag, parent, entries };
    this.open.set(number, element);
    return element;
  }
}
