import { expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened } from '../extract/onePagePdf.ts';

it('images of one sample that fill boxes, one over the other, are no picture that survived', async () => {
  const patch = (grey: number, box: string) =>
    `q ${grey} g ${box} cm BI/W 1/H 1/IM true/BPC 1 ID \0\nEI Q`;
  const content = [
    patch(0.9, '400 0 0 400 100 300'),
    patch(0.2, '100 0 0 20 150 500'),
    patch(0.6, '100 0 0 20 150 480'),
    '0 g BT /F 12 Tf 160 505 Td (Wybrandus) Tj 0 -99 Td (blijft) Tj ET',
  ].join('\n');
  const original = opened({ content, page: '/MediaBox[0 0 600 800]' });
  const redactions = [redaction('r', { rect: { x0: 140, y0: 270, x1: 260, y1: 310 } })];
  const { bytes: burned, removals, kept } = burn(original, redactions).value;
  const request = { original, burned, redactions, removals, kept, style, thorough: false };
  const { leaks } = verify({ ...request, secondReader: await pdfiumReader() }).value;
  expect(leaks).toEqual([]);
});
