/**
 * Checks a PDF that some program redacted: what an attacker would see in it, and, with the original or the
 * marks at hand, whether what lay under the marks is really gone.
 */
import {
  examine,
  extractText,
  GlyphBlocks,
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
  readonly leaks: readonly Leak[];
  /** Words of the original that lie under marks. */
  readonly removed: readonly string[];
}

function readMarks(
  page: number,
  rects: readonly Rect<Display>[],
  glyphs: PageGlyphs,
  original: PdfDocument | undefined,
): MarksRead {
  const after = new PlacedGlyphs(glyphs);
  const readWith = (before: PlacedGlyphs | undefined) =>
    rects.flatMap((rect) => readMark(page, rect, after, before));
  if (original?.pages[page - 1] === undefined) return { leaks: readWith(undefined), removed: [] };
  return withGlyphs(original, page, (own) => {
    const before = new PlacedGlyphs(own);
    return { leaks: readWith(before), removed: wordsUnder(own, before, rects) };
  });
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
function wordsUnder(
  glyphs: PageGlyphs,
  placed: PlacedGlyphs,
  rects: readonly Rect<Display>[],
): readonly string[] {
  const goes = new Uint8Array(glyphs.count);
  for (const rect of rects) for (const i of placed.within(rect)) goes[i] = 1;
  return splitWords(glyphs, withMissingLetters(glyphs, goes)).removed;
}

/** With the original: whatever lay there may not lie there now. Without: only a label may. */
function readMark(
  page: number,
  rect: Rect<Display>,
  after: PlacedGlyphs,
  before: PlacedGlyphs | undefined,
): Leak[] {
  const now = besidesLabel(after, after.within(rect));
  if (now.length === 0) return [];
  if (before === undefined) return [{ code: 'text-in-mark', page }];
  const places = new Set(before.within(rect).map((glyph) => before.placeOf(glyph)));
  const survives = now.some((glyph) => places.has(after.placeOf(glyph)));
  return survives ? [{ code: 'text-survived-in-mark', page }] : [];
}

const CODES = GROUNDS.map(({ code }) => code).sort((a, b) => b.length - a.length);

/**
 * The letters and digits that are no part of a ground's code. Punctuation tells nothing, and a neighbour's
 * comma may lean into a mark.
 */
function besidesLabel(placed: PlacedGlyphs, inside: readonly number[]): number[] {
  let text = inside.map((glyph) => placed.textOf(glyph).charAt(0)).join('');
  for (const code of CODES) text = text.replaceAll(code, ' '.repeat(code.length));
  return inside.filter((_, i) => /[\p{L}\p{N}\p{Co}]/u.test(text.charAt(i)));
}

/** Of a letter whose font tells no text: it is one all the same. */
const UNKNOWN = '\ue000';

/** A page's glyphs by the middle of each, for as long as they are lent: only those near a mark are looked at. */
class PlacedGlyphs {
  readonly #glyphs: PageGlyphs;
  readonly #blocks: GlyphBlocks;

  constructor(glyphs: PageGlyphs) {
    this.#glyphs = glyphs;
    this.#blocks = new GlyphBlocks(glyphs);
  }

  textOf(glyph: number): string {
    return this.#glyphs.unicode[glyph] || UNKNOWN;
  }

  /** Blanks left out. */
  within(rect: Rect<Display>): number[] {
    const inside: number[] = [];
    this.#blocks.visitNear(rect, (i) => {
      const [x, y] = [this.#along(8 * i), this.#along(8 * i + 1)];
      if (x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1) inside.push(i);
    });
    return inside.filter((i) => this.textOf(i).trim() !== '');
  }

  /** The same character at the same place, to half a point. */
  placeOf(glyph: number): string {
    const [x, y] = [this.#along(8 * glyph), this.#along(8 * glyph + 1)];
    return `${this.textOf(glyph)} ${Math.round(2 * x)} ${Math.round(2 * y)}`;
  }

  /** The middle of a glyph along one axis, of which its quad has a number at every second place. */
  #along(k: number): number {
    const { quads: q } = this.#glyphs;
    return middle(q[k]!, q[k + 2]!, q[k + 4]!, q[k + 6]!);
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
