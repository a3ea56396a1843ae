import { describe, expect, it } from 'vitest';
import { GlyphFlag } from '../../redaction/model/glyph.ts';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import type { Redaction, WidthMode } from '../../redaction/model/redaction.ts';
import { pieceRects } from '../../redaction/review/pieceRects.ts';
import { marksByPage, noMarks } from '../../redaction/verify/marks.ts';
import { compareGlyphs } from '../../redaction/verify/survivors.ts';
import { type DrawnText, glyphsOfPieces, indicesOf } from './glyphArrays.ts';

const LINE: DrawnText[] = [
  { text: 'Van: ', x: 50, y: 100 },
  { text: 'Jansen', x: 75, y: 100 },
  { text: ' belt morgen', x: 105, y: 100 },
  { text: 'Volgende regel', x: 50, y: 112 },
];

function marked(text: string, width: WidthMode = 'exact') {
  const glyphs = glyphsOfPieces(LINE);
  const indices = indicesOf(glyphs, text);
  const redaction: Redaction = {
    id: 'r1',
    page: 1,
    target: { kind: 'text', glyphs: indices, rects: pieceRects(glyphs, indices) },
    grounds: ['5.1.2e'],
    width,
    passage: 'p1',
    origin: { type: 'naam', certainty: 'certain', rule: 'test', decidedBy: 't', decidedAt: '' },
  };
  const marks = marksByPage([redaction], DEFAULT_LABEL_STYLE).get(1) ?? noMarks(1);
  return { glyphs, marks, redaction };
}

function codesAfter(after: DrawnText[], width: WidthMode = 'exact'): string[] {
  const { glyphs, marks } = marked('Jansen', width);
  return compareGlyphs(glyphs, glyphsOfPieces(after), marks).leaks.map((l) => l.code);
}

const label = { text: '5.1.2e', x: 76, y: 100, size: 9 };
const without = LINE.filter((p) => p.text !== 'Jansen');

describe('survivors', () => {
  it('accepts what stays plus a label on the mark', () => {
    expect(codesAfter([...without, label])).toEqual([]);
  });

  it('finds a marked glyph that is still drawn', () => {
    expect(codesAfter([...LINE, label])).toContain('marked-glyph-remains');
  });

  it.each([
    ['half of an ordinary box', 1, 5.6, false, ['marked-glyph-remains']],
    ['half of a box of two lines', 2.3, 13, false, []],
    ['nearly all of a box of two lines', 2.3, 20, false, ['marked-glyph-remains']],
    ['half of the box of a Type 3 font', 1, 6, true, []],
    ['nearly all of the box of a Type 3 font', 1, 8.5, true, ['marked-glyph-remains']],
  ])('an area mark over %s', (_, tall, covered, type3, expected) => {
    const page: DrawnText[] = [{ text: 'Jansen', x: 75, y: 100, tall }];
    const top = 100 - 8 * tall;
    const rects = [{ x0: 70, y0: top - 5, x1: 120, y1: top + covered }];
    const { redaction } = marked('Jansen');
    const area: Redaction = { ...redaction, target: { kind: 'area', rects } };
    const marks = marksByPage([area], DEFAULT_LABEL_STYLE).get(1)!;
    const drawn = glyphsOfPieces(page);
    const glyphs = { ...drawn, fonts: drawn.fonts.map((font) => ({ ...font, type3 })) };
    const told = compareGlyphs(glyphs, glyphs, marks).leaks.map(({ code }) => code);
    expect(told).toEqual(expected);
  });

  it('an area mark over all of it, though another only brushes it', () => {
    const { redaction, glyphs } = marked('Jansen');
    const rects = [
      { x0: 70, y0: 80, x1: 120, y1: 93 },
      { x0: 70, y0: 80, x1: 120, y1: 104 },
    ];
    const area: Redaction = { ...redaction, target: { kind: 'area', rects } };
    const marks = marksByPage([area], DEFAULT_LABEL_STYLE).get(1)!;
    const told = compareGlyphs(glyphs, glyphs, marks).leaks.map(({ code }) => code);
    expect(told).toEqual(['marked-glyph-remains']);
  });

  it.each([
    ['with its middle under the mark of a small one', 100.2, []],
    ['beside it', 104, ['unmarked-glyph-lost']],
  ])('a large letter that went, %s', (_, x, expected) => {
    const page: DrawnText[] = [
      { text: 'J', x: 100, y: 100, size: 5 },
      { text: 'e', x, y: 102, size: 14 },
    ];
    const { redaction } = marked('Jansen');
    const glyphs = glyphsOfPieces(page);
    const rects = [{ x0: 99.5, y0: 95.5, x1: 106, y1: 101 }];
    const small: Redaction = { ...redaction, target: { kind: 'text', glyphs: [0], rects } };
    const marks = marksByPage([small], DEFAULT_LABEL_STYLE).get(1)!;
    const told = compareGlyphs(glyphs, glyphsOfPieces([]), marks).leaks.map(({ code }) => code);
    expect(told).toEqual(expected);
  });

  it('finds one remaining letter', () => {
    const rest = [LINE[0], { text: 'n', x: 100, y: 100 }, ...LINE.slice(2)] as DrawnText[];
    expect(codesAfter(rest)).toContain('marked-glyph-remains');
  });

  it('finds an unmarked glyph that vanished', () => {
    expect(codesAfter(without.slice(0, 2))).toContain('unmarked-glyph-lost');
  });

  it('finds a survivor that moved in exact mode and allows the grid in safe mode', () => {
    const moved = without.map((p) => (p.text.startsWith(' belt') ? { ...p, x: p.x + 8 } : p));
    expect(codesAfter([...moved, label])).toContain('unmarked-glyph-lost');
    expect(codesAfter([...moved, label], 'safe')).toEqual([]);
  });

  it('knows two equal letters in a row that moved, though an area brushes them', () => {
    const [van, jansen] = LINE as [DrawnText, DrawnText];
    const glyphs = glyphsOfPieces([van, jansen, { text: ' all protein', x: 105, y: 100 }]);
    const { redaction } = marked('Jansen', 'safe');
    const rects = [{ x0: 100, y0: 80, x1: 180, y1: 94 }];
    const area: Redaction = { ...redaction, id: 'r2', target: { kind: 'area', rects } };
    const marks = marksByPage([redaction, area], DEFAULT_LABEL_STYLE).get(1)!;
    const moved = { text: ' all protein', x: 109.1, y: 100 };
    const after = glyphsOfPieces([van, moved, label]);
    expect(compareGlyphs(glyphs, after, marks).leaks).toEqual([]);
  });

  it('knows two words that moved by other lengths, though an area brushes them', () => {
    const [van, jansen] = LINE as [DrawnText, DrawnText];
    const words = (first: number, second: number): DrawnText[] => [
      { text: 'oog ', x: first, y: 100 },
      { text: 'kerkstraat', x: second, y: 100 },
    ];
    const glyphs = glyphsOfPieces([van, jansen, ...words(105, 125)]);
    const { redaction } = marked('Jansen', 'safe');
    const rects = [{ x0: 100, y0: 80, x1: 190, y1: 94 }];
    const area: Redaction = { ...redaction, id: 'r2', target: { kind: 'area', rects } };
    const marks = marksByPage([redaction, area], DEFAULT_LABEL_STYLE).get(1)!;
    const after = glyphsOfPieces([van, ...words(97, 130), label]);
    expect(compareGlyphs(glyphs, after, marks).leaks).toEqual([]);
  });

  it('knows a row of dots that moved by more than a dot, though an area brushes some of them', () => {
    const [van, jansen] = LINE as [DrawnText, DrawnText];
    const row = (x: number, dots: number): DrawnText[] => [
      { text: `${'.'.repeat(dots)}E 12`, x: x - dots * 5, y: 100 },
    ];
    const glyphs = glyphsOfPieces([van, jansen, ...row(200, 18)]);
    const { redaction } = marked('Jansen', 'safe');
    const rects = [{ x0: 100, y0: 80, x1: 190, y1: 94 }];
    const area: Redaction = { ...redaction, id: 'r2', target: { kind: 'area', rects } };
    const marks = marksByPage([redaction, area], DEFAULT_LABEL_STYLE).get(1)!;
    const after = glyphsOfPieces([van, ...row(212, 16), label]);
    expect(compareGlyphs(glyphs, after, marks).leaks).toEqual([]);
  });

  it('finds a survivor that moved further than the grid', () => {
    const moved = without.map((p) => (p.text.startsWith(' belt') ? { ...p, x: p.x + 40 } : p));
    expect(codesAfter([...moved, label], 'safe')).toContain('unmarked-glyph-lost');
  });

  it('finds removed text written back as if it were a label', () => {
    expect(codesAfter([...without, { ...label, text: 'Jansen' }])).toContain('unexpected-text');
  });

  it('finds a label that stands somewhere else', () => {
    expect(codesAfter([...without, { ...label, x: 400, y: 600 }])).toContain('unexpected-text');
  });

  it('lets the twin of a double strike share its fate (class 23)', () => {
    const { glyphs, marks } = marked('Jansen');
    const twice = glyphsOfPieces([...LINE, { text: 'Jansen', x: 75.2, y: 100 }]);
    const after = glyphsOfPieces([...without, { text: 'Jansen', x: 75.2, y: 100 }, label]);
    expect(glyphs.count + 6).toBe(twice.count);
    const codes = compareGlyphs(twice, after, marks).leaks.map((l) => l.code);
    expect(codes).toContain('marked-glyph-remains');
  });

  it('allows hidden layers to go and no more', () => {
    const hidden = { text: 'laag', x: 300, y: 300, flags: GlyphFlag.HiddenLayer };
    const before = glyphsOfPieces([...LINE, hidden]);
    expect(compareGlyphs(before, glyphsOfPieces(LINE), noMarks(1)).leaks).toEqual([]);
    const plain = glyphsOfPieces([...LINE, { ...hidden, flags: 0 }]);
    expect(compareGlyphs(plain, glyphsOfPieces(LINE), noMarks(1)).leaks).toHaveLength(1);
  });

  it('allows labels on the lines that a narrow area runs down over', () => {
    const codes = (x: number) => {
      const { glyphs, redaction } = marked('Jansen', 'safe');
      const rects = [{ x0: 84, y0: 90, x1: 91, y1: 115 }];
      const area: Redaction = { ...redaction, target: { kind: 'area', rects } };
      const marks = marksByPage([area], DEFAULT_LABEL_STYLE).get(1)!;
      return compareGlyphs(glyphs, glyphsOfPieces([...LINE, { ...label, x }]), marks).leaks.map(
        ({ code }) => code,
      );
    };
    expect(codes(92)).not.toContain('unexpected-text');
    expect(codes(150)).toContain('unexpected-text');
  });

  it('allows blanks beyond the page, and no letters', () => {
    const codes = (text: string) =>
      codesAfter([...without, label, { text, x: 700, y: 100, flags: GlyphFlag.OffPage }]);
    expect(codes(' ')).toEqual([]);
    expect(codes('n')).toEqual(['unexpected-text']);
  });

  it('counts as gone what an area took of a word that it covers for the greater part', () => {
    const { glyphs, redaction } = marked('Jansen');
    const rects = [{ x0: 70, y0: 90, x1: 102, y1: 104 }];
    const area: Redaction = { ...redaction, target: { kind: 'area', rects } };
    const marks = marksByPage([area], DEFAULT_LABEL_STYLE).get(1)!;
    const { gone, leaks } = compareGlyphs(glyphs, glyphsOfPieces([...without, label]), marks);
    const word = indicesOf(glyphs, 'Jansen');
    expect([leaks, word.map((i) => gone[i])]).toEqual([[], [1, 1, 1, 1, 1, 1]]);
  });

  it.each([
    ['a Type3 font that lost its tallest letter', true, 0, []],
    ['one whose letters moved as well', true, 3, ['unmarked-glyph-lost', 'unexpected-text']],
    ['any other font', false, 0, ['unmarked-glyph-lost', 'unexpected-text']],
  ])('lower boxes of %s', (_, type3, moved, expected) => {
    const drawn = (pieces: readonly DrawnText[]) => {
      const glyphs = glyphsOfPieces(pieces);
      return { ...glyphs, fonts: glyphs.fonts.map((font) => ({ ...font, type3 })) };
    };
    const lower = LINE.map((piece) => ({ ...piece, x: piece.x + moved, tall: 0.8 }));
    const { leaks } = compareGlyphs(drawn(LINE), drawn(lower), noMarks(1));
    expect(leaks.map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['a vowel sign', '\u093f', 80, []],
    ['a vowel sign, though the mark covers little of the letter', '\u093f', 77, []],
    ['another letter', '\u0915', 80, ['unmarked-glyph-lost', 'unexpected-text']],
  ])('%s after a marked letter', (_, sign, x1, expected) => {
    const line: DrawnText[] = [{ text: `\u0928${sign}\u0917`, x: 75, y: 100 }];
    const { redaction } = marked('Jansen');
    const rects = [{ x0: 74, y0: 90, x1, y1: 104 }];
    const area: Redaction = { ...redaction, target: { kind: 'area', rects } };
    const marks = marksByPage([area], DEFAULT_LABEL_STYLE).get(1)!;
    const after: DrawnText[] = [{ text: '\u0917', x: 85, y: 100 }];
    const { leaks } = compareGlyphs(glyphsOfPieces(line), glyphsOfPieces(after), marks);
    expect(leaks.map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['at the edge of a mark', 80.3, []],
    ['beside it', 83, ['unmarked-glyph-lost', 'unexpected-text']],
  ])('a glyph without advance may go %s', (_, x, expected) => {
    const joiner = { text: '\u200b', x, y: 100, flags: GlyphFlag.ZeroWidth };
    const before = glyphsOfPieces([joiner, { text: 'Jansen', x: 110, y: 100 }]);
    for (const corner of [2, 6]) before.quads[corner] = x;
    const { redaction } = marked('Jansen');
    const rects = [{ x0: 70, y0: 90, x1: 80, y1: 104 }];
    const area: Redaction = { ...redaction, target: { kind: 'area', rects } };
    const marks = marksByPage([area], DEFAULT_LABEL_STYLE).get(1)!;
    const after = glyphsOfPieces([{ text: 'Jansen', x: 110, y: 100 }]);
    expect(compareGlyphs(before, after, marks).leaks.map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['two neighbours', 2, []],
    ['one mark alone', 1, ['unexpected-text']],
  ])('a label as far along the line as the gap of %s', (_, count, expected) => {
    const { glyphs, redaction } = marked('Jansen', 'safe');
    const rects = [
      { x0: 75, y0: 92, x1: 105, y1: 102 },
      { x0: 105, y0: 92, x1: 135, y1: 102 },
    ].slice(-count);
    const area: Redaction[] = rects.map((rect, i) => {
      return { ...redaction, id: `r${i}`, target: { kind: 'area', rects: [rect] } };
    });
    const marks = marksByPage(area, DEFAULT_LABEL_STYLE).get(1)!;
    const after = glyphsOfPieces([...LINE, { ...label, x: 172 }]);
    const told = compareGlyphs(glyphs, after, marks).leaks.map(({ code }) => code);
    expect(told.filter((code) => code === 'unexpected-text')).toEqual(expected);
  });
});

describe('equal letters in a row of which one went with a mark over it', () => {
  const line = (x: number, text: string): DrawnText => ({ text, x, y: 104 });
  const glyphs = glyphsOfPieces([{ text: 'Jansen', x: 75, y: 100 }, line(100, 'een is gezien')]);
  const { redaction } = marked('Jansen', 'safe');
  const rects = [{ x0: 75, y0: 92, x1: 105.2, y1: 102 }];
  const target = { kind: 'text', glyphs: [0, 1, 2, 3, 4, 5], rects } as const;
  const marks = marksByPage([{ ...redaction, target }], DEFAULT_LABEL_STYLE).get(1)!;

  it.each([
    ['the one that stays moved to where the other was', line(102, 'en is gezien'), []],
    ['both are there', line(102, 'een is gezien'), []],
    [
      'neither is',
      line(107, 'n is gezien'),
      ['unmarked-glyph-lost', 'unexpected-text', 'marked-glyph-remains'],
    ],
    ['one too many is', line(101, 'eeen is gezien'), ['unexpected-text']],
  ])('%s', (_, after, expected) => {
    const { leaks } = compareGlyphs(glyphs, glyphsOfPieces([after]), marks);
    expect(new Set(leaks.map(({ code }) => code))).toEqual(new Set(expected));
  });
});
