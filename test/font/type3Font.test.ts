import { expect, test } from 'vitest';
import { loadFont } from '../../redaction/font/loadFont.ts';
import { FontDocument, hex } from './fontDocument.ts';

function bitmapFont(FontBBox: number[]) {
  const from = new FontDocument();
  const big = from.stream('50 0 0 -10 40 70 d1 40 0 0 80 0 -10 cm');
  const dict = from.dict({
    Subtype: 'Type3',
    FontMatrix: [0.01, 0, 0, 0.01, 0, 0],
    FontBBox,
    FirstChar: 1,
    Widths: [50, 30],
    Encoding: { Differences: [1, 'a65', 'eacute', 'gone'] },
    CharProcs: { a65: big, eacute: from.stream('30 0 d0') },
    Resources: { Font: {} },
  } as never);
  return { from, font: loadFont(from.document, dict) };
}

test('procedures, widths through the FontMatrix, names', () => {
  const { font } = bitmapFont([0, -20, 60, 80]);
  const chars = font.decode(hex('010203'));
  expect(chars.map((char) => char.unicode)).toEqual(['A', 'é', '']);
  expect(chars.map((char) => char.width)).toEqual([0.5, 0.3, 0]);
  expect(chars.map((char) => char.procedure !== undefined)).toEqual([true, true, false]);
  expect(chars[0]?.box?.[3]).toBeCloseTo(0.7);
  expect([font.ascent, font.descent]).toEqual([0.8, -0.2]);
  expect(font.resources).toBeDefined();
  expect(font.info.type3).toBe(true);
});

test('an empty FontBBox: the height is that of the glyphs', () => {
  const { font } = bitmapFont([0, 0, 0, 0]);
  expect(font.ascent).toBeCloseTo(0.7);
  expect(font.descent).toBeCloseTo(-0.1);
});

test('a FontBBox many lines high gives way to the glyphs when all of them tell', () => {
  const from = new FontDocument();
  const dict = from.dict({
    Subtype: 'Type3',
    FontMatrix: [0.01, 0, 0, 0.01, 0, 0],
    FontBBox: [-300, -300, 500, 500],
    FirstChar: 1,
    Widths: [50, 30],
    Encoding: { Differences: [1, 'A', 'B'] },
    CharProcs: { A: from.stream('50 0 0 0 40 70 d1'), B: from.stream('30 0 0 -20 40 60 d1') },
  } as never);
  const font = loadFont(from.document, dict);
  expect(font.ascent).toBeCloseTo(0.7);
  expect(font.descent).toBeCloseTo(-0.2);
});

test.each([
  ['one box for all, as cairo writes it, is nobody’s', '1 0 -10 -10 10 10 d1', 0.75],
  ['a giant of its own', '1 0 -10 -10 9 10 d1', 10],
])('%s', (_, other, ascent) => {
  const from = new FontDocument();
  const dict = from.dict({
    Subtype: 'Type3',
    FontMatrix: [1, 0, 0, 1, 0, 0],
    FontBBox: [0, 0, 1, -1],
    FirstChar: 1,
    Widths: [1, 1],
    Encoding: { Differences: [1, 'A', 'B'] },
    CharProcs: { A: from.stream('1 0 -10 -10 10 10 d1'), B: from.stream(other) },
  } as never);
  const font = loadFont(from.document, dict);
  expect(font.ascent).toBeCloseTo(ascent);
  expect(font.decode(hex('01'))[0]?.box === undefined).toBe(ascent < 1);
});
