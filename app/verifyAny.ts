/**
 * Checks a PDF that some program redacted: what an attacker would see in it, and, with the original or the
 * marks at hand, whether what lay under the marks is really gone.
 */
import {
  type ExtractedPage,
  examine,
  extractPage,
  extractText,
  hiddenLeaks,
  type PdfDocument,
  type SecondReader,
} from '../redaction/index.ts';
import { boundsOf, type Display, type Rect } from '../redaction/model/geometry.ts';
import { GROUNDS } from '../redaction/model/ground.table.ts';
import type { Leak, Outcome } from '../redaction/model/outcome.ts';
import { SecretWords } from '../redaction/model/secretWords.ts';
import { isOtherDocument } from './otherDocument.ts';

export interface Marked {
  readonly page: number;
  readonly rects: readonly Rect<Display>[];
}

export function verifyAny(
  output: PdfDocument,
  marks: readonly Marked[],
  original: PdfDocument | undefined,
  secondReader: SecondReader,
): Outcome<Leak[]> {
  if (original !== undefined && isOtherDocument(original, output, secondReader))
    return { value: [{ code: 'other-document' }], findings: [] };
  const seen = examine(output, secondReader);
  const read = readMarks(output, marks, original);
  const hidden = read.removed.length === 0 ? [] : hiddenLeaks(output, secretOf(read, output));
  return { value: [...seen.value, ...read.leaks, ...hidden], findings: seen.findings };
}

interface MarksRead {
  readonly leaks: Leak[];
  /** Texts of the original that lie under marks. */
  readonly removed: string[];
  /** By page: the text of the output, where it was read for a mark. */
  readonly after: Map<number, string>;
}

function readMarks(
  output: PdfDocument,
  marks: readonly Marked[],
  original: PdfDocument | undefined,
): MarksRead {
  const read: MarksRead = { leaks: [], removed: [], after: new Map() };
  for (const [page, rects] of byPage(marks)) {
    if (output.pages[page - 1] === undefined) {
      read.leaks.push({ code: 'page-missing', page });
      continue;
    }
    const after = extractPage(output, page).value;
    const before = original?.pages[page - 1] && extractPage(original, page).value;
    read.after.set(page, after.text.text);
    for (const rect of rects) readMark(rect, after, before, read);
  }
  return read;
}

/** With the original: whatever lay there may not lie there now. Without: only a label may. */
function readMark(
  rect: Rect<Display>,
  after: ExtractedPage,
  before: ExtractedPage | undefined,
  read: MarksRead,
): void {
  const now = besidesLabel(after, glyphsWithin(after, rect));
  if (before === undefined) {
    if (now.length > 0) read.leaks.push({ code: 'text-in-mark', page: after.text.page });
    return;
  }
  const then = glyphsWithin(before, rect);
  read.removed.push(textOf(before, then));
  const places = new Set(then.map((glyph) => placeOf(before, glyph)));
  if (now.some((glyph) => places.has(placeOf(after, glyph)))) {
    read.leaks.push({ code: 'text-survived-in-mark', page: after.text.page });
  }
}

const CODES = GROUNDS.map(({ code }) => code).sort((a, b) => b.length - a.length);

/**
 * The letters and digits that are no part of a ground's code. Punctuation tells nothing, and a neighbour's
 * comma may lean into a mark.
 */
function besidesLabel({ glyphs }: ExtractedPage, inside: readonly number[]): number[] {
  let text = inside.map((glyph) => glyphs.unicode[glyph]?.charAt(0) || ' ').join('');
  for (const code of CODES) text = text.replaceAll(code, ' '.repeat(code.length));
  return inside.filter((_, i) => /[\p{L}\p{N}]/u.test(text.charAt(i)));
}

function glyphsWithin({ glyphs }: ExtractedPage, rect: Rect<Display>): number[] {
  const inside: number[] = [];
  for (let i = 0; i < glyphs.count; i++) {
    const { x, y } = centreOf(glyphs.quads, i);
    if (x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1) inside.push(i);
  }
  return inside.filter((i) => glyphs.unicode[i]?.trim() !== '');
}

function centreOf(quads: Float32Array, glyph: number) {
  const box = boundsOf(
    [0, 2, 4, 6].map((k) => ({ x: quads[8 * glyph + k] ?? 0, y: quads[8 * glyph + k + 1] ?? 0 })),
  );
  return { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
}

function textOf({ glyphs }: ExtractedPage, wanted: readonly number[]): string {
  return wanted.map((glyph) => glyphs.unicode[glyph]).join('');
}

/** The same character at the same place, to half a point. */
function placeOf({ glyphs }: ExtractedPage, glyph: number): string {
  const { x, y } = centreOf(glyphs.quads, glyph);
  return `${glyphs.unicode[glyph]} ${Math.round(2 * x)} ${Math.round(2 * y)}`;
}

function secretOf({ removed, after }: MarksRead, output: PdfDocument): SecretWords {
  const wordsOf = (page: number) => after.get(page) ?? extractText(output, page).value.text;
  return new SecretWords(removed, () => output.pages.map(({ number }) => wordsOf(number)));
}

function byPage(marks: readonly Marked[]): Map<number, Rect<Display>[]> {
  const pages = new Map<number, Rect<Display>[]>();
  for (const { page, rects } of marks) pages.set(page, [...(pages.get(page) ?? []), ...rects]);
  return pages;
}
