import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../../redaction/model/geometry.ts';
import { pieceRects } from '../../redaction/review/pieceRects.ts';
import { glyphsOfLetters, type Letter } from './pages.ts';

function row(text: string, x: number, y: number, turn = 0): Letter[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 2), Math.sin((turn * Math.PI) / 2)];
  return [...text].map((char, i) => ({ char, x: x + 5 * i * cos, y: y + 5 * i * sin, turn }));
}

function rectsOf(letters: readonly Letter[]): number[][] {
  const glyphs = glyphsOfLetters(letters);
  return pieceRects(
    glyphs,
    letters.map((_, i) => i),
  ).map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1].map((value) => Math.round(value)));
}

test.each([
  ['one line', row('Jan', 50, 100), [[50, 91, 65, 102]]],
  [
    'two lines',
    [...row('Jan', 50, 100), ...row('Bos', 20, 112)],
    [
      [50, 91, 65, 102],
      [20, 103, 35, 114],
    ],
  ],
  [
    'cells far apart',
    [...row('Jan', 50, 100), ...row('Bos', 200, 100)],
    [
      [50, 91, 65, 102],
      [200, 91, 215, 102],
    ],
  ],
  ['a superscript', [...row('Jan', 50, 100), ...row('1', 65, 96)], [[50, 87, 70, 102]]],
  ['drawn from right to left', row('Jan', 50, 100).reverse(), [[50, 91, 65, 102]]],
  ['text downwards', row('Jan', 50, 100, 1), [[48, 100, 59, 115]]],
  ['upside down', row('Jan', 50, 100, 2), [[35, 98, 50, 109]]],
  ['text upwards', row('Jan', 50, 100, 3), [[41, 85, 52, 100]]],
  ['nothing', [], []],
])('%s', (_, letters, expected) => {
  expect(rectsOf(letters)).toEqual(expected);
});

test('text at an angle gets a rectangle a letter, not one around the whole line', () => {
  expect(rectsOf(row('CONCEPT', 100, 100, 0.5))).toHaveLength(7);
});

test('every marked glyph lies within one of the rectangles', () => {
  const letter = fc.record({
    char: fc.constant('a'),
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    turn: fc.constantFrom(0, 0, 0, 1, 2, 3, 0.4),
  });
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 60 }), (letters) => {
      const glyphs = glyphsOfLetters(letters);
      const rects = pieceRects(
        glyphs,
        letters.map((_, i) => i),
      );
      for (let i = 0; i < glyphs.count; i++) {
        const q = [...glyphs.quads.subarray(8 * i, 8 * i + 8)];
        const [xs, ys] = [q.filter((_, k) => k % 2 === 0), q.filter((_, k) => k % 2 === 1)];
        const box = {
          x0: Math.min(...xs),
          y0: Math.min(...ys),
          x1: Math.max(...xs),
          y1: Math.max(...ys),
        };
        expect(rects.some((rect) => contains(rect, box))).toBe(true);
      }
    }),
  );
});
