import { beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { load } from '../../redaction/pdf/load.ts';
import { examine } from '../../redaction/verify/examine/examine.ts';
import type { SecondReader } from '../../redaction/verify/secondReader.ts';

const ports = nodePorts();
let second: SecondReader;
beforeAll(async () => {
  second = await pdfiumReader();
});

const TEXT = 'BT /F 14 Tf 72 700 Td (Pieter Voorbeeld) Tj ET';
const BOX = '70 695 120 18 re f';

/** One page of 300 by 800 points; `annotations` are dictionaries as they stand in the file. */
function pdf(content: string, annotations = '', more: readonly string[] = []): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 800]/Contents 4 0 R/Annots[${annotations}]` +
      '/Resources<</Font<</F 5 0 R>>/ExtGState<</G 6 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/ExtGState/ca 0.6>>',
    ...more,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function codes(file: Uint8Array): string[] {
  return examine(load(file, { ports }).value, second).value.map((l) => l.code);
}

const RECT = '/Rect[70 695 190 713]';
const QUADS = '/QuadPoints[70 713 190 713 70 695 190 695]';

describe('examine', () => {
  it.each([
    ['text under a box', `${TEXT} 0 g ${BOX}`, '', 'text-under-box'],
    ['text in the colour of its ground', `0 g ${BOX} ${TEXT}`, '', 'text-in-background-colour'],
    ['a Redact annotation', TEXT, `<</Subtype/Redact${RECT}${QUADS}>>`, 'redact-not-applied'],
    ['a dark highlight', TEXT, `<</Subtype/Highlight${RECT}${QUADS}/C[0 0 0]>>`, 'dark-highlight'],
    [
      'a box as an annotation',
      TEXT,
      `<</Subtype/Square${RECT}/C[0 0 0]/IC[0 0 0]>>`,
      'text-under-annotation',
    ],
    ['a see-through box', `${TEXT} q /G gs 0.2 g ${BOX} Q`, '', 'text-under-see-through-box'],
  ])('finds %s', (_, content, annotation, code) => {
    expect(codes(pdf(content, annotation))).toContain(code);
  });

  it.each([
    ['plain text', TEXT, ''],
    ['white text on a dark heading', `0.2 g ${BOX} 1 g ${TEXT}`, ''],
    ['a box beside the text', `${TEXT} 0 g 70 600 120 18 re f`, ''],
    ['a frame around the text', `${TEXT} 0 G ${BOX.replace(' f', ' S')}`, ''],
    ['a yellow highlight', TEXT, `<</Subtype/Highlight${RECT}${QUADS}/C[1 1 0]>>`],
    ['an empty box', `0 g ${BOX}`, ''],
    ['blanks under a box', `BT /F 14 Tf 72 700 Td (     ) Tj ET 0 g ${BOX}`, ''],
  ])('does not accuse %s', (_, content, annotation) => {
    expect(codes(pdf(content, annotation))).toEqual([]);
  });
});
