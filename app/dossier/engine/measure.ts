/** Ranges and areas as a person sees them: their text, what stands around it, and their rectangles. */
import { type ExtractedPage, pieceRects } from '../../../redaction/index.ts';
import { glyphsOf, type TextRange } from '../../../redaction/model/pageText.ts';
import type { Measured, Piece } from '../../contract/dossier.ts';

const CONTEXT = 60;

export type Pages = (page: number) => ExtractedPage;

/** The text of the ranges; pieces by the function that also says what is burnt. */
export function measureRanges(ranges: readonly TextRange[], pages: Pages): Measured {
  const text = ranges.map(({ page, start, end }) => textOf(pages, page).slice(start, end));
  const pieces = ranges.flatMap((range) => piecesOf(range, pages));
  return { text: text.join('\n'), ...context(ranges, pages), pieces };
}

function piecesOf({ page, start, end }: TextRange, pages: Pages): Piece[] {
  const { glyphs, text } = pages(page);
  return pieceRects(glyphs, glyphsOf(text, start, end)).map((rect) => ({ page, rect }));
}

function textOf(pages: Pages, page: number): string {
  return pages(page).text.text;
}

/** In whole words: half a word before or after a passage would only be guessed at. */
function context(ranges: readonly TextRange[], pages: Pages): { before: string; after: string } {
  const { before, after } = surroundings(ranges, pages, CONTEXT + 1);
  return {
    before: before.length > CONTEXT ? before.replace(/^\S+(?=\s)/, '').trimStart() : before,
    after: after.length > CONTEXT ? after.replace(/(?<=\s)\S+$/, '').trimEnd() : after,
  };
}

/** Up to `reach` units before the first and after the last range, on one line. */
export function surroundings(
  ranges: readonly TextRange[],
  pages: Pages,
  reach: number,
): { before: string; after: string } {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return { before: '', after: '' };
  const before = textOf(pages, first.page).slice(Math.max(0, first.start - reach), first.start);
  const after = textOf(pages, last.page).slice(last.end, last.end + reach);
  return { before: oneLine(before), after: oneLine(after) };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
