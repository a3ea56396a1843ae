/** A marked word over a line that crosses it: letters of that line lie under the mark and go, the rest of it stays. */
import { describe, expect, it } from 'vitest';
import type { WidthMode } from '../../../redaction/model/redaction.ts';
import { pieceRects } from '../../../redaction/review/pieceRects.ts';
import { onePagePdf } from '../../extract/onePagePdf.ts';
import { leaksOf } from '../../verify/textMarks.ts';
import { burnText, indicesOf, placesOf, redaction } from './burnText.ts';

const LINE = 'BT /F 11 Tf 60 400 Td (De minister wordt gevraagd in te stemmen met de brief.) Tj ET';

const crossing = (matrix: string) => ({
  content: `${LINE} BT /F 24 Tf ${matrix} Tm (Jansen) Tj ET`,
});

describe.each([
  ['goes up the page', '0 1 -1 0 204 360'],
  ['goes down the page', '0 -1 1 0 195 445'],
  ['is slanted', '0.6 0.8 -0.8 0.6 185 360'],
])('a marked word that %s', (_, matrix) => {
  it.each<WidthMode>(['safe', 'line'])('leaves the line that it crosses, width %s', (width) => {
    const bytes = onePagePdf(crossing(matrix));
    const { before } = burnText(bytes, []);
    const glyphs = indicesOf(before, 'Jansen');
    const rects = pieceRects(before, glyphs);
    const target = { kind: 'text', glyphs, rects } as const;
    const { after, work } = burnText(bytes, [{ ...redaction('r', { glyphs }, width), target }]);
    expect(work.struckGlyphs().length).toBeGreaterThan(glyphs.length);
    expect(placesOf(after)).toEqual(placesOf(before, (i) => work.hits[i] !== 1));
    expect(after.count).toBeGreaterThan(40);
    const [left, right] = [rects.map(({ x0 }) => x0), rects.map(({ x1 }) => x1)];
    for (const { x0, x1 } of work.drawn[0]!.rects) {
      expect(left).toContain(x0);
      expect(right).toContain(x1);
    }
  });

  it('is proved', () => {
    for (const width of ['safe', 'line'] as const)
      expect(leaksOf(crossing(matrix), ['Jansen'], width)).toEqual([]);
  });
});

it('a letter that goes up the page may go with the mark of a small one that it stands over, along its own line', () => {
  const resources = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';
  for (const y of [368, 370, 372]) {
    const content = `BT /F 9 Tf 200 400 Td (8) Tj ET BT /F 11 Tf 0 1 -1 0 204.95 ${y} Tm (noon moon noon) Tj ET`;
    expect(leaksOf({ content, resources }, ['8'], 'exact')).toEqual([]);
  }
});
