import { expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { opened } from '../extract/onePagePdf.ts';

const note = (rect: string) =>
  `<</Type/Annot/Subtype/Text/Rect[${rect}]/Contents(Opmerking)/T(Wybrandus)>>`;

it.each([
  ['as LibreOffice writes it, a line between two letters', '200 200 200.05 221.6'],
  ['as large as its icon', '200 200 220 220'],
])(
  'the thorough proof knows how large the icon of a note was that a mark takes: %s',
  async (_, rect) => {
    const original = opened({
      content: 'BT /F 12 Tf 50 350 Td (Jansen blijft) Tj ET',
      page: '/MediaBox[0 0 300 400]/Annots[10 0 R]',
      objects: [note(rect)],
    });
    const corner = { x0: 199, y0: 195, x1: 203, y1: 201 };
    const redactions = [
      redaction('r', { glyphs: [0, 1, 2, 3, 4, 5] }),
      redaction('s', { rect: corner }),
    ];
    const { bytes: burned, removals, kept } = burn(original, redactions).value;
    const request = { original, burned, redactions, removals, kept, style, thorough: true };
    const { leaks } = verify({ ...request, secondReader: await pdfiumReader() }).value;
    expect(leaks).toEqual([]);
  },
);
