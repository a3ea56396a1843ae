/**
 * Checks a PDF that some program redacted: what an attacker would see in it, and, with the original or the
 * marks at hand, whether what lay under the marks is really gone.
 */
import {
  examine,
  extractText,
  hiddenLeaks,
  type PdfDocument,
  type SecondReader,
  splitWords,
  unmarkedLeaks,
  withGlyphs,
  withMissingLetters,
} from '../redaction/index.ts';
import type { Display, Rect } from '../redaction/model/geometry.ts';
import type { PageGlyphs } from '../redaction/model/glyph.ts';
import { GROUNDS } from '../redaction/model/ground.table.ts';
import type { Leak, Outcome } from '../redaction/model/outcome.ts';
import { SecretWords } from '../redaction/model/secretWords.ts';
import { isOtherDocument } from './otherDocument.ts';

export interface Marked {
  readonly page: number;
  readonly rects: readonly Rect<Display>[];
}

/**
 * `marks`: undefined when nobody knows them; then pages cannot be told from those that have none. `replaced`: pages that
 * may look otherwise without a mark, because they became pictures.
 */
export function verifyAny(
  output: PdfDocument,
  marks: readonly Marked[] | undefined,
  original: PdfDocument | undefined,
  secondReader: SecondReader,
  replaced: readonly number[] = [],
): Outcome<Leak[]> {
  if (original !== undefined && isOtherDocument(original, output, secondReader))
    return { value: [{ code: 'other-document' }], findings: [] };
  const wanted = byPage(marks ?? []);
  const found = new Map<number, MarksRead>();
  const seen = examine(output, secondReader, ({ number }, glyphs) => {
    const rects = wanted.get(number);
    if (rects !== undefined) found.set(number, readMarks(number, rects, glyphs, original));
  });
  const read = inOrder([...wanted.keys()], found);
  const hidden = read.removed.length === 0 ? [] : hiddenLeaks(output, secretOf(read, output));
  const others =
    marks === undefined || original === undefined
      ? []
      : unmarkedLeaks(original, output, pagesOf(marks, replaced), secondReader);
  return { value: [...seen.value, ...read.leaks, ...others, ...hidden], findings: seen.findings };
}

function pagesOf(marks: readonly Marked[], replaced: readonly number[]): Set<number> {
  return new Set([...marks.map(({ page }) => page), ...replaced]);
}

interface MarksRead {
  readonly leaks: Leak[];
  /** Words of the original that lie under marks. */
  readonly removed: string[];
}

function readMarks(
  page: number,
  rects: readonly Rect<Display>[],
  glyphs: PageGlyphs,
  original: PdfDocument | undefined,
): MarksRead {
  const read: MarksRead = { leaks: [], removed: [] };
  const after = placed(glyphs);
  const isThere = original?.pages[page - 1] !== undefined;
  const before = isThere ? withGlyphs(original, page, (g) => marked(g, rects)) : undefined;
  for (const rect of rects) readMark(page, rect, after, before?.glyphs, read);
  read.removed.push(...(before?.words ?? []));
  return read;
}

/** Of pages that the output does not have nothing was found. */
function inOrder(pages: readonly number[], found: ReadonlyMap<number, MarksRead>): MarksRead {
  const parts = pages.map((page) => found.get(page) ?? missing(page));
  return {
    leaks: parts.flatMap(({ leaks }) => leaks),
    removed: parts.flatMap(({ removed }) => removed),
  };
}

function missing(page: number): MarksRead {
  return { leaks: [{ code: 'page-missing', page }], removed: [] };
}

/** Words as the page parts them: two that stand beside each other under a mark are not one. */
function marked(glyphs: PageGlyphs, rects: readonly Rect<Display>[]) {
  const before = placed(glyphs);
  const goes = new Uint8Array(glyphs.count);
  for (const rect of rects) for (const i of before.within(rect)) goes[i] = 1;
  return { glyphs: before, words: splitWords(glyphs, withMissingLetters(glyphs, goes)).removed };
}

function placed(glyphs: PageGlyphs): PlacedGlyphs {
  return new PlacedGlyphs(glyphs);
}

/** With the original: whatever lay there may not lie there now. Without: only a label may. */
function readMark(
  page: number,
  rect: Rect<Display>,
  after: PlacedGlyphs,
  before: PlacedGlyphs | undefined,
  read: MarksRead,
): void {
  const now = besidesLabel(after, after.within(rect));
  if (before === undefined) {
    if (now.length > 0) read.leaks.push({ code: 'text-in-mark', page });
    return;
  }
  const then = before.within(rect);
  const places = new Set(then.map((glyph) => before.placeOf(glyph)));
  if (now.some((glyph) => places.has(after.placeOf(glyph))))
    read.leaks.push({ code: 'text-survived-in-mark', page });
}

const CODES = GROUNDS.map(({ code }) => code).sort((a, b) => b.length - a.length);

/**
 * The letters and digits that are no part of a ground's code. Punctuation tells nothing, and a neighbour's
 * comma may lean into a mark.
 */
function besidesLabel({ unicode }: PlacedGlyphs, inside: readonly number[]): number[] {
  let text = inside.map((glyph) => unicode[glyph]?.charAt(0) || ' ').join('');
  for (const code of CODES) text = text.replaceAll(code, ' '.repeat(code.length));
  return inside.filter((_, i) => /[\p{L}\p{N}\p{Co}]/u.test(text.charAt(i)));
}

/** Of a letter whose font tells no text: it is one all the same. */
const UNKNOWN = '\ue000';

/** A page's glyphs with the middle of each, computed once for all marks. */
class PlacedGlyphs {
  readonly unicode: readonly string[];
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;

  constructor({ count, quads: q, unicode }: PageGlyphs) {
    this.unicode = unicode.slice(0, count).map((text) => text || UNKNOWN);
    this.#xs = new Float64Array(count);
    this.#ys = new Float64Array(count);
    for (let i = 0, k = 0; i < count; i++, k += 8) {
      this.#xs[i] = middle(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
      this.#ys[i] = middle(q[k + 1]!, q[k + 3]!, q[k + 5]!, q[k + 7]!);
    }
  }

  /** Blanks left out. */
  within(rect: Rect<Display>): number[] {
    const inside: number[] = [];
    for (let i = 0; i < this.#xs.length; i++) {
      const [x, y] = [this.#xs[i]!, this.#ys[i]!];
      if (x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1) inside.push(i);
    }
    return inside.filter((i) => this.unicode[i]?.trim() !== '');
  }

  /** The same character at the same place, to half a point. */
  placeOf(glyph: number): string {
    const [x, y] = [this.#xs[glyph]!, this.#ys[glyph]!];
    return `${this.unicode[glyph]} ${Math.round(2 * x)} ${Math.round(2 * y)}`;
  }
}

function middle(a: number, b: number, c: number, d: number): number {
  return (Math.min(a, b, c, d) + Math.max(a, b, c, d)) / 2;
}

/** What is still readable is seldom asked for: then the pages are laid out. */
function secretOf({ removed }: MarksRead, output: PdfDocument): SecretWords {
  const wordsOf = (page: number) => extractText(output, page).value.text;
  return new SecretWords(removed, () => output.pages.map(({ number }) => wordsOf(number)));
}

function byPage(marks: readonly Marked[]): Map<number, Rect<Display>[]> {
  const pages = new Map<number, Rect<Display>[]>();
  for (const { page, rects } of marks) pages.set(page, [...(pages.get(page) ?? []), ...rects]);
  return pages;
}
