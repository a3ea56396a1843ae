import { expect, test } from 'vitest';
import type { Stroke } from '../../../redaction/extract/strokes.ts';
import { layout, text } from './page.ts';

/** Rules of a table with these edges; `without` leaves one upright rule out of a row. */
function ruled(
  xs: readonly number[],
  ys: readonly number[],
  without?: { x: number; row: number },
): Stroke[] {
  const strokes: Stroke[] = [];
  for (const y of ys) strokes.push(stroke(xs[0]!, y, xs.at(-1)!, y));
  for (const x of xs)
    for (let row = 0; row + 1 < ys.length; row++)
      if (without?.x !== x || without.row !== row)
        strokes.push(stroke(x, ys[row]!, x, ys[row + 1]!));
  return strokes;
}

function stroke(x0: number, y0: number, x1: number, y1: number): Stroke {
  return { x0, y0, x1, y1 } as Stroke;
}

test('a wrapped cell beside a centred one stays whole, and full cells are parted at their rule', () => {
  const glyphs = [
    ...text(52, 112, 'ProRail afdeling'),
    ...text(134, 106, 'Duco van'),
    ...text(134, 118, 'Houwelingen'),
    ...text(52, 142, 'Gemeente'),
    ...text(134, 136, 'Kim de'),
    ...text(134, 148, 'Raad'),
  ];
  const page = layout(glyphs, [], ruled([50, 132, 260], [96, 126, 156]));
  expect(page.text).toBe('ProRail afdeling\tDuco van\nHouwelingen\nGemeente\tKim de\nRaad');
  expect(page.lines.map((line) => line.row)).toEqual([0, 0, 1, 1]);
  expect(page.lines[1]?.cells[0]?.column).toBe(1);
});

test('two words closer than a blank are two cells when a rule stands between them', () => {
  const glyphs = [...text(52, 110, 'Naam'), ...text(73.5, 110, 'Wie'), ...text(52, 130, 'Jan')];
  const page = layout(glyphs, [], ruled([50, 72.8, 120], [96, 116, 136]));
  expect(page.text).toBe('Naam\tWie\nJan');
});

test('a merged cell is not parted', () => {
  const glyphs = [
    ...text(52, 110, 'Adviesnota college van Goor'),
    ...text(52, 130, 'Steller'),
    ...text(134, 130, 'Bo'),
  ];
  const page = layout(glyphs, [], ruled([50, 132, 260], [96, 116, 136], { x: 132, row: 0 }));
  expect(page.text).toBe('Adviesnota college van Goor\nSteller\tBo');
});

test('text above, beside and below a ruled table keeps its place', () => {
  const glyphs = [
    ...text(52, 60, 'Boven de tabel'),
    ...text(52, 110, 'A'),
    ...text(134, 110, 'B'),
    ...text(300, 110, 'ernaast'),
    ...text(52, 200, 'Onder de tabel'),
  ];
  const page = layout(glyphs, [], ruled([50, 132, 260], [96, 116, 136]));
  expect(page.text.replace(/\n+/g, '|')).toBe('Boven de tabel|A\tB|ernaast|Onder de tabel');
});

test('a frame around running text is no table', () => {
  const glyphs = [...text(52, 110, 'Een zin in een kader.'), ...text(52, 124, 'Nog een zin.')];
  const page = layout(glyphs, [], ruled([50, 300], [96, 140]));
  expect(page.lines.every((line) => line.row === undefined)).toBe(true);
});
