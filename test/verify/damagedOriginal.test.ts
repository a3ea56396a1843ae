/** A file that our reader repairs and PDFium does not open is compared as our reader has it. */
import { expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { load } from '../../redaction/pdf/load.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { onePagePdf } from '../extract/onePagePdf.ts';

const second = await pdfiumReader();

it('a file without a header is burnt and proved thoroughly', () => {
  const content = 'BT /F 10 Tf 100 700 Td (Jansen) Tj 0 -99 Td (blijft) Tj ET';
  const text = Buffer.from(onePagePdf({ content })).toString('latin1');
  const file = new Uint8Array(Buffer.from(text.replace('%PDF-1.7\n', '%abcdefgh\n'), 'latin1'));
  expect(() => second.open(file)).toThrow();
  const original = load(file, { ports: nodePorts() }).value;
  const redactions = [redaction('r', { rect: { x0: 95, y0: 88, x1: 150, y1: 104 } })];
  const { bytes: burned, removals, kept } = burn(original, redactions).value;
  const request = { original, burned, redactions, removals, kept, style, thorough: true };
  expect(verify({ ...request, secondReader: second }).value.leaks).toEqual([]);
});
