/** Fields that only the Annots of a page lead to, as the form's own list is damaged. */
import { expect, it } from 'vitest';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

const field = (entries: string) =>
  `<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/F 4/Rect[300 500 400 520]/DA(/F1 12 Tf 0 g)${entries}>>`;
const EMPTY = { dict: '/Type/XObject/Subtype/Form/BBox[0 0 100 20]', data: '% leeg' };

it.each([
  ['that the form wants drawn anew', '/AP<</N 21 0 R>>', '/NeedAppearances true'],
  ['without a look', '', ''],
])('a field %s shows its value as before', async (_, look, form) => {
  const parts = {
    catalog: `/AcroForm<</Fields/stuk/DR<</Font<</F1 7 0 R>>>>${form}>>`,
    page1: '/Annots[20 0 R]',
    content1: 'BT /F1 12 Tf 72 700 Td (Jansen) Tj ET BT /F1 12 Tf 72 600 Td (toe) Tj ET',
    objects: { 20: field(`/V(Jansen)${look}`), 21: EMPTY },
  };
  const mark = redaction({ x0: 70, y0: 697, x1: 140, y1: 712 });
  const { leaks, words } = await proved(parts, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]?.match(/Jansen/gu)).toHaveLength(1);
});
