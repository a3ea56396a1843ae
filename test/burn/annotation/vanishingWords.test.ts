/** What an annotation shows that publication takes is readable nowhere afterwards, and no reason to leave it in hidden places. */
import { expect, it } from 'vitest';
import { everything } from '../document/scrub.ts';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

const look = (text: string) => ({
  dict: '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 7 0 R>>>>',
  data: `BT /F1 12 Tf 2 4 Td (${text}) Tj ET`,
});
const annotation = (kind: string) =>
  `<</Type/Annot${kind.includes('/F ') ? '' : '/F 4'}/AP<</N 21 0 R>>${kind}>>`;
const INSIDE = '/Rect[300 300 400 320]';
const KINDS = [
  ['a reply', `/Subtype/FreeText/DA(/F1 12 Tf)/IRT 22 0 R${INSIDE}`],
  ['a mark that another program left', `/Subtype/Redact${INSIDE}`],
  ['a window of a note', `/Subtype/Popup${INSIDE}`],
  ['a hidden field', `/Subtype/Widget/FT/Tx/T(veld)/F 6${INSIDE}`],
  ['a stamp beside the page', '/Subtype/Stamp/Rect[-900 -900 -800 -880]'],
] as const;
const MARK = redaction({ x0: 70, y0: 697, x1: 140, y1: 712 });

const parts = (page: 1 | 2, kind: string, text: string) => ({
  catalog: '/Outlines 30 0 R',
  content1: 'BT /F1 12 Tf 72 700 Td (Jansen) Tj ET BT /F1 12 Tf 72 600 Td (toe) Tj ET',
  [`page${page}`]: '/Annots[20 0 R 22 0 R]',
  objects: {
    20: annotation(kind),
    21: look(text),
    22: '<</Type/Annot/Subtype/Square/F 4/Rect[200 200 250 250]>>',
    30: '<</First 31 0 R/Last 31 0 R/Count 1>>',
    31: `<</Title(Brief van ${text})/Parent 30 0 R/Dest[4 0 R/Fit]>>`,
  },
});

it.each(KINDS)('a removed word that %s shows leaves the bookmarks', async (_, kind) => {
  for (const page of [1, 2] as const) {
    const { output, leaks } = await proved(parts(page, kind, 'Jansen'), [MARK]);
    expect(leaks).toEqual([]);
    expect(everything(output)).not.toContain('Jansen');
  }
});

it.each(KINDS)('so does the word of its own of %s on a page with marks', async (_, kind) => {
  const { output, leaks } = await proved(parts(1, kind, 'Kandinsky'), [MARK]);
  expect(leaks).toEqual([]);
  expect(everything(output)).not.toContain('Kandinsky');
});
