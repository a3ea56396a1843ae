/** Annotations that do not turn with their page (NoRotate): poppler and MuPDF draw them upright, PDFium turned. */
import { describe, expect, it } from 'vitest';
import type { Redaction } from '../../redaction/model/redaction.ts';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const FLAGS = 4 + 16;
const parts = (rotate: number) => ({
  page1: `/Rotate ${rotate}/Annots[20 0 R]`,
  objects: {
    20: `<</Type/Annot/Subtype/FreeText/F ${FLAGS}/Rect[300 500 400 520]/DA(/F1 12 Tf)/AP<</N 21 0 R>>>>`,
    21: {
      dict: '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 7 0 R>>>>',
      data: 'BT /F1 12 Tf 2 4 Td (Janssen belt) Tj ET',
    },
  },
});

/** As displayed: the upper-left corner of Rect stays, the text runs to the right from there. */
const CORNERS: [number, number, number][] = [
  [90, 520, 300],
  [180, 300, 520],
  [270, 280, 300],
];

/** An area in Display. */
function area(x0: number, y0: number, x1: number, y1: number) {
  const mark = redaction({ x0, y0, x1, y1 });
  return { ...mark, target: { kind: 'area' as const, rects: [{ x0, y0, x1, y1 }] } } as Redaction;
}

describe('an annotation that stays upright on a page that is turned', () => {
  it.each(CORNERS)('by %i loses what a mark covers where it is seen', async (rotate, x, y) => {
    const mark = area(x + 1, y + 2, x + 46, y + 19);
    const { leaks, words } = await proved(parts(rotate), [mark]);
    expect(leaks).toEqual([]);
    expect(words[0]).not.toContain('Janssen');
    expect(words[0]).toContain('belt');
  });

  it('goes whole where a mark covers it as PDFium draws it', async () => {
    const mark = area(502, 345, 518, 398);
    const { leaks, words } = await proved(parts(90), [mark]);
    expect(leaks).toEqual([]);
    expect(words[0]).not.toContain('Janssen');
    expect(words[0]).not.toContain('belt');
  });
});
