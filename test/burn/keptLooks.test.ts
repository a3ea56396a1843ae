/** Looks that a page draws and no mark touches: what they show is compared glyph by glyph, and no secret. */
import { expect, it } from 'vitest';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const look = (text: string) => ({
  dict: '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 7 0 R>>>>',
  data: `BT /F1 12 Tf 2 4 Td (${text}) Tj ET`,
});

it.each([
  ['a longer word', 'button', 'Button1'],
  ['the same word once, where it was removed with an end of it', 'ext Text', 'Text'],
])('a look with %s stays', async (_, removed, shown) => {
  const parts = {
    page1: '/Annots[20 0 R]',
    content1: `BT /F1 12 Tf 72 700 Td (${removed}) Tj ET`,
    objects: {
      20: '<</Type/Annot/Subtype/FreeText/F 4/Rect[300 500 400 520]/DA(/F1 12 Tf)/AP<</N 21 0 R>>>>',
      21: look(shown),
    },
  };
  const mark = redaction({ x0: 70, y0: 697, x1: 140, y1: 712 });
  const { leaks, words } = await proved(parts, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain(shown);
});
