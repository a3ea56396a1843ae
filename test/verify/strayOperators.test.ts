import { expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened } from '../extract/onePagePdf.ts';

const TEXT = 'BT /F 12 Tf 100 700 Td (Wybrandus) Tj 0 -99 Td (blijft) Tj ET';
const IMAGE = 'q 9 0 0 9 300 300 cm BI /W 1/H 1/BPC 8/CS/G ID x EI';

/** Burn drops what no viewer understands; without `BI`, these are such. */
it.each([
  ['ID at the end', `${TEXT} ${IMAGE} Q ID`],
  ['ID alone', `ID ${TEXT}`],
  ['a second EI', `${TEXT} ${IMAGE} EI Q`],
  ['a second ID and EI', `${IMAGE} xx ID EI Q ${TEXT}`],
])('the proof misses no operation where an inline image is followed by %s', async (_, content) => {
  const original = opened({ content, page: '/MediaBox[0 0 600 800]' });
  const redactions = [redaction('r', { rect: { x0: 95, y0: 88, x1: 300, y1: 104 } })];
  const { bytes: burned, removals, kept } = burn(original, redactions).value;
  const request = { original, burned, redactions, removals, kept, style, thorough: true };
  const { leaks } = verify({ ...request, secondReader: await pdfiumReader() }).value;
  expect(leaks).toEqual([]);
});
