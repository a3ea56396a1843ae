/** Tables without rules whose cells have several lines: where they stand in their row makes no difference. */
import { describe, expect, test } from 'vitest';
import type { Stroke } from '../../../redaction/extract/strokes.ts';
import { type Glyph, layout, lines, text } from './page.ts';

const STEP = 12;

type Place = 'top' | 'middle' | 'bottom';

/** Cells (lines parted by `/`) of rows with `padding` points between them, from y = 100. */
function table(
  rows: readonly (readonly string[])[],
  xs: readonly number[],
  place: Place,
  padding: number,
): Glyph[] {
  let top = 100;
  return rows.flatMap((row) => {
    const cells = row.map((cell) => cell.split('/'));
    const most = Math.max(...cells.map((cell) => cell.length));
    const at = top;
    top += most * STEP + padding;
    return cells.flatMap((cell, i) => {
      const room = { top: 0, middle: 0.5, bottom: 1 }[place] * (most - cell.length) * STEP;
      return lines(xs[i]!, at + room, STEP, cell);
    });
  });
}

/** Cell by cell: its lines belong together. */
function cellsOf(glyphs: readonly Glyph[], strokes: readonly Stroke[] = []): string[] {
  const page = layout(glyphs, [], strokes);
  const cells: string[] = [];
  let column = -1;
  for (const [index, line] of page.lines.entries()) {
    for (const [i, cell] of line.cells.entries()) {
      const own = page.text.slice(cell.start, cell.end);
      const goesOn = i === 0 && index > 0 && cell.column === column && column > 0;
      if (goesOn) cells[cells.length - 1] += `/${own}`;
      else cells.push(own);
      column = cell.column ?? -1;
    }
  }
  return cells;
}

const PLACES: readonly Place[] = ['top', 'middle', 'bottom'];

describe.each(PLACES)('cells at the %s', (place) => {
  test('a value of two lines beside its label', () => {
    const rows = [
      ['Kenmerk', 'Z-2031'],
      ['Geboren', '7 oktober/1959'],
      ['Adres', 'Wilgenhof 12/3456 XY Ergenshuizen'],
      ['Datum', '3 mei'],
    ];
    expect(cellsOf(table(rows, [60, 130], place, 8))).toEqual(rows.flat());
  });

  test('a value of three lines in the first row', () => {
    const rows = [
      ['Adres', 'Wilgenhof 12 rood/bij de familie Oord/3456 XY Ergenshuizen'],
      ['Datum', '3 mei'],
      ['Zaak', 'bezwaar tegen/het besluit'],
    ];
    expect(cellsOf(table(rows, [60, 130], place, 10))).toEqual(rows.flat());
  });

  test('wrapped cells in several columns that stand close together', () => {
    const rows = [
      ['Wie', 'Wat er van hem', 'Bereikbaar'],
      ['Oord', 'de brief aan de/raad sturen', '06 1234/5678'],
      ['Van Es', 'bellen met de/klager over zijn/bezwaar', 'k.es@ergens/huizen.test'],
      ['Bo', 'niets', '-'],
    ];
    expect(cellsOf(table(rows, [60, 96, 176], place, 6))).toEqual(rows.flat());
  });

  test('a list in four columns below an address in two', () => {
    const letterhead = [
      ...lines(60, 40, STEP, ['Aan mevrouw', 'K. van Es', 'Wilgenhof 12']),
      ...lines(150, 40, STEP, ['Afdeling Zaken', 'Stadsplein 1', 'Postbus 20']),
    ];
    const rows = [
      ['Kenmerk', 'Z-2031', 'Bijlagen', 'geen'],
      ['Geboren', '7 oktober/1959', 'Datum', '3 mei 2031'],
      ['Behandelaar', 'R. Oord', 'Onderwerp', 'uw brief over/de kapvergunning'],
    ];
    const cells = cellsOf([...letterhead, ...table(rows, [60, 130, 230, 300], place, 10)]);
    expect(cells.slice(-12)).toEqual(rows.flat());
  });
});

test('a full cell in the first row does not run into its neighbour', () => {
  const rows = [
    ['Nummer van de zaak', 'Z-2031'],
    ['Datum', '3 mei'],
    ['Bijlagen', 'geen'],
  ];
  expect(cellsOf(table(rows, [60, 153.5], 'top', 2))).toEqual(rows.flat());
});

test('rows whose cells have one line each stay rows, also where cells are empty', () => {
  const rows = [
    ['Oord', '201', ''],
    ['Es', '202', 'x'],
    ['Bo', '203', 'x'],
    ['Ali', '204', ''],
  ];
  const page = layout(table(rows, [60, 130, 200], 'top', 4));
  expect(page.text).toBe('Oord\t201\nEs\t202\tx\nBo\t203\tx\nAli\t204');
});

test('a rule between two columns of text that ends on a table is no part of it', () => {
  const rule = (x0: number, y0: number, x1: number, y1: number): Stroke =>
    ({ x0, y0, x1, y1 }) as Stroke;
  const strokes = [
    ...[200, 216, 232].map((y) => rule(50, y, 500, y)),
    ...[50, 120, 500].map((x) => rule(x, 200, x, 232)),
    rule(275, 60, 275, 200),
  ];
  const left = ['De vergadering begint', 'om tien uur precies', 'in de grote zaal'];
  const right = ['Daarna is er koffie', 'voor wie dat wil', 'in de hal beneden'];
  const page = layout(
    [
      ...lines(60, 80, STEP, left),
      ...lines(290, 86, STEP, right),
      ...text(60, 211, 'Wie'),
      ...text(130, 211, 'Wat'),
      ...text(60, 227, 'Oord'),
      ...text(130, 227, 'brief'),
    ],
    [],
    strokes,
  );
  expect(page.text.split(/[\n\t]+/)).toEqual([...left, ...right, 'Wie', 'Wat', 'Oord', 'brief']);
});
