import { expect, it } from 'vitest';
import { burn } from '../../redaction/burn/burn.ts';
import { dictAt, nameText, PDFDict, PDFRawStream } from '../../redaction/pdf/objects.ts';
import { opened, stream } from '../extract/onePagePdf.ts';
import { redaction } from './text/burnText.ts';

const FORMS = 60;
const names = Array.from({ length: FORMS }, (_, i) => i);

/** Forms without resources, each of which paints something beside the page: copies that get what they name of the page's. */
it('copies of forms that draw with the resources of their page keep what they name, of many', () => {
  const form = (i: number) =>
    stream(
      '/Type/XObject/Subtype/Form/BBox[0 0 900 900]',
      `/C#20${i} gs 700 0 5 5 re f BT /F 9 Tf 5 ${5 + 9 * i} Td (a) Tj ET`,
    );
  const document = opened({
    content: `BT /F 9 Tf 100 700 Td (Jansen) Tj ET ${names.map((i) => `/X${i} Do`).join(' ')}`,
    resources: `/Font<</F 5 0 R>>/XObject<<${names.map((i) => `/X${i} ${10 + i} 0 R`).join('')}>>/ExtGState<<${names.map((i) => `/C#20${i}<</LW ${i}>>`).join('')}>>`,
    objects: names.map(form),
  });
  const rect = { x0: 95, y0: 88, x1: 300, y1: 104 };
  const output = opened(burn(document, [redaction('r', { rect })]).value.bytes);
  const kept = [...output.refs()]
    .map((ref) => output.get(ref))
    .filter((object) => object instanceof PDFRawStream)
    .map(({ dict }) => dictAt(output, dict, 'Resources'))
    .filter((resources) => resources !== undefined)
    .map((resources) =>
      resources.entries().map(([category, entries]) => {
        const value = output.resolve(entries);
        return [nameText(category), value instanceof PDFDict ? value.keys().length : 0];
      }),
    );
  expect(kept).toHaveLength(FORMS);
  for (const categories of kept)
    expect(categories.sort()).toEqual([
      ['ExtGState', 1],
      ['Font', 1],
    ]);
});
