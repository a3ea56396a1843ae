/** PDFium leaves /UserUnit out; everything here is measured in Display, which has it. */
import type { Display, Rect } from '../model/geometry.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { SecondCharacters, SecondDocument } from './secondReader.ts';

export function inDisplay(second: SecondDocument, document: PdfDocument): SecondDocument {
  if (document.pages.every(({ geometry }) => geometry.userUnit === 1)) return second;
  const unitOf = (page: number) => document.pages[page - 1]?.geometry.userUnit ?? 1;
  return {
    pageCount: second.pageCount,
    read: (page, within) =>
      second.read(
        page,
        within.map((r) => scaled(r, 1 / unitOf(page))),
      ),
    characters: (page) => enlarged(second.characters(page), unitOf(page)),
    letters: (page) => enlarged(second.letters(page), unitOf(page)),
    render: (page, pixelsPerPoint, room) =>
      second.render(page, pixelsPerPoint * unitOf(page), room),
    look: (page, pixelsPerPoint, use) => second.look(page, pixelsPerPoint * unitOf(page), use),
    close: () => second.close(),
  };
}

function enlarged({ text, boxes }: SecondCharacters, unit: number): SecondCharacters {
  return { text, boxes: boxes.map((box) => (box === undefined ? undefined : scaled(box, unit))) };
}

function scaled(r: Rect<Display>, by: number): Rect<Display> {
  return { x0: r.x0 * by, y0: r.y0 * by, x1: r.x1 * by, y1: r.y1 * by };
}
