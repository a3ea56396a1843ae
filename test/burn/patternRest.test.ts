/** What of a tiling pattern nobody sees any more, as marks cover all that is painted with it (class 13). */
import { describe, expect, it } from 'vitest';
import { isCovered } from '../../redaction/burn/coverage.ts';
import type { Rect, User } from '../../redaction/model/geometry.ts';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';
import { everyStream } from './text/burnText.ts';

const OUTLINE = '3 3 m 6 9 l 9 3 l f';
const KEPT = 'BT /F1 12 Tf 72 600 Td (blijft) Tj ET';
const MARK = redaction({ x0: 50, y0: 680, x1: 250, y1: 740 });

function pattern(content: string, size = 40) {
  const box = `/BBox[0 0 ${size} ${size}]/XStep ${size}/YStep ${size}`;
  const dict = `/Type/Pattern/PatternType 1/PaintType 1/TilingType 1${box}/Resources<<>>`;
  return { dict, data: content };
}

async function left(content1: string, cell: string, marks = [MARK], more = {}) {
  const parts = {
    content1: `${content1} ${KEPT}`,
    resources: '/Pattern<</P 20 0 R>>',
    objects: { 20: pattern(cell), ...more },
  };
  const { leaks, output } = await proved(parts, marks);
  expect(leaks).toEqual([]);
  return everyStream(output);
}

describe('a pattern under marks', () => {
  it.each([
    ['strokes a level line', '/Pattern CS /P SCN 20 w 60 710 m 240 710 l S'],
    ['strokes an upright line', '/Pattern CS /P SCN 20 w 150 690 m 150 730 l S'],
    ['strokes without width', '/Pattern CS /P SCN 0 w 60 710 m 240 710 l S'],
    ['fills a box without height', '/Pattern cs /P scn 60 710 100 0 re f'],
  ])('that %s is cut as where it fills', async (_, painting) => {
    expect(await left(painting, OUTLINE)).not.toContain('6 9 l');
  });

  it('loses parts of its cell that were never painted as well', async () => {
    const painting = '/Pattern cs /P scn 65 690 10 5 re f';
    expect(await left(painting, `${OUTLINE} 500 500 m 7 7 l S`)).not.toMatch(/6 9 l|7 7 l/u);
  });

  it('loses them under two marks that cover it together', async () => {
    const halves = [
      redaction({ x0: 50, y0: 680, x1: 70, y1: 740 }),
      redaction({ x0: 70, y0: 680, x1: 250, y1: 740 }, { id: 'r2' }),
    ];
    const painting = '/Pattern cs /P scn 65 690 10 5 re f';
    expect(await left(painting, OUTLINE, halves)).not.toContain('6 9 l');
  });

  it('keeps its cell where it is painted beside them', async () => {
    const painting = '/Pattern cs /P scn 300 690 100 40 re f';
    expect(await left(painting, OUTLINE)).toContain('6 9 l');
  });
});

describe('isCovered', () => {
  const box = (x0: number, y0: number, x1: number, y1: number) =>
    ({ x0, y0, x1, y1 }) as Rect<User>;
  it.each([
    ['one that holds it', [box(0, 0, 9, 9)], true],
    ['two beside each other', [box(0, 0, 5, 9), box(5, 0, 9, 9)], true],
    ['four corners with a gap', [box(0, 0, 5, 5), box(5, 5, 9, 9), box(0, 5, 5, 9)], false],
    ['none', [], false],
  ])('by %s', (_, marks, covered) => {
    expect(isCovered(box(2, 2, 8, 8), marks)).toBe(covered);
  });
});
