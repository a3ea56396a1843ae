/**
 * Structure text that outlived its content (class 48): a marked-content sequence shows nothing any more, and ActualText,
 * Alt or E, its own or its element's, still say words that the page does not show.
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
}

/** Fed by the device that looks at the page. */
export class EmptiedContent {
  readonly texts: string[] = [];
  readonly mcids: number[] = [];
  private readonly open: Sequence[] = [];

  begin({ content }: MarkedContentEvent): void {
    this.open.push({ mcid: content.mcid, actualText: content.actualText, painted: false });
  }

  painted(): void {
    for (const sequence of this.open) sequence.painted = true;
  }

  end(): void {
    const sequence = this.open.pop();
    if (sequence === undefined || sequence.painted) return;
    if (sequence.actualText !== undefined) this.texts.push(sequence.actualText);
    if (sequence.mcid >= 0) this.mcids.push(sequence.mcid);
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
  const gone = new Set(emptied.mcids);
  const silent = elements
    .of(page)
    .filter(
      ({ content, kids }) => kids.length === 0 && content.every(({ mcid }) => gone.has(mcid)),
    );
  const told = silent.flatMap(({ dict }) =>
    ['ActualText', 'Alt', 'E'].flatMap((key) => textAt(document, dict, key) ?? []),
  );
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
