import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GlyphBlocks } from '../../redaction/extract/glyphBlocks.ts';
import type { PageGlyphs } from '../../redaction/model/glyph.ts';

const number = fc.oneof(fc.float({ min: -900, max: 900, noNaN: true }), fc.constant(Number.NaN));
const corners = fc.array(number, { minLength: 8, maxLength: 8 });

test('no glyph that reaches into the rectangle is left out, and all come in drawing order', () => {
  const seed = Date.now() & 0xffff;
  const box = fc.tuple(number, number, number, number);
  fc.assert(
    fc.property(fc.array(corners, { maxLength: 150 }), box, (glyphs, [xa, ya, xb, yb]) => {
      const quads = Float32Array.from(glyphs.flat());
      const rect = {
        x0: Math.min(xa, xb),
        y0: Math.min(ya, yb),
        x1: Math.max(xa, xb),
        y1: Math.max(ya, yb),
      };
      const visited: number[] = [];
      const blocks = new GlyphBlocks({ quads, count: glyphs.length } as PageGlyphs);
      blocks.visitNear(rect as never, (i) => visited.push(i));
      expect(visited).toEqual([...visited].sort((a, b) => a - b));
      const reaching = glyphs.flatMap((_, i) => {
        const [xs, ys] = [0, 1].map((axis) => [0, 2, 4, 6].map((k) => quads[i * 8 + k + axis]!));
        const beside = xs!.every((x) => x < rect.x0) || xs!.every((x) => x > rect.x1);
        return beside || ys!.every((y) => y < rect.y0) || ys!.every((y) => y > rect.y1) ? [] : [i];
      });
      expect(visited).toEqual(expect.arrayContaining(reaching));
    }),
    { seed },
  );
});
