/**
 * Structure text that outlived its content (class 48): a marked-content sequence shows nothing any more, and ActualText,
 * Alt or E, its own or its element's, still say words that the page does not show. Nor does a box show words: where it
 * is all that a sequence paints, ActualText says what it hides (Alt may well describe a box). So it does where letters were
 * written over with one and the same.
 */
import type { MarkedContentEvent } from '../../extract/device.ts';
import type { PageGlyphs } from '../../model/glyph.ts';
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
  /** With which letters were written over, and how often; '' for none so far. */
  filler: string;
  fillers: number;
}

/** What redactors type over letters. */
const FILLERS = new Set('Xx█■▇▆▓▒░*_#');
/** Fewer may be a bullet or a cross. */
const FEWEST = 3;

/** Fed by the device that looks at the page. */
export class EmptiedContent {
  readonly texts: string[] = [];
  readonly mcids: number[] = [];
  /** Of sequences that show a single box, or letters written over. */
  readonly boxed: number[] = [];
  private readonly open: Sequence[] = [];

  begin({ content }: MarkedContentEvent): void {
    this.open.push({
      mcid: content.mcid,
      actualText: content.actualText,
      painted: false,
      boxes: 0,
      filler: '',
      fillers: 0,
    });
  }

  painted(): void {
    for (const sequence of this.open) sequence.painted = true;
  }

  /** A letter is shown. */
  shows(letter: string): void {
    for (const sequence of this.open) if (!sequence.painted) overwrite(sequence, letter);
  }

  /** More letters would change nothing. */
  get isDecided(): boolean {
    return this.open.every(({ painted }) => painted);
  }

  box(): void {
    for (const sequence of this.open) sequence.boxes++;
  }

  end(): void {
    const sequence = this.open.pop();
    if (sequence === undefined || sequence.painted || sequence.boxes > 1) return;
    const { actualText, mcid, boxes, fillers } = sequence;
    if (fillers > 0 && fillers < FEWEST) return;
    if (actualText !== undefined) this.texts.push(actualText);
    if (mcid >= 0) (boxes + fillers === 0 ? this.mcids : this.boxed).push(mcid);
  }
}

function overwrite(sequence: Sequence, letter: string): void {
  if (letter.trim() === '' || letter === '-') return;
  const { filler } = sequence;
  if (!FILLERS.has(letter) || (filler !== '' && filler !== letter)) sequence.painted = true;
  sequence.filler = letter;
  sequence.fillers++;
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
  glyphs: PageGlyphs,
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
  const texts = [...emptied.texts, ...told];
  if (texts.length === 0) return [];
  const key = searchKey(glyphs.unicode.join(''));
  const left = texts.filter((text) => saysMore(text, key));
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
