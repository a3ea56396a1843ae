import { beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { load } from '../../redaction/pdf/load.ts';
import { examine } from '../../redaction/verify/examine/examine.ts';
import type { SecondReader } from '../../redaction/verify/secondReader.ts';

const ports = nodePorts();
let pdfium: SecondReader;
beforeAll(async () => {
  pdfium = await pdfiumReader();
});

const TEXT = 'BT /F 14 Tf 72 700 Td (Pieter Voorbeeld) Tj ET';
/** The first page shows the letters in black on white, and in white on black. */
const FIRST = `${TEXT} 70 595 120 18 re f 1 g BT /F 14 Tf 72 600 Td (Pieter Voorbeeld) Tj ET`;
const BOX = '70 695 120 18 re f';

/** Two pages of 300 by 800 points with the same resources; `annotations` and `states` are of the second. */
function pdf(content: string, annotations = '', states = ''): Uint8Array {
  const page = (contents: number, more: string, states: string) =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 800]/Contents ${contents} 0 R/Annots[${more}]` +
    `/Resources<</Font<</F 7 0 R>>/ExtGState<</G 8 0 R/B 9 0 R/M 13 0 R${states}>>` +
    '/XObject<</X 10 0 R/Y 12 0 R/Z 14 0 R>>>>>>';
  const stream = (data: string, entries = '') =>
    `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>',
    page(5, '', ''),
    page(6, annotations, states),
    stream(FIRST),
    stream(content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/ExtGState/ca 0>>',
    '<</Type/ExtGState/BM/Screen>>',
    stream(TEXT, '/Type/XObject/Subtype/Form/BBox[0 0 300 690]'),
    '<</Type/ExtGState/TR 15 0 R>>',
    stream(TEXT, '/Type/XObject/Subtype/Form/BBox[0 0 300 800]/Group<</S/Transparency>>'),
    '<</Type/ExtGState/SMask<</S/Luminosity/G 16 0 R>>>>',
    stream('Q 0 g q', '/Type/XObject/Subtype/Form/BBox[0 0 300 800]'),
    stream('{pop 1}', '/FunctionType 4/Domain[0 1]/Range[0 1]'),
    stream(
      '',
      '/Type/XObject/Subtype/Form/BBox[0 0 300 800]/Group<</S/Transparency/CS/DeviceGray>>',
    ),
  ];
  const header = '%PDF-1.7\n';
  const bodies = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  const starts = bodies.map((_, i) => header.length + bodies.slice(0, i).join('').length);
  const rows = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = header.length + bodies.join('').length;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Root 1 0 R/Size ${size}>>\n`;
  const file = `${header}${bodies.join('')}${table}startxref\n${end}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** What is told of the second page, and which pages PDFium drew. */
function examined(file: Uint8Array) {
  const drawn: number[] = [];
  const watched: SecondReader = {
    open: (bytes) => {
      const opened = pdfium.open(bytes);
      return {
        ...opened,
        look: (page, scale, use) => {
          drawn.push(page);
          return opened.look(page, scale, use);
        },
      };
    },
  };
  const { value, findings } = examine(load(file, { ports }).value, watched);
  const told = [...value, ...findings].filter(({ page }) => page === 2).map(({ code }) => code);
  return { told, drawn };
}

describe('a page of letters that were seen before', () => {
  it.each([
    ['at the same place', TEXT],
    ['elsewhere', 'BT /F 14 Tf 30 100 Td (Voorbeeld Pieter) Tj ET'],
    ['in dark grey', `0.3 g ${TEXT}`],
    ['white on a black box', `${BOX} 1 g ${TEXT}`],
    ['on a white page that is painted', `1 g 0 0 300 800 re f 0 g ${TEXT}`],
    ['within the lines of a table', `${TEXT} 60 690 200 30 re S`],
    ['after text that is white again', `q 1 g Q ${TEXT}`],
    ['within a clip', `60 690 200 30 re W n ${TEXT}`],
    ['mirrored twice', `q 1 0 0 -1 0 800 cm BT /F 14 Tf 1 0 0 -1 72 100 Tm (Pieter) Tj ET Q`],
    ['in kerned pieces', 'BT /F 14 Tf 72 700 Td [(Pi) 20 (eter) 20 (Voor)] TJ ET'],
  ])('is not drawn: %s', (_, content) => {
    expect(examined(pdf(content))).toEqual({ told: [], drawn: [1] });
  });

  it.each([
    ['a letter that was not', 'BT /F 14 Tf 72 700 Td (Zorro) Tj ET', []],
    ['another size', 'BT /F 9 Tf 72 700 Td (Pieter) Tj ET', []],
    ['a box over it', `${TEXT} ${BOX}`, ['text-under-box']],
    ['a box under it in its colour', `${BOX} ${TEXT}`, ['text-in-background-colour']],
    ['a box in two strokes', `${TEXT} 16 w 60 704 m 200 704 l S`, ['text-in-background-colour']],
    ['white on white', `1 g ${TEXT}`, ['invisible-text']],
    ['white in a colour space', `/DeviceGray cs 1 sc ${TEXT}`, ['invisible-text']],
    ['white inks', `0 0 0 0 k ${TEXT}`, ['invisible-text']],
    ['a box that is not upright', `70 695 m 190 695 l 70 713 l f 1 g ${TEXT}`, ['invisible-text']],
    ['not painted', `3 Tr ${TEXT}`, ['invisible-text']],
    ['see-through', `/G gs ${TEXT}`, ['invisible-text']],
    ['mixed with its ground', `/B gs ${TEXT}`, ['invisible-text']],
    ['clipped away by a slanted path', `0 0 m 90 0 l 0 90 l h W n ${TEXT}`, ['invisible-text']],
    ['clipped by other text', `BT /F 9 Tf 7 Tr 9 9 Td (P) Tj ET 0 Tr ${TEXT}`, ['invisible-text']],
    ['outside of the form that shows it', '/X Do', ['invisible-text']],
    ['letters upon letters', `${TEXT} ${TEXT}`, []],
    ['clipped to less than its ink', `0 709.5 300 9 re W n ${TEXT}`, ['invisible-text']],
    ['squeezed', 'BT /F 14 Tf .001 0 0 1 72 700 Tm (Pieter) Tj ET', ['invisible-text']],
    ['sheared', 'BT /F 14 Tf 1 0 300 1 72 700 Tm (Pieter) Tj ET', ['invisible-text']],
    [
      'under a thick outline of other text',
      `${TEXT} 250 w 1 Tr BT /F 14 Tf 80 690 Td (.) Tj ET`,
      [],
    ],
    [
      'under the tip of an angle',
      `${TEXT} 60 w 400 M 800 690 m 500 704 l 800 718 l S`,
      ['text-in-background-colour'],
    ],
    ['a group mixed with its ground', '/B gs /Y Do', ['invisible-text']],
    ['a group under a mask', '/M gs /Y Do', ['invisible-text']],
    ['white after a form that restores too much', `1 g /Z Do ${TEXT}`, ['invisible-text']],
    ['a pattern', `/Pattern cs /P scn ${TEXT}`, ['invisible-text']],
  ])('is drawn: %s', (_, content, told) => {
    const result = examined(pdf(content));
    expect(result.drawn).toEqual([1, 2]);
    expect(new Set(result.told)).toEqual(new Set(told));
  });

  it('is drawn when a transfer function turns it white', () => {
    const { drawn, told } = examined(pdf(`/T gs ${TEXT}`, '', '/T 11 0 R'));
    expect(drawn).toEqual([1, 2]);
    expect(told).toContain('invisible-text');
    expect(examined(pdf(TEXT, '', '/T<</TR2/Default>>')).drawn).toEqual([1]);
  });

  it.each([
    ['a box', '<</Subtype/Square/Rect[70 695 190 713]/C[0 0 0]/IC[0 0 0]>>', [1, 2]],
    ['a note', '<</Subtype/FreeText/Rect[0 0 20 20]/DA(/F 9 Tf)/Contents(x)>>', [1, 2]],
    ['a link', '<</Subtype/Link/Rect[70 695 190 713]>>', [1]],
  ])('is drawn for an annotation but a link: %s', (_, annotation, drawn) => {
    expect(examined(pdf(TEXT, annotation)).drawn).toEqual(drawn);
  });
});
