import { describe, expect, it } from 'vitest';
import { searchMarkers } from '../../fixtures/scripts/markers.ts';
import { brokenWords } from '../../redaction/extract/brokenWords.ts';
import type { PageGlyphs } from '../../redaction/model/glyph.ts';
import { redaction } from '../burn/document/smallPdf.ts';
import { proved } from '../burn/proved.ts';

/** Ten points a letter; `#` goes in `marked`. */
function broken(text: string, marked: string): string[] {
  const quads = new Float32Array(text.length * 8);
  for (let i = 0; i < text.length; i++)
    quads.set([i * 10, 0, i * 10 + 10, 0, i * 10, 10, i * 10 + 10, 10], i * 8);
  const glyphs = {
    count: text.length,
    quads,
    unicode: [...text],
    sizes: new Float32Array(text.length).fill(10),
    flags: new Uint16Array(text.length),
  } as unknown as PageGlyphs;
  return brokenWords(
    glyphs,
    Uint8Array.from(marked, (c) => (c === '#' ? 1 : 0)),
  );
}

describe('words of which a mark takes a part', () => {
  it.each([
    ['half of one', 'de heer Kwiboldus woont', '        #####          ', ['Kwiboldus']],
    ['the ends of two', 'Wybrandus Kwiboldus', '     ########      ', ['Wybrandus', 'Kwiboldus']],
    ['the middle', 'Kwiboldus', '  ####   ', ['Kwiboldus']],
    ['two letters of a neighbour', 'Kwiboldus', '##       ', []],
    ['all of one', 'de heer Kwiboldus', '        #########', []],
  ])('are told whole: %s', (_, text, marked, words) => {
    expect(broken(text, marked)).toEqual(words);
  });
});

it('a label of a field that holds the whole of a word that lost its half goes, and the other half stays to be read', async () => {
  const parts = {
    content1: 'BT /F1 12 Tf 72 700 Td (Kwiboldus) Tj ET',
    page2: '/Annots[20 0 R]',
    catalog: '/AcroForm<</Fields[20 0 R]>>',
    objects: {
      20: '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/TU(Kwiboldus)/DV(Kwiboldus)/V(anders)/F 4/Rect[300 500 400 520]>>',
    },
  };
  const { leaks, output, words } = await proved(parts, [
    redaction({ x0: 70, y0: 697, x1: 98, y1: 712 }),
  ]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('ldus');
  expect(searchMarkers(Buffer.from(output.bytes), ['Kwiboldus'])).toEqual([]);
});
