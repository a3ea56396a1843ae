/** Type3 glyphs that paint far from where they stand: a mark over what they paint does not meet the glyph. */
import { expect, it } from 'vitest';
import { type Parts, redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

/** The glyph stands at the foot of the page; its procedure may paint at the head. */
function parts(procedure: string): Parts {
  return {
    content1: 'BT /T3 12 Tf 72 100 Td (A) Tj ET BT /F1 12 Tf 72 500 Td (Gewoon) Tj ET',
    fonts: '/T3 20 0 R',
    objects: {
      20: '<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 65/Widths[500]/Encoding<</Differences[65/a]>>/CharProcs<</a 21 0 R>>/Resources<<>>>>',
      21: { dict: '', data: procedure },
    },
  };
}

const HEAD = redaction({ x0: 60, y0: 690, x1: 300, y1: 715 });
const FAR = '0 50000 5000 700 re f';

it.each([
  ['a path, whatever box it gives', `500 0 0 0 500 700 d1 ${FAR}`],
  ['a path of a glyph that gives no box', `500 0 d0 ${FAR}`],
  ['a stroke', '500 0 d0 100 w 0 50000 m 5000 50700 l S'],
  ['an image', '500 0 d0 q 5000 0 0 700 0 50000 cm BI/W 8/H 1/IM true/BPC 1 ID \x55 EI Q'],
])('is refused under a mark: %s', async (_, procedure) => {
  await expect(proved(parts(procedure), [HEAD])).rejects.toThrow('font-unsupported');
});

it('stays where a clip of its procedure hides what it paints under a mark', async () => {
  const clipped = '500 0 d0 q 0 0 500 700 re W n 0 -700 9000 52000 re f Q';
  const { leaks, ink, words } = await proved(parts(clipped), [HEAD]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('a');
  const [before, after] = ink(60, 685, 90, 715);
  expect(before).toBeGreaterThan(30);
  expect(after).toBe(before);
});

it('goes whole where the mark meets the glyph itself', async () => {
  const mark = redaction({ x0: 70, y0: 95, x1: 80, y1: 112 });
  const { ink } = await proved(parts(`500 0 d0 ${FAR}`), [mark]);
  const [before, after] = ink(60, 85, 300, 110);
  expect(before).toBeGreaterThan(300);
  expect(after).toBe(0);
});

it.each([
  ['beside all that it paints', FAR, redaction({ x0: 60, y0: 490, x1: 300, y1: 515 })],
  ['at the rim of a glyph', '0 -300 500 1000 re f', redaction({ x0: 60, y0: 80, x1: 300, y1: 98 })],
])('stays with a mark %s', async (_, paint, mark) => {
  const { leaks, ink } = await proved(parts(`500 0 d0 ${paint}`), [mark]);
  expect(leaks).toEqual([]);
  const [before, after] = ink(60, 0, 300, 250);
  expect(after).toBeGreaterThanOrEqual(before);
});
