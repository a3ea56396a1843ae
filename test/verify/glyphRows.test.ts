/** What stands at a place is found by rows: it must be what comparing every two glyphs finds. */
import { describe, expect, it } from 'vitest';
import type { PageGlyphs } from '../../redaction/model/glyph.ts';
import { GlyphRows } from '../../redaction/verify/examine/glyphRows.ts';
import { letterKinds } from '../../redaction/verify/examine/letterKinds.ts';
import { overtypedText } from '../../redaction/verify/examine/overtyped.ts';
import { glyphsOfPieces } from './glyphArrays.ts';

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
let state = SEED;
const random = (): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return state / 2_147_483_648;
};
const HEIGHT = 400;

/** Lines, some over others, some that go up the page, and single letters anywhere, also beside the page. */
function heap(): PageGlyphs {
  const pieces = Array.from({ length: 30 }, () => ({
    text: 'lorem ipsum'.slice(0, 1 + 10 * random()),
    x: 300 * random() - 20,
    y: 450 * random() - 20,
    size: 4 + 20 * random(),
  }));
  const glyphs = glyphsOfPieces(pieces);
  for (let i = 0; i < glyphs.count; i += 1 + Math.floor(9 * random())) {
    const [dx, dy] = [60 * random() - 30, 60 * random() - 30];
    for (let k = 8 * i; k < 8 * i + 8; k++) glyphs.quads[k]! += k % 2 === 0 ? dx : dy;
    // And a wide one, of which the next begin before it ends.
    const wide = Math.floor(glyphs.count * random());
    for (const k of [8 * wide + 2, 8 * wide + 6]) glyphs.quads[k]! += 40 * random();
  }
  return glyphs;
}

/** As `GlyphRows.shared`, by looking at every glyph. */
function sharedBySight({ boxes, cores }: GlyphRows, i: number): number {
  const [x0, y0, x1, y1] = cores.subarray(4 * i, 4 * i + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  let taken = 0;
  for (let k = 0; k < boxes.length; k += 4) {
    const w = Math.min(x1, boxes[k + 2]!) - Math.max(x0, boxes[k]!);
    const h = Math.min(y1, boxes[k + 3]!) - Math.max(y0, boxes[k + 1]!);
    if (k !== 4 * i && w > 0 && h > 0) taken += w * h;
  }
  return taken / ((x1 - x0) * (y1 - y0));
}

describe(`rows of glyphs (seed ${SEED})`, () => {
  it('tell of each glyph what all others tell', () => {
    for (let page = 0; page < 100; page++) {
      const glyphs = heap();
      const rows = new GlyphRows(glyphs, HEIGHT);
      for (let i = 0; i < glyphs.count; i++)
        expect(rows.shared(i), `page ${page}, glyph ${i}`).toBeCloseTo(sharedBySight(rows, i), 6);
    }
  });

  it('hold every glyph once, in order', () => {
    const glyphs = heap();
    const rows = new GlyphRows(glyphs, HEIGHT);
    const held: number[] = [];
    for (let row = 0; row < rows.count; row++)
      for (let i = rows.start(row); i < rows.end(row); i++) held.push(i);
    expect(held).toEqual(Array.from({ length: glyphs.count }, (_, i) => i));
  });

  it('tell nothing of a page with a glyph that is nowhere', () => {
    const glyphs = glyphsOfPieces([{ text: 'Pieter', x: 50, y: 50 }]);
    glyphs.quads[17] = Number.NaN;
    expect(new GlyphRows(glyphs, HEIGHT).shared(0)).toBe(1);
    expect(new GlyphRows(glyphsOfPieces([]), HEIGHT).count).toBe(0);
  });
});

describe(`text over text (seed ${SEED})`, () => {
  const codes = (glyphs: PageGlyphs) => {
    const walked = { glyphs, rows: new GlyphRows(glyphs, HEIGHT), kinds: letterKinds(glyphs) };
    const { leaks, findings } = overtypedText(walked, 1);
    return [...leaks, ...findings].map(({ code }) => code);
  };
  const row = (text: string, x: number, y: number, size = 10) => ({ text, x, y, size });

  it('is seen wherever it begins, and in whatever pieces it is drawn', () => {
    for (let i = 0; i < 200; i++) {
      const [x, y, size] = [200 * random(), 300 * random(), 6 + 60 * random()];
      const [dx, dy] = [0.2 * size * random(), 0.25 * size * (random() - 0.5)];
      const over = row('XXXXXXXX', x + dx, y + dy, size);
      const pieces = [...over.text].map((text, k) =>
        row(text, over.x + (k * size) / 2, over.y, size),
      );
      const under = row('Voorbeel', x, y, size);
      expect(codes(glyphsOfPieces([under, over])), `row ${i}`).toEqual(['text-overtyped']);
      expect(codes(glyphsOfPieces([under, ...pieces])), `row ${i} in pieces`).toEqual([
        'text-overtyped',
      ]);
    }
  });

  it('is not what stands on lines of its own', () => {
    for (let i = 0; i < 200; i++) {
      const y = 20 + 20 * random();
      const lines = [0, 1, 2, 3].map((k) => row('Voorbeeldig', 72 * random(), y + 10 * k));
      expect(codes(glyphsOfPieces(lines)), `page ${i}`).toEqual([]);
    }
  });
});
