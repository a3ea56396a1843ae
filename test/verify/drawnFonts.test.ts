/** What PDFium drew before changes how it measures letters of fonts that are not embedded. */
import { expect, it } from 'vitest';
import { redaction } from '../burn/document/smallPdf.ts';
import { unembedded } from '../burn/document/unembedded.ts';
import { proved } from '../burn/proved.ts';

it('a letter before a mark does not reach into it for what another page drew', async () => {
  const content1 = 'BT /F2 12 Tf 72 650 Td (Anna) Tj 0 50 Td (iiii) Tj ET';
  const content2 = 'BT /F3 12 Tf 72 700 Td (W) Tj 12 0 Td (Anna) Tj ET';
  const redactions = [
    redaction({ x0: 72, y0: 640, x1: 130, y1: 662 }),
    { ...redaction({ x0: 84, y0: 696, x1: 130, y1: 712 }), id: 'r2', page: 2 },
  ];
  const { leaks, words } = await proved(
    { ...unembedded(1000, 700), content1, content2 },
    redactions,
  );
  expect(leaks).toEqual([]);
  expect(words[1]).toContain('W');
});
