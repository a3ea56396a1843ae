/** Proposals as the window shows them: with their surroundings and their rectangles. */

import { type ExtractedPage, pieceRects } from '../../redaction/index.ts';
import type { Detection } from '../../redaction/model/detection.ts';
import { glyphsOf } from '../../redaction/model/pageText.ts';
import type { Passage, Piece } from '../contract/document.ts';

const CONTEXT = 60;

type Pages = (page: number) => ExtractedPage;

/** In reading order; areas after the text of their page. */
export function passagesOf(detections: readonly Detection[], pages: Pages): Passage[] {
  return [...detections].sort(byPlace).map((detection) => passageOf(detection, pages));
}

function byPlace(a: Detection, b: Detection): number {
  return a.page - b.page || placeOf(a) - placeOf(b);
}

const AFTER_TEXT = 1e9;

function placeOf({ ranges, area }: Detection): number {
  return ranges[0]?.start ?? AFTER_TEXT + (area?.y0 ?? 0);
}

function passageOf(detection: Detection, pages: Pages): Passage {
  const { id, page, type, text, ground, certainty, keep, why } = detection;
  const pieces = piecesOf(detection, pages);
  const { sentence } = why;
  return {
    id,
    page,
    type,
    text,
    ...contextOf(detection, pages),
    ground,
    certainty,
    keep,
    sentence,
    pieces,
  };
}

function piecesOf({ page, ranges, area }: Detection, pages: Pages): Piece[] {
  const texts = ranges.flatMap((range) => {
    const { glyphs, text } = pages(range.page);
    const marked = glyphsOf(text, range.start, range.end);
    return pieceRects(glyphs, marked).map((rect) => ({ page: range.page, rect }));
  });
  return area === undefined ? texts : [...texts, { page, rect: area }];
}

function contextOf({ ranges }: Detection, pages: Pages): { before: string; after: string } {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return { before: '', after: '' };
  const before = pages(first.page).text.text.slice(Math.max(0, first.start - CONTEXT), first.start);
  const after = pages(last.page).text.text.slice(last.end, last.end + CONTEXT);
  return { before: oneLine(before), after: oneLine(after) };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
