/** How far up and down the mark of an area may be drawn where widths are hidden: as high as the lines that it touches. */
import { expect, it } from 'vitest';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import type { Redaction } from '../../redaction/model/redaction.ts';
import { marksByPage, onTheirLines } from '../../redaction/verify/marks.ts';
import { redaction } from '../burn/document/smallPdf.ts';
import { glyphsOfPieces } from './glyphArrays.ts';

/** Glyphs of ten points stand from 92 to 102 in Display. */
it.each([
  ['a line that it touches', 100, 10, 99, 92],
  ['no line that it does not touch', 100, 10, 103, 103],
  ['no letter of a watermark', 100, 100, 99, 99],
])('%s', (_, y, size, top, highest) => {
  const glyphs = glyphsOfPieces([{ text: 'Jansen', x: 75, y, size }]);
  const rects = [{ x0: 70, y0: top, x1: 200, y1: top + 60 }];
  const area = redaction({ x0: 0, y0: 0, x1: 1, y1: 1 }, { width: 'safe' });
  const marked = { ...area, target: { kind: 'area', rects } } as Redaction;
  const marks = marksByPage([marked], DEFAULT_LABEL_STYLE).get(1)!;
  // What reaches along the line; what reaches up and down stays within the area's sides.
  const along = onTheirLines(marks, glyphs).reach.filter(({ x0 }) => x0 < 60);
  expect(Math.min(...along.map(({ y0 }) => y0))).toBe(highest - 2);
});
