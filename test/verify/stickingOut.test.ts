import { expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened } from '../extract/onePagePdf.ts';

it('a large letter that an area marks in part goes as a whole, and the thorough proof knows where it stood', async () => {
  const content = 'BT /F 200 Tf 100 500 Td (WM) Tj 0 -300 Td /F 12 Tf (blijft) Tj ET';
  const original = opened({ content, page: '/MediaBox[0 0 600 800]' });
  const redactions = [redaction('r', { rect: { x0: 180, y0: 100, x1: 500, y1: 320 } })];
  const { bytes: burned, removals, kept } = burn(original, redactions).value;
  const request = { original, burned, redactions, removals, kept, style, thorough: true };
  const { leaks } = verify({ ...request, secondReader: await pdfiumReader() }).value;
  expect(leaks).toEqual([]);
});
