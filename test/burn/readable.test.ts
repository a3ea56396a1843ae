import { expect, it } from 'vitest';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

/** Laid out it reads `Jansen`; in drawing order it does not. */
const DRAWN_BACKWARDS = 'BT /F1 12 Tf 93.33 600 Td (sen) Tj -21.33 0 Td (Jan) Tj ET';
const WHOLE = 'BT /F1 12 Tf 72 700 Td (Jansen) Tj ET';

it('burning takes no word for readable that the proof does not take for readable', async () => {
  const { leaks, output } = await proved(
    {
      catalog: '/AcroForm<</Fields[50 0 R]>>',
      page1: '/Annots[50 0 R]',
      content1: `${WHOLE} ${DRAWN_BACKWARDS}`,
      objects: { 50: '<</Type/Annot/Subtype/Widget/Rect[300 300 350 350]/FT/Tx/T(Jansen)>>' },
    },
    [redaction({ x0: 70, y0: 696, x1: 115, y1: 712 })],
  );
  expect(leaks).toEqual([]);
  expect(Buffer.from(output.bytes).toString('latin1')).not.toContain('(Jansen)');
});
