import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GlyphFlag } from '../../../redaction/model/glyph.ts';
import { glyphsOf } from '../../../redaction/model/pageText.ts';
import { type Glyph, layout, text } from './page.ts';

const WORDS = ['Jan', 'de', 'Vries-', 'a.b@c.nl', 'Zoë', '06', 'ﬁets', '\u00AD', '—', 'X'];
const FLAGS = [
  0,
  0,
  0,
  0,
  GlyphFlag.Invisible,
  GlyphFlag.OffPage,
  GlyphFlag.Duplicate,
  GlyphFlag.SuspiciousMetrics,
];

const piece: fc.Arbitrary<Glyph[]> = fc
  .record({
    x: fc.integer({ min: 20, max: 560 }),
    y: fc.integer({ min: 20, max: 830 }),
    size: fc.constantFrom(6, 9, 10, 14),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
    flags: fc.constantFrom(...FLAGS),
    angle: fc.constantFrom(0, 0, 0, 90, 33),
    drawSpaces: fc.boolean(),
  })
  .map(({ x, y, words, ...style }) => text(x, y, words.join(' '), style));
const page: fc.Arbitrary<Glyph[]> = fc
  .array(piece, { maxLength: 30 })
  .map((pieces) => pieces.flat());

test('every letter is in the text exactly once, or attached or swallowed', () => {
  fc.assert(
    fc.property(page, (glyphs) => {
      const result = layout(glyphs);
      const seen = new Map<number, number>();
      const count = (glyph: number) => seen.set(glyph, (seen.get(glyph) ?? 0) + 1);
      for (const glyph of new Set(result.glyphAt)) if (glyph >= 0) count(glyph);
      for (const { glyph } of result.swallowed) count(glyph);
      for (const { glyph } of result.attached ?? []) count(glyph);
      for (const [i, glyph] of glyphs.entries()) {
        expect(seen.get(i) ?? 0).toBe(glyph.unicode === ' ' ? Math.min(1, seen.get(i) ?? 0) : 1);
      }
    }),
    { numRuns: 150 },
  );
});

test('marking the whole text marks every letter', () => {
  fc.assert(
    fc.property(page, (glyphs) => {
      const result = layout(glyphs);
      const marked = new Set(glyphsOf(result, 0, result.text.length));
      expect(glyphs.flatMap((g, i) => (g.unicode === ' ' || marked.has(i) ? [] : [i]))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('lines, cells and blocks cover the text in order', () => {
  fc.assert(
    fc.property(page, (glyphs) => {
      const { text: all, lines, blocks } = layout(glyphs);
      let at = 0;
      for (const line of lines) {
        expect(all.slice(at, line.start).trim()).toBe('');
        expect(all.slice(line.start, line.end)).not.toContain('\n');
        expect([line.cells[0]?.start, line.cells.at(-1)?.end]).toEqual([line.start, line.end]);
        at = line.end;
      }
      expect(at).toBe(all.length);
      expect(blocks.flatMap((b) => [b.firstLine, b.endLine])).toEqual(
        blocks.flatMap((b, i) => [i === 0 ? 0 : blocks[i - 1]!.endLine, b.endLine]),
      );
      expect(blocks.at(-1)?.endLine ?? 0).toBe(lines.length);
    }),
    { numRuns: 150 },
  );
});

test('hostile pages end: all at one place, a wall of columns, a random cloud', () => {
  const pile = Array.from({ length: 20_000 }, () => text(100, 100, 'a')[0]!);
  const wall = Array.from(
    { length: 20_000 },
    (_, i) => text((i % 200) * 30, 100 + Math.floor(i / 200) * 7, 'a')[0]!,
  );
  const cloud = Array.from(
    { length: 20_000 },
    (_, i) => text((i * 7919) % 590, (i * 104_729) % 840, 'a')[0]!,
  );
  for (const glyphs of [pile, wall, cloud]) {
    expect(layout(glyphs).text.replace(/\s/g, '')).toHaveLength(20_000);
  }
});
