/** One annotation in the Annots of two pages: the standard forbids it, some programs write it. */
import { expect, it } from 'vitest';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

const LOOK = {
  dict: '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 7 0 R>>>>',
  data: 'BT /F1 12 Tf 2 4 Td (Gedeeld) Tj ET',
};
const annotation = (kind: string) =>
  `<</Type/Annot/F 4/Rect[300 500 400 520]/AP<</N 21 0 R>>${kind}>>`;

it.each([
  ['a text box', '', '/Subtype/FreeText/DA(/F1 12 Tf)'],
  [
    'a field',
    '/AcroForm<</Fields[20 0 R]/DR<</Font<</F1 7 0 R>>>>>>',
    '/Subtype/Widget/FT/Tx/T(a)/V(Gedeeld)/DA(/F1 12 Tf)',
  ],
])('%s goes from the page with a mark on it and stays on the other', async (_, catalog, kind) => {
  const parts = {
    catalog,
    page1: '/Annots[20 0 R]',
    page2: '/Annots[20 0 R]',
    objects: { 20: annotation(kind), 21: LOOK },
  };
  const mark = { x0: 295, y0: 495, x1: 405, y1: 525 };
  for (const page of [1, 2]) {
    const { leaks, words } = await proved(parts, [redaction(mark, { page })]);
    expect(leaks).toEqual([]);
    expect(words[page - 1]).not.toContain('Gedeeld');
    expect(words[2 - page]).toContain('Gedeeld');
  }
  const both = [redaction(mark), redaction(mark, { page: 2, id: 'r2', passage: 'p2' })];
  const { leaks, words } = await proved(parts, both);
  expect(leaks).toEqual([]);
  expect(words.join(' ')).not.toContain('Gedeeld');
});

it('that the page with a mark names twice, it stays on the other all the same', async () => {
  const parts = {
    page1: '/Annots[20 0 R 20 0 R]',
    page2: '/Annots[20 0 R]',
    objects: { 20: annotation('/Subtype/FreeText/DA(/F1 12 Tf)'), 21: LOOK },
  };
  const mark = redaction({ x0: 295, y0: 495, x1: 405, y1: 525 });
  const { leaks, words } = await proved(parts, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]).not.toContain('Gedeeld');
  expect(words[1]).toContain('Gedeeld');
});
