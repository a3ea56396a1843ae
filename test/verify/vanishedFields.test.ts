import { expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened, stream } from '../extract/onePagePdf.ts';

const look = stream(
  '/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F 5 0 R>>>>',
  '1 0.6 0 rg 0 0 200 20 re f 0 g BT /F 12 Tf 2 5 Td (Wybrandus) Tj ET',
);
const widget = (y: number) =>
  `<</Type/Annot/Subtype/Widget/Parent 10 0 R/Rect[100 ${y} 300 ${y + 20}]/F 4/AP<</N 11 0 R>>/P 3 0 R>>`;

/** A field that is shown twice, of which a mark takes the upper place. */
const source = (content: string) => ({
  content: `BT /F 12 Tf 100 300 Td (blijft) Tj ET ${content}`,
  page: '/MediaBox[0 0 600 800]/Annots[12 0 R 13 0 R]',
  catalog: '/AcroForm<</Fields[10 0 R]/DA(/F 12 Tf 0 g)/DR<</Font<</F 5 0 R>>>>>>',
  objects: ['<</FT/Tx/T(naam)/V(Wybrandus)/Kids[12 0 R 13 0 R]>>', look, widget(700), widget(600)],
});
const redactions = [redaction('r', { rect: { x0: 95, y0: 80, x1: 180, y1: 98 } })];

it.each([
  ['the field alone', '', []],
  [
    'something beside it as well',
    '0.5 g 100 400 50 50 re f',
    ['unexpected-operation', 'page-looks-different'],
  ],
])(
  'a field that becomes a picture looks as it should: PDFium draws pictures and no fields, it changes %s',
  async (_, more, expected) => {
    const original = opened(source(''));
    const { bytes: burned, removals } = burn(opened(source(more)), redactions).value;
    const request = { original, burned, redactions, removals, style, thorough: true };
    const { leaks } = verify({ ...request, secondReader: await pdfiumReader() }).value;
    expect(leaks.map(({ code }) => code)).toEqual(expected);
  },
);
