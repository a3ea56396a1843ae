/**
 * Structure text that outlived its content (class 48): a marked-content sequence shows nothing any more, and ActualText,
 * Alt or E, its own or its element's, still say words that the page does not show. Nor does a box show words: where it
 * is all that a sequence paints, ActualText says what it hides (Alt may well describe a box).
 */
import type { MarkedContentEvent } from '../../extract/device.ts';
import type { Leak } from '../../model/outcome.ts';
import { searchKey } from '../../model/removedText.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { textAt } from '../../pdf/objects.ts';
import { type Element, readElements } from '../lint/elements.ts';

interface Sequence {
  readonly mcid: number;
  readonly actualText: string | undefined;
  painted: boolean;
  boxes: number;
}

/** Fed by the device that looks at the page. */
export class EmptiedContent {
  readonly texts: string[] = [];
  readonly mcids: number[] = [];
  /** Of sequences that a single box is all of. */
  readonly boxed: number[] = [];
  private readonly open: Sequence[] = [];

  begin({ content }: MarkedContentEvent): void {
    this.open.push({
      mcid: content.mcid,
      actualText: content.actualText,
      painted: false,
      boxes: 0,
    });
  }

  painted(): void {
    for (const sequence of this.open) sequence.painted = true;
  }

  box(): void {
    for (const sequence of this.open) sequence.boxes++;
  }

  end(): void {
    const sequence = this.open.pop();
    if (sequence === undefined || sequence.painted || sequence.boxes > 1) return;
    const { actualText, mcid, boxes } = sequence;
    if (actualText !== undefined) this.texts.push(actualText);
    if (mcid >= 0) (boxes === 0 ? this.mcids : this.boxed).push(mcid);
  }
}

/** The elements of each page, read once a document. */
export class PageElements {
  private readonly byPage = new Map<string, Element[]>();

  constructor(document: PdfDocument) {
    for (const element of readElements(document)?.elements ?? []) {
      for (const { page } of element.content) {
        const key = page?.toString() ?? '';
        const own = this.byPage.get(key);
        if (own === undefined) this.byPage.set(key, [element]);
        else if (own.at(-1) !== element) own.push(element);
      }
    }
  }

  of(page: PdfPage): readonly Element[] {
    return this.byPage.get(page.ref.toString()) ?? [];
  }
}

export function structureLeaks(
  document: PdfDocument,
  page: PdfPage,
  emptied: EmptiedContent,
  elements: PageElements,
  shown: string,
): Leak[] {
  const own = elements.of(page).filter(({ kids }) => kids.length === 0);
  const silent = (gone: ReadonlySet<number>, keys: readonly string[]) =>
    own
      .filter(({ content }) => content.every(({ mcid }) => gone.has(mcid)))
      .flatMap(({ dict }) => keys.flatMap((key) => textAt(document, dict, key) ?? []));
  const told = [
    ...silent(new Set(emptied.mcids), ['Alt', 'E']),
    ...silent(new Set([...emptied.mcids, ...emptied.boxed]), ['ActualText']),
  ];
  const key = searchKey(shown);
  const left = [...emptied.texts, ...told].filter((text) => saysMore(text, key));
  if (left.length === 0) return [];
  const detail = String(left.length);
  return [{ code: 'structure-text-remains', failureClass: 48, page: page.number, detail }];
}

/** Words of three letters at least that the page does not show. */
function saysMore(text: string, shown: string): boolean {
  if (/^\[gelakt/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.some((word) => !shown.includes(searchKey(word)));
}
