/** A narrow letter by itself is as slender as a word that goes up the page: its glyph tells on which line its mark lies. */
import { expect, it } from 'vitest';
import { extractPage } from '../../redaction/extract/extract.ts';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import { pieceRects } from '../../redaction/review/pieceRects.ts';
import { marksByPage, onTheirLines } from '../../redaction/verify/marks.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened } from '../extract/onePagePdf.ts';
import { leaksOf } from './textMarks.ts';

const resources = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';

it.each([
  ['before a short word', 'Aan de leden van het bestuur was dat door I al in het voorjaar gemeld'],
  ['at the start of its line', 'I van het bestuur heeft dat zelf gemeld'],
  ['at the end of its line', 'Aan de leden van het bestuur is dat gemeld door I'],
])('the mark of one narrow letter may reach along its line: %s', (_, text) => {
  for (const x of [50, 52.5, 55, 57.5, 60]) {
    const content = `BT /F 10 Tf ${x} 300 Td (${text}) Tj ET`;
    expect(leaksOf({ content, resources }, ['I'])).toEqual([]);
  }
});

it('the mark of a slender word that goes up the page may not reach beside its line', () => {
  const content = 'BT /F 10 Tf 0 1 -1 0 300 100 Tm (Wybrandus) Tj ET';
  const { glyphs } = extractPage(opened({ content, resources }), 1).value;
  const letters = Array.from({ length: glyphs.count }, (_, i) => i);
  const target = { kind: 'text', glyphs: letters, rects: pieceRects(glyphs, letters) } as const;
  const word = { ...redaction('r', { glyphs: letters }, 'safe'), target };
  const marks = marksByPage([word], DEFAULT_LABEL_STYLE).get(1)!;
  for (const { x0, x1 } of onTheirLines(marks, glyphs).reach) {
    expect(x0).toBeGreaterThan(280);
    expect(x1).toBeLessThan(320);
  }
});

it('a raised word shares the mark of the one that it stands behind', () => {
  for (const x of [50, 52.5, 55, 57.5, 60]) {
    const content = `BT /F 11 Tf ${x} 300 Td (de heer Wybrandus van Wijngaarden) Tj 4.4 Ts /F 9 Tf (Pieterszoon) Tj 0 Ts /F 11 Tf ( heeft dit gezien) Tj ET`;
    expect(leaksOf({ content, resources }, ['Wybrandus van Wijngaarden', 'Pieterszoon'])).toEqual(
      [],
    );
  }
});

it('marks under each other that begin at the same place are no neighbours on a line', () => {
  const above = { x0: 200, y0: 527, x1: 470, y1: 540 };
  const left = { x0: 60, y0: 540, x1: 190, y1: 553 };
  const right = { x0: 200, y0: 540, x1: 450, y1: 553 };
  const marks = marksByPage(
    [above, left, right].map((rect, i) => {
      const target = { kind: 'text', glyphs: [], rects: [rect] } as const;
      return { ...redaction(`r${i}`, { glyphs: [] }, 'safe'), target };
    }),
    DEFAULT_LABEL_STYLE,
  ).get(1)!;
  const holds = (x0: number, x1: number) => marks.reach.some((r) => r.x0 <= x0 && r.x1 >= x1);
  expect(holds(60, 450)).toBe(true);
  expect(marks.reach.every((r) => r.y1 - r.y0 < 20)).toBe(true);
});
