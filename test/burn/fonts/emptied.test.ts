/** A font of which nothing is shown any more is still selected, and what takes its place is embedded if it was (PDF/A-2 6.2.11.4.1). */
import { expect, it } from 'vitest';
import { burn } from '../../../redaction/burn/burn.ts';
import { readPage } from '../../../redaction/extract/readPage.ts';
import { glyphSource } from '../../../redaction/font/glyphSource.ts';
import { dictAt } from '../../../redaction/pdf/objects.ts';
import { latin1Bytes, openPdf, pdfText } from '../document/smallPdf.ts';
import { indicesOf, redaction } from '../text/burnText.ts';
import { LIBERATION } from './liberation.ts';

const file = (descriptor: string) =>
  openPdf(
    latin1Bytes(
      pdfText({
        fonts: '/F9 20 0 R',
        content1:
          'BT /F1 12 Tf 72 700 Td (Aan ) Tj /F9 12 Tf (Jansen) Tj /F1 12 Tf ( is het gemeld) Tj ET',
        objects: {
          20: `<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Letter/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 122/Widths[${'500 '.repeat(91)}]/FontDescriptor 21 0 R>>`,
          21: `<</Type/FontDescriptor/FontName/ABCDEF+Letter/Flags 32/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700/Descent -200/CapHeight 700/StemV 80${descriptor}>>`,
          22: { dict: '', data: Buffer.from(LIBERATION).toString('latin1') },
        },
      }),
    ),
  );

it.each([
  ['that of the labels for an embedded font', '/FontFile2 22 0 R', 'WOOLBL+WooLabelSans'],
  ['one of the standard ones for another', '', 'Helvetica'],
])('it is %s', (_, descriptor, name) => {
  const document = file(descriptor);
  const { glyphs } = readPage(document, document.pages[0]!);
  const { bytes } = burn(document, [redaction('r', { glyphs: indicesOf(glyphs, 'Jansen') })]).value;
  const output = openPdf(bytes);
  const font = dictAt(output, dictAt(output, output.pages[0]!.resources, 'Font')!, 'F9')!;
  expect(String(font)).toContain(name);
  expect(glyphSource(output, font) !== undefined).toBe(descriptor !== '');
});
