import { describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened } from '../extract/onePagePdf.ts';

describe('pages of many square metres', () => {
  it('are compared with as many pixels as fit the memory', async () => {
    const page = '/MediaBox[0 0 1800 3600]/UserUnit 10';
    const content = 'BT /F 12 Tf 100 700 Td (Wybrandus) Tj 0 -99 Td (blijft) Tj ET';
    const original = opened({ content, page });
    const redactions = [redaction('r', { rect: { x0: 900, y0: 28_800, x1: 2000, y1: 29_200 } })];
    const { bytes: burned, removals, kept } = burn(original, redactions).value;
    const request = { original, burned, redactions, removals, kept, style, thorough: true };
    const { leaks } = verify({ ...request, secondReader: await pdfiumReader() }).value;
    expect(leaks).toEqual([]);
    expect(removals.length).toBeGreaterThan(0);
  });
});
